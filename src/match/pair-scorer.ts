import { findPair, type SortedPairs } from "../table/pair-list.ts";
import type { Comparer } from "./comparer.ts";
import type { PairArrays } from "./steps.ts";
import { MISSING } from "./value-comparer.ts";
import { excludes, type Vouch, vouches } from "./excludes.ts";
import { addUp, type Weights } from "./weigh.ts";

/** Candidates with their levels, per feature. */
export interface KnownLevels {
  readonly pairs: SortedPairs;
  readonly levels: readonly Uint8Array[];
  /** Rows of several records → where the levels of each with itself stand. */
  readonly copied: {
    readonly placeOf: ReadonlyMap<number, number>;
    readonly levels: readonly Uint8Array[];
  };
}

/** Weighs pairs with a trained model; rows are positions in content order. */
export class PairScorer {
  readonly comparers: readonly Comparer[];
  readonly weights: Weights;
  /** Level and weight per feature of the pair last weighed. */
  readonly level: Uint8Array;
  readonly weight: Float64Array;
  readonly known: KnownLevels | undefined;

  /** @param known pairs whose levels are looked up instead of being compared again */
  constructor(comparers: readonly Comparer[], weights: Weights, known?: KnownLevels) {
    this.comparers = comparers;
    this.weights = weights;
    this.known = known;
    this.level = new Uint8Array(comparers.length);
    this.weight = new Float64Array(comparers.length);
  }

  /** Weight of a candidate whose levels are known. */
  total(
    pairs: { readonly left: Uint32Array; readonly right: Uint32Array },
    levels: readonly Uint8Array[],
    at: number,
  ): number {
    for (let f = 0; f < this.level.length; f++) {
      this.level[f] = (levels[f] as Uint8Array)[at] as number;
    }
    return this.sum(pairs.left[at] as number, pairs.right[at] as number);
  }

  /** What the fields of a candidate add up to by themselves, before anything is limited or held back (bits). */
  evidenceOf(pairs: PairArrays, levels: readonly Uint8Array[], at: number): number {
    for (let f = 0; f < this.level.length; f++) {
      this.level[f] = (levels[f] as Uint8Array)[at] as number;
    }
    this.evidence(pairs.left[at] as number, pairs.right[at] as number);
    let total = this.weights.prior;
    for (const bits of this.weight) total += bits;
    return total;
  }

  /** Weight of any two rows. */
  weigh(left: number, right: number): number {
    this.compare(left, right);
    return this.sum(left, right);
  }

  /** As {@link weigh}, but -Infinity where the two exclude each other whatever else speaks for them. */
  weighTogether(left: number, right: number): number {
    const total = this.weigh(left, right);
    return excludes(this.weights, this.level) ? -Infinity : total;
  }

  /** What a person's own facts say of two rows, see {@link vouches}. */
  vouch(left: number, right: number): Vouch {
    this.compare(left, right);
    return vouches(this.weights, this.level);
  }

  /**
   * Weight of two rows, what they lack taken from the others of their groups: rows already known for one person speak
   * with all they hold together. Of several values the one that fits best counts, as with several columns of a row.
   */
  weighGroups(
    left: number,
    right: number,
    ours: readonly number[],
    theirs: readonly number[],
  ): number {
    this.compare(left, right);
    this.evidence(left, right);
    for (let f = 0; f < this.level.length; f++) {
      if (this.level[f] === MISSING) this.fill(f, ours, theirs);
    }
    return addUp(this.weights, this.level, this.weight);
  }

  private fill(f: number, ours: readonly number[], theirs: readonly number[]): void {
    const comparer = this.comparers[f] as Comparer;
    const weightOf = this.weights.level[f] as Float64Array;
    let most = -Infinity;
    for (const one of ours) {
      for (const other of theirs) {
        const level = comparer.level(one, other);
        if (level === MISSING) continue;
        const weight = (weightOf[level] as number) + comparer.rarity(one, other, level);
        if (weight <= most) continue;
        most = weight;
        this.level[f] = level;
        this.weight[f] = weight;
      }
    }
  }

  private compare(left: number, right: number): void {
    const { known, level } = this;
    const own = left === right;
    const levels = own ? known?.copied.levels : known?.levels;
    let at = -1;
    if (known !== undefined) {
      at = own ? (known.copied.placeOf.get(left) ?? -1) : findPair(known.pairs, left, right);
    }
    for (let f = 0; f < level.length; f++) {
      level[f] = levels?.[f]?.[at] ?? (this.comparers[f] as Comparer).level(left, right);
    }
  }

  private sum(left: number, right: number): number {
    this.evidence(left, right);
    return addUp(this.weights, this.level, this.weight);
  }

  /** The weight each level has by itself. */
  private evidence(left: number, right: number): void {
    for (let f = 0; f < this.level.length; f++) {
      const level = this.level[f] as number;
      this.weight[f] =
        level === MISSING
          ? 0
          : ((this.weights.level[f] as Float64Array)[level] as number) +
            (this.comparers[f] as Comparer).rarity(left, right, level);
    }
  }
}
