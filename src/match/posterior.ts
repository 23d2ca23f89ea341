import type { Patterns } from "./patterns.ts";
import { MISSING } from "./value-comparer.ts";
import { addUp, probabilityOf, type Weights } from "./weigh.ts";

/** Probability that the pairs of a pattern match. */
export function posteriorOf(
  patterns: Patterns,
  p: number,
  weights: Weights,
  scratch: Float64Array,
): number {
  const { features } = patterns;
  const levels = patterns.levels.subarray(p * features, (p + 1) * features);
  for (let f = 0; f < features; f++) {
    const level = levels[f] as number;
    scratch[f] = level === MISSING ? 0 : ((weights.level[f] as Float64Array)[level] as number);
  }
  return probabilityOf(addUp(weights, levels, scratch) + (patterns.rarity[p] as number));
}
