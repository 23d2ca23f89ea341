import { BUSINESS_WORDS } from "../../country/names/activity-words.ts";
import { isVietnameseNameWord, PLAIN_FAMILIES } from "../../country/names/known-plain.ts";
import { LEGAL_FORMS } from "../../country/names/legal-forms.ts";
import { isPlainSyllable } from "../../country/names/plain-syllable.ts";
import { REMARKS, SMALL_REMARKS } from "../../country/names/remarks.ts";
import {
  CLEAR_TITLES,
  PLAIN_ADDRESS_WORDS,
  SUFFIXES,
  TITLE_PHRASES,
} from "../../country/names/titles.ts";
import { VIETNAMESE_FAMILIES } from "../../country/names/vietnamese.ts";
import { foldAccents } from "../../text/fold.ts";
import { splitVietnamese, type SplitName } from "./split.ts";

/** What is known about a word of a name, looked up once. */
interface WordFacts {
  /** With a capital in front. */
  readonly cased: string;
  readonly plain: string;
  /** Spelled like a family name, with its accents or without any. */
  readonly family: boolean;
  /** May stand at the end without being a remark, suffix or legal form. */
  readonly end: boolean;
}

const CAP = 50_000;
const MEMO = new Map<string, WordFacts | undefined>();

const LETTERS = /^\p{L}{1,7}$/u;
const MIXED = /^.+\p{Lu}/u;
const FAMILIES = new Set(Array.from(VIETNAMESE_FAMILIES.keys(), (name) => name.toLowerCase()));
const SPECIAL_END = new Set([
  ...REMARKS.map((remark) => remark.split(" ").at(-1) ?? ""),
  ...LEGAL_FORMS.filter((form) => !form.front).map((form) => form.words.at(-1) ?? ""),
  ...SUFFIXES.keys(),
]);
const SPECIAL_START = new Set([
  ...PLAIN_ADDRESS_WORDS,
  ...CLEAR_TITLES.keys(),
  ...TITLE_PHRASES.map((phrase) => phrase[0] ?? ""),
  ...REMARKS.map((remark) => remark.split(" ")[0] ?? ""),
]);

function lookUp(word: string): WordFacts | undefined {
  if (!LETTERS.test(word)) return undefined;
  const lower = word.toLowerCase();
  if (MIXED.test(word) && word !== word.toUpperCase()) return undefined;
  const plain = foldAccents(lower);
  if (!isPlainSyllable(plain) || BUSINESS_WORDS.has(plain)) return undefined;
  if (lower.length > 1 && lower === plain && !isVietnameseNameWord(plain)) return undefined;
  return {
    cased: lower.charAt(0).toUpperCase() + lower.slice(1),
    plain,
    family: (FAMILIES.has(lower) || PLAIN_FAMILIES.has(lower)) && !SPECIAL_START.has(plain),
    end:
      word.length === 1 || (word !== lower && SMALL_REMARKS.has(plain)) || !SPECIAL_END.has(plain),
  };
}

function factsOf(word: string): WordFacts | undefined {
  if (MEMO.has(word)) return MEMO.get(word);
  const facts = lookUp(word);
  if (MEMO.size >= CAP) MEMO.clear();
  MEMO.set(word, facts);
  return facts;
}

/**
 * Reads the plain case, nine in ten names of a Vietnamese list, without looking for anything else: a family
 * name, then words that are names, nothing else. Undefined for every other text.
 */
export function quickName(
  text: string,
): { readonly name: string; readonly recased: boolean; readonly parts: SplitName } | undefined {
  const words = text.split(" ");
  if (words.length < 2 || words.length > 5) return undefined;
  const cased: string[] = [];
  const plain: string[] = [];
  let last: WordFacts | undefined;
  for (const word of words) {
    last = factsOf(word);
    if (last === undefined) return undefined;
    if (cased.length === 0 && !last.family) return undefined;
    cased.push(last.cased);
    plain.push(last.plain);
  }
  if (last?.end !== true || (plain[0] === "ho" && plain[1] === "kinh")) return undefined;
  const name = cased.join(" ");
  return { name, recased: name !== text, parts: splitVietnamese(cased, plain) };
}
