import { mayBeginBusiness } from "../../country/names/business-starts.ts";
import { mayBeFormal } from "../../country/names/company-name.ts";
import {
  NOBODY,
  PLACES_BEHIND,
  PLACES_BEHIND_TITLED,
  REMARKS,
  WALK_IN,
} from "../../country/names/remarks.ts";
import { CLEAR_TITLES, INDIAN_TITLES, PARENT_WORDS, SUFFIXES } from "../../country/names/titles.ts";
import { foldAccents } from "../../text/fold.ts";
import { isPlaceholder } from "../placeholder.ts";
import { isTurkish } from "./capital.ts";
import { repairCase } from "./case.ts";
import { mayTellCompany } from "./company-word.ts";
import { COUPLE_WORDS } from "./couple.ts";
import { KIN_WORDS } from "./free-name.ts";
import { mayBeSmall, western } from "./particle-case.ts";
import { BETWEEN_WORDS } from "./people.ts";
import { isVietnamese } from "./style.ts";
import type { SplitName } from "./split.ts";
import { splitWords } from "./split-words.ts";

/** What is known about a word of a name, looked up once. */
interface WordFacts {
  readonly plain: string;
  /** Its own capitals stay whatever stands around it: `McDonald`, `J.`. */
  readonly kept: boolean;
  readonly upper: boolean;
  readonly lower: boolean;
  /** As it is written in a name all in one case; undefined where that hangs on the words around it (`VAN`). */
  readonly shown: string | undefined;
  /** Between other words nothing but part of the name: an initial, or `van` (in front it may be a văn phòng). */
  readonly inside: boolean;
  /** Somewhere a sign of a company, title, remark or second person. */
  readonly telling: boolean;
}

const CAP = 50_000;
const MEMO = new Map<string, WordFacts | null>();

/**
 * Letters of Latin-1 and Latin Extended but those that mean Vietnamese (ă, đ, ơ …), Icelandic or Turkish (ð, ı); parts
 * behind hyphens; a dot behind one letter only.
 */
const LETTER = "A-Za-zÀ-ÂÄ-ÏÑ-ÖØ-âä-ïñ-öø-āĄ-čĒ-ĝĠ-ħĪ-įĲ-ŧŪ-ſ";
const WORD = new RegExp(`^(?:[${LETTER}]\\.?|[${LETTER}]{2,20}(?:-[${LETTER}]{2,20}){0,2})$`);
const INITIAL = /^\p{L}\.?$/u;
const HAS_UPPER = /\p{Lu}/u;
const HAS_LOWER = /\p{Ll}/u;
/** Letters that stand between two people or two families in just this form: `John E. Smith` is one. */
const LONE = new Set(["e", "i", "y", "u."]);
const CUSTOM = { front: "usual", country: "", turkish: false } as const;

/** Plain words that make a cell more than a name in the order it is written in. */
const TELLING: ReadonlySet<string> = new Set(
  [
    ...REMARKS,
    ...NOBODY,
    ...WALK_IN,
    ...PLACES_BEHIND,
    ...PLACES_BEHIND_TITLED,
    ...CLEAR_TITLES.keys(),
    ...SUFFIXES.keys(),
    ...PARENT_WORDS,
    ...COUPLE_WORDS,
    ...KIN_WORDS,
    ...BETWEEN_WORDS,
    "viii",
    "jun",
    "sen",
    "junior",
    "senior",
  ].flatMap((phrase) => foldAccents(phrase).toLowerCase().split(/[ .]/)),
);

function isTelling(plain: string): boolean {
  return (
    TELLING.has(plain) || mayBeFormal([plain]) || mayBeginBusiness(plain) || mayTellCompany(plain)
  );
}

function lookUp(word: string): WordFacts | null {
  if (!WORD.test(word)) return null;
  const lower = word.toLowerCase();
  const plain = foldAccents(lower).replaceAll(".", "");
  const [hasUpper, hasLower] = [HAS_UPPER.test(word), HAS_LOWER.test(word.replaceAll("ß", ""))];
  const initial = INITIAL.test(word);
  return {
    plain,
    kept: hasUpper && (hasLower || initial),
    upper: hasUpper && !hasLower,
    lower: !hasUpper,
    shown: mayBeSmall(lower) ? undefined : western(word, 1, ["", word], CUSTOM),
    inside: (initial && !LONE.has(lower)) || plain === "van",
    telling: isTelling(plain) || plain.split("-").some(isTelling),
  };
}

function factsOf(word: string): WordFacts | null {
  const known = MEMO.get(word);
  if (known !== undefined) return known;
  const facts = lookUp(word);
  if (MEMO.size >= CAP) MEMO.clear();
  MEMO.set(word, facts);
  return facts;
}

/** A name that was read without looking for anything else. */
export interface QuickWestern {
  readonly name: string;
  readonly recased: boolean;
  readonly parts: SplitName;
}

/**
 * Reads the plain case of lists from outside Vietnam, two to five words that are nothing but a name: no comma, sign or
 * digit, and no word that is somewhere more (a title, a trade, `and`). Undefined for every other text.
 */
export function quickWestern(text: string, country: string): QuickWestern | undefined {
  const words = text.split(" ");
  const last = words.length - 1;
  if (last < 1 || last > 4) return undefined;
  const plain: string[] = [];
  const shown: string[] = [];
  let [kept, upper, lower] = [true, true, true];
  for (const [i, word] of words.entries()) {
    const facts = factsOf(word);
    if (facts === null) return undefined;
    if (facts.telling && !(facts.inside && i > 0 && i < last)) return undefined;
    kept &&= facts.kept;
    upper &&= facts.upper;
    lower &&= facts.lower;
    plain.push(facts.plain);
    if (facts.shown !== undefined) shown.push(facts.shown);
  }
  if (country === "IN" && INDIAN_TITLES.has((plain[0] ?? "").toLowerCase())) return undefined;
  if (isPlaceholder(text) || isVietnamese(words, plain, false) || isTurkish([], country)) {
    return undefined;
  }
  const byWord = (upper || lower) && shown.length === words.length && !plain.every(isLetter);
  const cased = kept ? words : byWord ? shown : repairCase(words, false, country);
  const name = kept ? text : cased.join(" ");
  return { name, recased: name !== text, parts: splitWords(words, cased, false, country) };
}

const isLetter = (word: string): boolean => word.length === 1;
