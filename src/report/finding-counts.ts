import type { CleanData } from "../field/clean-data.ts";
import { STATUS } from "../model/cell.ts";
import type { Finding, FindingDef, Place } from "../model/finding.ts";
import type { Dataset } from "../table/dataset.ts";
import { fileOf } from "../table/file-names.ts";
import { type FindingList, NONE, readWhat } from "../table/finding-list.ts";
import type { ReportFinding } from "./model.ts";

/** Samples kept of one kind of finding in the report. */
const SAMPLES = 20;

/** How a finding names the file of a table; the short name unless a format needs the path. */
export type FileNaming = (dataset: Dataset, table: number) => string;

/** The file as the user gave it: a path, for formats that point into a repository. */
export const givenPath: FileNaming = (dataset, table) =>
  dataset.tables[table]?.grid.source.file ?? "";

/** Where a finding of the list stands, in names a person sees. */
function placeOf(dataset: Dataset, list: FindingList, at: number, nameOf: FileNaming): Place {
  const record = list.records[at] as number;
  const known = record !== NONE;
  const tableNumber = known ? dataset.tableOf[record] : (list.tables[at] ?? NONE);
  const table = tableNumber === NONE ? 0 : (tableNumber ?? 0);
  const sheet = dataset.tables[table]?.grid.source.sheet;
  const column = dataset.columns[list.columns[at] as number]?.header;
  return {
    file: nameOf(dataset, table),
    ...(sheet === undefined ? {} : { sheet }),
    row: known ? (dataset.lineOf[record] as number) : (list.lines[at] ?? 0),
    ...(column === undefined ? {} : { column }),
  };
}

/** One finding of the list as an object; made one at a time, at the edges. */
function findingAt(
  dataset: Dataset,
  list: FindingList,
  at: number,
  defs: ReadonlyMap<string, FindingDef>,
  nameOf: FileNaming,
): Finding {
  const { code, args } = readWhat(list.what.at(at));
  const record = list.records[at] as number;
  return {
    code,
    severity: defs.get(code)?.severity ?? "info",
    at: placeOf(dataset, list, at, nameOf),
    rowId: record === NONE ? 0 : (dataset.rowIdOf[record] as number),
    args,
  };
}

/** All findings of a list, one object at a time. */
export function* findingsOf(
  dataset: Dataset,
  list: FindingList,
  defs: ReadonlyMap<string, FindingDef>,
  nameOf: FileNaming = fileOf,
): Generator<Finding> {
  for (let at = 0; at < list.size; at++) yield findingAt(dataset, list, at, defs, nameOf);
}

interface Tally {
  count: number;
  fixed: number;
  records: number;
  last: number;
  readonly at: number[];
}

/** Counts findings by code, worst and most frequent first, each with its first samples. */
export function countFindings(
  data: CleanData,
  list: FindingList,
  defs: ReadonlyMap<string, FindingDef>,
): ReportFinding[] {
  const { dataset } = data;
  const codes = codesOf(list);
  const byCode = new Map<string, Tally>();
  for (let i = 0; i < list.size; i++) {
    const code = codes[list.what.codes[i] as number] ?? "";
    let entry = byCode.get(code);
    if (entry === undefined) {
      entry = { count: 0, fixed: 0, records: 0, last: NONE, at: [] };
      byCode.set(code, entry);
    }
    entry.count++;
    const record = list.records[i] as number;
    // Rules and columns report in record order, so a new record shows as a change of number.
    if (record !== NONE && record !== entry.last) entry.records++;
    entry.last = record;
    const cell = data.columns[list.columns[i] as number]?.status[record];
    if (record !== NONE && cell === STATUS.fixed) entry.fixed++;
    if (entry.at.length < SAMPLES) entry.at.push(i);
  }
  const rank = { error: 0, warn: 1, info: 2 } as const;
  return [...byCode]
    .map(([code, { count, fixed, records, at }]): ReportFinding => {
      const def = defs.get(code);
      return {
        code,
        severity: def?.severity ?? "info",
        dimension: def?.dimension ?? "consistency",
        count,
        fixed,
        records,
        samples: at.map((i) => findingAt(dataset, list, i, defs, fileOf)),
      };
    })
    .sort(
      (a, b) =>
        rank[a.severity] - rank[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1),
    );
}

/** The bare code of every distinct "what" of a list, by its number. */
export function codesOf(list: FindingList): readonly string[] {
  const codes = [""];
  for (let what = 1; what <= list.what.distinct; what++) {
    codes.push(readWhat(list.what.text(what)).code);
  }
  return codes;
}
