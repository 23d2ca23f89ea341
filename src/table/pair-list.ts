import { growBytes, growWords } from "./grow.ts";

/** Distinct pairs, left < right, ordered by left then right. */
export interface SortedPairs {
  readonly size: number;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly rule: Uint8Array;
  /** Row → index of its first pair as the left side; one more entry than rows. */
  readonly starts: Uint32Array;
}

/**
 * Collects pairs of rows, each with the number of the rule that found it; the same pair may come often.
 * With `sideOf`, only pairs across two sides are taken.
 */
export class PairList {
  private readonly sideOf: Uint8Array | undefined;
  private left: Uint32Array = new Uint32Array(1024);
  private right: Uint32Array = new Uint32Array(1024);
  private rule: Uint8Array = new Uint8Array(1024);
  size = 0;

  constructor(sideOf?: Uint8Array) {
    this.sideOf = sideOf;
  }

  /** Adds a pair of different rows, in either order; says whether it was taken. */
  add(one: number, other: number, rule: number): boolean {
    if (this.sideOf !== undefined && this.sideOf[one] === this.sideOf[other]) return false;
    const at = this.size;
    if (at === this.left.length) {
      this.left = growWords(this.left, at + 1);
      this.right = growWords(this.right, at + 1);
      this.rule = growBytes(this.rule, at + 1);
    }
    this.left[at] = one < other ? one : other;
    this.right[at] = one < other ? other : one;
    this.rule[at] = rule;
    this.size = at + 1;
    return true;
  }

  /** The pairs in order, each once under its lowest rule. The list itself stays as it is. */
  sorted(rows: number): SortedPairs {
    const byRule = order(this.rule, 256, identity(this.size));
    const byRight = order(this.right, rows, byRule);
    const byLeft = order(this.left, rows, byRight);
    const left = new Uint32Array(this.size);
    const right = new Uint32Array(this.size);
    const rule = new Uint8Array(this.size);
    const starts = new Uint32Array(rows + 1);
    let size = 0;
    for (const at of byLeft) {
      const l = this.left[at] as number;
      const r = this.right[at] as number;
      if (size > 0 && left[size - 1] === l && right[size - 1] === r) continue;
      left[size] = l;
      right[size] = r;
      rule[size] = this.rule[at] as number;
      starts[l + 1] = (starts[l + 1] as number) + 1;
      size++;
    }
    for (let row = 0; row < rows; row++) {
      starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
    }
    return {
      size,
      left: left.slice(0, size),
      right: right.slice(0, size),
      rule: rule.slice(0, size),
      starts,
    };
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

function identity(size: number): Uint32Array {
  const order = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[i] = i;
  return order;
}

/** One stable counting-sort pass over values below `limit`. */
function order(values: Uint32Array | Uint8Array, limit: number, before: Uint32Array): Uint32Array {
  const starts = new Uint32Array(limit + 1);
  for (const at of before) {
    const value = values[at] as number;
    starts[value + 1] = (starts[value + 1] as number) + 1;
  }
  for (let value = 0; value < limit; value++) {
    starts[value + 1] = (starts[value + 1] as number) + (starts[value] as number);
  }
  const after = new Uint32Array(before.length);
  for (const at of before) {
    const value = values[at] as number;
    const to = starts[value] as number;
    after[to] = at;
    starts[value] = to + 1;
  }
  return after;
}
