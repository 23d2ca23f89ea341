import { isKnown } from "./holds.ts";
import { isNaming } from "./roles.ts";
import {
  DOUBT,
  HALF,
  MIXED,
  OWN_EVIDENCE,
  PARTLY,
  PARTNER,
  RIVAL,
  SAME,
  SAME_CONTACT,
  SAME_PLACE,
  VAGUE,
  WHOLLY,
} from "./signs.ts";
import { MISSING } from "./value-comparer.ts";
import type { Weights } from "./weigh.ts";

/**
 * Whether own facts of two rows exclude each other, so that no third row may bring them together: another date of
 * birth or sex, look-alike names that are two; and, without the same date of birth, contrary names or another number
 * of one kind. A number that agrees overrules all.
 */
export function excludes(model: Weights, levels: ArrayLike<number>): boolean {
  const { denied, rival, contrary, sure, issued } = standing(model, levels);
  return !issued && (denied || rival || (contrary && !sure));
}

/**
 * What a person's own facts say of two rows: 1 where one agrees, at least nearly, and nothing is against it; -1 where nothing but such a
 * fact excludes the two, 0 otherwise. One row with a date misspelt is outvoted by those of its person that bear it right.
 */
export function vouches(model: Weights, levels: ArrayLike<number>): -1 | 0 | 1 {
  const { denied, rival, contrary, sure, near, issued } = standing(model, levels);
  if (issued || rival || (contrary && !sure)) return 0;
  return denied ? -1 : near ? 1 : 0;
}

interface Standing {
  /** Own facts that contradict each other, and look-alike names. */
  denied: boolean;
  rival: boolean;
  /** Other names, or another number of one kind. */
  contrary: boolean;
  /** The same date of birth; one that is at least nearly the same. */
  sure: boolean;
  near: boolean;
  /** The same number given out once. */
  issued: boolean;
  /** A name, whether it is but half there, how contrary it is, phones and mailboxes that are the same, and the house. */
  named: boolean;
  half: boolean;
  opposed: number;
  contacts: number;
  place: number;
}

function standing({ roles, says, level: weightOf }: Weights, levels: ArrayLike<number>): Standing {
  const found = {
    denied: false,
    rival: false,
    contrary: false,
    sure: false,
    near: false,
    issued: false,
    named: false,
    half: false,
    opposed: 0,
    contacts: 0,
    place: 0,
  };
  let doubted = false;
  for (let f = 0; f < roles.length; f++) {
    const level = levels[f] as number;
    if (level === MISSING) continue;
    const weight = (weightOf[f] as Float64Array)[level] as number;
    const said = (says[f] as Uint8Array)[level];
    if (roles[f] === "id") {
      if (weight > 0) found.issued = true;
      if (said === WHOLLY) found.contrary = true;
    } else if (isNaming(roles[f])) {
      found.named = true;
      if (said === RIVAL || said === PARTNER) found.rival = true;
      else if (said === HALF || said === VAGUE) found.half = true;
      else if (said === WHOLLY || said === PARTLY) {
        found.contrary = true;
        found.opposed = said;
      }
    } else if (roles[f] === "contact") {
      if ((said === SAME || said === MIXED) && weight >= SAME_CONTACT) found.contacts++;
    } else if (roles[f] === "place") {
      if (said === SAME && weight >= SAME_PLACE) found.place = 2;
    } else if (roles[f] === "personal") {
      if (said === WHOLLY || said === RIVAL) found.denied = true;
      else if (said === DOUBT) doubted = true;
      else if (weight >= OWN_EVIDENCE) {
        found.near = true;
        if (said === SAME) found.sure = true;
      }
    }
  }
  if (doubted && !isKnown({ ...found, sameContact: found.contacts > 0 })) found.denied = true;
  return found;
}
