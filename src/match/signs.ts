import { isNaming, type Role } from "./roles.ts";
import { MISSING } from "./value-comparer.ts";

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
/** What a level says of two names of which one is but half there, and that half agrees. */
export const HALF = 7;
/** What a level says of a person's own fact that differs, but is often a slip: a title picked wrongly from a list. */
export const DOUBT = 8;
/** What a level says of phones of which one is the same and another differs. */
export const MIXED = 9;

/** What a level says of two names of which one names two people and the other one of these. */
export const PARTNER = 10;

/** What a level says of two names of which one is a pet name of the other. */
export const PET = 11;

/** What a level says of two names that are likely a brother's and a sister's: too little, whatever their household shares. */
export const LIKE = 12;

/** Bits of a place that count as the same one. */
export const SAME_PLACE = 6;
/** Bits of a phone or e-mail that count as the same one. */
export const SAME_CONTACT = 6;
/** Bits of own facts that tell one person from another. */
export const OWN_EVIDENCE = 4;
/** Bits from which a value that is nearly the same counts as a slip. */
const SLIP = 3;
/** What a description counts for beside a name: one alone never makes two bearers of it one. */
export const BESIDE_DESCRIBED = 0.5;

/** What the fields of a pair come to, kind by kind; all weights in bits. */
export interface Signs {
  /**
   * Names or firms: whether any, their weight, whether they are the same, one but half there, of a firm, or two that
   * look alike, and how contrary (0 = not).
   */
  named: boolean;
  naming: number;
  half: boolean;
  sameName: boolean;
  firm: boolean;
  rival: boolean;
  /** Whether one side names two people, and the other one of them. */
  partner: boolean;
  /** Whether one is a pet name of the other. */
  pet: boolean;
  /** Whether they are two that look alike, as those of brothers and sisters may. */
  like: boolean;
  opposed: number;
  /**
   * A person's own facts: their weight, whether one is the very same, whether one contradicts, and whether one does that
   * is often a slip.
   */
  own: number;
  sure: boolean;
  denied: boolean;
  doubted: boolean;
  /** Numbers given out once: their weight, and whether one is another's. */
  issued: number;
  otherId: boolean;
  /**
   * Phones and mailboxes: how many agree, whether one is the same, whether one is another's, and whether each has a
   * phone of its own beside the one they share.
   */
  contacts: number;
  sameContact: boolean;
  otherContact: boolean;
  mixedContact: boolean;
  /** The place: 2 the same house, 1 nearly; whether one side is elsewhere; whether it is a street's name in another town. */
  place: number;
  otherPlace: boolean;
  branch: boolean;
  /** What a household or firm shares: its weight, that of the strongest piece, and how many pieces there are. */
  shared: number;
  strongest: number;
  pieces: number;
  /** Weight of what merely describes. */
  described: number;
  /** Weight of all that agrees outside the name. */
  besides: number;
  /** Whether any value is the same, and how much besides the name is: 2 the same value or two slips. */
  same: boolean;
  solid: number;
}

function noSigns(): Signs {
  return {
    named: false,
    naming: 0,
    half: false,
    sameName: false,
    firm: false,
    rival: false,
    partner: false,
    pet: false,
    like: false,
    opposed: 0,
    own: 0,
    sure: false,
    denied: false,
    doubted: false,
    issued: 0,
    otherId: false,
    contacts: 0,
    sameContact: false,
    otherContact: false,
    mixedContact: false,
    place: 0,
    otherPlace: false,
    branch: false,
    shared: 0,
    strongest: 0,
    pieces: 0,
    described: 0,
    besides: 0,
    same: false,
    solid: 0,
  };
}

/** What is known of the fields of a pair. */
interface Fields {
  readonly roles: readonly Role[];
  /** Per feature and level what the level says: 0, {@link SAME}, {@link VAGUE} and the like. */
  readonly says: readonly Uint8Array[];
}

/** The signs of one pair; weights are those each feature may add. */
export function readSigns(
  { roles, says }: Fields,
  levels: ArrayLike<number>,
  weights: Float64Array,
): Signs {
  const signs = noSigns();
  for (let f = 0; f < roles.length; f++) {
    const level = levels[f] as number;
    if (level === MISSING) continue;
    const role = roles[f] as Role;
    let said = (says[f] as Uint8Array)[level] as number;
    if (said === MIXED) {
      signs.mixedContact = true;
      said = SAME;
    }
    const weight = weights[f] as number;
    readOutside(signs, role, said, weight);
    if (isNaming(role)) readName(signs, role, said, weight);
    else if (role === "personal") {
      signs.own += weight;
      if (said === SAME && weight >= OWN_EVIDENCE) signs.sure = true;
      if (said === WHOLLY || said === RIVAL) signs.denied = true;
      if (said === DOUBT) signs.doubted = true;
    } else if (role === "id") {
      if (said === SAME || weight < 0) signs.issued += weight;
      if (said === WHOLLY) signs.otherId = true;
    } else if (role === "attribute") {
      if (weight > 0) signs.described += weight;
    } else readShared(signs, role, said, weight);
  }
  return signs;
}

/** How much agrees besides the name, whatever its kind. */
function readOutside(signs: Signs, role: Role, said: number, weight: number): void {
  const naming = isNaming(role);
  if (role !== "attribute") {
    if (said === SAME) signs.same = true;
    if (!naming && weight >= SLIP) signs.solid += said === SAME ? 2 : 1;
  }
  // The main street 1 of another town is no second sign beside a name.
  if (naming || weight <= 0 || (role === "place" && said === RIVAL)) return;
  signs.besides += role === "attribute" ? weight * BESIDE_DESCRIBED : weight;
}

function readName(signs: Signs, role: Role, level: number, weight: number): void {
  const said = level === HALF || level === LIKE ? VAGUE : level;
  signs.named = true;
  signs.naming += weight;
  if (level === HALF) signs.half = true;
  if (level === LIKE) signs.like = true;
  signs.firm = role === "firm";
  if (said === SAME) signs.sameName = true;
  else if (said === PET) signs.pet = true;
  else if (said === RIVAL || said === PARTNER) {
    signs.rival = true;
    if (said === PARTNER) signs.partner = true;
  } else if (said === LIKELY) signs.opposed = signs.opposed === 0 ? LIKELY : signs.opposed;
  else {
    signs.opposed = signs.opposed === LIKELY ? said : Math.max(signs.opposed, said);
  }
}

/** What belongs to a household or firm as well as to a person. */
function readShared(signs: Signs, role: Role, said: number, weight: number): void {
  if (role === "place") {
    if (said === RIVAL) signs.branch = true;
    if (weight < 0) signs.otherPlace = true;
    if (weight >= SAME_PLACE) signs.place = said === SAME ? 2 : said === 0 ? 1 : 0;
  } else if (weight < 0) signs.otherContact = true;
  if (weight <= 0) return;
  if (role === "contact") {
    if (weight >= SAME_CONTACT) signs.contacts++;
    if (said === SAME) signs.sameContact = true;
  }
  signs.shared += weight;
  signs.pieces++;
  if (weight > signs.strongest) signs.strongest = weight;
}
