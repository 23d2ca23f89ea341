import { PAUSE, type Steps } from "../steps.ts";
import type { ValueTable } from "../value-table.ts";
import { eachPiece, MOST_ROWS, type RowWords, type WordIndex } from "../word-index.ts";

/**
 * As `wordIndex`, for the pieces of some rows only: who else holds them, and these rows' own, the rarest first. Much
 * less is sorted and held where they are few.
 */
export function* freshWordIndex(
  tables: readonly ValueTable[],
  fresh: Uint8Array,
): Steps<WordIndex & RowWords> {
  const rows = fresh.length;
  const each = yield* eachPiece(tables, rows);
  const numbers = new Numbers();
  each((piece, row) => {
    if (fresh[row] === 1) numbers.add(piece);
  });
  yield PAUSE;
  const pieces = numbers.keys;
  const counts = new Uint32Array(pieces.length);
  const last = new Uint32Array(pieces.length);
  // Rows come one after the other, so that a piece a row holds twice is easily told.
  const seen = (take: (number: number, row: number) => void): void => {
    last.fill(0);
    each((piece, row) => {
      const number = numbers.of(piece);
      if (number === -1 || last[number] === row + 1) return;
      last[number] = row + 1;
      take(number, row);
    });
  };
  seen((number) => (counts[number] = (counts[number] as number) + 1));
  yield PAUSE;
  const usable = [...pieces.keys()]
    .filter((number) => (counts[number] as number) > 1 && (counts[number] as number) <= MOST_ROWS)
    .sort(
      (a, b) =>
        (counts[a] as number) - (counts[b] as number) ||
        (pieces[a] as number) - (pieces[b] as number),
    );
  const wordOf = new Int32Array(pieces.length).fill(-1);
  const wordStarts = new Uint32Array(usable.length + 1);
  for (const [word, number] of usable.entries()) {
    wordOf[number] = word;
    wordStarts[word + 1] = (wordStarts[word] as number) + (counts[number] as number);
  }
  const next = wordStarts.slice();
  const holders = new Uint32Array(wordStarts.at(-1) ?? 0);
  const starts = new Uint32Array(rows + 1);
  seen((number, row) => {
    const word = wordOf[number] as number;
    if (word === -1) return;
    const to = next[word] as number;
    holders[to] = row;
    next[word] = to + 1;
    if (fresh[row] === 1) starts[row + 1] = (starts[row + 1] as number) + 1;
  });
  yield PAUSE;
  for (let row = 1; row < starts.length; row++) {
    starts[row] = (starts[row] as number) + (starts[row - 1] as number);
  }
  const at = starts.slice();
  const words = new Uint32Array(starts.at(-1) ?? 0);
  for (let word = 0; word < usable.length; word++) {
    for (let i = wordStarts[word] as number; i < (wordStarts[word + 1] as number); i++) {
      const row = holders[i] as number;
      if (fresh[row] === 0) continue;
      const to = at[row] as number;
      words[to] = word;
      at[row] = to + 1;
    }
  }
  return { wordStarts, holders, starts, words };
}

/** Room at first, a power of two. */
const ROOM = 1 << 12;

/** Hashes with a number each, 0.. in the order they came. */
class Numbers {
  readonly keys: number[] = [];
  /** Slot → number of the key there, plus one; 0 = free. */
  private slots = new Uint32Array(ROOM);

  add(key: number): void {
    const slot = this.slotOf(key);
    if (this.slots[slot] !== 0) return;
    this.slots[slot] = this.keys.push(key);
    if (this.keys.length * 3 > this.slots.length) this.grow();
  }

  /** Number of a hash, or -1. */
  of(key: number): number {
    return (this.slots[this.slotOf(key)] as number) - 1;
  }

  private slotOf(key: number): number {
    const mask = this.slots.length - 1;
    let slot = key & mask;
    for (;;) {
      const found = this.slots[slot] as number;
      if (found === 0 || this.keys[found - 1] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    for (const [number, key] of this.keys.entries()) this.slots[this.slotOf(key)] = number + 1;
  }
}
