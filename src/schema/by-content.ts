import type { HeaderVerdict } from "./by-header.ts";
import type { Evidence } from "./evidence.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Fields whose values cannot be taken for anything else, so that they may overrule or replace a header. No kind: it is
 * the shape of these three that is beyond doubt, and they are tried in this order.
 */
const TELLING = ["email", "phone", "website"] as const;

/** Values that must all fit before a column under a silent header is taken for something. */
const LEAST = 3;
/** British, Canadian and Irish codes as they are written with their blank; product codes come without. */
const LETTERED_POSTCODE =
  /^(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d|(?:[AC-FHKNPRTV-Y]\d{2}|D6W) [0-9AC-FHKNPRTV-Y]{4})$/i;

/** Least share of fitting values by which content decides. */
const CLEAR = 0.8;
const MARGIN = 0.1;

/** The field a column without a telling header holds, by its values; several that fit equally well are none. */
export function byContent(
  words: Vocabulary,
  evidence: Evidence,
  anyField: boolean,
): HeaderVerdict | undefined {
  if (evidence.filled < (anyField ? 1 : LEAST)) return undefined;
  const codes = evidence.share((text) => LETTERED_POSTCODE.test(text.trim()));
  if (evidence.filled >= LEAST && codes >= 0.95 && words.fields.has("postal_code")) {
    return verdict("postal_code", codes, "mapping/by-content");
  }
  const names = anyField ? [...words.fields.keys()] : TELLING;
  const scored = names
    .filter((name) => words.fields.get(name)?.sniff !== undefined)
    .map((field) => ({ field, score: evidence.sniff(field) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const need = anyField ? 0.7 : 0.95;
  if (best === undefined || best.score < need) return undefined;
  const telling = (TELLING as readonly string[]).includes(best.field);
  if (!telling && evidence.filled < 3) return undefined;
  if (second !== undefined && best.score - second.score < MARGIN && !telling) return undefined;
  return verdict(best.field, best.score, "mapping/by-content");
}

/** The field whose values stand under a header that says otherwise; undefined where the header may be right. */
export function againstHeader(
  field: string,
  words: Vocabulary,
  evidence: Evidence,
): HeaderVerdict | undefined {
  if (evidence.filled < 5 || words.fields.get(field)?.sniff === undefined) return undefined;
  if (evidence.sniff(field) > 0.2) return undefined;
  for (const other of TELLING) {
    const score = other === field ? 0 : evidence.sniff(other);
    // A tax number of the south starts 03 and is ten digits long, as is a mobile: bare digits prove nothing.
    const numbered = other === "phone" && words.book.tells(field, "identity", "account", "code");
    if (numbered && evidence.share(isBareNumber) > 0.5) continue;
    if (score >= CLEAR) return verdict(other, score, "mapping/content-over-header", field);
  }
  return undefined;
}

const isBareNumber = (text: string): boolean => /^\d+(?:-\d{3})?$/.test(text.trim());

/** Day, month and year in any order and way of writing. */
const FULL_DATE =
  /^\s*(?:\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:\D|$)/;

/** Wards under the header of districts, as market places export them. */
const WARD = /^\s*(?:phường|xã|thị trấn|phuong|xa|thi tran|p\.|tt\.)\s*\S/i;

/** `ward` for a column headed "district" in which wards stand. */
export function smallerUnit(
  field: string,
  words: Vocabulary,
  evidence: Evidence,
): HeaderVerdict | undefined {
  if (field !== "district" || !words.fields.has("ward") || evidence.siblings.has("ward")) {
    return undefined;
  }
  const share = evidence.share((text) => WARD.test(text));
  return share < CLEAR ? undefined : verdict("ward", share, "mapping/content-over-header", field);
}

/** `birth_date` for a column headed "year of birth" in which whole dates stand; the years among them stay years. */
export function fullerField(
  field: string,
  words: Vocabulary,
  evidence: Evidence,
): HeaderVerdict | undefined {
  if (field !== "birth_year" || !words.fields.has("birth_date")) return undefined;
  const share = evidence.share((text) => FULL_DATE.test(text));
  if (share < 0.5) return undefined;
  return verdict("birth_date", 1, "mapping/by-content");
}

function verdict(field: string, score: number, code: string, over?: string): HeaderVerdict {
  const share = Math.round(score * 100);
  const args = over === undefined ? { share } : { share, over };
  return { field, sureness: Math.round(score * 90) / 100, note: { code, args } };
}
