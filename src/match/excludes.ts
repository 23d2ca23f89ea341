import { OWN_EVIDENCE } from "./holds.ts";
import { isNaming } from "./roles.ts";
import { PARTLY, RIVAL, SAME, WHOLLY } from "./signs.ts";
import { MISSING } from "./value-comparer.ts";
import type { Weights } from "./weigh.ts";

/**
 * Whether own facts of two rows exclude each other, so that no third row may bring them together: another date of
 * birth or sex, look-alike names that are two; and, without the same date of birth, contrary names or another number
 * of one kind. A number that agrees overrules all.
 */
export function excludes(model: Weights, levels: ArrayLike<number>): boolean {
  const { roles, says, level: weightOf } = model;
  let denied = false;
  let contrary = false;
  let sure = false;
  for (let f = 0; f < roles.length; f++) {
    const level = levels[f] as number;
    if (level === MISSING) continue;
    const weight = (weightOf[f] as Float64Array)[level] as number;
    const said = (says[f] as Uint8Array)[level];
    if (roles[f] === "id") {
      if (weight > 0) return false;
      if (said === WHOLLY) contrary = true;
    } else if (isNaming(roles[f])) {
      if (said === RIVAL) denied = true;
      if (said === WHOLLY || said === PARTLY) contrary = true;
    } else if (roles[f] === "personal") {
      if (said === WHOLLY || said === RIVAL) denied = true;
      else if (said === SAME && weight >= OWN_EVIDENCE) sure = true;
    }
  }
  return denied || (contrary && !sure);
}
