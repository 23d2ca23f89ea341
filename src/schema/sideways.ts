import type { GridView } from "./grid-view.ts";

/** Rows looked at; a sheet that runs sideways shows it at once. */
const ROWS = 200;

/**
 * Whether the fields of a sheet run down its side: a column in which most cells are the names of columns, each
 * with values beside it. So are lists turned on their side and forms filled in one below the other.
 */
export function runsSideways(view: GridView): boolean {
  const rows = Math.min(view.grid.height, ROWS);
  const side = view.grid.columns.findIndex((column) => column.codes.some((code) => code !== 0));
  if (rows < 3 || side < 0 || side + 1 >= view.width) return false;
  let labels = 0;
  let alone = 0;
  const names = new Set<string>();
  for (let row = 0; row < rows; row++) {
    const text = view.text(row, side).trim().replace(/:$/, "").trim();
    if (text === "") continue;
    const beside = view.look(row).filled.filter((column) => column !== side);
    if (beside.length === 0) {
      alone++;
      continue;
    }
    if (view.words.knows(text)) {
      // A row of names only is a header as it should be.
      if (view.look(row).known.length * 2 > beside.length + 1 && beside.length > 1) return false;
      labels++;
      names.add(text.toLowerCase());
    } else alone++;
  }
  return names.size >= 3 && labels >= alone * 2;
}
