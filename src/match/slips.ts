import type { Patterns } from "./patterns.ts";
import { isNaming, type Role } from "./roles.ts";
import {
  DOUBT,
  LIKELY,
  MIXED,
  OWN_EVIDENCE,
  PARTLY,
  PET,
  RIVAL,
  SAME,
  SAME_CONTACT,
  SAME_PLACE,
  WHOLLY,
} from "./signs.ts";
import { MISSING } from "./value-comparer.ts";
import type { Weights } from "./weigh.ts";

/**
 * How sure a list shows, in bits, that two rows of one house are one person misspelt where the names differ in part, or
 * wholly, under one date of birth, and where the dates differ under one name; 0 where it shows nothing.
 */
export interface Slips {
  readonly names: number;
  readonly wholeNames: number;
  readonly births: number;
}

/** No list shows anything. */
export const NO_SLIPS: Slips = { names: 0, wholeNames: 0, births: 0 };

/** Twins among relatives under one roof, at most: they are some 3 % of births, and relatives are seldom of one birth. */
const TWINS = 0.03;
/** Namesakes of two generations among relatives under one roof, at most. */
const NAMESAKES = 0.05;
/** Relatives there may be at most: this many standard errors, and this many pairs, more than it seems. */
const ERRORS = 2;
const UNSEEN = 3;
/** How often other fields must slip in pairs of another name, as a share of how often they do in pairs of one. */
const SLIPS_TOO = 0.5;
/** Bits from which a list shows it well enough to merge: the expected precision of all merges. */
const SHOWN = Math.log2(0.995 / 0.005);

/** Kinds of pairs of one house, by name and date of birth: each the same (0) or another (1). */
interface Counts {
  /** Both the same; of these, names that are but nearly the same, and pairs with a slip in another field. */
  same: number;
  near: number;
  worn: number;
  /** Another name; of these, pairs with a slip in another field. */
  name: number;
  wornName: number;
  /** Another date of birth; of these, pairs with a slip in another field. */
  birth: number;
  wornBirth: number;
  /** Both another: relatives and housemates; of these, people of one family name. */
  both: number;
  kin: number;
  /** Another name in part under one date of birth. */
  kinName: number;
}

/**
 * What a list shows of its slips. Rows of one house in which name and date of birth both differ are two people, but for
 * copies in which both slipped, of which there are as many as two independent slips make. If hardly any are left, no
 * families are in the list, and so neither twins (another name, one date) nor father and son of one name.
 * A list of people of one age could hold twins and no other relatives: it shows nothing of names, nor does a list whose
 * names do not also differ by a letter at least as often as altogether, nor one whose other fields do not slip there too.
 */
export function slipsOf(candidates: Patterns, weights: Weights, ofManyAges: boolean): Slips {
  const counts = countPairs(candidates, weights);
  const { same, near, worn, name, birth, both, kin, kinName } = counts;
  if (worn === 0) return NO_SLIPS;
  const wornToo = (slips: number, all: number): boolean => {
    return slips * same >= SLIPS_TOO * worn * all;
  };
  const names = ofManyAges && near >= name && wornToo(counts.wornName, name);
  const births = same >= 2 * birth && wornToo(counts.wornBirth, birth);
  const wholeNames = names ? bitsFor(TWINS * people(both, (name * birth) / same), name) : 0;
  return {
    names: names
      ? Math.max(wholeNames, bitsFor(TWINS * people(kin, (kinName * birth) / same), kinName))
      : 0,
    wholeNames,
    births: births ? bitsFor(NAMESAKES * people(kin, (kinName * birth) / same), birth) : 0,
  };
}

/** Whether a list shows well enough to merge that something is a slip. */
export function isShown(bits: number | undefined): boolean {
  return bits !== undefined && bits >= SHOWN;
}

/** How many of some pairs are two people at most, where slips account for `slipped` of them. */
function people(pairs: number, slipped: number): number {
  return Math.max(0, pairs - slipped) + ERRORS * Math.sqrt(pairs) + UNSEEN;
}

/** How sure a pair is one person where `two` of `all` are not (bits). */
function bitsFor(two: number, all: number): number {
  return two >= all ? 0 : Math.max(0, Math.log2((all - two) / two));
}

function countPairs(candidates: Patterns, weights: Weights): Counts {
  const counts: Counts = {
    same: 0,
    near: 0,
    worn: 0,
    name: 0,
    wornName: 0,
    birth: 0,
    wornBirth: 0,
    both: 0,
    kin: 0,
    kinName: 0,
  };
  for (let p = 0; p < candidates.size; p++) {
    const pair = readPair(candidates, p, weights);
    if (!pair.home) continue;
    const { name, birth } = pair;
    const count = candidates.counts[p] as number;
    if (birth === "other" && (name === "kin" || name === "other")) {
      counts.both += count;
      if (name === "kin") counts.kin += count;
    }
    if (pair.apart) continue;
    if (birth === "same" && (name === "same" || name === "near")) {
      counts.same += count;
      if (name === "near") counts.near += count;
      if (pair.worn) counts.worn += count;
    } else if (birth === "same" && (name === "kin" || name === "other")) {
      counts.name += count;
      if (name === "kin") counts.kinName += count;
      if (pair.worn) counts.wornName += count;
    } else if (birth === "other" && (name === "same" || name === "near")) {
      counts.birth += count;
      if (pair.worn) counts.wornBirth += count;
    }
  }
  return counts;
}

/** What a pattern says of name and date of birth, whether house or phone is one, another one, and whether a field slipped. */
interface Pair {
  name: "same" | "near" | "vague" | "kin" | "other" | undefined;
  birth: "same" | "near" | "other" | undefined;
  home: boolean;
  apart: boolean;
  worn: boolean;
}

function readPair(
  { features, levels }: Patterns,
  p: number,
  { roles, says, level: weightOf }: Weights,
): Pair {
  const pair: Pair = { name: undefined, birth: undefined, home: false, apart: false, worn: false };
  for (let f = 0; f < features; f++) {
    const level = levels[p * features + f] as number;
    if (level === MISSING) continue;
    const weight = (weightOf[f] as Float64Array)[level] as number;
    const said = (says[f] as Uint8Array)[level] as number;
    const role = roles[f] as Role;
    if (isNaming(role)) pair.name = nameOf(said);
    else if (role === "personal") {
      // A sex that is the same is no date.
      if (said === DOUBT) pair.apart = true;
      else if (said === WHOLLY || said === RIVAL) pair.birth = "other";
      else if (said !== SAME) pair.birth ??= "near";
      else if (weight >= OWN_EVIDENCE) pair.birth ??= "same";
    } else if (role === "place" || role === "contact") {
      const least = role === "place" ? SAME_PLACE : SAME_CONTACT;
      const same = said === SAME || said === MIXED;
      if (weight >= least && (same || (role === "place" && said === 0))) pair.home = true;
      if (role === "contact" && weight < 0) pair.apart = true;
      if (weight > 0 && level > 0 && said !== RIVAL && said !== MIXED) pair.worn = true;
    }
  }
  return pair;
}

function nameOf(said: number): Pair["name"] {
  if (said === SAME) return "same";
  if (said === 0 || said === PET || said === LIKELY) return "near";
  if (said === PARTLY || said === RIVAL) return "kin";
  return said === WHOLLY ? "other" : "vague";
}
