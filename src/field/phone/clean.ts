import { UNKNOWN_COUNTRY } from "../../country/unknown.ts";
import type { FindingArgs } from "../../model/finding.ts";
import type { CleanContext, Cleaned } from "../define.ts";
import { takeMails, type TakenContacts } from "../contact/take-contacts.ts";
import { isMaskedPhone } from "../masked.ts";
import { isPlaceholder } from "../placeholder.ts";
import { fastReader } from "./fast.ts";
import type { PhoneCode } from "./findings.ts";
import { formatPhone } from "./format.ts";
import { takeNotes } from "./notes.ts";
import { isDummy, type PhoneReading, type PhoneScope } from "./reading.ts";
import { splitPhones } from "./split.ts";
import { surveyPhones } from "./survey.ts";
import { tidyPhone, unformatNumber } from "./tidy.ts";
import { readUnplaced } from "./unplaced.ts";

/** 000-000-0000: no number, in any grouping. */
const ZEROS = /^\(?0[0 ().-]{4,}$/;
/** What is typed to a network, `*101#`. */
const SHORT_CODE = /^\*\d{1,4}(?:\*\d+)*#$/;
const LONGEST = 250;
type PhoneFinding = { readonly code: PhoneCode; readonly args?: FindingArgs };

/** Cleans one phone cell: see {@link fastReader} for the bulk, the rest step by step. */
export function cleanPhone(raw: string, context: CleanContext): Cleaned<PhoneCode> {
  const scope = (context.facts ?? surveyPhones([], context)) as PhoneScope;
  const plain = fastReader(scope)(raw);
  if (plain !== undefined) {
    const format = context.settings.phoneFormat;
    if (format === "e164") return { status: "ok", value: plain };
    return { status: "ok", value: formatPhone(plain, format, scope.country), feature: plain };
  }
  return cleanSlowly(raw, scope, context.settings.phoneFormat);
}

/** As {@link cleanPhone}, without the short cut. */
export function cleanSlowly(
  raw: string,
  scope: PhoneScope,
  format: CleanContext["settings"]["phoneFormat"],
): Cleaned<PhoneCode> {
  if (raw.length > LONGEST) return invalid(raw, "phone/not-a-number");
  const mails = takeMails(raw);
  if (mails !== undefined) return withMails(raw, mails, scope, format);
  const tidied = tidyPhone(raw);
  if (tidied === "" || isPlaceholder(tidied) || ZEROS.test(tidied))
    return { status: "missing", value: raw };
  if (isMaskedPhone(tidied) || isMaskedPhone(raw.trim())) {
    return { status: "suspect", value: raw, findings: [{ code: "phone/masked" }], feature: "" };
  }
  if (SHORT_CODE.test(tidied)) {
    return { ...invalid(raw, "phone/short-code"), status: "suspect" };
  }
  if (scope.country === UNKNOWN_COUNTRY) {
    const own = readUnplaced(raw, tidied);
    if (own !== undefined) return own;
  }
  const unformatted = unformatNumber(tidied);
  if (unformatted !== undefined && "lost" in unformatted) return invalid(raw, "phone/digits-lost");

  const { text, ext, note } = takeNotes(unformatted?.digits ?? tidied);
  const { numbers, rest } = splitPhones(text, scope);
  const [first, ...others] = numbers;
  if (first === undefined) return invalid(raw, "phone/not-a-number");
  if (first.status === "invalid") {
    return { status: "invalid", value: raw, findings: first.findings, feature: digitsOf(text) };
  }
  const written = (reading: PhoneReading): string =>
    reading.keep ?? formatPhone(reading.e164, format, scope.country);
  return assemble(first, others, written, {
    ext,
    note: [note, ...rest].filter((n) => n !== "").join("; "),
  });
}

/** The cleaned cell: its first number, the others as further values, and what stood beside them. */
function assemble(
  reading: PhoneReading,
  further: readonly PhoneReading[],
  written: (reading: PhoneReading) => string,
  beside: { readonly ext: string; readonly note: string },
): Cleaned<PhoneCode> {
  const findings: PhoneFinding[] = [...reading.findings];
  const others = further.filter((r) => r.e164 !== "" && r.e164 !== reading.e164);
  const more = [...new Set(others.map(written))];
  const extras: Record<string, string> = {};
  if (more.length > 0) {
    findings.push({ code: "phone/several", args: { count: more.length + 1 } });
  }
  if (beside.ext !== "") {
    findings.push({ code: "phone/extension" });
    extras["ext"] = beside.ext;
  }
  if (beside.note !== "") {
    findings.push({ code: "phone/note" });
    extras["note"] = beside.note;
  }
  const moved = more.length > 0 || beside.ext !== "" || beside.note !== "";
  const value = written(reading);
  const feature = reading.feature ?? reading.e164;
  return {
    status: reading.status === "ok" && moved ? "fixed" : reading.status,
    value,
    ...(findings.length > 0 ? { findings } : {}),
    ...(more.length > 0 ? { more } : {}),
    ...(Object.keys(extras).length > 0 ? { extras } : {}),
    ...(feature !== value ? { feature } : {}),
  };
}

/** A cell with an e-mail address: beside a number it moves away, alone it stays as well. */
function withMails(
  raw: string,
  { text, elsewhere }: TakenContacts,
  ...about: readonly [PhoneScope, CleanContext["settings"]["phoneFormat"]]
): Cleaned<PhoneCode> {
  if (text.replaceAll(/\D/g, "").length < 7)
    return { ...invalid(raw, "phone/is-email"), elsewhere };
  const cleaned = cleanSlowly(text, ...about);
  const findings = [...(cleaned.findings ?? []), { code: "phone/email-moved" } as const];
  const status = cleaned.status === "ok" ? "fixed" : cleaned.status;
  if (status !== "invalid" && status !== "missing")
    return { ...cleaned, status, findings, elsewhere };
  return { ...cleaned, value: raw, elsewhere };
}

/**
 * What matching compares of a number nobody can call: its digits. The same wrong number in two rows is one slip
 * copied, or made-up data; a filler says nothing.
 */
function digitsOf(text: string): string {
  const digits = text.replaceAll(/\D/g, "");
  return digits.length < 7 || digits.length > 15 || isDummy(digits) ? "" : digits;
}

function invalid(raw: string, code: PhoneCode): Cleaned<PhoneCode> {
  return { status: "invalid", value: raw, findings: [{ code }], feature: "" };
}
