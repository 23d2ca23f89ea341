import {
  PLAIN_COMPOUND_FAMILIES,
  PLAIN_FAMILIES,
  PLAIN_GIVEN,
  PLAIN_MIDDLES,
} from "../../country/names/known-plain.ts";
import { isPlainSyllable } from "../../country/names/plain-syllable.ts";
import { foldAccents } from "../../text/fold.ts";

/** Letters only Vietnamese writes. */
const ONLY_VIETNAMESE = /[\u1EA0-\u1EF9ĂăĐđĨĩŨũƠơƯư]/;
const TRIBAL =
  /^(?:h|k|r|y)'|^(?:y|h|k|ksor|siu|nay|rmah|rcom|kpa|kbuor|hlong|mlo|buon|knul|adrong|ayun)$/;
/** Families shortened, and a lone consonant. */
const SHORT = /^(?:ng|tr|ph|th)$/;
/** Share in percent from which a family name is a sign by itself. */
const COMMON = 1;

/** The words of a name without accents and case, dots gone: what {@link isVietnamese} and splitting look at. */
export function plainParts(words: readonly string[]): readonly string[] {
  return words.map((word) => foldAccents(word).toLowerCase().replaceAll(".", ""));
}

/** First words of compound family names: most names begin with none of them. */
const COMPOUND_STARTS = new Set(PLAIN_COMPOUND_FAMILIES.map(([first = ""]) => first));

/** Length in words of the Vietnamese family name at the front, 0 = none known. */
export function familyLength(plain: readonly string[]): number {
  const first = plain[0] ?? "";
  for (const compound of COMPOUND_STARTS.has(first) ? PLAIN_COMPOUND_FAMILIES : []) {
    if (compound.length < plain.length && compound.every((word, i) => plain[i] === word)) {
      return compound.length;
    }
  }
  return PLAIN_FAMILIES.has(first) ? 1 : 0;
}

/**
 * Whether a name is Vietnamese: by its letters, or, written without accents, by its words all being syllables
 * and a family name standing at one end. In a Vietnamese list (`home`) two known name words are enough.
 */
export function isVietnamese(
  words: readonly string[],
  plain: readonly string[],
  home: boolean,
): boolean {
  if (words.some((word) => ONLY_VIETNAMESE.test(word))) return true;
  if (plain.some((word) => TRIBAL.test(word)) && home) return true;
  if (plain.length > 6) return false;
  const strange = plain.filter(
    (word) => word.length > 1 && !isPlainSyllable(word) && !SHORT.test(word),
  );
  const first = PLAIN_FAMILIES.get(plain[0] ?? "") ?? 0;
  // At home one mistyped word behind a family name leaves a name Vietnamese.
  const slips = home && plain.length > 2 && first >= COMMON ? 1 : 0;
  if (strange.length > slips) return false;
  const last = PLAIN_FAMILIES.get(plain.at(-1) ?? "") ?? 0;
  const known = plain.filter((word) => PLAIN_GIVEN.has(word) || PLAIN_MIDDLES.has(word)).length;
  if (home) return first > 0 || last >= COMMON || known > 0;
  if (plain.length === 1) return false;
  // "Le Van Dung", "Ho Minh" abroad: the family at the front or a clear one at the end, the rest known.
  return (
    (first >= COMMON && known >= plain.length - 1) ||
    (last >= COMMON && known >= plain.length - 1 && plain.length > 1)
  );
}
