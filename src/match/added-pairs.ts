import type { SortedPairs } from "../table/pair-list.ts";
import { sharedBytes, sharedWords } from "../table/shared.ts";
import type { PairArrays } from "./steps.ts";

/** Pairs that came later, with where they stand among all. */
export interface AddedPairs extends PairArrays {
  readonly at: Uint32Array;
}

/** The pairs that are not among those known before, a part of them in the same order. */
export function addedPairs(before: SortedPairs, pairs: SortedPairs): AddedPairs {
  const size = pairs.size - before.size;
  const left = sharedWords(size);
  const right = sharedWords(size);
  const at = new Uint32Array(size);
  let known = 0;
  let added = 0;
  for (let i = 0; i < pairs.size; i++) {
    const isKnown =
      known < before.size &&
      pairs.left[i] === before.left[known] &&
      pairs.right[i] === before.right[known];
    if (isKnown) {
      known++;
      continue;
    }
    left[added] = pairs.left[i] as number;
    right[added] = pairs.right[i] as number;
    at[added++] = i;
  }
  return { left, right, at };
}

/** The levels of all pairs: those known, in their order, and those of the added pairs at their places. */
export function withAdded(
  known: Uint8Array,
  added: Uint8Array | undefined,
  places: Uint32Array,
): Uint8Array {
  const levels = sharedBytes(known.length + places.length);
  let next = 0;
  let from = 0;
  for (let i = 0; i < levels.length; i++) {
    levels[i] = (places[next] === i ? added?.[next++] : known[from++]) as number;
  }
  return levels;
}
