import { type CleanData, columnsOf } from "../field/clean-data.ts";
import type { FindingDef } from "../model/finding.ts";
import { fileOf } from "../table/file-names.ts";
import { type FindingList, NONE } from "../table/finding-list.ts";
import { codesOf } from "./finding-counts.ts";
import type { FixFirst } from "./model.ts";

/** Records named in the list of what to fix first. */
const MOST = 20;

/**
 * The records with something only a person can fix whose customers spent most; empty where no spend is
 * known. Notes, duplicates (merging takes care of them) and quiet customers are nothing to fix.
 */
export function fixFirst(
  data: CleanData,
  list: FindingList,
  defs: ReadonlyMap<string, FindingDef>,
): FixFirst[] {
  const spend = columnsOf(data, "total_spend")[0];
  if (spend === undefined) return [];
  const { dataset } = data;
  const codes = codesOf(list);
  const counts = codes.map((code) => {
    const def = defs.get(code);
    return (
      def !== undefined &&
      def.severity !== "info" &&
      def.dimension !== "uniqueness" &&
      def.dimension !== "timeliness"
    );
  });
  const open = new Uint8Array(dataset.rows);
  for (let i = 0; i < list.size; i++) {
    const record = list.records[i] as number;
    if (record !== NONE && counts[list.what.codes[i] as number] === true) open[record] = 1;
  }
  const best: { record: number; value: number }[] = [];
  for (let record = 0; record < dataset.rows; record++) {
    if (open[record] === 0) continue;
    const value = Number(spend.values.at(record));
    if (!(value > 0)) continue;
    if (best.length === MOST && value <= (best[MOST - 1]?.value ?? 0)) continue;
    best.push({ record, value });
    best.sort((a, b) => b.value - a.value || a.record - b.record);
    best.length = Math.min(best.length, MOST);
  }
  const wanted = new Map(best.map(({ record }) => [record, new Set<string>()]));
  for (let i = 0; i < list.size; i++) {
    const what = list.what.codes[i] as number;
    if (counts[what] === true) wanted.get(list.records[i] as number)?.add(codes[what] ?? "");
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
