import { UnionFind } from "../table/union-find.ts";
import { type Quality, quality, share } from "./evaluate.ts";
import { probabilityOf } from "./weigh.ts";

/** What all pairs from one weight up come to. */
export interface CurvePoint extends Quality {
  /** Bits, and the same as a probability. */
  readonly weight: number;
  readonly probability: number;
  /** Pairs at or above it, and those of them that are one customer. */
  readonly pairs: number;
  readonly right: number;
}

/** A scored pair of rows. */
export interface CurvePair {
  readonly left: number;
  readonly right: number;
  /** Bits. */
  readonly weight: number;
  /** Whether it was kept apart against its weight: counted, never joined. */
  readonly cut: boolean;
}

/**
 * Quality at each of the given weights (bits), from the strictest down: how many pairs reach it and are right, and
 * precision, recall and F1 over all pairs of rows inside the groups these pairs make (pairs nobody listed too).
 */
export function thresholdCurve(
  pairs: readonly CurvePair[],
  truth: Uint32Array,
  cuts: readonly number[],
): CurvePoint[] {
  const groups = new TrueGroups(truth);
  const falling = pairs.toSorted((a, b) => b.weight - a.weight);
  let count = 0;
  let right = 0;
  return [...new Set(cuts)]
    .sort((a, b) => b - a)
    .map((weight) => {
      for (
        let next = falling[count];
        next !== undefined && next.weight >= weight;
        next = falling[++count]
      ) {
        if (truth[next.left] === truth[next.right]) right++;
        if (!next.cut) groups.join(next.left, next.right);
      }
      const { rightPairs, foundPairs, truePairs } = groups;
      const found = quality(share(rightPairs, foundPairs), share(rightPairs, truePairs));
      return { weight, probability: probabilityOf(weight), pairs: count, right, ...found };
    });
}

/** Groups that grow, with their pairs and the true ones of them counted as they do. */
class TrueGroups {
  readonly truePairs: number;
  foundPairs = 0;
  rightPairs = 0;
  private readonly sets: UnionFind;
  /** Root → how many rows of each true group it holds. */
  private readonly held = new Map<number, Map<number, number>>();
  private readonly truth: Uint32Array;

  constructor(truth: Uint32Array) {
    this.truth = truth;
    this.sets = new UnionFind(truth.length);
    const sizes = new Map<number, number>();
    for (const group of truth) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    let pairs = 0;
    for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
    this.truePairs = pairs;
  }

  join(left: number, right: number): void {
    const { sets } = this;
    const [a, b] = [sets.find(left), sets.find(right)];
    if (a === b) return;
    this.foundPairs += sets.sizeOf(a) * sets.sizeOf(b);
    const large = sets.union(a, b);
    const small = large === a ? b : a;
    const into = this.heldBy(large);
    for (const [group, rows] of this.heldBy(small)) {
      const known = into.get(group) ?? 0;
      this.rightPairs += rows * known;
      into.set(group, known + rows);
    }
    this.held.delete(small);
  }

  private heldBy(root: number): Map<number, number> {
    const known = this.held.get(root) ?? new Map([[this.truth[root] as number, 1]]);
    this.held.set(root, known);
    return known;
  }
}
