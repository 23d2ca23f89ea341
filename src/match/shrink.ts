import type { Level } from "../comparison/define.ts";

/** Strength of the starting values of u, in pairs: what a population has taught, where a short list says little. */
const U_STRENGTH = 200;
/** Pairs from which a level never seen among strangers counts as half a sighting. */
const UNSEEN_FROM = 20_000;

/**
 * u of one feature: counts drawn towards the starting values, so that a phone two of three rows share is no common
 * one; in long lists the counts decide, and a level never seen stays possible.
 */
export function shrunk(levels: readonly Level[], counts: Float64Array): Float64Array {
  const starting = normal(Float64Array.from(levels, (level) => level.u));
  let pairs = 0;
  for (const count of counts) pairs += count;
  const unseen = pairs / (pairs + UNSEEN_FROM);
  return normal(counts.map((count, l) => count + U_STRENGTH * (starting[l] as number) + unseen));
}

/** Counts as shares that add up to one. */
export function normal(counts: Float64Array): Float64Array {
  let sum = 0;
  for (const count of counts) sum += count;
  return counts.map((count) => count / sum);
}
