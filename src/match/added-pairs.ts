import type { SortedPairs } from "../table/pair-list.ts";
import { sharedBytes, sharedWords } from "../table/shared.ts";
import type { LevelsBefore, PairArrays } from "./steps.ts";

/** Pairs that came later, with where they stand among all. */
export interface AddedPairs extends PairArrays {
  readonly at: Uint32Array;
}

/** All pairs of two lists over the same rows, each once under its lowest rule, and those of the second that are new. */
export function mergePairs(
  before: SortedPairs,
  later: SortedPairs,
): { readonly pairs: SortedPairs; readonly added: AddedPairs } {
  const rows = before.starts.length - 1;
  const fresh = later.size - sharedPairs(before, later);
  const size = before.size + fresh;
  const left = sharedWords(size);
  const right = sharedWords(size);
  const rule = new Uint8Array(size);
  const starts = new Uint32Array(rows + 1);
  const added = { left: sharedWords(fresh), right: sharedWords(fresh), at: sharedWords(fresh) };
  let next = 0;
  let to = 0;
  for (let row = 0; row < rows; row++) {
    starts[row] = to;
    let i = before.starts[row] as number;
    let j = later.starts[row] as number;
    const end = before.starts[row + 1] as number;
    const laterEnd = later.starts[row + 1] as number;
    while (i < end || j < laterEnd) {
      const known = i < end ? (before.right[i] as number) : Infinity;
      const other = j < laterEnd ? (later.right[j] as number) : Infinity;
      right[to] = Math.min(known, other);
      if (known < other) rule[to] = before.rule[i++] as number;
      else if (known === other) {
        rule[to] = Math.min(before.rule[i++] as number, later.rule[j++] as number);
      } else {
        rule[to] = later.rule[j++] as number;
        added.left[next] = row;
        added.right[next] = other;
        added.at[next++] = to;
      }
      to++;
    }
    left.fill(row, starts[row], to);
  }
  starts[rows] = size;
  return { pairs: { size, left, right, rule, starts }, added };
}

/** How many pairs are in both lists. */
function sharedPairs(before: SortedPairs, later: SortedPairs): number {
  let count = 0;
  for (let row = 0; row + 1 < before.starts.length; row++) {
    let i = before.starts[row] as number;
    const end = before.starts[row + 1] as number;
    for (let j = later.starts[row] as number; j < (later.starts[row + 1] as number); j++) {
      const other = later.right[j] as number;
      while (i < end && (before.right[i] as number) < other) i++;
      if (i < end && before.right[i] === other) count++;
    }
  }
  return count;
}

/** The levels of all pairs: those known, in their order, and those of added pairs at their places. */
export function withAdded({ levels: known, at }: LevelsBefore, added: Uint8Array): Uint8Array {
  const levels = sharedBytes(known.length + added.length);
  let from = 0;
  let to = 0;
  for (let next = 0; next < added.length; next++) {
    for (const place = at[next] as number; to < place;) levels[to++] = known[from++] as number;
    levels[to++] = added[next] as number;
  }
  levels.set(known.subarray(from), to);
  return levels;
}
