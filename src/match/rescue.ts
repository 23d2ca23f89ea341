import type { PairList } from "../table/pair-list.ts";
import { growWords } from "../table/grow.ts";
import { mixHash } from "../text/hash-text.ts";
import { EntryList } from "./key-entries.ts";
import type { ValueTable } from "./value-table.ts";

/** How many rows a lonely row is compared with at most. */
const NEAREST = 4;
/** A word of more rows than this says too little to look them all up. */
const MOST_ROWS = 300;
/** Rows looked at for one lonely row at most, the rarest words first. */
const EFFORT = 1000;
/** Terms longer than this are cut up at their beginning only. */
const LONGEST_TERM = 40;
/** Kinds of values in which slips leave most letters as they were; numbers and dates have keys for their slips. */
const SPELLED: ReadonlySet<string> = new Set([
  "person-name",
  "company",
  "address",
  "email",
  "text",
]);
/** Pieces indexed at most; beyond, every second, fourth … is kept, by its hash. */
const MOST_PIECES = 8_000_000;

/**
 * For every row without a partner, the rows most like it by TF-IDF over the three-letter pieces of its values (the
 * top-k blocking of Sparkly, PVLDB 16(6)). Finds pairs that share no key at all.
 */
export function rescue(
  tables: readonly ValueTable[],
  rows: number,
  lonely: Uint8Array,
  pairs: PairList,
  rule: number,
): number {
  const list = new EntryList(rows * 16);
  const spelled = tables.filter((table) => SPELLED.has(table.comparison.name));
  const mask = thinning(spelled);
  for (const [feature, table] of spelled.entries()) addWords(list, table, feature, rows, mask);
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

/** Adds the pieces of every value of a feature, each value cut up once. */
function addWords(
  list: EntryList,
  table: ValueTable,
  feature: number,
  rows: number,
  mask: number,
): void {
  const { distinct } = table.terms;
  const starts = new Uint32Array(distinct + 2);
  let words: Uint32Array = new Uint32Array(distinct * 16 + 64);
  let size = 0;
  for (let term = 1; term <= distinct; term++) {
    const text = table.terms.text(term);
    const length = Math.min(text.length, LONGEST_TERM);
    if (size + length + 2 > words.length) words = growWords(words, size + length + 2);
    // Two units before and one after the text stand for its edges.
    let a = 2;
    let b = 2;
    for (let i = 0; i <= length; i++) {
      const c = i === length ? 3 : text.charCodeAt(i);
      const word = mixHash(Math.imul(a, 0x1f123bb5) ^ Math.imul(b, 0x5f356495) ^ c, feature + 1);
      if ((word & mask) === 0) words[size++] = word;
      a = b;
      b = c;
    }
    starts[term + 1] = size;
  }
  for (let row = 0; row < rows; row++) {
    for (const column of table.columns) {
      const term = table.termOf[column[row] as number] as number;
      if (term === 0) continue;
      for (let i = starts[term] as number; i < (starts[term + 1] as number); i++) {
        list.add(words[i] as number, row);
      }
    }
  }
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

/** A mask whose bits a piece's hash must lack for the index to stay within bounds. */
function thinning(tables: readonly ValueTable[]): number {
  let pieces = 0;
  for (const { terms, termCounts } of tables) {
    for (let term = 1; term <= terms.distinct; term++) {
      const length = (terms.offsets[term] as number) - (terms.offsets[term - 1] as number);
      pieces += (Math.min(length, LONGEST_TERM) + 1) * (termCounts[term] as number);
    }
  }
  let mask = 0;
  for (; pieces > MOST_PIECES; pieces /= 2) mask = mask * 2 + 1;
  return mask;
}
