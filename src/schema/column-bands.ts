import type { TableInfo } from "../table/dataset.ts";
import type { Band } from "./part-grid.ts";

/** More stretches than this are no tables set side by side, but a form or a calendar. */
const MOST = 24;

/**
 * The stretches of columns that may each be a table of its own: between columns that are empty in header and
 * records, and within those where the header begins anew ("STT, Tên, SĐT, STT, Tên, SĐT"). Each takes the empty
 * columns behind it along, so that every column of the grid is in one. One stretch = nothing stands side by side.
 */
export function columnBands(table: TableInfo): readonly Band[] {
  const { grid, headerRows, records } = table;
  const width = grid.columns.length;
  const filled = grid.columns.map(
    ({ codes }) =>
      headerRows.some((row) => codes[row] !== 0) || records.some((row) => codes[row] !== 0),
  );
  const starts: number[] = [];
  let from = 0;
  while (from < width) {
    if (filled[from] !== true) {
      from++;
      continue;
    }
    let to = from;
    while (filled[to + 1] === true) to++;
    starts.push(...beginnings(table, from, to));
    from = to + 1;
    if (starts.length > MOST) return [];
  }
  return starts.map((start, i) => ({
    from: i === 0 ? 0 : start,
    to: (starts[i + 1] ?? width) - 1,
  }));
}

/** Where the header of a stretch begins anew, word for word; just its first column where it does not. */
function beginnings({ grid, headerRows }: TableInfo, from: number, to: number): readonly number[] {
  const row = headerRows.at(-1);
  if (row === undefined) return [from];
  const texts = grid.columns.slice(from, to + 1).map((column) => column.at(row).trim());
  const again = texts.indexOf(texts[0] ?? "", 1);
  if (again < 2 || texts[0] === "") return [from];
  const starts = [from];
  for (let at = again; at + again <= texts.length; at += again) {
    for (let i = 0; i < again; i++) if (texts[at + i] !== texts[i]) return starts;
    starts.push(from + at);
  }
  return starts;
}
