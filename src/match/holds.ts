import type { Role } from "./roles.ts";
import { LIKELY, OWN_EVIDENCE, PARTLY, type Signs, VAGUE, WHOLLY } from "./signs.ts";
import { isShown, type Slips } from "./slips.ts";

/**
 * Why a pair may be held back below what its evidence adds up to: one bit each, so that all that hold one pair are one
 * number. The names say what the pair looks like.
 */
export const HELD = {
  contraryNames: 1,
  contraryNamesOwn: 2,
  likelyNames: 4,
  vagueNames: 8,
  rivalNames: 16,
  rivalNamesOwn: 32,
  deniedBare: 64,
  denied: 128,
  otherId: 256,
  otherContact: 512,
  nameAlone: 1024,
  shortList: 2048,
  slipsAlone: 4096,
  vagueShown: 8192,
  branch: 16_384,
  nameless: 32_768,
  eachOwn: 65_536,
  halfName: 131_072,
  namelessShown: 262_144,
} as const;

/** Not held back: what contradicts is a slip, as the list shows. One bit more, for answers to tell such pairs from others. */
export const SLIP = 524_288;

/** How far contrary names get when nothing but a household's belongings agrees (bits). */
const CONTRARY_ALONE = -4;
/** How far pairs get that are worth a look, not a merge: names alone, twins, namesakes in one house (bits). */
const UNSURE = 2;
/** How far vaguely similar names get when a household's or firm's belongings agree, or slips alone (bits). */
const VAGUE_ALONE = 4;
/** Beyond this nobody is sure of a name he only half knows (bits). */
export const MOST_SHOWN = 8;
/** What half a name adds to a shared phone: of two who share one, hardly any two bear the same given name (bits). */
const HALF_NAME = 3;
/** Bits of a description that agrees, the customer's own code say, which clear half a name beside a shared phone. */
const SAME_CODE = 3;
/** What a list shows below which its phones are families' (bits): one shared number in nine joins two people. */
const FAMILIES = 3;

const AT_CONTRARY = HELD.contraryNames | HELD.rivalNames | HELD.deniedBare | HELD.eachOwn;
const AT_VAGUE =
  HELD.likelyNames | HELD.vagueNames | HELD.shortList | HELD.slipsAlone | HELD.nameless;
const AT_SHOWN = HELD.vagueShown | HELD.halfName | HELD.namelessShown;

const CONTRADICTED =
  AT_CONTRARY | HELD.contraryNamesOwn | HELD.rivalNamesOwn | HELD.denied | HELD.otherId;

/** Whether own facts of the two sides contradict each other, not just say too little. */
export function isContradicted(held: number): boolean {
  return (held & CONTRADICTED) !== 0;
}

/** How far a pair gets that is held for these reasons (bits); Infinity where there are none. `shown` is what the list shows. */
export function heldAt(reasons: number, shown = 0): number {
  const held = reasons & ~SLIP;
  if (held === 0) return Infinity;
  if ((held & AT_CONTRARY) !== 0) return CONTRARY_ALONE;
  if ((held & ~(AT_VAGUE | AT_SHOWN)) !== 0) return UNSURE;
  const most = (held & AT_VAGUE) === 0 ? Infinity : VAGUE_ALONE;
  if ((held & AT_SHOWN) === 0) return most;
  const half = (held & AT_SHOWN) === HELD.halfName ? HALF_NAME : 0;
  return Math.min(most, Math.max(VAGUE_ALONE, Math.min(MOST_SHOWN, shown + half)));
}

/** Bits that must come from outside the name. */
const BESIDES_NAME = 3;

/** What the list says of itself. */
interface Circumstances {
  /** The feature that is all there is to tell rows by, if it is one alone. */
  readonly only?: number;
  /** How sure the list shows that one phone or mailbox is one person's (bits). */
  readonly shown?: number;
  /** How sure the list shows that other names, or other dates of birth, in one house are slips (bits). */
  readonly slips?: Slips;
  /** Whether nothing in the list names its rows. */
  readonly anonymous?: boolean;
  /** Whether the list is too short to show how common its names are. */
  readonly short?: boolean;
  /** What its columns say, where that is known. */
  readonly roles?: readonly Role[];
}

/**
 * Why a pair is held back, one bit each:
 * - people of contrary names never become one by what a household shares, nor look-alike names that are two (Hùng and
 *   Hưng); people of one name and address with different birth dates, or with phones or mailboxes of their own, may be
 *   namesakes of one family; a number given out once that agrees overrules all this, unless name and birth both
 *   speak against it;
 * - a name alone, however rare, is no identity, and where nothing at all is the same, slips are not enough, unless
 *   they lie in the house's address; nor are they in all of a short list;
 * - without a name, a household's phone and address are nobody in particular;
 * - a firm's branch at another address is asked about, whoever stands for both; at its address a firm is itself
 *   whatever telephone it has.
 */
export function reasonsOf(signs: Signs, list: Circumstances): number {
  let held =
    signs.issued <= 0 ? namesakes(signs, list) | strangers(signs, list) : lent(signs, list);
  const { named, besides, solid, same, place } = signs;
  const threefold = named && solid >= 2;
  if (named && besides < BESIDES_NAME) held |= HELD.nameAlone;
  if (named && list.short === true && solid < 2) held |= HELD.shortList;
  if (!same && place === 0 && !threefold) held |= HELD.slipsAlone;
  return held;
}

/** A child on its mother's passport, a son on his father's card: another name and another birth under one number. */
function lent({ opposed, denied, own }: Signs, { slips }: Circumstances): number {
  const other = opposed === WHOLLY || opposed === PARTLY;
  const lone = own <= 0 && !isShown(slips?.names);
  return other && (denied || lone) ? HELD.denied : 0;
}

/** Names and own facts that may be those of two people. */
function namesakes(signs: Signs, { shown, slips, roles }: Circumstances): number {
  const { opposed, own, contacts, otherContact, sameContact, firm } = signs;
  const owned = own >= OWN_EVIDENCE;
  const slip = slips === undefined ? 0 : slipIn(signs, slips);
  let held = 0;
  if (slip === NAME_SLIP) return SLIP;
  if (opposed === WHOLLY || opposed === PARTLY) {
    held |= owned ? HELD.contraryNamesOwn : HELD.contraryNames;
    const family =
      opposed === PARTLY && contacts < 2 && sameContact && (shown ?? FAMILIES) < FAMILIES;
    if (owned && (otherContact || family)) held |= HELD.eachOwn;
  } else if (opposed === LIKELY) {
    if (otherContact && !firm && !signs.sure) held |= HELD.likelyNames;
  } else if (opposed === VAGUE && !(firm && contacts > 0 && signs.place > 0)) {
    const known = owned || (contacts >= 2 && !signs.like);
    if (sameContact && !otherContact && own >= 0 && shown !== undefined) {
      const coded = signs.half && signs.described >= SAME_CODE && shown > 0;
      if (!known && !coded) held |= signs.half ? HELD.halfName : HELD.vagueShown;
    } else if (!known || (otherContact && !(signs.sure && signs.place > 0)))
      held |= HELD.vagueNames;
  }
  // Where a list tells how people are reached, a pet name and a house alone may be father and son.
  const reached = contacts > 0 || sameContact;
  if (signs.pet && !owned && !reached && roles?.includes("contact") === true) {
    held |= HELD.likelyNames;
  }
  if (signs.rival) {
    // Who is named with another one in the same house is one half of that couple, whatever phones they have.
    const half = signs.partner && signs.place === 2;
    const asked = owned || half || (sameContact && !(firm && signs.otherId));
    held |= asked ? HELD.rivalNamesOwn : HELD.rivalNames;
  }
  if (slip === BIRTH_SLIP) return held | SLIP;
  if (signs.denied || (signs.doubted && !isKnown(signs))) {
    held |= signs.besides < BESIDES_NAME ? HELD.deniedBare : HELD.denied;
    if (otherContact) held |= HELD.eachOwn;
  }
  return held;
}

/** What a list shows to be a slip in a pair of one house: the name, or the date of birth. */
const NAME_SLIP = 1;
const BIRTH_SLIP = 2;

/**
 * What contradicts in a pair of one house and is a slip, as the list shows (see slips.ts): another name under one date of
 * birth, or another date under one name; 0 where nothing is. Who has a phone of his own, or another sex, is another.
 */
function slipIn(signs: Signs, { names, wholeNames, births }: Slips): number {
  const { opposed, rival, denied, doubted, otherContact } = signs;
  if (doubted || otherContact || signs.partner || !isHome(signs)) return 0;
  const contrary = opposed === WHOLLY || opposed === PARTLY || rival;
  const shown = opposed === WHOLLY ? wholeNames : names;
  if (contrary) return signs.sure && !denied && isShown(shown) ? NAME_SLIP : 0;
  const named = signs.named && (opposed === 0 || opposed === LIKELY);
  return denied && named && isShown(births) ? BIRTH_SLIP : 0;
}

/** Whether two rows are of one house, or have one phone or mailbox. */
function isHome({ place, contacts, sameContact }: Signs): boolean {
  return place > 0 || (contacts > 0 && sameContact);
}

/**
 * Whether a name and what a household does not share all of tell a person, whatever the title before the name says: a
 * title is picked from a list, and is `Mr` where nobody cared.
 */
export function isKnown(
  signs: Pick<
    Signs,
    "opposed" | "half" | "like" | "rival" | "named" | "sure" | "contacts" | "sameContact" | "place"
  >,
): boolean {
  const { opposed, half, like, rival, named, sure, contacts, sameContact, place } = signs;
  const alike = named && !half && !like && !rival && opposed !== WHOLLY && opposed !== PARTLY;
  return alike && (sure || contacts >= 2 || (sameContact && place > 0));
}

/** Belongings that speak for two, or for nobody in particular, where no own fact says who it is. */
function strangers(signs: Signs, { only, shown, anonymous }: Circumstances): number {
  const { named, firm, contacts, sameContact, otherContact } = signs;
  if (signs.own >= OWN_EVIDENCE) return 0;
  let held = isHousehold(signs) ? HELD.otherContact : 0;
  if (signs.otherId) held |= HELD.otherId;
  if ((signs.branch || firm) && signs.otherPlace) held |= HELD.branch;
  if (!named && contacts < 2 && only === undefined) {
    const one = contacts > 0 && sameContact && !otherContact && signs.own >= 0;
    if (!one) held |= HELD.nameless;
    else if (anonymous !== true) held |= shown === undefined ? HELD.nameless : HELD.namelessShown;
  }
  if (named && !firm && otherContact && !hasContact(signs)) held |= HELD.otherContact;
  return held;
}

/**
 * A house and its telephone are the household's: beside one name they say whose, but not who. A number of one's own
 * that differs says it.
 */
function isHousehold({ named, firm, place, contacts, mixedContact }: Signs): boolean {
  return named && !firm && mixedContact && place === 2 && contacts < 2;
}

/**
 * A mailbox nearly the same is often a namesake's (`anna_smith1`, `annasmith1`) where the two live elsewhere, and a phone
 * nearly the same a neighbour's where the names are but nearly the same.
 */
function hasContact({ contacts, sameContact, sameName, otherPlace }: Signs): boolean {
  return contacts > 0 && (sameContact || (sameName && !otherPlace));
}
