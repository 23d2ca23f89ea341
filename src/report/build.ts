import { activityColumns } from "../check/activity.ts";
import { type CleanData, columnsOf } from "../field/clean-data.ts";
import type { MatchResult } from "../match/model.ts";
import type { FindingDef } from "../model/finding.ts";
import type { Language } from "../model/words.ts";
import type { FindingList } from "../table/finding-list.ts";
import { reportColumns } from "./columns.ts";
import { cellDimensions, overallScore, ratio } from "./dimensions.ts";
import { reportDuplicates } from "./duplicates.ts";
import { countFindings } from "./finding-counts.ts";
import { fixFirst } from "./fix-first.ts";
import { type Report, REPORT_SCHEMA, type ReportInput } from "./model.ts";
import { MARK, markRecords } from "./record-marks.ts";
import { reportSegments } from "./segments.ts";

/** All a report is made of. */
export interface ReportSources {
  readonly version: string;
  readonly asOf: string;
  readonly lang: Language;
  readonly country: string;
  readonly countrySigns?: readonly string[];
  readonly inputs: readonly ReportInput[];
  readonly data: CleanData;
  readonly findings: FindingList;
  readonly defs: ReadonlyMap<string, FindingDef>;
  /** Absent when duplicates were not looked for. */
  readonly match?: MatchResult;
  /** Values that agree with a master list, of those compared; absent = no master. */
  readonly accuracy?: { readonly part: number; readonly of: number };
  readonly settings: Readonly<Record<string, unknown>>;
}

const STALE_OR_NEVER = MARK.stale | MARK.neverActive;

/** Counts everything the report says. Pure; the same sources give the same report. */
export function buildReport(sources: ReportSources): Report {
  const { data, findings, defs, match } = sources;
  const { dataset } = data;
  const marks = markRecords(dataset.rows, findings, defs);
  const count = (bits: number) => marks.reduce((n, m) => n + ((m & bits) === 0 ? 0 : 1), 0);
  const columns = reportColumns(data);
  const duplicates = reportDuplicates(dataset, match);
  const stale = count(MARK.stale);
  const neverActive = count(MARK.neverActive);
  const dated = dataset.rows - neverActive;
  // Somebody who is noted as gone may have no date either; the share counts those who have one.
  const datedStale = marks.reduce((n, m) => n + ((m & STALE_OR_NEVER) === MARK.stale ? 1 : 0), 0);
  const timed = activityColumns(data).length > 0;
  const cells = cellDimensions(data, columns);
  // Where no column was recognised no row was looked at: it is neither clean nor unique.
  const judged = cells.completeness.of + cells.validity.of > 0 ? dataset.rows : 0;
  const dimensions = {
    ...cells,
    uniqueness:
      duplicates.assessed && judged > 0 ? ratio(duplicates.entities, judged) : ratio(0, 0),
    consistency: judged === 0 ? ratio(0, 0) : ratio(judged - count(MARK.inconsistent), judged),
    timeliness: timed ? ratio(dated - datedStale, dated) : ratio(0, 0),
    accuracy: ratio(sources.accuracy?.part ?? 0, sources.accuracy?.of ?? 0),
  };
  return {
    schema: REPORT_SCHEMA,
    version: sources.version,
    asOf: sources.asOf,
    lang: sources.lang,
    country: sources.country,
    countrySigns: sources.countrySigns ?? [],
    inputs: sources.inputs,
    records: dataset.rows,
    clean: judged === 0 ? ratio(0, 0) : ratio(judged - count(MARK.error | MARK.warn), judged),
    withErrors: count(MARK.error),
    score: overallScore(dimensions),
    dimensions,
    columns,
    segments: reportSegments(data, marks, mergedAway(dataset.rows, match)),
    findings: countFindings(data, findings, defs),
    changedCells: columns.reduce((n, c) => n + c.changed, 0),
    duplicates,
    stale: { records: stale, neverActive, share: timed && dated > 0 ? datedStale / dated : null },
    consent: consentCounts(data),
    fixFirst: fixFirst(data, findings, defs),
    settings: sources.settings,
  };
}

/** Record → 1 where it was merged into an earlier record of its entity. */
function mergedAway(rows: number, match: MatchResult | undefined): Uint8Array {
  const away = new Uint8Array(rows);
  if (match === undefined) return away;
  const seen = new Uint8Array(match.entities);
  for (let record = 0; record < rows; record++) {
    const entity = match.entityOf[record] as number;
    if (seen[entity] === 1) away[record] = 1;
    seen[entity] = 1;
  }
  return away;
}

function consentCounts(data: CleanData): Record<string, number> | null {
  const column = columnsOf(data, "consent")[0];
  if (column === undefined) return null;
  const counts: Record<string, number> = { given: 0, withdrawn: 0, unknown: 0, none: 0 };
  for (let record = 0; record < data.dataset.rows; record++) {
    const value = column.feature.at(record);
    const filled = (column.values.codes[record] as number) !== 0;
    const key =
      value === ""
        ? filled
          ? "unknown"
          : "none"
        : Object.hasOwn(counts, value)
          ? value
          : "unknown";
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
