import type { Grid } from "../../table/grid.ts";

/** The cells of the first grid as JSON, rows without any text left out as the readers do. */
export function sheetCells(grids: readonly Grid[]): string {
  const [grid] = grids;
  if (grid === undefined) return "[]";
  const rows = Array.from({ length: grid.height }, (_, row) => grid.columns.map((c) => c.at(row)));
  return JSON.stringify(rows.filter((row) => row.some((cell) => cell !== "")));
}
