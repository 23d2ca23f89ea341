import { PairOrder } from "./pair-order.ts";

/** Distinct pairs, left < right, ordered by left then right. */
export interface SortedPairs {
  readonly size: number;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly rule: Uint8Array;
  /** Row → index of its first pair as the left side; one more entry than rows. */
  readonly starts: Uint32Array;
}

/** Pairs in one block of memory. */
const CHUNK = 1 << 16;

/**
 * Collects pairs of rows, each with the number of the rule that found it; the same pair may come often.
 * With `sideOf`, only pairs across two sides are taken; with `classOf`, none of two rows whose classes are known
 * (above 0) and differ: whatever there is between them is known already.
 */
export class PairList {
  private readonly sideOf: Uint8Array | undefined;
  private readonly classOf: Uint32Array | undefined;
  /** Full chunks, left and right sides in turn; the last one of each is being filled. */
  private readonly pairs: Uint32Array[] = [];
  private readonly rules: Uint8Array[] = [];
  private lastPairs: Uint32Array = new Uint32Array(0);
  private lastRules: Uint8Array = new Uint8Array(0);
  private filled = CHUNK;
  size = 0;

  constructor(sideOf?: Uint8Array, classOf?: Uint32Array) {
    this.sideOf = sideOf;
    this.classOf = classOf;
  }

  /** An empty list that takes the same pairs. */
  another(): PairList {
    return new PairList(this.sideOf, this.classOf);
  }

  /** Adds a pair of different rows, in either order; says whether it was taken. */
  add(one: number, other: number, rule: number): boolean {
    const { classOf } = this;
    if (classOf !== undefined) {
      const known = classOf[one] as number;
      if (known !== 0 && classOf[other] !== 0 && classOf[other] !== known) return false;
    }
    return this.put(one, other, rule);
  }

  /** As `add`, whatever the classes. */
  put(one: number, other: number, rule: number): boolean {
    if (this.sideOf !== undefined && this.sideOf[one] === this.sideOf[other]) return false;
    if (this.filled === CHUNK) this.open();
    const at = this.filled++;
    this.lastPairs[at * 2] = one < other ? one : other;
    this.lastPairs[at * 2 + 1] = one < other ? other : one;
    this.lastRules[at] = rule;
    this.size++;
    return true;
  }

  private open(): void {
    this.lastPairs = new Uint32Array(CHUNK * 2);
    this.lastRules = new Uint8Array(CHUNK);
    this.pairs.push(this.lastPairs);
    this.rules.push(this.lastRules);
    this.filled = 0;
  }

  /** The pairs in order, each once under its lowest rule. The list itself stays as it is. */
  sorted(rows: number): SortedPairs {
    const order = new PairOrder(rows, this.size);
    this.each((left) => order.count(left));
    order.open();
    this.each((left, right, rule) => order.put(left, right, rule));
    return order.finish();
  }

  /** Forgets all pairs, to give their memory back. */
  clear(): void {
    this.pairs.length = 0;
    this.rules.length = 0;
    this.lastPairs = new Uint32Array(0);
    this.lastRules = new Uint8Array(0);
    this.filled = CHUNK;
    this.size = 0;
  }

  private each(take: (left: number, right: number, rule: number) => void): void {
    for (const [c, pairs] of this.pairs.entries()) {
      const rules = this.rules[c] as Uint8Array;
      const end = c === this.pairs.length - 1 ? this.filled : CHUNK;
      for (let at = 0; at < end; at++) {
        take(pairs[at * 2] as number, pairs[at * 2 + 1] as number, rules[at] as number);
      }
    }
  }
}

/** Where a pair stands, or -1. */
export function findPair(pairs: SortedPairs, one: number, other: number): number {
  const left = Math.min(one, other);
  const right = Math.max(one, other);
  let low = pairs.starts[left] as number;
  let high = pairs.starts[left + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pairs.right[middle] as number) < right) low = middle + 1;
    else high = middle;
  }
  return low < (pairs.starts[left + 1] as number) && pairs.right[low] === right ? low : -1;
}
