import { unitIndex } from "../../country/vn/lookup.ts";
import { UNIT_PREFIXES, UNIT_SUFFIXES } from "../../country/vn/unit-words.ts";
import { damerauLevenshtein } from "../../text/damerau.ts";
import { accentAgreement } from "./agreement.ts";
import { foldOf, textOf, tokenize, type Tokens } from "./tokens.ts";

/** A house number, perhaps with alleys and a letter, and one to three words: `114/15C Hùng Vương`. */
const PLAIN =
  /^([1-9]\d{0,4}(?:\/[1-9]\d{0,4}){0,4}[A-Za-z]?) (\p{L}{2,10}(?: \p{L}{2,10}){0,2})$/u;
/** Streets remembered; then the memory starts anew. */
const KEPT = 40_000;
/** Shorter words are never taken for a name with a slip. */
const SLIPPED = 5;

export interface PlainStreet {
  readonly house: string;
  readonly name: string;
}

const plain = new Map<string, boolean>();

/**
 * A street line in which nothing can be a unit, whatever units stand beside it: behind a number and at most one word a
 * name is the street's. Undefined for every other text; a test holds it equal to the reader that takes all texts.
 */
export function plainStreet(text: string): PlainStreet | undefined {
  const match = text.length > 60 ? null : PLAIN.exec(text);
  if (match === null) return undefined;
  const [, house = "", name = ""] = match;
  let known = plain.get(name);
  if (known === undefined) {
    if (plain.size >= KEPT) plain.clear();
    plain.set(name, (known = isPlain(name)));
  }
  return known ? { house, name } : undefined;
}

function isPlain(name: string): boolean {
  if (name !== name.normalize("NFC")) return false;
  const tokens = tokenize(name);
  const { count } = tokens;
  if (count !== name.split(" ").length) return false;
  for (let i = 0; i < count; i++) {
    const word = foldOf(tokens, i, i + 1);
    if (SPECIAL.has(word) || UNIT_SUFFIXES.has(word)) return false;
    // A type word says something of what stands behind it.
    if (i + 1 < count && UNIT_PREFIXES.has(word)) return false;
    if (i + 2 < count && UNIT_PREFIXES.has(foldOf(tokens, i, i + 2))) return false;
    if (mayBeProvince(tokens, i)) return false;
  }
  return count < 3 || !mayBeUnit(foldOf(tokens, count - 1, count));
}

/** Whether the words from `from` on are a province's name, its accents not against it: Nguyễn Huệ is not in Huế. */
function mayBeProvince(tokens: Tokens, from: number): boolean {
  const { count } = tokens;
  const provinces = unitIndex().byKey.get(foldOf(tokens, from, count))?.provinces ?? [];
  const text = textOf(tokens, from, count);
  return provinces.some(({ old, next, sure }) => {
    const name = old?.name ?? next?.name ?? "";
    return sure < 1 || accentAgreement(text, name) >= 0;
  });
}

/** Whether the last of three words is a unit's name, or one with a slip. */
function mayBeUnit(word: string): boolean {
  const { byKey, initials } = unitIndex();
  if (byKey.has(word) || initials.has(word)) return true;
  return word.length >= SLIPPED && shortKeys().some((key) => damerauLevenshtein(word, key, 1) <= 1);
}

let short: readonly string[] | undefined;

/** Names about as long as one word. */
function shortKeys(): readonly string[] {
  short ??= Array.from(unitIndex().byKey.keys()).filter((key) => key.length > 3 && key.length < 12);
  return short;
}

/** Words that say something of their own at the end of an address. */
const SPECIAL: ReadonlySet<string> = new Set(["vietnam", "vn", "nam", "cu", "moi"]);
