import type { KnownSetting } from "../config/slices.ts";
import type { CleanData } from "../field/clean-data.ts";
import type { FindingDef } from "../model/finding.ts";
import type { MatchResult } from "../match/model.ts";
import type { Language } from "../model/words.ts";
import { buildReport } from "../report/build.ts";
import type { Report, ReportInput } from "../report/model.ts";
import { fileOf } from "../table/file-names.ts";
import type { FindingList } from "../table/finding-list.ts";
import type { LoadedInput } from "./load.ts";

/** What a report is made of, as both `run` and `check` have it. */
export interface Assessed {
  readonly version: string;
  readonly inputs: readonly LoadedInput[];
  readonly data: CleanData;
  readonly findings: FindingList;
  readonly definitions: ReadonlyMap<string, FindingDef>;
  readonly match?: MatchResult;
  /** Values that agree with a master list, of those compared. */
  readonly accuracy?: { readonly part: number; readonly of: number };
  readonly asOf: string;
  readonly lang: Language;
  readonly country: string;
  readonly countrySigns?: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The quality report of a run or a check. */
export function reportOn(assessed: Assessed): Report {
  return buildReport({
    ...assessed,
    defs: assessed.definitions,
    inputs: reportInputs(assessed.data, assessed.inputs),
  });
}

function reportInputs(data: CleanData, inputs: readonly LoadedInput[]): ReportInput[] {
  const { tables, setAside } = data.dataset;
  return tables.map(({ grid, records }, table) => {
    const { source, dialect, blankRows } = grid;
    const first = tables.findIndex((t) => t.grid === grid) === table;
    const aside = setAside.filter((row) => row.table === table);
    return {
      file: fileOf(data.dataset, table),
      ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
      format: source.format,
      sha256: inputs.find((input) => input.name === source.file)?.sha256 ?? "",
      records: records.length,
      rejected: aside.filter((row) => row.outcome === "rejected").length,
      outside: aside.filter((row) => row.outcome === "outside").length,
      blank: first ? blankRows : 0,
      ...(dialect === undefined
        ? {}
        : { encoding: dialect.encoding, delimiter: dialect.delimiter }),
    };
  });
}

/** Settings that differ from their defaults, by key: what a reader of the report must know. */
export function unusualSettings(
  known: readonly KnownSetting[],
  valueOf: (setting: KnownSetting) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    known
      .map((k) => [k.key, valueOf(k), k.setting.default] as const)
      .filter(([, value, usual]) => JSON.stringify(value) !== JSON.stringify(usual))
      .map(([key, value]) => [key, value]),
  );
}
