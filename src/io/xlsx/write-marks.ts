import type { OutputTable } from "../format/define.ts";
import { type CellMark, layoutOf } from "./layout.ts";

const NO_ROW = 0xffffffff;

/** Links and notes of one output sheet; `row` counts sheet rows from 1, `column` from 0. */
export interface SheetMarks {
  readonly links: readonly CellMark[];
  readonly comments: readonly CellMark[];
}

/**
 * Hangs the links and notes of the source sheet on the cells that came from there: a link only where the
 * text stayed as it was, so that no address leads elsewhere than it says.
 * @param headerRow grid row the headers of a grid stand in, -1 where unknown
 */
export function sheetMarks(
  table: OutputTable,
  { from, to }: { readonly from: number; readonly to: number },
  headerRow: (grid: NonNullable<OutputTable["columns"][number]["like"]>["grid"]) => number,
): SheetMarks {
  const links: CellMark[] = [];
  const comments: CellMark[] = [];
  table.columns.forEach(({ like, cells }, column) => {
    const layout = layoutOf(like?.grid.layout);
    if (layout === undefined || like === undefined) return;
    const own = (one: CellMark): boolean => one.column === like.position;
    const linked = byRow(layout.links.filter(own));
    const noted = byRow(layout.comments.filter(own));
    if (linked.size + noted.size === 0) return;
    const source = like.grid.columns[like.position];
    for (let row = from; row < to; row++) {
      const at = like.rowOf[row] ?? NO_ROW;
      if (at === NO_ROW) continue;
      const line = like.grid.lines[at] ?? 0;
      const place = { row: row - from + 2, column };
      const link = linked.get(line);
      if (link !== undefined && source?.at(at) === cells.at(row)) {
        links.push({ ...place, text: link });
      }
      const note = noted.get(line);
      if (note !== undefined) comments.push({ ...place, text: note });
    }
    const head = noted.get(like.grid.lines[headerRow(like.grid)] ?? -1);
    if (head !== undefined) comments.push({ row: 1, column, text: head });
  });
  return { links, comments: comments.toSorted((a, b) => a.row - b.row || a.column - b.column) };
}

function byRow(marks: readonly CellMark[]): ReadonlyMap<number, string> {
  return new Map(marks.map(({ row, text }) => [row, text]));
}
