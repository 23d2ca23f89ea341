import type { FieldBook } from "../field/field-book.ts";
import { foldTight } from "../text/fold.ts";
import { AMBIGUOUS } from "./ambiguous.ts";
import type { HeaderVerdict } from "./by-header.ts";
import type { Evidence } from "./evidence.ts";
import { headerWords, isAboutOthers, qualified, WHO, WHO_IF_MANY } from "./qualifiers.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Of these a table has one set: where `City` stands, `Billing City` is another one. */
const PLACES = ["address", "place"] as const;
const NAMES = ["name", "name-part"] as const;
/** What every customer may have several of. */
const CONTACTS = ["contact", "page"] as const;

/** Words that mean something else alone, but not behind the customer: `Contact Title`, `Buyer State`. */
const BEHIND_WHO = new Set([
  "title",
  "state",
  "region",
  "mobile",
  "first",
  "last",
  "middle",
  "vorname",
]);
const NUMBERS = new Set(["id", "no", "number", "nr", "code", "nummer", "ref"]);

/**
 * The field a header means under its qualifiers: `billing_first_name`, `Card Address Zip`, `Guest Last Name`, `Zip
 * Code - Home`. Undefined where the rest is no whole header word, or is about somebody else than the customer.
 */
export function byQualifier(
  header: string,
  words: Vocabulary,
  evidence: Evidence,
): HeaderVerdict | undefined {
  const field =
    codeOfWhom(header, evidence) ??
    coreField(header, words, evidence) ??
    turned(header, words, evidence);
  if (field === undefined || !words.fields.has(field)) return undefined;
  // `Contact Status`, `Member Type` may be the record's, whatever the list keeps.
  if (words.book.tells(field, "record")) return undefined;
  const unlike = evidence.filled > 0 && evidence.sniff(field) < 0.1;
  if (unlike && words.book.tells(field, ...CONTACTS)) return undefined;
  if (evidence.distinctness < 0.5 && headerWords(header).some((word) => WHO_IF_MANY.has(word))) {
    return undefined;
  }
  return verdict(header, field);
}

/** The field that brackets name under a topic: `Address (City)`, `Your Name (First)`, as form builders write them. */
export function byBrackets(header: string, words: Vocabulary): HeaderVerdict | undefined {
  const field = inBrackets(header, words);
  if (field === undefined || !words.fields.has(field)) return undefined;
  return verdict(header, field);
}

function verdict(header: string, field: string): HeaderVerdict {
  const note = { code: "mapping/similar", args: { header: header.slice(0, 60), word: field } };
  return { field, sureness: 0.75, note };
}

function coreField(header: string, words: Vocabulary, evidence: Evidence): string | undefined {
  for (const { core, group } of qualified(header)) {
    const whole = core.join("");
    const key = known(whole, words) ? whole : core.filter((word) => word !== "1").join("");
    const choose = AMBIGUOUS.get(key);
    // `Member Name` is a person, `Home Name` may be a house.
    if (key === "name") return group === "" ? "full_name" : undefined;
    if (choose !== undefined) return BEHIND_WHO.has(key) ? choose(evidence) : undefined;
    const field = words.claims(key)[0];
    if (field === undefined || NUMBERS.has(key)) continue;
    const fits = group === "" || words.book.tells(field, ...PLACES, ...NAMES, ...CONTACTS);
    return fits ? field : undefined;
  }
  return undefined;
}

const known = (key: string, words: Vocabulary): boolean =>
  AMBIGUOUS.has(key) || words.claims(key).length > 0;

/** `Voter ID`, `Pat.-Nr.`, `id_customer`, `Square Customer ID`: the customer's own code, if it tells them apart. */
function codeOfWhom(header: string, { siblings, distinctness, filled }: Evidence) {
  if (isAboutOthers(header) || siblings.has("customer_code")) return undefined;
  const parts = headerWords(header);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const [first = "", second = ""] = parts;
  const [before = "", last = ""] = parts.slice(-2);
  const own = NUMBERS.has(last) && isWho(before) && !OTHER_CODE.test(parts.join(" "));
  const turned = parts.length === 2 && NUMBERS.has(first) && isWho(second);
  if (!own && !turned) return undefined;
  return filled === 0 || distinctness >= 0.9 ? "customer_code" : undefined;
}

const isWho = (word: string): boolean => WHO.has(word) || WHO_IF_MANY.has(word);
const OTHER_CODE =
  /(?:^| )(?:parent|child|old|previous|former|linked|related|duplicate|merged)(?: |$)/;

const BRACKETED = /^([^()]{2,40})\(([^()]{2,40})\)\s*$/;

function inBrackets(header: string, words: Vocabulary): string | undefined {
  const match = BRACKETED.exec(header.slice(0, 120));
  if (match === null || isAboutOthers(header)) return undefined;
  const topic = headerWords(match[1] ?? "").at(-1);
  const part = match[2] ?? "";
  if (topic === "name" || topic === "names") {
    const field = words.claims(foldTight(`${part} name`))[0];
    return words.book.tells(field, ...NAMES) ? field : undefined;
  }
  if (topic !== "address" && topic !== "adresse") return undefined;
  const field = part
    .split("/")
    .map((one) => words.claims(foldTight(one))[0])
    .find((one) => one !== undefined);
  return words.book.tells(field, ...PLACES) ? field : undefined;
}

/** `Name Last`, `Name - First`: the words of a whole header the other way round. */
function turned(header: string, words: Vocabulary, { siblings }: Evidence): string | undefined {
  const parts = headerWords(header);
  const [name = "", which = ""] = parts;
  if (parts.length !== 2 || name !== "name") return undefined;
  const field = words.claims(`${which}name`)[0];
  if (field === undefined || !words.book.tells(field, ...NAMES)) return undefined;
  return siblings.has(field) ? undefined : field;
}

const HOME = new Set(["perm", "permanent", "res", "residence", "residential", "physical"]);
const MAIL = new Set(["mail", "mailing", "postal"]);

/**
 * Leaves the columns of one address, and of one person, to each table: those without a qualifier, else those of the
 * leftmost one. `Shipping City` and `Company City` count only where no other city stands.
 */
export function settleGroups<M extends { readonly field: string; readonly because: string }>(
  headers: readonly string[],
  mapped: readonly (M | undefined)[],
  loose: readonly boolean[],
  book: FieldBook,
): readonly (M | undefined)[] {
  const lastOf = headers.map((header) => qualified(header).at(-1));
  // "Mailing City" is a word of its own, but no better than the columns that say where somebody lives.
  const lives = lastOf.some(
    (last, c) => loose[c] === true && mapped[c]?.field === "address" && HOME.has(last?.group ?? ""),
  );
  const groups = lastOf.map((last, c) => {
    const field = mapped[c]?.field;
    if (mapped[c]?.because === "user" || !book.tells(field, ...PLACES, ...NAMES)) return undefined;
    const mailed = lives && MAIL.has(last?.group ?? "");
    const settled = loose[c] === true || last?.elsewhere === "shipping" || mailed;
    return settled ? last : undefined;
  });
  if (groups.every((group) => group === undefined)) return mapped;
  const held = new Set<string>();
  for (const [c, mapping] of mapped.entries()) {
    if (mapping !== undefined && groups[c] === undefined) hold(held, mapping.field);
  }
  const result = [...mapped];
  for (const away of [false, true]) {
    const names = groups.map((g) =>
      ((g?.elsewhere ?? "") !== "") === away ? g?.group : undefined,
    );
    for (const name of new Set(names.filter((one) => one !== undefined))) {
      for (const family of [PLACES, NAMES]) {
        const mine = names.flatMap((one, c) =>
          one === name && book.tells(mapped[c]?.field, ...family) ? [c] : [],
        );
        const fields = mine.map((c) => mapped[c]?.field ?? "");
        const taken = fields.some((field) => held.has(field));
        for (const c of mine) {
          if (taken) result[c] = undefined;
        }
        if (!taken) for (const field of fields) hold(held, field);
      }
    }
  }
  return result;
}

/** A whole name and its parts are one person's: where the one stands, the other is somebody else's. */
function hold(held: Set<string>, field: string): void {
  held.add(field);
  if (field === "given_name" || field === "family_name") held.add("full_name");
}
