import { radixSort } from "../table/radix-sort.ts";
import { mixHash } from "../text/hash-text.ts";
import type { MatchInput } from "./model.ts";
import type { ValueTable } from "./value-table.ts";

/** The rows in an order that only their content decides, so that nothing depends on how they were sorted. */
export interface RowOrder {
  /** Own position → record. */
  readonly recordAt: Uint32Array;
  /** Record → own position. */
  readonly positionOf: Uint32Array;
  /** Position → 1 where the row holds exactly the same values as the one before. */
  readonly sameAsBefore: Uint8Array;
}

/** Orders rows by a 64-bit hash of their values and source; equal rows keep their input order. */
export function rowOrder(input: MatchInput, tables: readonly ValueTable[]): RowOrder {
  const { rows } = input;
  const high = new Uint32Array(rows);
  const low = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    let a = 0x2545f491 ^ (input.source[row] ?? 0);
    let b = 0x9e3779b9;
    for (const table of tables) {
      for (const column of table.columns) {
        const hash = table.hashOf[column[row] as number] as number;
        a = mixHash(a, hash);
        b = mixHash(b ^ 0x5bd1e995, hash);
      }
    }
    high[row] = a;
    low[row] = b;
  }
  const recordAt = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) recordAt[row] = row;
  radixSort(low.slice(), recordAt, rows);
  const sortedHigh = new Uint32Array(rows);
  for (let at = 0; at < rows; at++) sortedHigh[at] = high[recordAt[at] as number] as number;
  radixSort(sortedHigh, recordAt, rows);
  const positionOf = new Uint32Array(rows);
  const sameAsBefore = new Uint8Array(rows);
  for (let at = 0; at < rows; at++) {
    const record = recordAt[at] as number;
    positionOf[record] = at;
    if (at === 0) continue;
    const before = recordAt[at - 1] as number;
    if (high[before] === high[record] && low[before] === low[record]) sameAsBefore[at] = 1;
  }
  return { recordAt, positionOf, sameAsBefore };
}

/** The same tables with their rows in the given order. */
export function reorder(tables: readonly ValueTable[], order: RowOrder): ValueTable[] {
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => {
      const moved = new Uint32Array(column.length);
      for (let at = 0; at < moved.length; at++) {
        moved[at] = column[order.recordAt[at] as number] as number;
      }
      return moved;
    }),
  }));
}
