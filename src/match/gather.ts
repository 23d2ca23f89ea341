import { findPair, type SortedPairs } from "../table/pair-list.ts";
import { seeded } from "../table/seeded.ts";
import { mixHash } from "../text/hash-text.ts";
import type { Comparer } from "./comparer.ts";
import type { MatchInput } from "./model.ts";
import { type Patterns, PatternSet } from "./patterns.ts";
import type { PairArrays } from "./steps.ts";
import { MISSING } from "./value-comparer.ts";

/** Candidates looked at for training; more are sampled. */
const MOST_CANDIDATES = 400_000;
/** Random pairs looked at for the non-matches. */
const RANDOM_PAIRS = 60_000;

/** The comparison vectors of the candidates, counts scaled to all of them. */
export function candidatePatterns(
  comparers: readonly Comparer[],
  pairs: SortedPairs,
  levels: readonly Uint8Array[],
): Patterns {
  const set = new PatternSet(comparers.length);
  const every = Math.ceil(pairs.size / MOST_CANDIDATES);
  const vector = new Uint8Array(comparers.length);
  let taken = 0;
  for (let at = 0; at < pairs.size; at++) {
    const left = pairs.left[at] as number;
    const right = pairs.right[at] as number;
    if (every > 1 && mixHash(left, right) % every !== 0) continue;
    taken++;
    let rarity = 0;
    for (let f = 0; f < comparers.length; f++) {
      const level = (levels[f] as Uint8Array)[at] as number;
      vector[f] = level;
      if (level !== MISSING) rarity += (comparers[f] as Comparer).rarity(left, right, level);
    }
    set.add(vector, rarity);
  }
  return scaled(set.finish(), taken === 0 ? 1 : pairs.size / taken);
}

/** Random pairs with their levels, compared once however often the model is trained. */
export interface RandomPairs extends PairArrays {
  readonly levels: readonly Uint8Array[];
}

/** Draws random pairs, or takes all pairs where they are few. Rows being in content order, so is the draw. */
export function randomPairs(about: {
  readonly rows: number;
  readonly seed: number;
  readonly sideOf?: Uint8Array;
}): PairArrays {
  const { rows, sideOf } = about;
  const lefts: number[] = [];
  const rights: number[] = [];
  const take = (left: number, right: number): void => {
    if (left === right || (sideOf !== undefined && sideOf[left] === sideOf[right])) return;
    lefts.push(left);
    rights.push(right);
  };
  if ((rows * (rows - 1)) / 2 <= RANDOM_PAIRS) {
    for (let left = 0; left < rows; left++) {
      for (let right = left + 1; right < rows; right++) take(left, right);
    }
  } else {
    const random = seeded(about.seed);
    for (let i = 0; i < RANDOM_PAIRS; i++) take(random() % rows, random() % rows);
  }
  return { left: Uint32Array.from(lefts), right: Uint32Array.from(rights) };
}

/**
 * Per feature, how many random pairs that are no candidates lie on each level, scaled to all such pairs. Strangers are
 * taken for independent in every feature, so that their vectors say no more than these counts.
 */
export function restLevels(
  random: RandomPairs,
  pairs: SortedPairs,
  total: number,
): readonly Float64Array[] {
  const counts = random.levels.map(() => new Float64Array(MISSING + 1));
  let taken = 0;
  for (let at = 0; at < random.left.length; at++) {
    if (findPair(pairs, random.left[at] as number, random.right[at] as number) !== -1) continue;
    for (let f = 0; f < counts.length; f++) {
      const own = counts[f] as Float64Array;
      const level = (random.levels[f] as Uint8Array)[at] as number;
      own[level] = (own[level] as number) + 1;
    }
    taken++;
  }
  const factor = taken === 0 ? 1 : Math.max(0, total - pairs.size) / taken;
  return counts.map((own) => own.map((count) => count * factor));
}

/** The comparison vectors of the pairs people have answered, with how many said yes. */
export function answeredPatterns(
  comparers: readonly Comparer[],
  input: Pick<MatchInput, "mustLink" | "cannotLink">,
  positionOf: Uint32Array,
): { readonly patterns: Patterns; readonly yes: Float64Array } | undefined {
  if (input.mustLink.length + input.cannotLink.length === 0) return undefined;
  const set = new PatternSet(comparers.length);
  const vector = new Uint8Array(comparers.length);
  const yes: number[] = [];
  for (const [links, said] of [
    [input.mustLink, 1],
    [input.cannotLink, 0],
  ] as const) {
    for (let i = 0; i + 1 < links.length; i += 2) {
      const left = positionOf[links[i] as number] as number;
      const right = positionOf[links[i + 1] as number] as number;
      for (let f = 0; f < vector.length; f++) {
        vector[f] = (comparers[f] as Comparer).level(left, right);
      }
      const number = set.add(vector, 0);
      yes[number] = (yes[number] ?? 0) + said;
    }
  }
  return { patterns: set.finish(), yes: Float64Array.from(yes) };
}

function scaled(patterns: Patterns, factor: number): Patterns {
  return factor === 1
    ? patterns
    : { ...patterns, counts: patterns.counts.map((count) => count * factor) };
}
