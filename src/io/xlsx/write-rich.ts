import type { OutputTable } from "../format/define.ts";
import { NO_ROW, sourcesOf } from "../format/like.ts";
import { layoutOf } from "./layout.ts";
import type { RichRun } from "./rich-text.ts";

/** The runs of cells whose text stayed as it was: output row → column → runs. */
export type RichCells = ReadonlyMap<number, ReadonlyMap<number, readonly RichRun[]>>;

/** Finds the cells of rows `from..to` that keep the looks their parts had. */
export function richCells(
  table: OutputTable,
  { from, to }: { readonly from: number; readonly to: number },
): RichCells {
  const found = new Map<number, Map<number, readonly RichRun[]>>();
  table.columns.forEach((output, column) => {
    for (const source of sourcesOf(output)) {
      const { grid, position } = source;
      const marks = layoutOf(grid.layout)?.rich.filter((one) => one.column === position) ?? [];
      if (marks.length === 0) continue;
      const runsOf = new Map(marks.map(({ row, runs }) => [row, runs]));
      for (let row = from; row < to; row++) {
        const at = source.rowAt(row);
        const runs = at === NO_ROW ? undefined : runsOf.get(grid.lines[at] ?? 0);
        if (runs === undefined) continue;
        if (runs.map(({ text }) => text).join("") !== output.cells.at(row)) continue;
        let own = found.get(row);
        if (own === undefined) found.set(row, (own = new Map()));
        own.set(column, runs);
      }
    }
  });
  return found;
}
