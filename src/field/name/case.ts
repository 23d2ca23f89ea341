import { PARTICLES, SUFFIXES } from "../../country/names/titles.ts";
import { isWesternGiven } from "../../country/names/western-given.ts";
import { foldAccents } from "../../text/fold.ts";

/** Particles that begin a family name in a column of its own: de la Cruz, da Silva; "La", "San" are names as often. */
const FRONT: ReadonlySet<string> = new Set("de del da do dos das du".split(" "));
/** How a family name's first particle is written: `de la Cruz`; `van Dijk` but `De Luca`; `Van Dyke`. */
export type Front = "small" | "usual" | "large";
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
 * rewritten; words in mixed case (`McDonald`, `DiCaprio`) stay as typed. In a Vietnamese name every word is
 * capitalised, particles included; elsewhere particles (`van der Berg`) are small inside a name, and at the
 * front of a family name as `front` says.
 */
export function repairCase(
  words: readonly string[],
  vietnamese: boolean,
  front: Front = "usual",
): readonly string[] {
  const cased = casesOf(words, vietnamese, front);
  // A word with digits is a code, or the rest of one: it stays as typed.
  return cased.map((word, i) => (/\d/.test(word) ? (words[i] ?? word) : word));
}

function casesOf(words: readonly string[], vietnamese: boolean, front: Front): readonly string[] {
  const long = words.filter((word) => lettersIn(word) > 1);
  const shouted = long.length > 0 && long.every(isUpper);
  const whispered = words.every((word) => !HAS_UPPER.test(word));
  if (shouted || whispered) {
    return words.map((word, i) =>
      vietnamese ? capitalised(word) : western(word, i, words, front),
    );
  }
  if (!vietnamese)
    return words.map((word, i) =>
      (i > 0 && loud(word, words.length)) || dropped(words, i) ? capitalised(word) : word,
    );
  return words.map((word) =>
    isLower(word) || (isUpper(word) && lettersIn(word) > 1) ? capitalised(word) : word,
  );
}

/**
 * A word in capitals among others in mixed case, long enough to be no initials. Only behind the first: that
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

/**
 * A word that lost its capital beside others: a known given name in front (`patricia Ramirez`), or the family name
 * straight behind one or an initial (`Janet cox`); particles and whatever else stands small stay.
 */
function dropped(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  const lower = word.toLowerCase();
  if (words.length < 2 || !/^\p{Ll}{3,}$/u.test(word) || PARTICLES.has(lower)) return false;
  if (at === 0) return isWesternGiven(foldAccents(lower));
  if (at < words.length - 1 || SUFFIXES.has(lower)) return false;
  const initials = words.slice(1, -1).every((between) => /^\p{L}\.?$/u.test(between));
  return initials && isWesternGiven(foldAccents(words[0] ?? "").toLowerCase());
}

function western(word: string, at: number, words: readonly string[], front: Front): string {
  const count = words.length;
  const lower = word.toLowerCase();
  const suffix = SUFFIXES.get(lower.replaceAll(/[.,]/g, ""));
  if (suffix !== undefined && at > 0)
    return lower.length > suffix.length ? capitalised(word) : suffix;
  if (PARTICLES.has(lower) && count > 1 && at < count - 1) {
    // At the front "van" is a particle only where a particle follows: van der Berg, but Van Morrison.
    const dutch = lower === "von" || lower === "van";
    const small = at > 0 || (dutch ? front !== "large" : front === "small" && FRONT.has(lower));
    return small ? lower : capitalised(word);
  }
  return capitalised(word);
}

/** One word with a capital at each start: `o'brien-smith` → `O'Brien-Smith`, `mcdonald` → `McDonald`. */
function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(
      /(^|[-'.(/])(\p{L})/gu,
      (_, before: string, letter: string) => before + upper(letter),
    )
    .replace(/'S$/u, "'s")
    .replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** A capital letter; letters that grow with their case (ŉ, ᾀ) stay, for they would not come back. */
function upper(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}
