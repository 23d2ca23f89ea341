import { growWords } from "../table/grow.ts";
import { radixSort } from "../table/radix-sort.ts";
import type { ValueTable } from "./value-table.ts";

/** Rows under hashed keys, sorted by key and then row; a row stands at most once under a key. */
export interface KeyEntries {
  readonly size: number;
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
}

/** Gathers (key, row) entries and sorts them. */
export class EntryList {
  private keys: Uint32Array;
  private rows: Uint32Array;
  private size = 0;

  constructor(expected: number) {
    this.keys = new Uint32Array(Math.max(16, expected));
    this.rows = new Uint32Array(Math.max(16, expected));
  }

  add(key: number, row: number): void {
    if (this.size === this.keys.length) {
      this.keys = growWords(this.keys, this.size + 1);
      this.rows = growWords(this.rows, this.size + 1);
    }
    this.keys[this.size] = key;
    this.rows[this.size++] = row;
  }

  /** The entries in order; rows must have been added ascending. The list must not be used after. */
  sorted(): KeyEntries {
    const { keys, rows } = this;
    radixSort(keys, rows, this.size);
    let size = 0;
    for (let i = 0; i < this.size; i++) {
      const key = keys[i] as number;
      const row = rows[i] as number;
      if (size > 0 && keys[size - 1] === key && rows[size - 1] === row) continue;
      keys[size] = key;
      rows[size++] = row;
    }
    return { size, keys: keys.subarray(0, size), rows: rows.subarray(0, size) };
  }
}

/** All rows under the keys of one kind of one feature. */
export function entriesOf(table: ValueTable, kind: number, rows: number): KeyEntries {
  const list = new EntryList(rows);
  const { starts, hashes } = table.keys[kind] as ValueTable["keys"][number];
  for (let row = 0; row < rows; row++) {
    for (const column of table.columns) {
      const value = column[row] as number;
      const end = starts[value + 1] as number;
      for (let i = starts[value] as number; i < end; i++) list.add(hashes[i] as number, row);
    }
  }
  return list.sorted();
}

/** Calls back with the bounds of every run of equal keys that holds at least two rows. */
export function eachBlock(entries: KeyEntries, found: (from: number, to: number) => void): void {
  let from = 0;
  for (let i = 1; i <= entries.size; i++) {
    if (i < entries.size && entries.keys[i] === entries.keys[from]) continue;
    if (i - from > 1) found(from, i);
    from = i;
  }
}
