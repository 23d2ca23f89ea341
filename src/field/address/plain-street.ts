import { unitIndex } from "../../country/vn/lookup.ts";
import { UNIT_PREFIXES, UNIT_SUFFIXES } from "../../country/vn/unit-words.ts";
import { damerauLevenshtein } from "../../text/damerau.ts";
import { accentAgreement } from "./agreement.ts";
import { MIDDLES } from "./rating.ts";
import { foldOf, textOf, tokenize, type Tokens } from "./tokens.ts";

/** Words of letters, up to five, and perhaps a number: `Nguyễn Thị Minh Khai`, `Cách Mạng Tháng 8`, `Quốc lộ 1A`. */
const NAME = /^\p{L}{2,10}(?: \p{L}{2,10}){0,4}(?: \d{1,4}[A-Z]?)?$/u;
/** A street called by a day: `30 Tháng 4`. */
const DAY = /^\d{1,2} \p{L}{2,10} \d{1,2}$/u;
const LONGEST = 60;
/** Streets remembered; then the memory starts anew. */
const KEPT = 40_000;
/** Runs of words no longer than this are never taken for a name with a slip; see `typo.ts`. */
const SLIPPED = 5;
/** Names from this length on may carry two slips. */
const LONG = 10;

export interface PlainStreet {
  /** House number, perhaps with alleys and a letter: `114/15C`. */
  readonly house: string;
  readonly name: string;
  /** Folded name, where its end could be a unit somewhere: `phandinhphung`; "" where it is none anywhere. */
  readonly doubt: string;
}

/** Name → its doubt, or undefined where it is no street alone. */
const known = new Map<string, string | undefined>();

/**
 * A street line in which nothing can be a unit, whatever units stand beside it: behind a number and at most one word a
 * name is the street's. Undefined for every other text; a test holds it equal to the reader that takes all texts.
 */
export function plainStreet(text: string): PlainStreet | undefined {
  const street = bareStreet(text);
  return street?.doubt === "" ? street : undefined;
}

/**
 * A house number and a name, without type words, marks or a province's name. Beside units from elsewhere it is a street,
 * unless its name ends in one of them: 12 Phan Đình Phùng is in no town of Phùng but where that is the town.
 */
export function bareStreet(text: string): PlainStreet | undefined {
  const end = text.length > LONGEST ? -1 : houseEnd(text);
  if (end < 0) return undefined;
  const name = text.slice(end + 1);
  let doubt = known.get(name);
  if (doubt === undefined && !known.has(name)) {
    if (known.size >= KEPT) known.clear();
    known.set(name, (doubt = doubtOf(name)));
  }
  return doubt === undefined ? undefined : { house: text.slice(0, end), name, doubt };
}

/** Where a house number of up to five steps ends before a blank, `114/15C `; -1 where the text starts otherwise. */
function houseEnd(text: string): number {
  let at = 0;
  for (let step = 0; step < 5; step++) {
    const start = at;
    let code = text.charCodeAt(at);
    while (code >= 48 && code <= 57) code = text.charCodeAt(++at);
    if (at === start || at - start > 5 || text.charCodeAt(start) === 48) return -1;
    if (code !== SLASH) break;
    at++;
  }
  const letter = text.charCodeAt(at) | LOWER;
  if (letter >= 97 && letter <= 122) at++;
  return text.charCodeAt(at) === BLANK ? at : -1;
}

const SLASH = 47;
const BLANK = 32;
const LOWER = 32;

function doubtOf(name: string): string | undefined {
  if (!NAME.test(name) && !DAY.test(name)) return undefined;
  if (name !== name.normalize("NFC")) return undefined;
  const tokens = tokenize(name);
  const { count } = tokens;
  if (count !== name.split(" ").length) return undefined;
  let doubt = "";
  for (let i = 0; i < count; i++) {
    const word = foldOf(tokens, i, i + 1);
    if (SPECIAL.has(word) || MARK.test(textOf(tokens, i, i + 1)) || UNIT_SUFFIXES.has(word))
      return undefined;
    // A type word says something of what stands behind it.
    if (i + 1 < count && UNIT_PREFIXES.has(word)) return undefined;
    if (i + 2 < count && UNIT_PREFIXES.has(foldOf(tokens, i, i + 2))) return undefined;
    const province = provinceAt(tokens, i);
    if (province === "short" || (province === "name" && i === 0)) return undefined;
    if (province === "name") doubt = tokens.fold;
    // Behind two words of a street a unit may start; not in the middle of a name: Nguyễn Thị | Minh Khai.
    if (i > 1 && !MIDDLES.has(foldOf(tokens, i - 1, i)) && mayBeUnit(foldOf(tokens, i, count))) {
      doubt = tokens.fold;
    }
  }
  return doubt;
}

/**
 * Whether the words from `from` on are a province's name, its accents not against it: Nguyễn Huệ is not in Huế. A short form
 * may stand for one even beside the same province.
 */
function provinceAt(tokens: Tokens, from: number): "none" | "name" | "short" {
  const { count } = tokens;
  const provinces = unitIndex().byKey.get(foldOf(tokens, from, count))?.provinces ?? [];
  const text = textOf(tokens, from, count);
  if (provinces.some(({ sure }) => sure < 1)) return "short";
  const named = provinces.some(({ old, next }) => {
    return accentAgreement(text, old?.name ?? next?.name ?? "") >= 0;
  });
  return named ? "name" : "none";
}

/** Runs of words looked up; then the memory starts anew. */
const runs = new Map<string, boolean>();

/** Whether the last words of a street are a unit's name, or one with a slip. */
function mayBeUnit(run: string): boolean {
  let known = runs.get(run);
  if (known === undefined) {
    if (runs.size >= KEPT) runs.clear();
    runs.set(run, (known = isUnitOrNear(run)));
  }
  return known;
}

function isUnitOrNear(run: string): boolean {
  const { byKey, initials } = unitIndex();
  if (byKey.has(run) || initials.has(run)) return true;
  if (run.length < SLIPPED) return false;
  const letters = lettersOf(run);
  return allKeys().some(({ key, letters: other }) => {
    const limit = key.length >= LONG ? 2 : 1;
    if (Math.abs(key.length - run.length) > limit) return false;
    // A slip changes one letter into another: it adds one and takes one at most.
    if (bits(letters ^ other) > 2 * limit) return false;
    return damerauLevenshtein(run, key, limit) <= limit;
  });
}

let keys: readonly { readonly key: string; readonly letters: number }[] | undefined;

function allKeys(): NonNullable<typeof keys> {
  keys ??= Array.from(unitIndex().byKey.keys(), (key) => ({ key, letters: lettersOf(key) }));
  return keys;
}

/** The letters of a key as bits; digits share the bits above the letters. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let i = 0; i < key.length; i++) letters |= 1 << ((key.charCodeAt(i) - 97) & 31);
  return letters;
}

/** How many bits of a word are set. */
function bits(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Words that say something of their own at the end of an address. */
const SPECIAL: ReadonlySet<string> = new Set(["vietnam", "vn", "nam"]);
/** What says which scheme the units before are of; Cừ and Moi are names. */
const MARK = /^(?:cũ|mới)$/iu;
