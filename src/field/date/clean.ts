import { CELL, type CellKind } from "../../model/cell.ts";
import type { FindingArgs } from "../../model/finding.ts";
import { dateHabit } from "../habit/date-habit.ts";
import type { CleanContext, Cleaned } from "../define.ts";
import { isPlaceholder } from "../placeholder.ts";
import { asciiDigits } from "../../text/digits.ts";
import { fromBuddhist } from "./asian.ts";
import { dayAfter, isoDay } from "./calendar.ts";
import type { DateCode } from "./findings.ts";
import { isLunar } from "./lunar.ts";
import { isoOf } from "./iso.ts";
import { type ReadDate, readDate, readQuick } from "./read.ts";
import { isVague, withoutRemark } from "./remark.ts";
import { type DateFacts, surveyDates } from "./survey.ts";

/** What dates of a field can mean. */
export interface DateMeaning {
  /** Dates may lie after today. */
  readonly ahead: boolean;
  /** Years a date may lie back. */
  readonly yearsBack: number;
  /** A time of day means nothing and midnight is left out. */
  readonly dayOnly: boolean;
}

/** Days that programs and people write for "no date". */
const DUMMIES = new Set(
  `0001-01-01 1111-11-11 1753-01-01 1800-01-01 1899-12-30 1899-12-31 1900-01-00 1900-01-01 1900-12-31 1901-01-01
1970-01-01 2222-02-22 2999-12-31 3000-01-01 9999-12-31 9999-01-01`.split(/\s+/),
);
/** What databases write for no date: 0000-00-00, 0, 00/00/0000 00:00:00. */
const NO_DAY = /^[-0\s/.:]+(?:T[0:]+Z?)?$/;
const LONGEST = 80;
/** First serial taken for a day in text: 1950. A number cell of a birth column goes back to 1910. */
const TEXT_SERIAL = 18_264;
const BIRTH_SERIAL = 3_654;

/** True for `1900-01-01`, `1970-01-01` and others that stand for "no date". */
export function isDummyDay(day: string): boolean {
  return DUMMIES.has(day);
}

type DateFinding = { readonly code: DateCode; readonly args?: FindingArgs };

/** Cleans one date: ISO 8601 as precise as it was given. */
export function cleanDate(
  raw: string,
  kind: CellKind,
  context: CleanContext,
  meaning: DateMeaning,
): Cleaned<DateCode> {
  const facts = (context.facts ?? surveyDates([], context).facts) as DateFacts;
  if (facts.buddhist !== true || kind === CELL.date) {
    return cleanOne(raw, kind, context, facts, meaning);
  }
  const text = fromBuddhist(asciiDigits(raw));
  const cleaned = cleanOne(text, kind, context, facts, meaning);
  if (cleaned.status === "invalid" || cleaned.status === "missing")
    return { ...cleaned, value: raw };
  if (text === raw) return cleaned;
  const findings = [{ code: "date/buddhist-year" } as const, ...(cleaned.findings ?? [])];
  return { ...cleaned, status: cleaned.status === "ok" ? "fixed" : cleaned.status, findings };
}

function cleanOne(
  raw: string,
  kind: CellKind,
  context: CleanContext,
  facts: DateFacts,
  meaning: DateMeaning,
): Cleaned<DateCode> {
  const options = {
    order: facts.order,
    asOf: context.asOf,
    ahead: meaning.ahead,
    leastSerial: kind === CELL.number && meaning.dayOnly ? BIRTH_SERIAL : TEXT_SERIAL,
    epoch: !meaning.dayOnly,
    eras: facts.eras === true,
    yearFirst: facts.yearFirst === true,
  };
  let read = readQuick(raw, options);
  if (read === undefined) {
    const text = raw.length > LONGEST * 4 ? raw : plainText(raw);
    if (text.length > LONGEST || kind === CELL.boolean) return refuse(raw, "date/not-a-date");
    if (text === "" || isPlaceholder(text) || NO_DAY.test(text)) {
      return { status: "missing", value: raw };
    }
    if (isLunar(text)) return doubt(raw, "date/lunar");
    read = readDate(text, options);
    if (read === "not-a-date") {
      const parted = withoutRemark(text);
      if (parted !== undefined) return withRemark(raw, parted, kind, context, facts, meaning);
      if (isVague(text)) return doubt(raw, "date/vague");
    }
  }
  if (typeof read === "string") {
    const early = read === "impossible" && DUMMIES.has(raw.trim().slice(0, 10));
    return early ? doubt(raw, "date/dummy") : refuse(raw, `date/${read}`);
  }
  if (read.year === 0) {
    return facts.yearless === true
      ? { status: "ok", value: raw, feature: "" }
      : doubt(raw, "date/no-year");
  }
  return judged(raw, read, kind, context, facts, meaning);
}

function plainText(raw: string): string {
  return asciiDigits(raw.normalize("NFKC")).trim().replace(/^'/, "");
}

/** A date with words behind it: the words go to the note. */
function withRemark(
  raw: string,
  { date, note }: { readonly date: string; readonly note: string },
  ...about: readonly [CellKind, CleanContext, DateFacts, DateMeaning]
): Cleaned<DateCode> {
  const cleaned = cleanOne(date, ...about);
  if (cleaned.status === "invalid" || cleaned.status === "missing") {
    return { ...cleaned, value: raw };
  }
  const findings = [{ code: "date/note" } as const, ...(cleaned.findings ?? [])];
  const status = cleaned.status === "ok" ? "fixed" : cleaned.status;
  return { ...cleaned, status, findings, extras: { note } };
}

function judged(
  raw: string,
  read: ReadDate,
  kind: CellKind,
  context: CleanContext,
  facts: DateFacts,
  meaning: DateMeaning,
): Cleaned<DateCode> {
  const midnight = meaning.dayOnly && (read.time === "00:00:00" || kind === CELL.date);
  const value = isoOf(midnight ? { ...read, time: "" } : read);
  const day = value.slice(0, 10);
  const notes = notesOn(read);
  const doubts = doubtsOf(read, day, kind, context, facts, meaning);
  const findings = [...notes, ...doubts];
  const dummy = DUMMIES.has(day);
  // A day that may be another one stays as it was written; what it probably is serves for comparing only.
  const open = doubts.some(({ code }) => code === "date/two-ways");
  const whole = read.day !== 0 && read.zone === "" && read.year >= 1900;
  const given = open ? raw : value;
  const written = context.asText === true ? writtenDate(raw, read, given, facts, midnight) : given;
  const changed = notes.some((note) => note.code !== "date/partial");
  return {
    status: doubts.length > 0 ? "suspect" : changed ? "fixed" : "ok",
    value: given,
    ...(written === given ? {} : { written }),
    ...(whole && !open ? { kind: CELL.date } : {}),
    ...(findings.length > 0 ? { findings } : {}),
    ...(dummy ? { feature: "" } : open ? { feature: value } : {}),
  };
}

/** What had to be made up or turned round to read a date. */
function notesOn(read: ReadDate): DateFinding[] {
  const notes: DateFinding[] = [];
  if (read.from === "serial") notes.push({ code: "date/serial" });
  if (read.from === "epoch") notes.push({ code: "date/epoch" });
  if (read.shortYear) notes.push({ code: "date/two-digit-year", args: { year: read.year } });
  if (read.day === 0) notes.push({ code: "date/partial" });
  if (read.otherOrder) notes.push({ code: "date/reordered" });
  return notes;
}

/** Why a date that can be read may not be the one that was meant; `day` is its first ten characters in ISO 8601. */
function doubtsOf(
  read: ReadDate,
  day: string,
  kind: CellKind,
  context: CleanContext,
  facts: DateFacts,
  meaning: DateMeaning,
): DateFinding[] {
  const doubts: DateFinding[] = [];
  const turned = isoDay(read.year, read.day, read.month);
  if (read.twoWays && facts.mixed) {
    doubts.push({ code: "date/two-ways", args: { first: day, other: turned } });
  }
  if (facts.swapped && kind === CELL.date && read.day <= 12 && read.day !== read.month) {
    doubts.push({ code: "date/swapped-by-locale", args: { suggestion: turned } });
  }
  // Midnight in Vietnam written in UTC by a program falls on the evening before.
  const evening = read.zone === "Z" && read.time === "17:00:00";
  if (evening && meaning.dayOnly && context.country === "VN") {
    doubts.push({ code: "date/utc-midnight", args: { suggestion: dayAfter(day) } });
  }
  if (DUMMIES.has(day)) doubts.push({ code: "date/dummy" });
  else if (!meaning.ahead && day > context.asOf.slice(0, day.length)) {
    doubts.push({ code: "date/future" });
  } else if (read.year < Number(context.asOf.slice(0, 4)) - meaning.yearsBack) {
    doubts.push({ code: "date/too-old" });
  }
  return doubts;
}

/** A date with a four-digit year in front and ISO's dashes, its time behind a blank or a T. */
const ISO_LIKE =
  /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?\s?(?:Z|[-+]\d\d:?\d\d)?)?$/i;

/**
 * A date as a text file holds it: untouched where it is written the column's way, or may be two days; otherwise brought
 * to the column's way, which is ISO 8601 where it has none.
 */
function writtenDate(
  raw: string,
  read: ReadDate,
  value: string,
  facts: DateFacts,
  midnight: boolean,
): string {
  if (read.twoWays && facts.assumed) return raw;
  const timeless = midnight && read.time !== "";
  const habit = facts.habit === undefined ? undefined : dateHabit(facts.habit);
  if (!timeless && (habit?.fits(raw) ?? ISO_LIKE.test(raw)) && !read.otherOrder) return raw;
  if (habit === undefined) return value;
  if (read.from === "epoch") return value;
  return read.zone === "" && (read.quarter ?? 0) === 0 ? habit.write(value) : raw;
}

function doubt(raw: string, code: DateCode): Cleaned<DateCode> {
  return { status: "suspect", value: raw, findings: [{ code }], feature: "" };
}

function refuse(raw: string, code: DateCode): Cleaned<DateCode> {
  return { status: "invalid", value: raw, findings: [{ code }], feature: "" };
}
