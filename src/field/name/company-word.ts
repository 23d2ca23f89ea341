import {
  BUSINESS_STARTS,
  BUSINESS_WORDS,
  SURE_BUSINESS,
} from "../../country/names/activity-words.ts";
import { mayBeFormal, parseCompany, plainWords } from "../../country/names/company-name.ts";

const STARTS = BUSINESS_STARTS.map((start) => start.split(" "));
const OF = new Set(["of", "for", "fur"]);

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
  if (STARTS.some((s) => s.length < words.length && s.every((word, i) => words[i] === word)))
    return true;
  if (words.some((word) => SURE_BUSINESS.has(word))) return true;
  const business = words.filter((word) => BUSINESS_WORDS.has(word)).length;
  if (
    business >= 2 ||
    (business === 1 && (words.length >= 3 || (words.at(-1) ?? "").endsWith("s")))
  )
    return true;
  return words.length >= 4 && words.slice(1).some((word) => OF.has(word)) && !/,/.test(text);
}
