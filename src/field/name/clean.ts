import type { ValueFinding } from "../../model/finding.ts";
import type { CleanContext, Cleaned } from "../define.ts";
import { CLEAR_TITLES, TITLES_WITH_CARE } from "../../country/names/titles.ts";
import { takeContacts, type TakenContacts } from "../contact/take-contacts.ts";
import { repairCase } from "./case.ts";
import type { NameCode } from "./findings.ts";
import { parseName, type ParsedName } from "./parse.ts";
import { isMaskedName } from "../masked.ts";
import { isPlaceholder } from "../placeholder.ts";
import { isNobody, isWalkIn } from "./nobody.ts";
import { isVietnamese, plainParts } from "./style.ts";
import { tidyName } from "./tidy.ts";

/** What stands where a letter was lost; most names have none. */
const SIGNS = /[?\uFFFD□]/;
const LOST = /\p{L}[?\uFFFD□]|[?\uFFFD□]\p{L}/u;
const DIGIT = /[\d@]/;

/** Cleans a cell with a whole name. The value is never empty; what was taken off is in the extras. */
export function cleanFullName(
  raw: string,
  context: Pick<CleanContext, "country">,
): Cleaned<NameCode> {
  if (isMaskedName(raw.trim())) {
    return { status: "suspect", value: raw, findings: [{ code: "name/masked" }], feature: "" };
  }
  const parsed = parseName(raw, context.country);
  const { elsewhere } = parsed;
  const cleaned = cleanedOf(raw, parsed);
  return elsewhere === undefined ? cleaned : { ...cleaned, elsewhere };
}

function cleanedOf(raw: string, parsed: ParsedName): Cleaned<NameCode> {
  if (parsed.kind === "placeholder") return { status: "missing", value: raw, feature: "" };
  if (parsed.kind === "nobody") return nobody(raw, parsed);
  const findings = findingsOf(parsed, raw);
  const value = valueOf(parsed, raw);
  const extras: Record<string, string> = {};
  if (parsed.title !== "") extras["title"] = parsed.title;
  if (parsed.note !== "") extras["note"] = parsed.note;
  const suspect = findings.some(({ code }) => SUSPECT.has(code));
  const status = suspect ? "suspect" : value === raw ? "ok" : "fixed";
  return { status, value, findings, ...(Object.keys(extras).length > 0 && { extras }) };
}

const SUSPECT: ReadonlySet<NameCode> = new Set([
  "name/lost-letters",
  "name/digits",
  "name/couple",
  "name/keystrokes",
  "name/stale-remark",
]);

function valueOf({ name, suffix }: ParsedName, raw: string): string {
  if (name === "") return raw;
  return suffix === "" ? name : `${name} ${suffix}`;
}

function findingsOf(parsed: ParsedName, raw: string): ValueFinding<NameCode>[] {
  const findings: ValueFinding<NameCode>[] = [];
  if (parsed.kind === "company") findings.push({ code: "name/company" });
  if (parsed.mended || raw !== raw.normalize("NFC")) findings.push({ code: "name/characters" });
  if (parsed.apart === true) findings.push({ code: "name/run-together" });
  if (parsed.recased) findings.push({ code: "name/case" });
  if (parsed.title !== "")
    findings.push({ code: "name/title-moved", args: { title: parsed.title } });
  if (parsed.titleUnsure) findings.push({ code: "name/title-unsure" });
  const { elsewhere } = parsed;
  if (elsewhere?.["email"] !== undefined) findings.push({ code: "name/email-moved" });
  const phone = parsed.phone || elsewhere?.["phone"] !== undefined;
  if (phone && parsed.name !== raw) findings.push({ code: "name/phone-moved" });
  else if (parsed.note !== "") findings.push({ code: "name/remark-moved" });
  if (parsed.stale) findings.push({ code: "name/stale-remark" });
  if (parsed.guess !== "")
    findings.push({ code: "name/keystrokes", args: { guess: parsed.guess } });
  if (parsed.couple) {
    findings.push({ code: "name/couple", args: { names: parsed.people.join("; ") } });
  }
  if (parsed.kind === "person") findings.push(...doubts(parsed.name));
  return findings;
}

function doubts(name: string): ValueFinding<NameCode>[] {
  if (SIGNS.test(name) && LOST.test(name)) return [{ code: "name/lost-letters" }];
  return DIGIT.test(name) ? [{ code: "name/digits" }] : [];
}

/** The name of nobody: right as it stands for a walk-in customer, to be looked at for anything else. */
function nobody(raw: string, { name, elsewhere }: ParsedName): Cleaned<NameCode> {
  const walkIn = isWalkIn(name);
  const findings: ValueFinding<NameCode>[] = [{ code: walkIn ? "name/walk-in" : "name/nobody" }];
  if (elsewhere?.["email"] !== undefined) findings.push({ code: "name/email-moved" });
  if (elsewhere?.["phone"] !== undefined) findings.push({ code: "name/phone-moved" });
  const value = elsewhere === undefined ? raw : name;
  const status = walkIn ? (value === raw ? "ok" : "fixed") : "suspect";
  return { status, value, findings, feature: "" };
}

/** Titles in front that are no names in any language, with a name left behind them: `Dr. Eva`, `Prof Dr. Anna`. */
function clearTitle(all: readonly string[]): {
  readonly title: string;
  readonly words: readonly string[];
} {
  let words = all;
  while (words.length > 1) {
    const first = words[0] ?? "";
    const word = first.toLowerCase().replace(/\.$/, "");
    const dotted = first.endsWith(".") && word.length > 1;
    if (!CLEAR_TITLES.has(word) || (TITLES_WITH_CARE.has(word) && !dotted)) break;
    words = words.slice(1);
  }
  return { title: all.slice(0, all.length - words.length).join(" "), words };
}

/** A part of a name that a telephone number or an address stood beside. */
function partWithContacts(
  raw: string,
  { text, elsewhere, note }: TakenContacts,
  context: Pick<CleanContext, "country">,
): Cleaned<NameCode> {
  const part = cleanNamePart(text, context);
  const moved: ValueFinding<NameCode>[] = [];
  if (elsewhere["email"] !== undefined) moved.push({ code: "name/email-moved" });
  if (elsewhere["phone"] !== undefined) moved.push({ code: "name/phone-moved" });
  const extras = { ...part.extras, ...(note !== "" && { note }) };
  return {
    ...part,
    status: part.status === "ok" ? "fixed" : part.status,
    value: part.status === "missing" ? raw : part.value,
    findings: [...(part.findings ?? []), ...moved],
    elsewhere,
    ...(Object.keys(extras).length > 0 && { extras }),
  };
}

/** Cleans a cell with a part of a name: characters, capitals and clear titles, for nothing else can be told from a part. */
export function cleanNamePart(
  raw: string,
  context: Pick<CleanContext, "country">,
): Cleaned<NameCode> {
  const { text, mended } = tidyName(raw.slice(0, 250));
  const contacts = takeContacts(text, context.country);
  if (contacts !== undefined && /\p{L}/u.test(contacts.text)) {
    return partWithContacts(raw, contacts, context);
  }
  if (raw.length > 250 || text === "")
    return { status: "suspect", value: raw, findings: [{ code: "name/digits" }] };
  if (isPlaceholder(text)) return { status: "missing", value: raw, feature: "" };
  if (isNobody(text) && text.length > 3) {
    return { status: "suspect", value: raw, findings: [{ code: "name/nobody" }], feature: "" };
  }
  const { title, words } = clearTitle(text.split(" "));
  const vietnamese = isVietnamese(words, plainParts(words), context.country === "VN");
  const value = repairCase(words, vietnamese, context.country).join(" ");
  const findings: ValueFinding<NameCode>[] = [];
  if (title !== "") findings.push({ code: "name/title-moved", args: { title } });
  if (mended || raw !== raw.normalize("NFC")) findings.push({ code: "name/characters" });
  if (value !== words.join(" ")) findings.push({ code: "name/case" });
  const doubt = doubts(value);
  findings.push(...doubt);
  const status = doubt.length > 0 ? "suspect" : value === raw ? "ok" : "fixed";
  return { status, value, findings, ...(title !== "" && { extras: { title } }) };
}
