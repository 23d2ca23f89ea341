import { growWords } from "../table/grow.ts";
import { mixHash } from "../text/hash-text.ts";
import { eachBlock, sortedEntries } from "./key-entries.ts";
import { sharedWords } from "../table/shared.ts";
import type { ValueTable } from "./value-table.ts";
import { PAUSE, type Steps, type WordsWork } from "./steps.ts";

/** A word of more rows than this says too little to look them all up. */
export const MOST_ROWS = 300;
/** Terms longer than this are cut up at their beginning only. */
const LONGEST_TERM = 40;
/** Pieces indexed at most; beyond, every second, fourth … is kept, by its hash. */
const MOST_PIECES = 8_000_000;

/** Rows by the pieces they hold: word w stands in the rows `holders[wordStarts[w]..wordStarts[w + 1]]`. */
export interface WordIndex {
  readonly wordStarts: Uint32Array;
  readonly holders: Uint32Array;
}

/** Rows by words, and words by rows. */
export type WordsOfRows = WordIndex & RowWords;

/** What is cut up of a feature, the pieces told apart by its number; those whose hash has a bit of `mask` are left out. */
export interface Spelled extends Pick<ValueTable, "columns" | "termOf" | "terms"> {
  readonly mask: number;
}

/** The features of which pieces are indexed. */
export function spelledOf(features: readonly ValueTable[]): Spelled[] {
  const tables = features.filter((table) => table.comparison.spelled === true);
  const mask = thinning(tables);
  return tables.map(({ columns, termOf, terms }) => ({ columns, termOf, terms, mask }));
}

/** The work of indexing rows. */
export function wordsWork(features: readonly ValueTable[], rows: number): WordsWork {
  return { kind: "words", tables: spelledOf(features), rows };
}

/**
 * Indexes the three-letter pieces of all spelled values that at least two rows hold, with each row's own, the rarest
 * first; pieces of more than {@link MOST_ROWS} rows are left out of the latter.
 */
export function* wordIndex(tables: readonly Spelled[], rows: number): Steps<WordsOfRows> {
  const pieces = yield* allPieces(tables);
  let size = 0;
  for (const [t, table] of tables.entries()) size += countWords(table, pieces[t] as Pieces, rows);
  const keys = new Uint32Array(size);
  const holders = new Uint32Array(size);
  let at = 0;
  for (const [t, { columns, termOf }] of tables.entries()) {
    const { starts, words } = pieces[t] as Pieces;
    for (let row = 0; row < rows; row++) {
      for (const column of columns) {
        const term = termOf[column[row] as number] as number;
        if (term === 0) continue;
        const end = starts[term + 1] as number;
        for (let i = starts[term] as number; i < end; i++) {
          keys[at] = words[i] as number;
          holders[at++] = row;
        }
      }
    }
  }
  pieces.length = 0;
  yield PAUSE;
  const entries = sortedEntries(keys, holders, size);
  let count = 0;
  eachBlock(entries, () => count++);
  const wordStarts = sharedWords(count + 1);
  count = 0;
  eachBlock(entries, (from) => (wordStarts[count++] = from));
  wordStarts[count] = entries.size;
  yield PAUSE;
  const shared = sharedWords(entries.size);
  shared.set(entries.rows);
  const index = { wordStarts, holders: shared };
  return { ...index, ...wordsByRow(index, rows) };
}

/** Cuts up all spelled values; calls back with every piece of every row, feature by feature. */
export function* eachPiece(
  features: readonly ValueTable[],
  rows: number,
): Steps<(take: (piece: number, row: number) => void) => void> {
  const tables = spelledOf(features);
  const pieces = yield* allPieces(tables);
  return (take) => {
    for (const [t, { columns, termOf }] of tables.entries()) {
      const { starts, words } = pieces[t] as Pieces;
      for (let row = 0; row < rows; row++) {
        for (const column of columns) {
          const term = termOf[column[row] as number] as number;
          if (term === 0) continue;
          const end = starts[term + 1] as number;
          for (let i = starts[term] as number; i < end; i++) take(words[i] as number, row);
        }
      }
    }
  };
}

/** Cuts up the terms of every feature. */
function* allPieces(tables: readonly Spelled[]): Steps<Pieces[]> {
  const pieces: Pieces[] = [];
  for (const [feature, table] of tables.entries()) {
    pieces.push(piecesOf(table, feature));
    yield PAUSE;
  }
  return pieces;
}

/** The hashed pieces of every term: those of term t are `words[starts[t]..starts[t + 1]]`. */
interface Pieces {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

/** Pieces of a feature in all rows together. */
function countWords({ columns, termOf }: Spelled, { starts }: Pieces, rows: number): number {
  let size = 0;
  for (const column of columns) {
    for (let row = 0; row < rows; row++) {
      const term = termOf[column[row] as number] as number;
      if (term !== 0) size += (starts[term + 1] as number) - (starts[term] as number);
    }
  }
  return size;
}

/** Cuts up every value of a feature once. */
function piecesOf({ terms, mask }: Spelled, feature: number): Pieces {
  const { distinct } = terms;
  const starts = new Uint32Array(distinct + 2);
  let words: Uint32Array = new Uint32Array(distinct * 4 + 64);
  let size = 0;
  for (let term = 1; term <= distinct; term++) {
    const text = terms.text(term);
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
  return { starts, words };
}

/** Words by row: those of row r are `words[starts[r]..starts[r + 1]]`. */
export interface RowWords {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

/** The words of each row, rarest first. */
function wordsByRow({ holders, wordStarts }: WordIndex, rows: number): RowWords {
  const sizeOf = (word: number) => (wordStarts[word + 1] as number) - (wordStarts[word] as number);
  const usable = new Uint32Array(wordStarts.length - 1)
    .map((_, word) => word)
    .filter((word) => sizeOf(word) <= MOST_ROWS);
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
  const starts = sharedWords(rows + 2);
  for (const word of sorted) {
    for (let i = wordStarts[word] as number; i < (wordStarts[word + 1] as number); i++) {
      const at = (holders[i] as number) + 2;
      starts[at] = (starts[at] as number) + 1;
    }
  }
  for (let row = 1; row < starts.length; row++) {
    starts[row] = (starts[row] as number) + (starts[row - 1] as number);
  }
  const words = sharedWords(starts[rows + 1] as number);
  for (const word of sorted) {
    for (let i = wordStarts[word] as number; i < (wordStarts[word + 1] as number); i++) {
      const row = (holders[i] as number) + 1;
      words[starts[row] as number] = word;
      starts[row] = (starts[row] as number) + 1;
    }
  }
  return { starts, words };
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
