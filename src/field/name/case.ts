import { isPlainSyllable } from "../../country/names/plain-syllable.ts";
import { PARTICLES, SUFFIXES } from "../../country/names/titles.ts";
import { isWesternGiven } from "../../country/names/western-given.ts";
import { foldAccents } from "../../text/fold.ts";
import { capitalised, isTurkish } from "./capital.ts";
import { isGermanGeneration } from "./generation.ts";
import { shoutedFamily, shoutsGiven } from "./shouted.ts";
import { frontOf, western } from "./particle-case.ts";

const LETTERS = /\p{L}/gu;
const HAS_UPPER = /\p{Lu}/u;
const HAS_LOWER = /\p{Ll}/u;
const VOWELLESS = /^[^aeiouyAEIOUY\u00C0-\u1EF9]+$/;

// ß has no capital that people type: GROß is in capitals.
const isUpper = (word: string): boolean =>
  HAS_UPPER.test(word) && !HAS_LOWER.test(word.replaceAll("ß", ""));
const isLower = (word: string): boolean => HAS_LOWER.test(word) && !HAS_UPPER.test(word);
const lettersIn = (word: string): number => word.match(LETTERS)?.length ?? 0;

/**
 * Puts the capitals of a name right. A name all in one case, or shouted but for a letter (`NGUYỄN VĂN a`), is
 * rewritten; words in mixed case (`McDonald`, `De La Cruz`) and initials in capitals (`M-TP`, `JR`, `DJ`) stay as typed.
 * In a Vietnamese name every word is capitalised, particles included; elsewhere particles (`van der Berg`) are small
 * where people of `country` (ISO 3166-1 alpha-2, "" = unknown) write them so.
 */
export function repairCase(
  words: readonly string[],
  vietnamese: boolean,
  country = "",
): readonly string[] {
  const cased = casesOf(words, vietnamese, country);
  // A word with digits is a code, or the rest of one: it stays as typed.
  return cased.map((word, i) => (/\d/.test(word) ? (words[i] ?? word) : word));
}

function casesOf(
  words: readonly string[],
  vietnamese: boolean,
  country: string,
): readonly string[] {
  const long = words.filter((word) => lettersIn(word) > 1);
  const shouted = long.length > 0 && long.every(isUpper);
  const whispered = words.every((word) => !HAS_UPPER.test(word));
  if (vietnamese) {
    const all = shouted || whispered;
    return words.map((word) => {
      if (!all && !isLower(word) && !(isUpper(word) && lettersIn(word) > 1)) return word;
      return isInitials(word, all) ? word.toUpperCase() : capitalised(word);
    });
  }
  if (words.every((word) => HAS_UPPER.test(word) && HAS_LOWER.test(word))) return words;
  const custom = { front: frontOf(country), country, turkish: isTurkish(words, country) };
  if (shouted || whispered) return words.map((word, i) => western(word, i, words, custom));
  const family = shoutedFamily(words);
  const given = shoutsGiven(words);
  return words.map((word, i) => {
    if (i < family) return word;
    if (((i > 0 || given) && loud(word, words.length)) || dropped(words, i)) {
      return capitalised(word, custom.turkish);
    }
    return beforeLoud(words, i) ? western(word, i, words, custom) : word;
  });
}

/** How Vietnamese families are shortened, and the consonants names begin with: `Ng.`, `Th`. */
const SHORT = /^(?:ng|tr|ph|th|kh|nh|ch|gi)\.?$/;

/**
 * Letters that stand for words, or a stage name (`M-TP`, `NT`): no syllable, and short or without a vowel. In a name
 * all in one case a vowel makes it a word.
 */
function isInitials(word: string, all: boolean): boolean {
  const plain = foldAccents(word).toLowerCase();
  if (lettersIn(plain) < 2 || isPlainSyllable(plain) || SHORT.test(plain)) return false;
  if (VOWELLESS.test(plain)) return !/[.']/.test(plain);
  return !all && isUpper(word) && (lettersIn(plain) < 4 || plain.includes("-"));
}

/**
 * A word in capitals among others in mixed case, long enough to be no initials. Not at the front: that
 * `SMITH John` shouts its family name is how the order is known.
 */
function loud(word: string, count: number): boolean {
  return (
    count > 1 &&
    isUpper(word) &&
    lettersIn(word) >= 4 &&
    !/\d/.test(word) &&
    !VOWELLESS.test(word) &&
    !SUFFIXES.has(word.toLowerCase())
  );
}

/** Particles in capitals before a word in capitals: `Jan VAN DER BERG`. */
function beforeLoud(words: readonly string[], at: number): boolean {
  for (let i = at; i > 0 && i < words.length; i++) {
    const word = words[i] ?? "";
    if (loud(word, words.length)) return i > at;
    if (!isUpper(word) || !PARTICLES.has(word.toLowerCase())) return false;
  }
  return false;
}

/**
 * A word that lost its capital beside others: a known given name in front (`patricia Ramirez`), or the family name
 * straight behind one or an initial (`Janet cox`); particles and whatever else stands small stay.
 */
function dropped(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  const lower = word.toLowerCase();
  if (words.length < 2 || !/^\p{Ll}{3,}$/u.test(word) || PARTICLES.has(lower)) return false;
  if (at === 0) return isWesternGiven(foldAccents(lower));
  if (at < words.length - 1 || SUFFIXES.has(lower) || isGermanGeneration(lower)) return false;
  const initials = words.slice(1, -1).every((between) => /^\p{L}\.?$/u.test(between));
  return initials && isWesternGiven(foldAccents(words[0] ?? "").toLowerCase());
}
