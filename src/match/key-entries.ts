import { radixSort } from "../table/radix-sort.ts";
import type { EntriesWork } from "./steps.ts";

/** Blocks of more rows than this are never compared whole. */
export const LARGEST_BLOCK = 120;

/** Rows under hashed keys that at least two rows hold, sorted by key and then row; a row stands once under a key. */
export interface KeyEntries {
  readonly size: number;
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
  /** Number of rows → blocks of that many, up to {@link LARGEST_BLOCK}. */
  readonly blocks: Uint32Array;
}

/**
 * Sorts `size` entries, whose rows ascend, and leaves out the keys of a single row: they bring nobody together, and
 * they are most. The arrays are overwritten; what is handed back has no spare room.
 */
export function sortedEntries(keys: Uint32Array, rows: Uint32Array, size: number): KeyEntries {
  radixSort(keys, rows, size);
  const blocks = new Uint32Array(LARGEST_BLOCK + 1);
  let kept = 0;
  for (let from = 0; from < size;) {
    const key = keys[from] as number;
    const start = kept;
    let to = from;
    for (; to < size && keys[to] === key; to++) {
      const row = rows[to] as number;
      if (kept > start && rows[kept - 1] === row) continue;
      keys[kept] = key;
      rows[kept++] = row;
    }
    const held = kept - start;
    if (held === 1) kept = start;
    else if (held <= LARGEST_BLOCK) blocks[held] = (blocks[held] as number) + 1;
    from = to;
  }
  return { size: kept, keys: keys.slice(0, kept), rows: rows.slice(0, kept), blocks };
}

/** All rows under the keys of one kind of one feature. */
export function entriesOf({
  columns,
  keys: { starts, hashes },
  rows,
}: Omit<EntriesWork, "kind">): KeyEntries {
  let size = 0;
  for (const column of columns) {
    for (let row = 0; row < rows; row++) {
      const value = column[row] as number;
      size += (starts[value + 1] as number) - (starts[value] as number);
    }
  }
  const keys = new Uint32Array(size);
  const holders = new Uint32Array(size);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    for (const column of columns) {
      const value = column[row] as number;
      const end = starts[value + 1] as number;
      for (let i = starts[value] as number; i < end; i++) {
        keys[at] = hashes[i] as number;
        holders[at++] = row;
      }
    }
  }
  return sortedEntries(keys, holders, size);
}

/** Calls back with the bounds of every run of equal keys; each holds at least two rows. */
export function eachBlock(entries: KeyEntries, found: (from: number, to: number) => void): void {
  let from = 0;
  for (let i = 1; i <= entries.size; i++) {
    if (i < entries.size && entries.keys[i] === entries.keys[from]) continue;
    if (i - from > 1) found(from, i);
    from = i;
  }
}
