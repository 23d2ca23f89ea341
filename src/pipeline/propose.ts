import type { CleanData } from "../field/clean-data.ts";
import type { Report } from "../report/model.ts";
import { GATE_SETTINGS } from "../check/gate-settings.ts";
import { CHECK_SETTINGS } from "../check/settings.ts";

/** A configuration as it is written to a file. */
export type ProposedConfig = Readonly<Record<string, unknown>>;

/** A configuration for data nobody has seen yet: the settings people change first, at their defaults. */
export function plainConfig(schema: string | undefined): ProposedConfig {
  return {
    ...(schema === undefined ? {} : { $schema: schema }),
    country: "auto",
    lang: "auto",
    map: {},
    check: { staleMonths: CHECK_SETTINGS.staleMonths.default },
    gate: { failOn: GATE_SETTINGS.failOn.default },
    rules: [],
  };
}

/**
 * A configuration that fixes what was found in a real file: its country, language and columns, and a gate
 * the file passes today, so that next month's must not be worse. Columns left alone are named too ("").
 */
export function proposeConfig(
  report: Report,
  data: CleanData,
  schema: string | undefined,
): ProposedConfig {
  const columns = data.dataset.columns.map((c) => [c.header, c.mapping?.field ?? ""] as const);
  const { duplicates, stale, records } = report;
  const hasErrors = report.findings.some((f) => f.severity === "error");
  return {
    ...plainConfig(schema),
    country: report.country,
    lang: report.lang,
    map: Object.fromEntries(columns),
    gate: {
      // A file with errors passes today only where errors are counted instead.
      failOn: hasErrors ? "never" : "error",
      ...(hasErrors ? { max: errorLimits(report) } : {}),
      minScore: Math.floor(report.score ?? 0),
      ...(duplicates.assessed ? { maxDuplicates: percent(duplicates.mergedRecords, records) } : {}),
      ...(stale.share === null ? {} : { maxStale: percent(stale.records, records) }),
    },
  };
}

function errorLimits(report: Report): Record<string, string> {
  const errors = report.findings.filter((f) => f.severity === "error");
  return Object.fromEntries(errors.map((f) => [f.code, percent(f.count, report.records)]));
}

/** The least whole per cent that a count of so many rows stays within. */
function percent(count: number, of: number): string {
  return `${of === 0 ? 0 : Math.ceil((100 * count) / of)}%`;
}
