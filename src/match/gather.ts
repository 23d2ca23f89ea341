import { findPair, type SortedPairs } from "../table/pair-list.ts";
import { seeded } from "../table/seeded.ts";
import { mixHash } from "../text/hash-text.ts";
import { type Comparer, MISSING } from "./comparer.ts";
import { type Patterns, PatternSet } from "./patterns.ts";

/** Candidates looked at for training; more are sampled. */
const MOST_CANDIDATES = 400_000;
/** Random pairs looked at for the non-matches. */
const RANDOM_PAIRS = 150_000;

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

/** The comparison vectors of random pairs that are no candidates, counts scaled to all such pairs. */
export function restPatterns(
  comparers: readonly Comparer[],
  pairs: SortedPairs,
  about: {
    readonly rows: number;
    readonly total: number;
    readonly seed: number;
    readonly sideOf?: Uint8Array;
  },
): Patterns {
  const set = new PatternSet(comparers.length);
  const vector = new Uint8Array(comparers.length);
  const { rows, sideOf } = about;
  let taken = 0;
  const take = (left: number, right: number): void => {
    if (sideOf !== undefined && sideOf[left] === sideOf[right]) return;
    if (findPair(pairs, left, right) !== -1) return;
    for (let f = 0; f < comparers.length; f++) {
      vector[f] = (comparers[f] as Comparer).level(left, right);
    }
    set.add(vector, 0);
    taken++;
  };
  if ((rows * (rows - 1)) / 2 <= RANDOM_PAIRS) {
    for (let left = 0; left < rows; left++) {
      for (let right = left + 1; right < rows; right++) take(left, right);
    }
  } else {
    const random = seeded(about.seed);
    for (let i = 0; i < RANDOM_PAIRS; i++) {
      const left = random() % rows;
      const right = random() % rows;
      if (left !== right) take(left, right);
    }
  }
  const all = Math.max(0, about.total - pairs.size);
  return scaled(set.finish(), taken === 0 ? 1 : all / taken);
}

function scaled(patterns: Patterns, factor: number): Patterns {
  return factor === 1
    ? patterns
    : { ...patterns, counts: patterns.counts.map((count) => count * factor) };
}
