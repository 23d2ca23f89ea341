import type { PairList } from "../table/pair-list.ts";
import { hashText } from "../text/hash-text.ts";
import { EntryList } from "./key-entries.ts";
import type { ValueTable } from "./value-table.ts";

/** How many rows a lonely row is compared with at most. */
const NEAREST = 4;
/** A word of more rows than this says too little to look them all up. */
const MOST_ROWS = 400;
/** Rows looked at for one lonely row at most, the rarest words first. */
const EFFORT = 1500;
const GRAM = 3;
/** Terms longer than this are cut to q-grams only at their beginning. */
const LONGEST_TERM = 48;

/**
 * For every row without a partner, the rows most like it by TF-IDF over all its keys and the three-letter pieces
 * of its values (the top-k blocking of Sparkly, PVLDB 16(6)). Finds pairs that share no key at all.
 */
export function rescue(
  tables: readonly ValueTable[],
  rows: number,
  lonely: Uint8Array,
  pairs: PairList,
  rule: number,
): number {
  const list = new EntryList(rows * 16);
  for (const [feature, table] of tables.entries()) addWords(list, table, feature, rows);
  const { size, keys, rows: holders } = list.sorted();
  const wordStarts: number[] = [];
  for (let i = 0; i < size; i++) if (i === 0 || keys[i] !== keys[i - 1]) wordStarts.push(i);
  wordStarts.push(size);
  const byRow = wordsByRow(holders, wordStarts, rows);
  const score = new Float32Array(rows);
  const touched: number[] = [];
  let added = 0;
  for (let row = 0; row < rows; row++) {
    if (lonely[row] === 0) continue;
    const words = byRow.words.subarray(byRow.starts[row], byRow.starts[row + 1]);
    let effort = 0;
    for (const word of words) {
      const from = wordStarts[word] as number;
      const to = wordStarts[word + 1] as number;
      const count = to - from;
      if (count > MOST_ROWS || (effort += count) > EFFORT) break;
      const value = Math.log2(rows / count) ** 2;
      for (let i = from; i < to; i++) {
        const other = holders[i] as number;
        if (other === row) continue;
        if (score[other] === 0) touched.push(other);
        score[other] = (score[other] as number) + value;
      }
    }
    for (const other of nearest(touched, score)) if (pairs.add(row, other, rule)) added++;
    for (const other of touched) score[other] = 0;
    touched.length = 0;
  }
  return added;
}

function addWords(list: EntryList, table: ValueTable, feature: number, rows: number): void {
  const wordsOf: (Uint32Array | undefined)[] = [];
  for (let row = 0; row < rows; row++) {
    for (const column of table.columns) {
      const value = column[row] as number;
      if (value === 0) continue;
      const words = (wordsOf[value] ??= valueWords(table, feature, value));
      for (const word of words) list.add(word, row);
    }
  }
}

function valueWords(table: ValueTable, feature: number, value: number): Uint32Array {
  const words: number[] = [];
  for (const [kind, { starts, hashes }] of table.keys.entries()) {
    for (let i = starts[value] as number; i < (starts[value + 1] as number); i++) {
      words.push(((hashes[i] as number) ^ Math.imul(feature * 16 + kind + 1, 0x9e3779b1)) >>> 0);
    }
  }
  const term = `^${table.terms.text(table.termOf[value] as number).slice(0, LONGEST_TERM)}$`;
  for (let i = 0; i + GRAM <= term.length; i++) {
    words.push(hashText(term.slice(i, i + GRAM), feature + 101));
  }
  return Uint32Array.from(new Set(words));
}

/** The words of each row, rarest first. */
function wordsByRow(
  holders: Uint32Array,
  wordStarts: readonly number[],
  rows: number,
): { readonly starts: Uint32Array; readonly words: Uint32Array } {
  const count = wordStarts.length - 1;
  const bySize = Uint32Array.from({ length: count }, (_, word) => word);
  const sizeOf = (word: number) => (wordStarts[word + 1] as number) - (wordStarts[word] as number);
  const usable = bySize.filter((word) => sizeOf(word) > 1 && sizeOf(word) <= MOST_ROWS);
  const buckets = new Uint32Array(MOST_ROWS + 2);
  for (const word of usable) {
    const at = sizeOf(word) + 1;
    buckets[at] = (buckets[at] as number) + 1;
  }
  for (let i = 1; i < buckets.length; i++) {
    buckets[i] = (buckets[i] as number) + (buckets[i - 1] as number);
  }
  const sorted = new Uint32Array(usable.length);
  for (const word of usable) {
    const at = sizeOf(word);
    sorted[buckets[at] as number] = word;
    buckets[at] = (buckets[at] as number) + 1;
  }
  const starts = new Uint32Array(rows + 2);
  for (const word of sorted) {
    for (let i = wordStarts[word] as number; i < (wordStarts[word + 1] as number); i++) {
      const at = (holders[i] as number) + 2;
      starts[at] = (starts[at] as number) + 1;
    }
  }
  for (let row = 1; row < starts.length; row++) {
    starts[row] = (starts[row] as number) + (starts[row - 1] as number);
  }
  const words = new Uint32Array(starts[rows + 1] as number);
  for (const word of sorted) {
    for (let i = wordStarts[word] as number; i < (wordStarts[word + 1] as number); i++) {
      const row = (holders[i] as number) + 1;
      words[starts[row] as number] = word;
      starts[row] = (starts[row] as number) + 1;
    }
  }
  return { starts, words };
}

/** The best few by score, ties by row. */
function nearest(touched: readonly number[], score: Float32Array): number[] {
  const best: number[] = [];
  for (const row of touched) {
    const value = score[row] as number;
    let at = best.length;
    while (at > 0) {
      const before = best[at - 1] as number;
      const other = score[before] as number;
      if (other > value || (other === value && before < row)) break;
      at--;
    }
    if (at >= NEAREST) continue;
    best.splice(at, 0, row);
    if (best.length > NEAREST) best.pop();
  }
  return best;
}
