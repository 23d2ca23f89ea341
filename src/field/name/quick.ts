import { BUSINESS_WORDS } from "../../country/names/activity-words.ts";
import { BUSINESS_PAIRS } from "../../country/names/business-starts.ts";
import { isVietnameseNameWord, PLAIN_FAMILIES } from "../../country/names/known-plain.ts";
import { LEGAL_FORMS } from "../../country/names/legal-forms.ts";
import { isPlainSyllable } from "../../country/names/plain-syllable.ts";
import { PLACES_BEHIND, REMARKS, SMALL_REMARKS } from "../../country/names/remarks.ts";
import {
  CLEAR_TITLES,
  PLAIN_ADDRESS_WORDS,
  SUFFIXES,
  TITLE_PHRASES,
  WRITTEN_PHRASES,
} from "../../country/names/titles.ts";
import { PLAIN_TRADES } from "../../country/names/trades.ts";
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
  /** Ends, starts a pair of words that makes the cell something else. */
  readonly pairEnd: boolean;
  readonly pairStart: boolean;
  /** Small and no name: behind capitals it may be a remark (`Nguyễn Văn Tuấn bán phở`). */
  readonly strange: boolean;
  /** The same of phrases that only their accents tell from names. */
  readonly writtenStart: boolean;
}

const CAP = 50_000;
const MEMO = new Map<string, WordFacts | null>();

const LETTERS = /^\p{L}{1,7}$/u;
const MIXED = /^.+\p{Lu}/u;
const FAMILIES = new Set(Array.from(VIETNAMESE_FAMILIES.keys(), (name) => name.toLowerCase()));
/** Single words that make the end or start of a cell something else; of phrases, their last and first pairs. */
const ENDINGS = [
  ...REMARKS,
  ...LEGAL_FORMS.filter((form) => !form.front).map((form) => form.words.join(" ")),
  ...SUFFIXES.keys(),
  ...PLACES_BEHIND,
  ...Array.from(PLAIN_TRADES.values()).flatMap((some) => some.map((words) => words.join(" "))),
];
const STARTS = [
  ...BUSINESS_PAIRS,
  ...PLAIN_ADDRESS_WORDS,
  ...CLEAR_TITLES.keys(),
  ...TITLE_PHRASES.map((phrase) => phrase.join(" ")),
  ...REMARKS.filter((remark) => !SMALL_REMARKS.has(remark)),
];
/** Phrases that only their accents tell from names. */
const WRITTEN_STARTS = new Set(
  Array.from(WRITTEN_PHRASES, (phrase) => phrase.split(" ").slice(0, 2).join(" ")),
);
const WRITTEN_FIRST = new Set(Array.from(WRITTEN_STARTS, (pair) => pair.split(" ")[0] ?? ""));
const SPECIAL_END = new Set(ENDINGS.map((text) => text.split(" ").slice(-2).join(" ")));
const SPECIAL_START = new Set([
  "ho kinh",
  ...STARTS.map((text) => text.split(" ").slice(0, 2).join(" ")),
]);

/** Last words of the pairs among the endings, first words of those among the starts: most names have neither. */
const PAIR_ENDS = new Set(
  Array.from(SPECIAL_END, (text) => text.split(" ")[1] ?? "").filter((word) => word !== ""),
);
const PAIR_STARTS = new Set(
  Array.from(SPECIAL_START).flatMap((text) => (text.includes(" ") ? text.split(" ", 1) : [])),
);

/** Small, these may start a remark behind the name: "mẹ bé Na". */
const KIN = new Set("mẹ má ba bố vợ chồng bạn em chị anh con cháu".split(" "));

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
    pairEnd: PAIR_ENDS.has(plain),
    pairStart: PAIR_STARTS.has(plain),
    strange: word === lower && lower.length > 1 && !isVietnameseNameWord(plain),
    writtenStart: WRITTEN_FIRST.has(lower),
  };
}

function factsOf(word: string): WordFacts | null {
  const known = MEMO.get(word);
  if (known !== undefined) return known;
  const facts = lookUp(word) ?? null;
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
  let first: WordFacts | undefined;
  let last: WordFacts | undefined;
  for (const word of words) {
    const facts = factsOf(word);
    if (facts === null || KIN.has(word)) return undefined;
    if (first === undefined) {
      if (!facts.family) return undefined;
      first = facts;
    } else if (facts.strange && words[0] !== words[0]?.toLowerCase()) return undefined;
    last = facts;
    cased.push(facts.cased);
    plain.push(facts.plain);
  }
  if (last?.end !== true) return undefined;
  if (last.pairEnd && SPECIAL_END.has(plain.slice(-2).join(" "))) return undefined;
  if (first?.pairStart === true && SPECIAL_START.has(plain.slice(0, 2).join(" "))) return undefined;
  if (
    first?.writtenStart === true &&
    WRITTEN_STARTS.has(`${words[0] ?? ""} ${words[1] ?? ""}`.toLowerCase())
  )
    return undefined;
  const name = cased.join(" ");
  return { name, recased: name !== text, parts: splitVietnamese(cased, plain) };
}
