import type { SortedPairs } from "./pair-list.ts";
import { sharedWords } from "./shared.ts";

/** Longer runs are left to the sort of the platform. */
const BY_HAND = 32;

/**
 * Puts pairs in order without a list of their places: dealt out by their left row, then each row's few partners are
 * sorted where they lie. First all are counted, then all are put.
 */
export class PairOrder {
  private readonly rows: number;
  /** Row → where its next partner goes. */
  private readonly next: Uint32Array;
  private readonly right: Uint32Array;
  private readonly rule: Uint8Array;

  constructor(rows: number, size: number) {
    this.rows = rows;
    this.next = new Uint32Array(rows + 1);
    this.right = new Uint32Array(size);
    this.rule = new Uint8Array(size);
  }

  count(left: number): void {
    this.next[left] = (this.next[left] as number) + 1;
  }

  /** All are counted. */
  open(): void {
    let sum = 0;
    for (let row = 0; row <= this.rows; row++) {
      const count = this.next[row] as number;
      this.next[row] = sum;
      sum += count;
    }
  }

  put(left: number, right: number, rule: number): void {
    const at = this.next[left] as number;
    this.right[at] = right;
    this.rule[at] = rule;
    this.next[left] = at + 1;
  }

  /** All are put: the pairs, each once under its lowest rule. */
  finish(): SortedPairs {
    const { rows, next, right, rule } = this;
    const starts = new Uint32Array(rows + 1);
    let size = 0;
    let from = 0;
    for (let row = 0; row < rows; row++) {
      const to = next[row] as number;
      this.sortRun(from, to);
      starts[row] = size;
      const first = size;
      for (let at = from; at < to; at++) {
        if (size > first && right[size - 1] === right[at]) continue;
        right[size] = right[at] as number;
        rule[size++] = rule[at] as number;
      }
      from = to;
    }
    starts[rows] = size;
    const lefts = sharedWords(size);
    for (let row = 0; row < rows; row++) lefts.fill(row, starts[row], starts[row + 1]);
    const rights = sharedWords(size);
    rights.set(right.subarray(0, size));
    return { size, left: lefts, right: rights, rule: rule.slice(0, size), starts };
  }

  /** Sorts one row's partners by row, then rule. */
  private sortRun(from: number, to: number): void {
    const { right, rule } = this;
    if (to - from > BY_HAND) {
      const keys = Float64Array.from({ length: to - from }, (_, i) => {
        return (right[from + i] as number) * 256 + (rule[from + i] as number);
      }).sort();
      for (const [i, key] of keys.entries()) {
        right[from + i] = Math.floor(key / 256);
        rule[from + i] = key % 256;
      }
      return;
    }
    for (let at = from + 1; at < to; at++) {
      const partner = right[at] as number;
      const number = rule[at] as number;
      let slot = at;
      while (slot > from) {
        const before = right[slot - 1] as number;
        if (before < partner || (before === partner && (rule[slot - 1] as number) <= number)) break;
        right[slot] = before;
        rule[slot] = rule[slot - 1] as number;
        slot--;
      }
      right[slot] = partner;
      rule[slot] = number;
    }
  }
}
