import { UNKNOWN_COUNTRY } from "../../country/unknown.ts";
import { CELL, type CellKind } from "../../model/cell.ts";
import type { Words } from "../../model/words.ts";
import {
  type Cleaned,
  type CleanContext,
  defineField,
  type FieldSpec,
  type SurvivorRule,
} from "../define.ts";
import type { FieldMeans } from "../means.ts";
import { isPlaceholder } from "../placeholder.ts";
import { NUMBER_FINDINGS, type NumberCode } from "./findings.ts";
import { readNumber, shapeOf } from "./read.ts";
import { roughly } from "./rough.ts";
import { decimalOf, type NumberFacts, numberHabitOf, surveyNumbers } from "./survey.ts";

export interface NumberFieldData<Name extends string> {
  readonly name: Name;
  readonly title: Words;
  readonly headers: readonly string[];
  readonly means?: FieldMeans;
  /** `money` may carry a currency and units of a thousand; `count` is whole. */
  readonly of: "money" | "count";
  readonly mayBeNegative?: boolean;
  readonly survivor?: SurvivorRule;
  readonly importance?: 0 | 1 | 2 | 3;
}

/** Makes a field of amounts or counts, written as plain digits with a decimal point. */
export function numberField<const Name extends string>(
  data: NumberFieldData<Name>,
): FieldSpec<Name, NumberCode> {
  return defineField({
    name: data.name,
    title: data.title,
    means: { ordered: "number", ...data.means },
    pii: 1,
    importance: data.importance ?? 1,
    headers: data.headers,
    findings: NUMBER_FINDINGS,
    survivor: data.survivor ?? "max",
    survey: (values, context) => ({ facts: surveyNumbers(values, context) }),
    habit: numberHabitOf,
    clean: (raw, kind, context) => cleanNumber(raw, kind, context, data),
    mask: (value) =>
      `${value.slice(0, 1)}${"*".repeat(Math.max(0, Math.min(value.length, 12) - 1))}`,
  });
}

/** What is counted, behind a count: `5 lần`, `12 orders`. */
const COUNTED =
  /(?<=\d)\s*(?:lần|lan|đơn hàng|đơn|don hang|don|lượt|luot|điểm|diem|cái|orders?|times|points?|pts|purchases?|visits?|bestellungen|mal|punkte)\.?$/iu;

/** What points are called behind their number, which is no currency. */
const POINTS = /(?<=\d)\s*(?:điểm|diem|points?|pts|punkte)\.?$/iu;

function cleanNumber(
  raw: string,
  kind: CellKind,
  context: CleanContext,
  { of, mayBeNegative = false }: NumberFieldData<string>,
): Cleaned<NumberCode> {
  const text = raw.trim();
  if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
  if (/^[-+]?\d+(?:[.,]\d+)?E[-+]?\d+$/i.test(text))
    return bad("suspect", raw, "number/scientific");
  const facts = context.facts as NumberFacts | undefined;
  // A count is whole: three digits behind a sign are thousands, whatever the column writes elsewhere.
  const bare = of === "count" ? text.replace(COUNTED, "") : text.replace(POINTS, "");
  const read = readNumber(
    bare,
    kind === CELL.number
      ? "."
      : of === "count" && shapeOf(text) === "either"
        ? undefined
        : facts?.decimal,
    fallbackOf(of, context),
  );
  if (read.kind === "unreadable") {
    const reads = (part: string): boolean =>
      readNumber(of === "count" ? part.replace(COUNTED, "") : part, facts?.decimal, undefined)
        .kind === "number";
    const why = roughly(text, reads);
    return why === undefined ? bad("invalid", raw, "number/unreadable") : bad("suspect", raw, why);
  }
  if (read.kind === "ambiguous") {
    const args = { suggestion: read.suggestion };
    return { status: "suspect", value: raw, findings: [{ code: "number/ambiguous", args }] };
  }
  if (of === "count" && read.currency !== undefined)
    return bad("invalid", raw, "number/unreadable");
  if (of === "count" && read.value.includes(".")) return bad("suspect", raw, "number/not-whole");
  // Numbers stay as their cell holds them; only texts are rewritten.
  const value = kind === CELL.number ? raw : withCurrency(read.value, read.currency, facts);
  const written = context.asText === true ? writtenNumber(raw, value, facts) : value;
  const base = written === value ? { value } : { value, written };
  if (!mayBeNegative && read.value.startsWith("-")) {
    return { ...bad("suspect", value, "number/negative"), ...base };
  }
  return { status: written === raw ? "ok" : "fixed", ...base, ...cellOf(value) };
}

/** A figure as a text file holds it: untouched where it reads so in the column's own hand, or might be two figures. */
function writtenNumber(raw: string, value: string, facts: NumberFacts | undefined): string {
  const habit = numberHabitOf(facts);
  if (habit === undefined) return value;
  if (facts?.decimal === undefined && shapeOf(raw) === "either") return raw;
  return habit.fits(raw) && Number(habit.read(raw)) === Number(value) ? raw : habit.write(value);
}

/** A single separator before three digits: thousands in counts and in Vietnam, else by the country's sign. */
function fallbackOf(
  of: "money" | "count",
  context: CleanContext,
): "," | "." | "ambiguous" | undefined {
  if (of === "count" || context.country === "VN") return undefined;
  return context.country === UNKNOWN_COUNTRY ? "ambiguous" : decimalOf(context.country);
}

/** The column's own currency goes without saying; another one is kept beside the number. */
function withCurrency(
  value: string,
  currency: string | undefined,
  facts: NumberFacts | undefined,
): string {
  return currency === undefined || currency === facts?.currency ? value : `${value} ${currency}`;
}

/** What was written as text becomes a number a workbook can add up, unless a currency stands beside it. */
function cellOf(value: string): Pick<Cleaned, "kind"> {
  return value.length <= 16 && /^-?\d+(?:\.\d+)?$/.test(value) ? { kind: CELL.number } : {};
}

function bad(status: "suspect" | "invalid", raw: string, code: NumberCode): Cleaned<NumberCode> {
  return { status, value: raw, findings: [{ code }] };
}
