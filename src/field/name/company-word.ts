import {
  BUSINESS_ABROAD,
  BUSINESS_WORDS,
  FIRM_FRONTS,
  SURE_ABROAD,
  SURE_BUSINESS,
  TRADES_AT_HOME,
} from "../../country/names/activity-words.ts";
import { beginsLikeBusiness } from "../../country/names/business-starts.ts";
import { isKnownGiven } from "../../country/names/more-given.ts";
import { isPlainSyllable } from "../../country/names/plain-syllable.ts";
import { PLAIN_FAMILIES } from "../../country/names/known-plain.ts";
import { ADDRESS_WORDS, CLEAR_TITLES } from "../../country/names/titles.ts";
import { foldAccents } from "../../text/fold.ts";
import { mayBeFormal, parseCompany, plainWords } from "../../country/names/company-name.ts";

const OF = new Set(["of", "for", "fur"]);
/** `Miller & Sons`, `Baker and Co`: what stands behind the other partners. */
const PARTNERS =
  /(?:&|\band\b|\bund\b)\s*(?:sons?|co|company|bros|brothers|daughters|partners|associates|assoc|sohne?|söhne?|cie|others|sønn(?:er)?|sön(?:er)?)\b|\b(?:y|e|et) (?:hijos?|hnos|hermanos|c[ií]a|figli|fils|filhos|frères)\b|& (?:hijos?|hnos|c[ií]a|figli|fils|filhos|frères|zonen|zoon)\b/iu;
/** Words without which neither that nor a body's name is there, plain: most names have none of them. */
const PARTNER_WORDS: ReadonlySet<string> = new Set(
  "son sons co company bros brothers daughters partners associates assoc sohn sohne cie others sonn sonner son soner hijo hijos hnos hermanos cia figli fils filhos freres zonen zoon".split(
    " ",
  ),
);
const BODY_WORDS: ReadonlySet<string> = new Set(["friends", "al", "etal", "elect", "firm"]);
/** Three or more surnames: `Boies, Schiller & Flexner`. */
const SURNAMES = /^\p{L}[\p{L}'’-]+(?:, \p{L}[\p{L}'’-]+)+,? (?:&|and|und) \p{L}[\p{L}'’-]+$/u;
/** `Procter & Gamble`, `Marks and Spencer`: two words nobody is called by. */
const TWO_NAMES = /^(\p{L}[\p{L}'’-]+) (?:&|and|und|et) (\p{L}[\p{L}'’-]+)$/iu;
/** `Gabe's`: something of somebody, at the end of the name; `Anna's mother` is a person. */
const POSSESSIVE = /\p{L}['’]s$/u;
/** `Gabe's Place`, `Jerry's on Lincoln`; not `Anna's mother`. */
const SOMEBODYS =
  /^\p{L}+['’]s (?!(?:mother|mom|mum|father|dad|wife|husband|son|daughter|brother|sister|friend|boss|assistant|secretary|neighbou?r|girlfriend|boyfriend|partner|kids?|child|children|family)\b)\p{L}/iu;
/** `IUOE # 399`, `Friends of …`, `… et al`, `Committee to elect …`. */
const BODY = /# ?\d|\bfriends of\b|\bet ?al\b|\bto elect\b|\blaw firm\b/iu;
/** A branch of a trade union: `Carpenters Local 636`. */
const LOCAL = /\blocal (?:no\.? ?|# ?)?\d/iu;
/** Trade words many families bear as well; behind a known given name they are the family's. */
const FAMILIES: ReadonlySet<string> = new Set(
  "banks church temple chapel travel homes parks park hall party care book books glass beer hair nails garden ranch marine case ford house place gas city town plaza valley bowl tech".split(
    " ",
  ),
);
/** Those that few do: behind a word nobody is called by they are a trade. */
const FAMILIES_TOO: ReadonlySet<string> = new Set([
  ...FAMILIES,
  ..."bank college school market store stores shop grill foods farm farms county press pizza fund gardens local league vision storage center office pub society union coffee design village nation police house place".split(
    " ",
  ),
]);

/** Every word without which a name outside Vietnam that has no sign in it is no company, but for legal forms and beginnings. */
const TELLING: ReadonlySet<string> = new Set([
  ...SURE_BUSINESS,
  ...SURE_ABROAD,
  ...BUSINESS_WORDS,
  ...BUSINESS_ABROAD,
  ...FIRM_FRONTS,
  ...OF,
  ...PARTNER_WORDS,
  ...BODY_WORDS,
  "the",
  "local",
  "and",
  "und",
  "et",
]);

/** False for a plain word that says nothing of a company by itself, wherever in a name it stands. */
export function mayTellCompany(plain: string): boolean {
  return TELLING.has(plain);
}

/**
 * Whether a name cell holds a company, shop or body: a legal form, or words only such names bear. Single
 * business words at the end of two-word names are not enough (`John Bank`, `Anna Market`). `abroad` = outside
 * Vietnam, where `the` is no name (Thế).
 */
export function isCompany(text: string, abroad = false): boolean {
  const words = plainWords(text);
  if (words.length < 2) return false;
  if (abroad && (words[0] === "the" || words.at(-1) === "the")) return true;
  if (mayBeFormal(words)) {
    const { formal, branch } = parseCompany(text);
    if (formal || branch) return true;
  }
  if (beginsLikeBusiness(text, words, abroad)) return true;
  if (words.some((word) => SURE_BUSINESS.has(word) || (abroad && SURE_ABROAD.has(word))))
    return true;
  if (words.some((word) => PARTNER_WORDS.has(word)) && PARTNERS.test(text)) return true;
  if (twoSurnames(text, abroad) || (abroad && bySign(text, words))) return true;
  if (!abroad && shopAtHome(text, words)) return true;
  if (abroad && familyToo(words)) return false;
  const isBusiness = (word: string): boolean =>
    BUSINESS_WORDS.has(word) || (abroad && BUSINESS_ABROAD.has(word));
  const business = words.filter(isBusiness).length;
  if (
    business >= 2 ||
    (business === 1 && (words.length >= 3 || (words.at(-1) ?? "").endsWith("s")))
  )
    return true;
  if (abroad && tradeBehind(words)) return true;
  if (abroad && FIRM_FRONTS.has(words[0] ?? "") && !words.some(isKnownGiven)) return true;
  if (abroad && words.length === 3 && words[1] === "for" && !/,/.test(text)) return true;
  return words.length >= 4 && words.slice(1).some((word) => OF.has(word)) && !/,/.test(text);
}

/** `Sony Music`: a trade no family bears, behind a word nobody is called by. */
function tradeBehind(words: readonly string[]): boolean {
  const [first = "", last = ""] = words;
  if (words.length !== 2 || first.length < 2 || isKnownGiven(first)) return false;
  return !FAMILIES.has(last) && (BUSINESS_WORDS.has(last) || BUSINESS_ABROAD.has(last));
}

/**
 * `Lan Spa`, `Highlands Coffee`: a trade behind a name, not small among capitals (`Lan spa` has one), and neither behind
 * a form of address nor behind a person's whole name.
 */
function shopAtHome(text: string, words: readonly string[]): boolean {
  const at = words.findIndex((word) => TRADES_AT_HOME.has(word));
  if (at < 1 || words.length > 4 || /[,;/()[\]–—]|\s-\s/u.test(text)) return false;
  const [first = "", trade = ""] = [text.split(" ")[0], text.split(/[^\p{L}\p{N}]+/u)[at]];
  if (
    ADDRESS_WORDS.has(first.toLowerCase().replace(/\.$/, "")) ||
    CLEAR_TITLES.has(words[0] ?? "")
  ) {
    return false;
  }
  if (trade === trade.toLowerCase() && text !== text.toLowerCase()) return false;
  return at === 1 || (PLAIN_FAMILIES.get(words[0] ?? "") ?? 0) < COMMON;
}

/** Share in percent from which a word is taken for a family name. */
const COMMON = 0.3;

/** Two surnames and a word between them; at home only where neither could be a Vietnamese name. */
function twoSurnames(text: string, abroad: boolean): boolean {
  const [, one = "", other = ""] = TWO_NAMES.exec(text) ?? [];
  return [one, other].every((word) => {
    const plain = foldAccents(word).toLowerCase();
    return (
      plain !== "" &&
      !isKnownGiven(plain) &&
      !CLEAR_TITLES.has(plain) &&
      (abroad || !isPlainSyllable(plain))
    );
  });
}

/** Signs of a firm in a name without a trade word; outside Vietnam only. */
function bySign(text: string, words: readonly string[]): boolean {
  if (POSSESSIVE.test(text) || LOCAL.test(text)) return true;
  if (/['’]s /.test(text) && SOMEBODYS.test(text)) return true;
  if ((text.includes("#") || words.some((word) => BODY_WORDS.has(word))) && BODY.test(text)) {
    return true;
  }
  // "Smith, John & Mary" are two people of one family.
  return SURNAMES.test(text) && !words.some(isKnownGiven);
}

/** `Charlotte Ann Church`, `Tom Banks`: known given names, and a family name that is a trade word too. */
function familyToo(words: readonly string[]): boolean {
  const first = words[0] ?? "";
  const middle = words.slice(1, -1);
  return (
    FAMILIES_TOO.has(words.at(-1) ?? "") &&
    isKnownGiven(first) &&
    middle.every((word) => word.length === 1 || isKnownGiven(word))
  );
}
