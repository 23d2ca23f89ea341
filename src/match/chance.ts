import { decodeName } from "../comparison/name/encode.ts";
import type { Role } from "./roles.ts";
import type { ValueTable } from "./value-table.ts";

/**
 * Share of pairs of strangers that bear the same name by chance, as far as its parts say: how often two rows share a
 * family name, times a middle, times a given name, as if parts were drawn apart. Names that go together (a region, a
 * fashion, a sex) make it more, never less, so it is a floor for u: in a list of names and little else, training would
 * take every two John Wilsons for one and find nothing against it. 0 for what is no person's name.
 */
export function chanceOfSame(table: ValueTable, role: Role | undefined): number {
  if (role !== "name" || table.comparison.name !== "person-name") return 0;
  const parts = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const rowsOf = new Float64Array(table.texts.distinct + 1);
  let rows = 0;
  for (const column of table.columns) {
    for (const value of column) {
      if (value === 0) continue;
      rowsOf[value] = (rowsOf[value] as number) + 1;
      rows++;
    }
  }
  if (rows < 2) return 0;
  for (let value = 1; value < rowsOf.length; value++) {
    const count = rowsOf[value] as number;
    if (count === 0) continue;
    const { family, middle, given } = decodeName(table.texts.text(value));
    for (const [i, part] of [family, middle, given].entries()) {
      const counts = parts[i] as Map<string, number>;
      counts.set(part, (counts.get(part) ?? 0) + count);
    }
  }
  return parts.reduce((chance, counts) => chance * sharedBy(counts, rows), 1);
}

/** Rows that show half of how common a part is: a handful is often one family. */
const HALF_SHOWN = 200;

/** Share of the pairs of rows that have the same part, less of it the shorter the list. */
function sharedBy(counts: ReadonlyMap<string, number>, rows: number): number {
  let pairs = 0;
  for (const count of counts.values()) pairs += count * (count - 1);
  return (pairs / (rows * (rows - 1))) * (rows / (rows + HALF_SHOWN));
}
