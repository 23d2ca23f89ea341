import { isKnownGiven } from "../../country/names/more-given.ts";
import type { PreparedName } from "./prepare.ts";

/**
 * Whether two western given names are names of two people who may well be sisters or brothers, though they sound and look
 * alike: Julia and Julie, Maria and Mary, Lena and Lina. Spellings of one name (Sara and Sarah, Erik and Eric) are not,
 * nor are short forms, but for those that differ in their last vowel alone: Anna and Anne.
 */
export function isLikeGiven(left: PreparedName, right: PreparedName): boolean {
  if (left.vietnamese || right.vietnamese) return false;
  const [one, other] = [firstWord(left.given), firstWord(right.given)];
  if (one === other || one.length < 3 || other.length < 3) return false;
  const known = +isKnownGiven(one) + +isKnownGiven(other);
  if (known > 0 && isLastVowel(one, other)) return true;
  if (known < 2) return false;
  if (left.nicknames.some((group) => right.nicknames.includes(group)))
    return isLastVowel(one, other);
  return spellingOf(one) !== spellingOf(other);
}

const LAST_VOWEL = /[aeo]$/;

function isLastVowel(one: string, other: string): boolean {
  return (
    one.length === other.length &&
    LAST_VOWEL.test(one) &&
    LAST_VOWEL.test(other) &&
    one.slice(0, -1) === other.slice(0, -1)
  );
}

/** Letters that are written in several ways for one sound, in order; unlike phonetic keys this keeps the vowels. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/th|dt/g, "t"],
  [/ck/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c(?!h)/g, "k"],
  [/z/g, "s"],
  [/(?<=.)h/g, ""],
  [/(?:ie|ey|ee|y)$/g, "i"],
  [/[yj]/g, "i"],
  [/ou/g, "u"],
  [/(.)\1+/g, "$1"],
];
const MEMO = new Map<string, string>();
const MEMO_CAP = 10_000;

function spellingOf(word: string): string {
  let spelling = MEMO.get(word);
  if (spelling === undefined) {
    spelling = SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), word);
    if (MEMO.size >= MEMO_CAP) MEMO.clear();
    MEMO.set(word, spelling);
  }
  return spelling;
}

function firstWord(text: string): string {
  const end = text.indexOf(" ");
  return end === -1 ? text : text.slice(0, end);
}
