import { withAdded } from "./added-pairs.ts";
import { sharedBytes } from "../table/shared.ts";
import { type Levels, type LevelsWork, PAUSE, type Steps } from "./steps.ts";
import { MISSING, ValueComparer } from "./value-comparer.ts";

/** Pairs between two breaths. */
const TURN = 1 << 15;

/**
 * Compares pairs by one feature.
 * @param forms prepared forms that are kept; without, what is prepared is forgotten at the end
 */
export function* levelsOf(work: LevelsWork, forms?: unknown[]): Steps<Levels> {
  const comparer = new ValueComparer(work, "many", forms);
  const lists: Uint8Array[] = [];
  for (const { left, right } of work.pairs) {
    const levels = sharedBytes(left.length);
    const [only] = work.columns.length === 1 ? work.columns : [];
    for (let at = 0; at < levels.length; at++) {
      if (at % TURN === TURN - 1) yield PAUSE;
      if (only === undefined) {
        levels[at] = comparer.level(left[at] as number, right[at] as number);
        continue;
      }
      const a = only[left[at] as number] as number;
      const b = only[right[at] as number] as number;
      levels[at] = a === 0 || b === 0 ? MISSING : comparer.valueLevel(a, b);
    }
    const isFirst = lists.length === 0 && work.known !== undefined;
    lists.push(isFirst ? withAdded(work.known, levels) : levels);
  }
  return lists;
}
