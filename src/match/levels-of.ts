import { sharedBytes } from "../table/shared.ts";
import { type Levels, type LevelsWork, PAUSE, type Steps } from "./steps.ts";
import { ValueComparer } from "./value-comparer.ts";

/** Pairs between two breaths. */
const TURN = 1 << 15;

/** Compares pairs by one feature; what was prepared for it is forgotten at the end. */
export function* levelsOf(work: LevelsWork): Steps<Levels> {
  const comparer = new ValueComparer(work, "many");
  const lists: Uint8Array[] = [];
  for (const { left, right } of work.pairs) {
    const levels = sharedBytes(left.length);
    for (let at = 0; at < levels.length; at++) {
      if (at % TURN === TURN - 1) yield PAUSE;
      levels[at] = comparer.level(left[at] as number, right[at] as number);
    }
    lists.push(levels);
  }
  return lists;
}
