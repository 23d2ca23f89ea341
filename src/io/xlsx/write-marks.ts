import type { OutputTable } from "../format/define.ts";
import { NO_ROW, type Place, sourcesOf } from "../format/like.ts";
import { type CellMark, layoutOf } from "./layout.ts";

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
  table.columns.forEach((output, column) => {
    let noted = false;
    for (const source of sourcesOf(output)) {
      const marks = marksOf(source);
      if (marks === undefined) continue;
      const { grid, position } = source;
      const texts = grid.columns[position];
      for (let row = from; row < to; row++) {
        const at = source.rowAt(row);
        if (at === NO_ROW) continue;
        const line = grid.lines[at] ?? 0;
        const place = { row: row - from + 2, column };
        const link = marks.links.get(line);
        if (link !== undefined && texts?.at(at) === output.cells.at(row)) {
          links.push({ ...place, text: link });
        }
        const note = marks.notes.get(line);
        if (note !== undefined) comments.push({ ...place, text: note });
      }
      const head = marks.notes.get(grid.lines[headerRow(grid)] ?? -1);
      if (head === undefined || noted) continue;
      noted = true;
      comments.push({ row: 1, column, text: head });
    }
  });
  return { links, comments: comments.toSorted((a, b) => a.row - b.row || a.column - b.column) };
}

/** Links and notes in the column of a place, by sheet row; undefined where there are none. */
function marksOf({
  grid,
  position,
}: Place):
  | { readonly links: ReadonlyMap<number, string>; readonly notes: ReadonlyMap<number, string> }
  | undefined {
  const layout = layoutOf(grid.layout);
  if (layout === undefined) return undefined;
  const own = (one: CellMark): boolean => one.column === position;
  const links = byRow(layout.links.filter(own));
  const notes = byRow(layout.comments.filter(own));
  return links.size + notes.size === 0 ? undefined : { links, notes };
}

function byRow(marks: readonly CellMark[]): ReadonlyMap<number, string> {
  return new Map(marks.map(({ row, text }) => [row, text]));
}
