import { radixSort } from "../table/radix-sort.ts";
import { sharedWords } from "../table/shared.ts";
import { mixHash } from "../text/hash-text.ts";
import type { MatchInput } from "./model.ts";
import type { ValueTable } from "./value-table.ts";

/**
 * The distinct rows in an order that only their content decides, so that nothing depends on how they were sorted.
 * Rows that hold exactly the same values from the same source share one position.
 */
export interface RowOrder {
  /** Position → its first record. */
  readonly recordAt: Uint32Array;
  /** Record → position. */
  readonly positionOf: Uint32Array;
  /** Position → how many records hold these values. */
  readonly copies: Uint32Array;
}

/** Orders rows by a 64-bit hash of their values and source. Rows a person or a setting speaks of stay single. */
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
  const sorted = inOrder(high, low);
  const single = singleRows(input);
  const recordAt = new Uint32Array(rows);
  const copies = new Uint32Array(rows);
  const positionOf = new Uint32Array(rows);
  let size = 0;
  for (const record of sorted) {
    const before = recordAt[size - 1] ?? record;
    const same =
      size > 0 &&
      high[before] === high[record] &&
      low[before] === low[record] &&
      single[record] === 0 &&
      single[before] === 0 &&
      input.source[record] === input.source[before] &&
      holdTheSame(tables, record, before);
    if (!same) recordAt[size++] = record;
    positionOf[record] = size - 1;
    copies[size - 1] = (copies[size - 1] as number) + 1;
  }
  return { recordAt: recordAt.slice(0, size), positionOf, copies: copies.slice(0, size) };
}

/** Rows by the first of their hashes, those alike there by the second, then by number. */
function inOrder(high: Uint32Array, low: Uint32Array): Uint32Array {
  const sorted = high.map((_, row) => row);
  radixSort(high.slice(), sorted, sorted.length);
  for (let at = 1; at < sorted.length; at++) {
    const row = sorted[at] as number;
    let to = at;
    for (; to > 0; to--) {
      const before = sorted[to - 1] as number;
      if (high[before] !== high[row] || (low[before] as number) <= (low[row] as number)) break;
      sorted[to] = before;
    }
    sorted[to] = row;
  }
  return sorted;
}

/** Whether two rows hold the same values: of many values, two share a hash now and then. */
function holdTheSame(tables: readonly ValueTable[], one: number, other: number): boolean {
  return tables.every(({ columns }) => columns.every((column) => column[one] === column[other]));
}

/** Record → 1 where it must not be lumped with its copies. */
function singleRows({ rows, source, mustLink, cannotLink, duplicateFree }: MatchInput): Uint8Array {
  const single = new Uint8Array(rows);
  for (const record of mustLink) single[record] = 1;
  for (const record of cannotLink) single[record] = 1;
  for (let row = 0; row < rows; row++) {
    if (duplicateFree?.[source[row] as number] === 1) single[row] = 1;
  }
  return single;
}

/** The same tables with their rows in the given order. */
export function reorder(tables: readonly ValueTable[], order: RowOrder): ValueTable[] {
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => {
      const moved = sharedWords(order.recordAt.length);
      for (let at = 0; at < moved.length; at++) {
        moved[at] = column[order.recordAt[at] as number] as number;
      }
      return moved;
    }),
  }));
}

/**
 * How often each term occurs, copies of a telling row counted once: a row entered a thousand times does not make
 * its phone a common one. Tables must be in the given order.
 */
export function countTerms(tables: readonly ValueTable[], order: RowOrder): ValueTable[] {
  const times = order.copies.slice();
  for (const table of tables) {
    if (table.comparison.seldomShared !== true) continue;
    for (const column of table.columns) {
      for (let at = 0; at < times.length; at++) if (column[at] !== 0) times[at] = 1;
    }
  }
  return tables.map((table) => {
    const termCounts = new Uint32Array(table.terms.distinct + 1);
    let filled = 0;
    for (const column of table.columns) {
      for (let at = 0; at < times.length; at++) {
        const term = table.termOf[column[at] as number] as number;
        if (term === 0) continue;
        termCounts[term] = (termCounts[term] as number) + (times[at] as number);
        filled += times[at] as number;
      }
    }
    return { ...table, termCounts, filled };
  });
}
