import type { ValueFinding } from "../model/finding.ts";
import type { FieldBook } from "../field/field-book.ts";
import { foldKey } from "../text/fold.ts";
import { AMBIGUOUS } from "./ambiguous.ts";
import type { Evidence } from "./evidence.ts";
import { headerKeys, headerParts, lowerPart } from "./header-keys.ts";
import { partOfTopic } from "./part-of-topic.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A field a header speaks for, with how sure and why. */
export interface HeaderVerdict {
  readonly field: string;
  readonly sureness: number;
  readonly note: ValueFinding;
}

/** Words of a group title that say the columns under it are the customer's. */
const OURS = /(?:^| )(?:khach|kh|customer|client|kunde|kunden)(?: |$)/;

const SURENESS = {
  whole: 1,
  "no-hint": 0.98,
  "no-number": 0.95,
  hint: 0.85,
  language: 0.95,
  group: 0.8,
} as const;

/** Words that say a column is about somebody else than the customer, or only about a value of theirs. */
const OTHERS =
  /(?:^| )(?:nguoi gioi thieu|gioi thieu|referrer|referral|referred|emergency|nguoi than|nguoi lap|nguoi ban|nha cung cap|supplier|vendor|spouse|vo|chong|cha|me|con|ben ban|nguoi nhan|nguoi giao|recipient|shipper)(?: |$)/;

/**
 * The field a header names by whole phrases. Nothing is found inside longer phrases: "Email consent" is
 * not an e-mail. Words that mean several things are decided by the evidence.
 */
export function byHeader(
  header: string,
  words: Vocabulary,
  evidence: Evidence,
): HeaderVerdict | undefined {
  let unlike: HeaderVerdict | undefined;
  for (const { key, by } of headerKeys(header)) {
    if (key === "no" && !isDebt(header, evidence)) continue;
    const choose = AMBIGUOUS.get(key);
    if (by === "group") {
      const part = partOfTopic(header, evidence);
      if (part !== undefined && words.fields.has(part)) {
        return { field: part, sureness: 0.8, note: note("mapping/by-context", header) };
      }
    }
    const loose = by === "group" || by === "language";
    const several = loose ? (joined(header, words) ?? underGroup(header, words)) : undefined;
    if (several !== undefined) return several;
    if (by === "group") {
      const whose = foldKey(header);
      if (OTHERS.test(whose) || (choose !== undefined && !OURS.test(whose))) continue;
    }
    if (choose !== undefined) {
      const field = choose(evidence);
      if (field !== undefined && words.fields.has(field)) {
        return { field, sureness: 0.8 * SURENESS[by], note: note("mapping/by-context", header) };
      }
      if (by === "whole" || by === "no-hint") return undefined;
      continue;
    }
    const claimed = pick(words.claims(key), evidence);
    // The second line of "billing_address_2"; "Attendee #" is the attendee's number.
    const isLine = claimed === "address" && by === "no-number" && SECOND_LINE.test(header);
    const field = isLine && words.fields.has("address_2") ? "address_2" : claimed;
    if (field === "full_name" && /#\s*$/.test(header)) continue;
    if (field === undefined || (by === "group" && isAboutGroup(header, field, words))) continue;
    const found = { field, sureness: SURENESS[by], note: note("mapping/by-header", header) };
    // Of "Email/SĐT" the half that the values look like.
    if (!loose || !isUnlike(field, words, evidence)) return found;
    unlike ??= found;
  }
  return joined(header, words) ?? unlike;
}

const SECOND_LINE = /(?:address|street|line)[\s_.-]*[2-4]\s*$/i;

/** "No" is the running number of a row; the Vietnamese for debts only by its accent, or over amounts. */
function isDebt(header: string, { share, distinctness }: Evidence): boolean {
  if (/ợ/iu.test(header.normalize("NFC"))) return true;
  const amount = /\d{1,3}(?:[.,]\d{3})+|\d{5,}/;
  return distinctness < 0.95 && share((text) => amount.test(text)) >= 0.5;
}

/** Whether a column says something about the contact above it, not the customer: `Phone 1 - Label`. */
function isAboutGroup(header: string, field: string, words: Vocabulary): boolean {
  if (!words.book.tells(field, "record")) return false;
  const group = header.slice(0, header.lastIndexOf(" - "));
  return headerKeys(group).some(({ key }) => words.claims(key).length > 0);
}

function isUnlike(field: string, words: Vocabulary, { filled, sniff }: Evidence): boolean {
  return filled > 0 && words.fields.get(field)?.sniff !== undefined && sniff(field) < 0.2;
}

/** One of several fields that claim a word: the one whose values the column shows, else the first. */
function pick(claims: readonly string[], evidence: Evidence): string | undefined {
  if (claims.length < 2) return claims[0];
  let best = claims[0];
  let score = 0;
  for (const field of claims) {
    const sniffed = evidence.sniff(field);
    if (sniffed > score) [best, score] = [field, sniffed];
  }
  return best;
}

/** The several things named under the group title of a two-row header, unless the group is somebody else. */
function underGroup(header: string, words: Vocabulary): HeaderVerdict | undefined {
  const lower = lowerPart(header);
  if (lower === undefined || OTHERS.test(foldKey(header))) return undefined;
  const found = joined(lower, words);
  return found === undefined ? undefined : { ...found, note: note("mapping/joined", header) };
}

/** A header that names several things in one column: places make an address, tax and personal ids a tax code. */
function joined(header: string, words: Vocabulary): HeaderVerdict | undefined {
  const parts = headerParts(header);
  const fields = parts.map((part) => {
    for (const { key } of headerKeys(part)) {
      const field = words.claims(key)[0] ?? LOOSE_PLACES.get(key);
      if (field !== undefined) return field;
    }
    return undefined;
  });
  if (fields.length < 2 || fields.some((field) => field === undefined)) return undefined;
  const distinct = new Set(fields as string[]);
  const field = joinedField(distinct, words.book);
  if (field === undefined || !words.fields.has(field)) return undefined;
  return { field, sureness: 0.8, note: note("mapping/joined", header) };
}

const LOOSE_PLACES: ReadonlyMap<string, string> = new Map([
  ["tp", "province"],
  ["tinh", "province"],
  ["quan", "district"],
  ["huyen", "district"],
  ["phuong", "ward"],
  ["xa", "ward"],
  ["state", "province"],
  ["city", "province"],
]);

function joinedField(fields: ReadonlySet<string>, book: FieldBook): string | undefined {
  const list = [...fields];
  if (list.length === 1) return list[0];
  // "Địa chỉ - Tỉnh" is the province under the heading of an address, not both in one.
  if (list.every((field) => book.tells(field, "place"))) return "address";
  if (list.every((field) => field === "tax_id" || field === "citizen_id")) return "tax_id";
  if (fields.has("full_name") && list.every((f) => NAME_MATES.has(f))) return "full_name";
  return undefined;
}

/** What this rule reads beside a name in one cell, and takes out of it: no kind, but what name cleaning can do. */
const NAME_MATES = new Set(["full_name", "company", "phone", "salutation"]);

function note(code: string, header: string): ValueFinding {
  return { code, args: { header: header.slice(0, 60) } };
}
