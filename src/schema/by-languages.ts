import { foldTight } from "../text/fold.ts";
import { AMBIGUOUS } from "./ambiguous.ts";
import { codeOrNot } from "./ambiguous-names.ts";
import type { HeaderVerdict } from "./by-header.ts";
import type { Evidence } from "./evidence.ts";
import type { Vocabulary } from "./vocabulary.ts";

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
const MOST = 5;
/** Words for a name of several meanings, which another language beside them settles: `Nom / Cognome`. */
const NAMES = new Set("name|nom|nome|nombre|naam|navn|namn|nimi|nazwa|vorname|ime".split("|"));
/** Short words for a number, in this language and that. */
const NUMBERS = new Set("nr|no|n|num|numero|nummer|number|id".split("|"));
/** How far values must look like a field that one language alone names. */
const LEAST = 0.5;

/**
 * The field that a header names in several languages at once: `Name / Nom / Cognome`, `Vorname | Prénom`. One that
 * is plain in its language settles what the others may mean (Cognome: family name); languages that contradict each
 * other name several things and are left to other rules.
 */
export function byLanguages(
  header: string,
  words: Vocabulary,
  evidence: Evidence,
): HeaderVerdict | undefined {
  const parts = languages(header);
  if (parts.length < 2) return undefined;
  if (parts.length > 2 && parts.every((part) => NUMBERS.has(part))) {
    return verdict(codeOrNot(evidence), header, words);
  }
  const field = plainField(parts, words) ?? allAlike(parts, evidence);
  if (field === undefined) return undefined;
  const named = parts.filter((part) => isKnown(part, words)).length;
  if (named === 1 && evidence.sniff(field) < LEAST) return undefined;
  return verdict(field, header, words);
}

/** The field {@link byLanguages} finds without looking at anything else; undefined where that is not enough. */
export function surelyByLanguages(header: string, words: Vocabulary): string | undefined {
  const parts = languages(header);
  return parts.every((part) => isKnown(part, words)) ? plainField(parts, words) : undefined;
}

/** The words such a header is made of, where they are known to be one field's; none else. */
export function wordsOfLanguages(header: string, words: Vocabulary): readonly string[] {
  return surelyByLanguages(header, words) === undefined ? [] : languages(header);
}

/** The parts of such a header, folded and tight; none where it is one word. */
function languages(header: string): readonly string[] {
  const parts = header
    .slice(0, 200)
    .replace(BRACKETS, " ")
    .split(/[/|\n\r]/);
  if (parts.length < 2 || parts.length > MOST) return [];
  return parts.map(foldTight).filter((part) => part !== "");
}

const isKnown = (part: string, words: Vocabulary): boolean =>
  AMBIGUOUS.has(part) || words.claims(part).length > 0;

/** The one field that the words of a single meaning share. Of two words both must fit; of more, some may be strange. */
function plainField(parts: readonly string[], words: Vocabulary): string | undefined {
  let shared: readonly string[] | undefined;
  let unsure = 0;
  for (const part of parts) {
    const claims = AMBIGUOUS.has(part) ? [] : words.claims(part);
    if (claims.length === 0) {
      if (AMBIGUOUS.has(part) && !NAMES.has(part)) return undefined;
      unsure++;
      continue;
    }
    shared = shared === undefined ? claims : shared.filter((field) => claims.includes(field));
  }
  const field = shared?.length === 1 ? shared[0] : undefined;
  if (field === undefined || unsure === 0) return field;
  // "Name / Firma" is no word for firms in two languages.
  const isName =
    words.book.tells(field, "name", "name-part") && words.book.means(field).ofFirm !== true;
  if (parts.some((part) => NAMES.has(part)) && !isName) return undefined;
  return parts.length > 2 || isName ? field : undefined;
}

/** What words of several meanings all come to here: `Namn / Navn / Nimi`. */
function allAlike(parts: readonly string[], evidence: Evidence): string | undefined {
  const chosen = new Set(parts.map((part) => AMBIGUOUS.get(part)?.(evidence)));
  return chosen.size === 1 ? [...chosen][0] : undefined;
}

function verdict(
  field: string | undefined,
  header: string,
  words: Vocabulary,
): HeaderVerdict | undefined {
  if (field === undefined || !words.fields.has(field)) return undefined;
  const note = { code: "mapping/by-header", args: { header: header.slice(0, 60) } };
  return { field, sureness: 0.95, note };
}
