import { type CleanData, columnsOf } from "../field/clean-data.ts";
import { fileOf } from "../table/file-names.ts";
import { type FindingList, NONE } from "../table/finding-list.ts";
import { codesOf } from "./finding-counts.ts";
import type { FixFirst } from "./model.ts";
import { MARK } from "./record-marks.ts";

/** Records named in the list of what to fix first. */
const MOST = 20;

/** The records with errors or warnings whose customers spent most; empty where no spend is known. */
export function fixFirst(data: CleanData, list: FindingList, marks: Uint8Array): FixFirst[] {
  const spend = columnsOf(data, "total_spend")[0];
  if (spend === undefined) return [];
  const { dataset } = data;
  const best: { record: number; value: number }[] = [];
  for (let record = 0; record < dataset.rows; record++) {
    if (((marks[record] as number) & (MARK.error | MARK.warn)) === 0) continue;
    const value = Number(spend.values.at(record));
    if (!(value > 0)) continue;
    if (best.length === MOST && value <= (best[MOST - 1]?.value ?? 0)) continue;
    best.push({ record, value });
    best.sort((a, b) => b.value - a.value || a.record - b.record);
    best.length = Math.min(best.length, MOST);
  }
  const wanted = new Map(best.map(({ record }) => [record, new Set<string>()]));
  const codes = codesOf(list);
  for (let i = 0; i < list.size; i++) {
    const record = list.records[i] as number;
    if (record !== NONE) wanted.get(record)?.add(codes[list.what.codes[i] as number] ?? "");
  }
  return best.map(({ record, value }) => {
    const table = dataset.tableOf[record] ?? 0;
    const sheet = dataset.tables[table]?.grid.source.sheet;
    return {
      rowId: dataset.rowIdOf[record] as number,
      file: fileOf(dataset, table),
      ...(sheet === undefined ? {} : { sheet }),
      row: dataset.lineOf[record] as number,
      value,
      codes: [...(wanted.get(record) ?? [])].sort(),
    };
  });
}
