import { isKnownGiven } from "../../country/names/more-given.ts";
import { isVietnameseNameWord } from "../../country/names/known-plain.ts";
import { damerauLevenshtein } from "../../text/damerau.ts";
import { jaroWinkler } from "../../text/jaro-winkler.ts";
import { middlesAgree, standsFor } from "./initials.ts";
import { gradePeople } from "./grade-people.ts";
import { LEVEL } from "./levels.ts";
import { isLikeGiven } from "./like-given.ts";
import { isOtherMiddle, isOtherName, otherInitials } from "./other-name.ts";
import type { PreparedName } from "./prepare.ts";
import { tokenSimilarity } from "./token-similarity.ts";
import { conflictingEnds, toneConflict } from "./tones.ts";

/** Jaro–Winkler from which a part reads as a mistyped one. */
const PART_ALIKE = 0.87;
/** Jaro–Winkler from which one part alone reads as mistyped. */
const PART_SURE = 0.92;
/** Token similarity from which whole names read as alike. */
const WORDS_ALIKE = 0.8;
/** From this length on two slips still leave a name recognisable. */
const LONG = 12;
const PART_LONG = 7;
const SHORT = 5;

/**
 * Finds how far two names agree, as a position in NAME_LEVELS. Symmetric. Sr. and Jr. are two people; a name that
 * tells no generation fits both.
 */
export function gradeNames(left: PreparedName, right: PreparedName): number {
  if (left.people === undefined && right.people === undefined) return gradePersons(left, right);
  return gradePeople(left, right, gradePersons);
}

function gradePersons(left: PreparedName, right: PreparedName): number {
  const level = gradeSpellings(left, right);
  if (left.generation === right.generation || level > LEVEL.partMissing) return level;
  return left.generation === "" || right.generation === "" ? LEVEL.oneGeneration : LEVEL.lookAlike;
}

/** Müller is Mueller, and Jaes is a slip for James; but Joel and Noel are two names, whatever else they look like. */
function gradeSpellings(left: PreparedName, right: PreparedName): number {
  const level = gradeWords(left, right);
  if (level < LEVEL.near || (left.spelt === undefined && right.spelt === undefined)) return level;
  const spelt = gradeWords(left.spelt ?? left, right.spelt ?? right);
  return spelt === LEVEL.lookAlike ? spelt : Math.min(level, spelt);
}

function gradeWords(left: PreparedName, right: PreparedName): number {
  if (left.text === right.text) return LEVEL.exact;
  if (left.plain === right.plain) return sameLetters(left, right);
  if (left.sorted === right.sorted) {
    return toneConflict(left, right, true) ? LEVEL.accentsDiffer : LEVEL.reordered;
  }
  const whole = gradeParts(left, right);
  if (whole !== undefined) return whole;
  if (isOtherMiddle(left, right)) return LEVEL.lookAlike;
  const near = gradeLetters(left, right);
  if (near !== undefined) return near;
  if (left.words === 1 || right.words === 1) return gradeSingle(left, right);
  if (endsSwapped(left, right)) return LEVEL.similar;
  if (left.given !== "" && left.given === right.given) {
    if (halfMissing(left, right)) return LEVEL.partMissing;
    return familiesFirst(left, right) ? LEVEL.sameFamily : LEVEL.sameGiven;
  }
  const foreign = !left.vietnamese && !right.vietnamese;
  if (foreign && resembles(left.given, right.given)) {
    return familiesFirst(left, right) ? LEVEL.sameFamily : LEVEL.sameGiven;
  }
  if (left.family !== "" && left.family === right.family) return LEVEL.sameFamily;
  return foreign && resembles(left.family, right.family) ? LEVEL.sameFamily : LEVEL.different;
}

/** Forms of address that stay before a given name where they may be part of it: `Anh Tuấn`. */
const ADDRESSED = new Set("anh chi em co chu bac di cau ong ba".split(" "));

/** The family name is missing on one side, middle and given names agree: `Ngọc Trang` for `Châu Ngọc Trang`. */
function halfMissing(left: PreparedName, right: PreparedName): boolean {
  if ((left.family === "") === (right.family === "")) return false;
  const short = left.family === "" ? left : right;
  if (short.words === 2 && short.vietnamese && ADDRESSED.has(short.middle)) return true;
  return left.middle !== "" && right.middle !== "" && middlesAgree(left.middle, right.middle);
}

/** `Berger Anna` beside `Berger Josef`, read the wrong way round: what stands behind are two people's given names. */
function familiesFirst(left: PreparedName, right: PreparedName): boolean {
  if (left.vietnamese || right.vietnamese || left.family === right.family) return false;
  const givens = isKnownGiven(left.family) && isKnownGiven(right.family);
  return givens && !isKnownGiven(left.given) && !isKnownGiven(right.given);
}

/** One part mistyped, where there is nothing else to go by; short ones resemble by chance. */
function resembles(left: string, right: string): boolean {
  return left.length >= 4 && right.length >= 4 && jaroWinkler(left, right) >= PART_SURE;
}

function sameLetters(left: PreparedName, right: PreparedName): number {
  if (!left.vietnamese && !right.vietnamese) return LEVEL.accentsMissing;
  return toneConflict(left, right, false) ? LEVEL.accentsDiffer : LEVEL.accentsMissing;
}

/** Initials, dropped middle names and nicknames; undefined where the parts do not say one person. */
function gradeParts(left: PreparedName, right: PreparedName): number | undefined {
  if (left.given === "" || right.given === "" || left.family === "" || right.family === "") {
    return undefined;
  }
  const sameGiven = left.given === right.given;
  const sameFamily = left.family === right.family;
  if (sameGiven ? sameFamily || standsFor(left.family, right.family) : sameFamily) {
    if (sameGiven) {
      if (!middlesAgree(left.middle, right.middle)) return undefined;
      return conflictingEnds(left, right) ? LEVEL.accentsDiffer : LEVEL.shortened;
    }
    if (sharesNickname(left, right) && middlesAgree(left.middle, right.middle)) {
      return isLikeGiven(left, right) ? LEVEL.likeGiven : LEVEL.nickname;
    }
    const initial = left.given.length === 1 || right.given.length === 1;
    if (initial && standsFor(left.given, right.given) && middlesAgree(left.middle, right.middle)) {
      // A Vietnamese family name and an initial fit every tenth stranger.
      return left.vietnamese || right.vietnamese ? LEVEL.partMissing : LEVEL.initial;
    }
    return undefined;
  }
  const letters = left.given.length === 1 || right.given.length === 1;
  if (!letters || !standsFor(left.given, right.given)) return undefined;
  const foreign = !left.vietnamese && !right.vietnamese;
  return standsFor(left.family, right.family) || (foreign && alike(left.family, right.family))
    ? LEVEL.partMissing
    : undefined;
}

/** The order turned round and the middle name dropped: `Tâm Tạ` for `Tạ Thu Tâm`. */
function endsSwapped(left: PreparedName, right: PreparedName): boolean {
  if (!left.vietnamese || !right.vietnamese) return false;
  const [few, many] = left.words < right.words ? [left, right] : [right, left];
  if (few.words !== 2 || many.words < 3 || many.family === "" || many.given === "") return false;
  return few.plain === `${many.given} ${many.family}`;
}

function sharesNickname(left: PreparedName, right: PreparedName): boolean {
  return (
    left.nicknames.length > 0 && left.nicknames.some((group) => right.nicknames.includes(group))
  );
}

/** Typing errors and like-sounding words; undefined where names are too far apart. */
function gradeLetters(left: PreparedName, right: PreparedName): number | undefined {
  const shorter = Math.min(left.plain.length, right.plain.length);
  const both = left.vietnamese && right.vietnamese;
  const limit = shorter >= LONG ? 2 : shorter >= SHORT ? 1 : 0;
  if (limit > 0 && Math.abs(left.plain.length - right.plain.length) <= limit) {
    const edits = damerauLevenshtein(left.plain, right.plain, limit);
    if (edits <= limit) {
      if (isOtherName(left, right)) {
        if (edits === 1) return LEVEL.lookAlike;
      } else if (isLikeGiven(left, right)) return LEVEL.likeGiven;
      else return edits === 1 ? LEVEL.near : LEVEL.similar;
    }
  }
  if (both)
    return sortedSlip(left, right) || slipBesideGap(left, right) ? LEVEL.similar : undefined;
  if (left.words === 1 && right.words === 1) {
    return resembles(left.plain, right.plain) ? LEVEL.similar : undefined;
  }
  if (left.family !== "" && right.family !== "" && left.given !== "" && right.given !== "") {
    if (alike(left.family, right.family) && alike(left.given, right.given)) {
      if (isOtherName(left, right) || otherInitials(left, right)) return LEVEL.lookAlike;
      return isLikeGiven(left, right) ? LEVEL.likeGiven : LEVEL.similar;
    }
    if (alike(left.family, right.given) && alike(left.given, right.family)) return LEVEL.similar;
  }
  if (left.words < 2 || right.words < 2 || left.words + right.words < 5) return undefined;
  if (shorter * 2 < Math.max(left.plain.length, right.plain.length)) return undefined;
  return tokenSimilarity(left.sorted.split(" "), right.sorted.split(" ")) >= WORDS_ALIKE
    ? LEVEL.similar
    : undefined;
}

/** A dropped middle name and one slip in the family or given name that makes no other name. */
function slipBesideGap(left: PreparedName, right: PreparedName): boolean {
  if (left.family === "" || right.family === "") return false;
  const sameFamily = left.family === right.family;
  if (!sameFamily && left.given !== right.given) return false;
  const one = sameFamily ? left.given : left.family;
  const other = sameFamily ? right.given : right.family;
  if (one.length < 3 || other.length < 3 || damerauLevenshtein(one, other, 1) > 1) return false;
  if (!middlesAgree(left.middle, right.middle)) return false;
  return !isVietnameseNameWord(one) || !isVietnameseNameWord(other);
}

/** One part mistyped: much in common from the start, or few slips wherever they are (narshall, Marshll). */
function alike(left: string, right: string): boolean {
  if (left === right || jaroWinkler(left, right) >= PART_ALIKE) return true;
  const shorter = Math.min(left.length, right.length);
  const limit = shorter >= PART_LONG ? 2 : shorter >= SHORT ? 1 : 0;
  return limit > 0 && damerauLevenshtein(left, right, limit) <= limit;
}

/** One slip besides another order of words, which makes no other name: `Hữu Minh` beside `Mạnh Hữu` is two people. */
function sortedSlip(left: PreparedName, right: PreparedName): boolean {
  if (left.words !== right.words) return false;
  if (damerauLevenshtein(left.sorted, right.sorted, 1) > 1) return false;
  const theirs = right.sorted.split(" ");
  return left.sorted.split(" ").every((word, i) => {
    const other = theirs[i] ?? "";
    return word === other || !isVietnameseNameWord(word) || !isVietnameseNameWord(other);
  });
}

/** One side is a single word: a given name, or a family name alone. */
function gradeSingle(left: PreparedName, right: PreparedName): number {
  const [one, full] = left.words === 1 ? [left, right] : [right, left];
  if (full.words === 1) return otherPart(one, full) ? LEVEL.otherPart : LEVEL.different;
  if (one.plain === full.given) return LEVEL.partMissing;
  if (one.plain === full.family) {
    return full.vietnamese ? LEVEL.sameFamily : LEVEL.partMissing;
  }
  if (one.nicknames.length > 0 && sharesNickname(one, full)) return LEVEL.partMissing;
  if (full.vietnamese) return LEVEL.different;
  const typo =
    one.plain.length >= SHORT
      ? alike(one.plain, full.given) || alike(one.plain, full.family)
      : resembles(one.plain, full.given) || resembles(one.plain, full.family);
  return typo ? LEVEL.partMissing : LEVEL.different;
}

/** One side has nothing but a given name, the other nothing but a family name: neither speaks of the other. */
function otherPart(left: PreparedName, right: PreparedName): boolean {
  return (
    (left.family === "") !== (right.family === "") && (left.given === "") !== (right.given === "")
  );
}
