import type { OutputColumn } from "../../io/format/define.ts";
import { NO_ROW, type Place } from "../../io/format/like.ts";
import type { MergedColumn } from "../../merge/model.ts";
import { NONE } from "../../table/finding-list.ts";
import type { RunResult } from "../result.ts";

/** Tables whose looks are kept beside the first one's. */
const ALSO = 0xfffe;

/** Where a column's cells stood, table by table, so that a workbook keeps its looks. */
export function likeOf(
  result: RunResult,
  column: MergedColumn,
): Pick<OutputColumn, "like" | "also"> {
  const { dataset } = result.data;
  const [table] = dataset.tables;
  const positions = dataset.columns[column.column ?? -1]?.positions ?? [];
  const position = positions[0] ?? -1;
  if (result.format !== "xlsx" || table === undefined) return {};
  const rows = column.origin.length;
  const rowOf = new Uint32Array(rows).fill(NO_ROW);
  const places: Place[] = [];
  const placeNumber = new Map<number, number>();
  for (const [t, other] of dataset.tables.entries()) {
    const at = positions[t] ?? -1;
    if (t === 0 || at < 0 || other.grid.layout === undefined || places.length >= ALSO) continue;
    placeNumber.set(t, places.push({ grid: other.grid, position: at }));
  }
  const placeOf = new Uint16Array(places.length === 0 ? 0 : rows);
  const alsoRow = new Uint32Array(places.length === 0 ? 0 : rows);
  for (const [entity, record] of column.origin.entries()) {
    if (record === NONE) continue;
    const t = dataset.tableOf[record] as number;
    const row = dataset.tables[t]?.records[(dataset.recordOf[record] as number) - 1] ?? NO_ROW;
    if (t === 0) {
      if (position >= 0) rowOf[entity] = row;
      continue;
    }
    placeOf[entity] = placeNumber.get(t) ?? 0;
    alsoRow[entity] = row;
  }
  return {
    ...(position < 0 ? {} : { like: { grid: table.grid, position, rowOf } }),
    ...(places.length === 0 ? {} : { also: { places, placeOf, rowOf: alsoRow } }),
  };
}
