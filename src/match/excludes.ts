import { isKnown } from "./holds.ts";
import { isNaming } from "./roles.ts";
import {
  DOUBT,
  HALF,
  LIKE,
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
import { isShown } from "./slips.ts";
import { MISSING } from "./value-comparer.ts";
import type { Weights } from "./weigh.ts";

/** What own facts and belongings of two rows say of whether they are one person. */
export const VOUCH = {
  /** Two bearers of one name in one house, each with a phone or mailbox of their own and none in common. */
  parted: -2,
  /** An own fact keeps them apart, and nothing but it. */
  denied: -1,
  nothing: 0,
  /** An own fact is the same or a slip away, and nothing is against it. */
  own: 1,
  /** A phone or mailbox is the same, and nothing is against it. */
  contact: 2,
} as const;
export type Vouch = (typeof VOUCH)[keyof typeof VOUCH];

/**
 * Whether own facts of two rows exclude each other, so that no third row may bring them together: another date of
 * birth or sex, look-alike names that are two; and, without the same date of birth, contrary names, another number
 * of one kind, or one house with phones or mailboxes of their own. A number that agrees overrules all, unless name and birth
 * both speak against it and the list does not show that they slip.
 */
export function excludes(model: Weights, levels: ArrayLike<number>): boolean {
  const { denied, rival, contrary, sure, issued, parted } = standing(model, levels);
  if (issued) return denied && contrary && !isShown(model.slips?.names);
  return denied || parted || rival || (contrary && !sure);
}

/**
 * What two rows say of each other where a third stands between them. One row with a date misspelt is outvoted by those of
 * its person that bear it right; two with a telephone each are one person where a row of one bears a number of the other.
 */
export function vouches(model: Weights, levels: ArrayLike<number>): Vouch {
  const found = standing(model, levels);
  if (found.issued || found.rival || (found.contrary && !found.sure)) return VOUCH.nothing;
  if (found.denied) return VOUCH.denied;
  if (found.parted) return VOUCH.parted;
  if (found.near) return VOUCH.own;
  return found.contacts > 0 ? VOUCH.contact : VOUCH.nothing;
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
  /** Whether nothing but the name and the house agrees, and each has a phone or mailbox of its own. */
  parted: boolean;
  /** A name, whether it is but half there or merely looks alike, how contrary it is, phones and mailboxes that are the same, and the house. */
  named: boolean;
  half: boolean;
  like: boolean;
  opposed: number;
  contacts: number;
  place: number;
}

function standing(
  { roles, says, level: weightOf, slips }: Weights,
  levels: ArrayLike<number>,
): Standing {
  const found = {
    denied: false,
    rival: false,
    contrary: false,
    sure: false,
    near: false,
    issued: false,
    parted: false,
    named: false,
    half: false,
    like: false,
    opposed: 0,
    contacts: 0,
    place: 0,
  };
  let doubted = false;
  let home = false;
  let otherNumber = false;
  let other = false;
  let common = false;
  for (let f = 0; f < roles.length; f++) {
    const level = levels[f] as number;
    if (level === MISSING) continue;
    const weight = (weightOf[f] as Float64Array)[level] as number;
    const said = (says[f] as Uint8Array)[level];
    if (roles[f] === "id") {
      if (weight > 0) found.issued = true;
      if (said === WHOLLY) found.contrary = otherNumber = true;
    } else if (isNaming(roles[f])) {
      found.named = true;
      if (said === RIVAL || said === PARTNER) found.rival = true;
      else if (said === HALF || said === VAGUE) found.half = true;
      else if (said === LIKE) found.like = true;
      else if (said === WHOLLY || said === PARTLY) {
        found.contrary = true;
        found.opposed = said;
      }
    } else if (roles[f] === "contact") {
      if ((said === SAME || said === MIXED) && weight >= SAME_CONTACT) found.contacts++;
      if (said === WHOLLY) other = true;
      else if (weight > 0) common = true;
    } else if (roles[f] === "place") {
      if (said === SAME && weight >= SAME_PLACE) found.place = 2;
      if ((said === SAME || said === 0) && weight >= SAME_PLACE) home = true;
    } else if (roles[f] === "personal") {
      if (said === WHOLLY || said === RIVAL) found.denied = true;
      else if (said === DOUBT) doubted = true;
      else if (weight >= OWN_EVIDENCE) {
        found.near = true;
        if (said === SAME) found.sure = true;
      }
    }
  }
  found.parted = found.named && other && !common && found.place > 0 && !found.near;
  if (home || found.contacts > 0) {
    // A date of birth that the list shows to be mistyped excludes nobody, and a mistyped name can be outvoted.
    const named = found.named && !found.contrary && !found.rival && !found.half;
    if (found.denied && named && isShown(slips?.births)) {
      found.denied = false;
      found.near = true;
    } else if (found.contrary && !found.sure && !otherNumber && isShown(slips?.names)) {
      found.contrary = false;
      found.denied = true;
    }
  }
  if (doubted && !isKnown({ ...found, sameContact: found.contacts > 0 })) found.denied = true;
  return found;
}
