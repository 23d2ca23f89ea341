import { HELD, heldAt } from "./holds.ts";
import { MISSING } from "./value-comparer.ts";
import { isNaming, type Role } from "./roles.ts";

/** What a trained model knows, in bits, ready for adding up. */
export interface Weights {
  /** log2 odds that two random rows match. */
  readonly prior: number;
  /** Per feature and level, log2(m / u). */
  readonly level: readonly Float64Array[];
  readonly roles: readonly Role[];
  /** Per feature and level: 0, or {@link SAME}, {@link VAGUE}, {@link LIKELY}, {@link WHOLLY}, {@link PARTLY} or {@link RIVAL}. */
  readonly says: readonly Uint8Array[];
  /** The feature that is all there is to tell rows by, if it is one alone. */
  readonly only?: number;
  /** How far names that say too little get beside one shared phone or mailbox (bits), by what the list shows. */
  readonly vague?: number;
  /** Whether the list is too short to show how common its names are. */
  readonly short?: boolean;
  /** What answers have taught about pairs that are held back. */
  readonly holds?: Holds;
}

/** Decides how far a pair gets that `held` reasons hold back (see holds.ts), of the `free` bits it adds up to. */
export interface Holds {
  limit(levels: ArrayLike<number>, held: number, free: number): number;
}

/** A level at which both sides mean one value. */
export const SAME = 4;
/** What a level says of two names: too little, nothing in common, or a part in common and the other contradicting. */
export const VAGUE = 1;
export const WHOLLY = 2;
export const PARTLY = 3;
/** What a level says of two values that look alike and are two all the same: Hùng and Hưng, 1982 and 1928. */
export const RIVAL = 5;

/** What a level says of two names that are likely one, but are written too differently to stand against another phone. */
export const LIKELY = 6;

/** No feature alone may lift a pair further above even odds than this (bits): nobody is merged on one field. */
const ALONE = 3;
/** What one description may add, and all together: they hang together, and strangers share them (bits). */
const DESCRIPTION = 4;
const DESCRIPTIONS = 6;
/** What shared belongings count for beyond the strongest, when the persons' own fields disagree. */
const HOUSEHOLD = 0.25;
/** Bits of own fields that make a contrary name worth a look. */
export const OWN_EVIDENCE = 4;
/** Bits from which a value that is nearly the same counts as a slip. */
const SLIP = 3;
/** What the same value is worth at least where it is all there is to tell rows by; nothing else could teach it (bits). */
const ONLY_SAME = 8;
/** Bits that must come from outside the name. */
const BESIDES_NAME = 3;

/** Bits of a place that count as the same one. */
export const SAME_PLACE = 6;
/** Bits of a phone or e-mail that count as the same one. */
export const SAME_CONTACT = 6;

/**
 * Adds up one pair. `weights` holds the weight of each feature and is corrected in place, so that prior and
 * weights still add up to the result:
 * - one feature alone never decides, unless the list holds nothing else to tell its rows by: equal e-mails of a list of
 *   e-mails are one; descriptions together say little;
 * - where names are contrary, phone, e-mail and address of one household are one piece of evidence, not three,
 *   and never make two people one;
 * - look-alike values that are two (Hùng and Hưng) are always asked about; so are, in a short list, names with a slip
 *   in all the rest;
 * - people of one name and address with different birth dates, or with phones or mailboxes of their own, may be
 *   namesakes of one family;
 * - a name alone, however rare, is no identity, and where nothing at all is the same, slips are not enough, unless
 *   they lie in the house's address;
 * - without a name, a household's phone and address are nobody in particular;
 * - a firm's branch at another address is asked about, whoever stands for both;
 * - a firm at its address is itself whatever telephone it has.
 */
export function addUp(model: Weights, levels: ArrayLike<number>, weights: Float64Array): number {
  const { roles, prior, says } = model;
  const most = Math.max(1, ALONE - prior);
  let own = 0;
  let issued = 0;
  let strongest = 0;
  let shared = 0;
  let contacts = 0;
  let described = 0;
  let named = false;
  let denied = false;
  let rival = false;
  let otherId = false;
  let otherContact = false;
  let sameContact = false;
  let same = false;
  let solid = 0;
  let firm = false;
  let branch = false;
  let otherPlace = false;
  let place = 0;
  let opposed = 0;
  let total = prior;
  let besides = 0;
  for (let f = 0; f < roles.length; f++) {
    const level = levels[f] as number;
    if (level === MISSING) continue;
    let weight = weights[f] as number;
    const role = roles[f] as Role;
    const said = (says[f] as Uint8Array)[level] as number;
    const limit = role === "attribute" ? DESCRIPTION : most;
    if (weight > limit && (f !== model.only || said !== SAME)) weights[f] = weight = limit;
    total += weight;
    // The main street 1 of another town is no second sign beside a name.
    if (weight > 0 && !isNaming(role) && !(role === "place" && said === RIVAL)) besides += weight;
    if (role !== "attribute") {
      if (said === SAME) same = true;
      // Two slips, or one value that is the same, besides the name.
      if (!isNaming(role) && weight >= SLIP) solid += said === SAME ? 2 : 1;
      if (role === "place" && weight >= SAME_PLACE) place = said === SAME ? 2 : said === 0 ? 1 : 0;
    }
    if (role === "place") {
      if (said === RIVAL) branch = true;
      if (weight < 0) otherPlace = true;
    }
    if (isNaming(role)) {
      named = true;
      firm = role === "firm";
      if (said === RIVAL) rival = true;
      else if (said === LIKELY) opposed = opposed === 0 ? LIKELY : opposed;
      else if (said !== SAME) opposed = opposed === LIKELY ? said : Math.max(opposed, said);
    } else if (role === "personal") {
      own += weight;
      if (said === WHOLLY || said === RIVAL) denied = true;
    } else if (role === "id") {
      if (said === SAME || weight < 0) issued += weight;
      if (said === WHOLLY) otherId = true;
    } else if (weight < 0) {
      if (role === "contact") otherContact = true;
    } else if (weight > 0) {
      if (role === "attribute") described += weight;
      else {
        if (role === "contact" && weight >= SAME_CONTACT) contacts++;
        if (role === "contact" && said === SAME) sameContact = true;
        shared += weight;
        if (weight > strongest) strongest = weight;
      }
    }
  }
  if (described > DESCRIPTIONS) {
    scale(weights, DESCRIPTIONS, described, (f) => roles[f] === "attribute");
    total -= described - DESCRIPTIONS;
    besides -= described - DESCRIPTIONS;
  }
  let held = 0;
  let limited = total;
  if (issued <= 0) {
    if (opposed === WHOLLY || opposed === PARTLY) {
      limited -= (shared - strongest) * (1 - HOUSEHOLD);
      held |= own < OWN_EVIDENCE ? HELD.contraryNames : HELD.contraryNamesOwn;
    } else if (opposed === LIKELY) {
      if (otherContact && !firm) held |= HELD.likelyNames;
    } else if (opposed === VAGUE && !(firm && contacts > 0 && place > 0)) {
      if (sameContact && !otherContact && own >= 0 && model.vague !== undefined) {
        if (own < OWN_EVIDENCE && contacts < 2) held |= HELD.vagueShown;
      } else if (otherContact || (own < OWN_EVIDENCE && contacts < 2)) held |= HELD.vagueNames;
    }
    if (rival) held |= own < OWN_EVIDENCE && !sameContact ? HELD.rivalNames : HELD.rivalNamesOwn;
    if (denied) held |= besides < BESIDES_NAME ? HELD.deniedBare : HELD.denied;
    if (otherId && own < OWN_EVIDENCE) held |= HELD.otherId;
    if (branch && otherPlace && own < OWN_EVIDENCE) held |= HELD.branch;
    if (!named && own < OWN_EVIDENCE && contacts < 2 && model.only === undefined) {
      held |= HELD.nameless;
    }
    if (named && !firm && otherContact && contacts === 0 && own < OWN_EVIDENCE) {
      held |= HELD.otherContact;
    }
  }
  if (named && besides < BESIDES_NAME) held |= HELD.nameAlone;
  if (named && model.short === true && solid < 2) held |= HELD.shortList;
  if (!same && place === 0 && !(solid >= 2 && opposed === 0)) held |= HELD.slipsAlone;
  if (model.holds !== undefined) limited = model.holds.limit(levels, held, limited);
  else if (held !== 0) limited = Math.min(limited, heldAt(held, model.vague));
  if (limited < total) takeAway(weights, total - limited);
  if (model.only !== undefined && limited < ONLY_SAME && isSame(model, model.only, levels)) {
    weights[model.only] = (weights[model.only] as number) + ONLY_SAME - limited;
    return ONLY_SAME;
  }
  return limited;
}

function isSame({ says }: Weights, feature: number, levels: ArrayLike<number>): boolean {
  const level = levels[feature] as number;
  return level !== MISSING && (says[feature] as Uint8Array)[level] === SAME;
}

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

/** Lowers the positive weights in proportion until their sum is smaller by `bits`. */
function takeAway(weights: Float64Array, bits: number): void {
  let positive = 0;
  for (const weight of weights) if (weight > 0) positive += weight;
  scale(weights, positive - bits, positive, () => true);
}

/** Scales the positive weights of some features so that their sum goes from `before` to `after`. */
function scale(
  weights: Float64Array,
  after: number,
  before: number,
  chosen: (feature: number) => boolean,
): void {
  if (before <= 0) return;
  const factor = after / before;
  for (let f = 0; f < weights.length; f++) {
    const weight = weights[f] as number;
    if (weight > 0 && chosen(f)) weights[f] = weight * factor;
  }
}

/** Log-odds in bits to a probability. */
export function probabilityOf(bits: number): number {
  return bits > 60 ? 1 : 2 ** bits / (1 + 2 ** bits);
}
