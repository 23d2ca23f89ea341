import { DIRECTIONS, ENGLISH_STREET_TYPES } from "../../country/english-streets.ts";
import { damerauLevenshtein } from "../../text/damerau.ts";

/** A street's words with those apart that people leave out: types and points of the compass. */
export interface StreetWords {
  readonly text: string;
  readonly core: readonly string[];
  readonly type: string;
  /** The text without spaces. */
  readonly tight: string;
  /** A bit for each letter or digit that occurs, to rule out texts too far apart before they are compared. */
  readonly letters: number;
}

function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** An edit changes at most two members of the set of letters: one goes, one comes. */
function tooFar(a: StreetWords, b: StreetWords, limit: number): boolean {
  return bitCount(a.letters ^ b.letters) > limit * 2;
}

const SHORT_TYPES: ReadonlySet<string> = new Set([...ENGLISH_STREET_TYPES.values(), "r", "bd"]);

/** Takes the words of a canonical street text apart. */
export function streetWords(text: string): StreetWords {
  const words = text === "" ? [] : text.split(" ");
  const core = words.filter((word) => !SHORT_TYPES.has(word) && !DIRECTIONS.has(word));
  const type = words.findLast((word) => SHORT_TYPES.has(word)) ?? "";
  // A street named after a type only ("The Avenue", "Broadway Park") keeps its words.
  const kept = core.length === 0 ? words : core;
  return { text, core: kept, type, tight: words.join(""), letters: lettersOf(text) };
}

/** 2 = the same street, 1 = the same with slips or words left out, 0 = another. */
export function streetLikeness(a: StreetWords, b: StreetWords): 0 | 1 | 2 {
  if (a.text === b.text) return a.text === "" ? 0 : 2;
  if (a.core.length === 0 || b.core.length === 0) return 0;
  const aFirst = a.core.length === b.core.length ? a.text < b.text : a.core.length < b.core.length;
  const [few, many] = aFirst ? [a.core, b.core] : [b.core, a.core];
  let found = 0;
  let slips = 0;
  let letters = 0;
  for (const word of few) {
    if (many.includes(word)) found++;
    else if (many.some((other) => similarWord(word, other))) {
      found++;
      slips++;
    } else break;
    letters += word.length;
  }
  if (found === few.length && letters >= 3) {
    const sameType = a.type === b.type || a.type === "" || b.type === "";
    if (slips === 0 && few.length === many.length && sameType) return 2;
    if (few.length * 2 >= many.length || letters >= 7) return 1;
  }
  // Word for word they differ in more than slips (Lê Lợi, Lê Lai; thôn 3, thôn 4); only words torn or grown together are left.
  if (few.length === many.length) return 0;
  const limit = Math.floor(Math.min(a.text.length, b.text.length) / 6);
  return limit > 0 && !tooFar(a, b, limit) && damerauLevenshtein(a.text, b.text, limit) <= limit
    ? 1
    : 0;
}

/** Equal but for i and y, which Vietnamese spelling swaps, or for a slip in a word long enough; numbers never. */
function similarWord(a: string, b: string): boolean {
  if (a.charCodeAt(0) <= 57 || b.charCodeAt(0) <= 57) return false;
  if (a.length === b.length && a.replaceAll("y", "i") === b.replaceAll("y", "i")) return true;
  const limit = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  return a.length >= 4 && b.length >= 4 && damerauLevenshtein(a, b, limit) <= limit;
}

/** The street's sound in outline: first letter, then consonants without doubles. */
export function streetOutline(words: StreetWords): string {
  const text = words.core.join("");
  let outline = text.charAt(0);
  for (let i = 1; i < text.length && outline.length < 6; i++) {
    const letter = text.charAt(i);
    if ("aeiouyhw".includes(letter) || letter === outline.at(-1)) continue;
    outline += letter;
  }
  return outline;
}
