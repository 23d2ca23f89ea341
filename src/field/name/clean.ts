import type { ValueFinding } from "../../model/finding.ts";
import type { CleanContext, Cleaned } from "../define.ts";
import { CLEAR_TITLES, TITLES_WITH_CARE } from "../../country/names/titles.ts";
import { repairCase } from "./case.ts";
import type { NameCode } from "./findings.ts";
import { parseName, type ParsedName } from "./parse.ts";
import { isPlaceholder } from "../placeholder.ts";
import { isNobody, isWalkIn } from "./remarks.ts";
import { isVietnamese, plainParts } from "./style.ts";
import { tidyName } from "./tidy.ts";

const LOST = /\p{L}[?\uFFFD□]|[?\uFFFD□]\p{L}/u;
const DIGIT = /[\d@]/;

/** Cleans a cell with a whole name. The value is never empty; what was taken off is in the extras. */
export function cleanFullName(
  raw: string,
  context: Pick<CleanContext, "country">,
): Cleaned<NameCode> {
  const parsed = parseName(raw, context.country);
  if (parsed.kind === "placeholder") return { status: "missing", value: raw, feature: "" };
  if (parsed.kind === "nobody" && isWalkIn(parsed.name)) return walkIn(raw);
  if (parsed.kind === "nobody") {
    return { status: "suspect", value: raw, findings: [{ code: "name/nobody" }], feature: "" };
  }
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
  if (parsed.recased) findings.push({ code: "name/case" });
  if (parsed.title !== "")
    findings.push({ code: "name/title-moved", args: { title: parsed.title } });
  if (parsed.titleUnsure) findings.push({ code: "name/title-unsure" });
  if (parsed.phone) findings.push({ code: "name/phone-moved" });
  else if (parsed.note !== "") findings.push({ code: "name/remark-moved" });
  if (parsed.stale) findings.push({ code: "name/stale-remark" });
  if (parsed.guess !== "")
    findings.push({ code: "name/keystrokes", args: { guess: parsed.guess } });
  if (parsed.couple) findings.push({ code: "name/couple" });
  if (parsed.kind === "person") findings.push(...doubts(parsed.name));
  return findings;
}

function doubts(name: string): ValueFinding<NameCode>[] {
  if (LOST.test(name)) return [{ code: "name/lost-letters" }];
  return DIGIT.test(name) ? [{ code: "name/digits" }] : [];
}

/** Right as it stands, and the name of nobody. */
function walkIn(raw: string): Cleaned<NameCode> {
  return { status: "ok", value: raw, findings: [{ code: "name/walk-in" }], feature: "" };
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

/** Where people write the particle small that their family name begins with (not Italy: De Luca). */
const SMALL_FRONT: ReadonlySet<string> = new Set(
  "ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR PT BR FR".split(" "),
);

/** Cleans a cell with a part of a name: characters, capitals and clear titles, for nothing else can be told from a part. */
export function cleanNamePart(
  raw: string,
  context: Pick<CleanContext, "country">,
): Cleaned<NameCode> {
  const { text, mended } = tidyName(raw.slice(0, 250));
  if (raw.length > 250 || text === "")
    return { status: "suspect", value: raw, findings: [{ code: "name/digits" }] };
  if (isPlaceholder(text)) return { status: "missing", value: raw, feature: "" };
  if (isNobody(text) && text.length > 3) {
    return { status: "suspect", value: raw, findings: [{ code: "name/nobody" }], feature: "" };
  }
  const { title, words } = clearTitle(text.split(" "));
  const vietnamese = isVietnamese(words, plainParts(words), context.country === "VN");
  const value = repairCase(words, vietnamese, SMALL_FRONT.has(context.country)).join(" ");
  const findings: ValueFinding<NameCode>[] = [];
  if (title !== "") findings.push({ code: "name/title-moved", args: { title } });
  if (mended || raw !== raw.normalize("NFC")) findings.push({ code: "name/characters" });
  if (value !== words.join(" ")) findings.push({ code: "name/case" });
  const doubt = doubts(value);
  findings.push(...doubt);
  const status = doubt.length > 0 ? "suspect" : value === raw ? "ok" : "fixed";
  return { status, value, findings, ...(title !== "" && { extras: { title } }) };
}
