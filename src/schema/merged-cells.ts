import type { ValueFinding } from "../model/finding.ts";
import { columnLetters } from "../table/column-letters.ts";
import type { Grid } from "../table/grid.ts";

/** Places named; the rest is only counted. */
const SHOWN = 10;

/**
 * Merged cells among the records of a table: a workbook keeps their value in the first cell only, so the
 * others are read as empty although a person sees the value there.
 */
export function mergedNotes(grid: Grid, records: Uint32Array): readonly ValueFinding[] {
  const { merged = [], lines } = grid;
  if (merged.length === 0 || records.length === 0) return [];
  const rowOf = new Map(Array.from(records, (row) => [lines[row] as number, row]));
  const found = merged.filter(([top, left, bottom, right]) => {
    const row = rowOf.get(top);
    if (row === undefined || (top === bottom && left === right)) return false;
    // An empty one is a matter of looks.
    return grid.columns[left]?.codes[row] !== 0 && grid.columns[left] !== undefined;
  });
  if (found.length === 0) return [];
  const names = found
    .slice(0, SHOWN)
    .map(
      ([top, left, bottom, right]) =>
        `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`,
    );
  const cells = names.join(", ") + (found.length > SHOWN ? ", …" : "");
  return [{ code: "table/merged-cells", args: { count: found.length, cells } }];
}
