import { UNKNOWN_COUNTRY } from "../../country/unknown.ts";
import { CELL } from "../../model/cell.ts";
import type { ValueFinding } from "../../model/finding.ts";
import type { RawValue } from "../define.ts";
import { isEraInitial } from "./asian.ts";
import type { DateCode } from "./findings.ts";
import { dateHabit } from "../habit/date-habit.ts";
import type { Habit } from "../habit/define.ts";
import { isPlaceholder } from "../placeholder.ts";
import type { DayOrder } from "./read.ts";
import { THREE_PAIRS, yearsInFront } from "./year-in-front.ts";
import { readMonthDay } from "./yearless.ts";

/** What a column's dates have in common. Plain data. */
export interface DateFacts {
  readonly order: DayOrder;
  /** Both orders occur often enough that dates that could be either must be asked about. */
  readonly mixed: boolean;
  /** Nothing in the column shows which comes first; the country's usual order was taken. */
  readonly assumed: boolean;
  /** How nine in ten of its texts are written, as `DD/MM/YYYY`; undefined where they are not alike. */
  readonly habit: string | undefined;
  /** Real date cells were most likely swapped when a day-first list was opened on a month-first machine. */
  readonly swapped: boolean;
  /** Years are those of the Buddhist calendar, 543 ahead. */
  readonly buddhist?: boolean;
  /** Nearly all dates bear the initial of a Japanese era. */
  readonly eras?: boolean;
  /** Years of two digits stand in front, `24-03-14`. */
  readonly yearFirst?: boolean;
  /** Nearly all dates, or many birthdays, are without their year, `03/14`: the way of the column, not a fault of each row. */
  readonly yearless?: boolean;
}

/** Countries whose people write the month first (CLDR short date patterns). */
const MONTH_FIRST = new Set(["US", "PH", "PR", "GU", "AS", "MP", "VI", "FM", "MH", "PW"]);
const NUMBERS = /^\D{0,14}(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?[-/. ]\s?(?:\d{4}|\d{2})(?:\D|$)/;
/** Year first, or a day and month before a year of two or four digits, with one separator. */
const FORM =
  /^\s*(?:(\d{4})([-/.])\d{1,2}\2\d{1,2}|(\d{1,2})([-/.])\d{1,2}\4(?:\d{4}|\d{2}))(?!\d)/;
const DAY_MONTH = /^\s*(\d{1,2})\s?([-/.])\s?(\d{1,2})\.?\s*$/;
const YEAR = /(?<!\d)[12]\d{3}(?!\d)/;
/** Texts from this length on are no dates; their words are not looked through. */
const LONGEST = 60;
/** Later years are counted by another calendar. */
const LAST_YEAR = "2400";
/** A swap shows in nothing but small days; five real dates have that by chance once in a hundred columns. */
const LEAST_SWAPPED = 5;

/** What a column's dates show, counted. */
interface DateTally {
  /** Texts that only one order of day and month explains, and those both do. */
  dayFirst: number;
  monthFirst: number;
  open: number;
  /** Real dates by whether their day could be a month; one of the same day and month says nothing. */
  smallDays: number;
  largeDays: number;
  /** Real date cells, and texts. */
  cells: number;
  texts: number;
  /** Texts with a year of four digits, those of them beyond our own calendar, and texts with a Japanese era. */
  years: number;
  buddhist: number;
  eras: number;
  /** Texts of day and month alone. */
  yearless: number;
  /** How texts are written → how many. */
  readonly forms: Map<string, number>;
}

/**
 * Decides the order of day and month for a column, from what only one order explains. Of `birthdays` many leave the year
 * out, and it is the way of the column from a third of them on.
 */
export function surveyDates(
  values: readonly RawValue[],
  context: { readonly country: string },
  birthdays = false,
): { readonly facts: DateFacts; readonly findings: readonly ValueFinding<DateCode>[] } {
  const yearFirst = yearsInFront(values);
  const tally = tallyDates(values, yearFirst);
  const { dayFirst, monthFirst, open } = tally;
  const usual: DayOrder = MONTH_FIRST.has(context.country) ? "mdy" : "dmy";
  const known = dayFirst + monthFirst;
  const order: DayOrder = dayFirst === monthFirst ? usual : dayFirst > monthFirst ? "dmy" : "mdy";
  const contrary = Math.min(dayFirst, monthFirst) * 20 > known;
  // Without a country no order is usual, and a date that could be either must be asked about.
  const homeless = context.country === UNKNOWN_COUNTRY && known === 0 && open > 0;
  const mixed = contrary || homeless;

  const findings: ValueFinding<DateCode>[] = [];
  if (contrary) findings.push({ code: "date/mixed-order", args: { dayFirst, monthFirst } });
  const yearless = birthdays
    ? tally.yearless * 3 >= tally.texts + tally.cells && tally.yearless >= 3
    : tally.cells === 0 && isMost(tally.yearless, tally.texts, false);
  if (yearless) findings.push({ code: "date/yearless-column" });
  if (known === 0 && open > 0 && !homeless && !yearless) {
    const shown = usual === "dmy" ? "DD/MM" : "MM/DD";
    findings.push({ code: "date/assumed-order", args: { order: shown, country: context.country } });
  }
  const habit = mixed ? undefined : habitOf(tally, order);
  const asian = {
    ...(isMost(tally.buddhist, tally.years, context.country === "TH") && { buddhist: true }),
    ...(isMost(tally.eras, tally.texts, context.country === "JP") && { eras: true }),
    ...(yearless && { yearless: true }),
    ...(yearFirst && { yearFirst: true }),
  };
  const swapped = isSwapped(tally);
  return { facts: { order, mixed, assumed: known === 0, habit, swapped, ...asian }, findings };
}

function tallyDates(values: readonly RawValue[], yearFirst: boolean): DateTally {
  const tally: DateTally = {
    dayFirst: 0,
    monthFirst: 0,
    open: 0,
    smallDays: 0,
    largeDays: 0,
    cells: 0,
    texts: 0,
    years: 0,
    buddhist: 0,
    eras: 0,
    yearless: 0,
    forms: new Map(),
  };
  for (const { text, kind, count } of values) {
    if (kind === CELL.date) tallyCell(tally, text, count);
    else if (text.trim() !== "" && !isPlaceholder(text)) tallyText(tally, text, count, yearFirst);
  }
  return tally;
}

/** Counts a real date, `YYYY-MM-DD`: its days once per distinct date, however often it stands there. */
function tallyCell(tally: DateTally, text: string, count: number): void {
  tally.cells += count;
  if (Number(text.slice(8, 10)) > 12) tally.largeDays++;
  else if (text.slice(5, 7) !== text.slice(8, 10)) tally.smallDays++;
}

function tallyText(tally: DateTally, text: string, count: number, yearFirst: boolean): void {
  tally.texts += count;
  if (isEraInitial(text)) tally.eras += count;
  if (text.length >= LONGEST) return;
  const [year = ""] = YEAR.exec(text) ?? [];
  if (year !== "") tally.years += count;
  if (year > LAST_YEAR) tally.buddhist += count;
  if (yearFirst && THREE_PAIRS.test(text)) return;
  const form = FORM.exec(text);
  if (form !== null) {
    const shape = form[1] === undefined ? `n${form[4]}` : `Y${form[2]}`;
    tally.forms.set(shape, (tally.forms.get(shape) ?? 0) + count);
  }
  const match = NUMBERS.exec(text) ?? (year === "" ? withoutYear(tally, text, count) : null);
  if (match === null) return;
  const [a, b] = [Number(match[1]), Number(match[3])];
  if (a > 12 && a <= 31 && b <= 12) tally.dayFirst += count;
  else if (b > 12 && b <= 31 && a <= 12) tally.monthFirst += count;
  // Dots part day-first dates wherever they are used.
  else if (match[2] === ".") tally.dayFirst += count;
  else if (a !== b) tally.open += count;
}

/** Counts a text of day and month alone; its two numbers, if it is written with such. */
function withoutYear(tally: DateTally, text: string, count: number): RegExpExecArray | null {
  if (readMonthDay(text, "dmy") === undefined) return null;
  tally.yearless += count;
  return DAY_MONTH.exec(text);
}

/** Whether real dates are the small days alone of a day-first list, whose other dates stayed texts. */
function isSwapped({ smallDays, largeDays, dayFirst, monthFirst, open }: DateTally): boolean {
  const apart = largeDays === 0 && monthFirst === 0 && open === 0;
  return apart && smallDays >= LEAST_SWAPPED && dayFirst >= 2;
}

/** How nine in ten of the texts are written, where there is nothing but texts. */
function habitOf({ forms, cells, texts }: DateTally, order: DayOrder): string | undefined {
  const [shape, alike] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return cells === 0 && alike * 10 >= texts * 9 ? habitName(shape, order) : undefined;
}

/** Whether nine in ten texts speak for a calendar; in its own country few are enough. */
function isMost(part: number, whole: number, home: boolean): boolean {
  return part * 10 >= whole * 9 && part >= (home ? 1 : 3);
}

/** ISO 8601 is the program's own way and no habit of the column. */
function habitName(shape: string, order: DayOrder): string | undefined {
  const separator = shape.slice(1);
  if (shape.startsWith("Y")) {
    return separator === "-" ? undefined : ["YYYY", "MM", "DD"].join(separator);
  }
  return (order === "dmy" ? ["DD", "MM", "YYYY"] : ["MM", "DD", "YYYY"]).join(separator);
}

/** The habit among a survey's facts. */
export function dateHabitOf(facts: unknown): Habit | undefined {
  const name = (facts as DateFacts | undefined)?.habit;
  return name === undefined ? undefined : dateHabit(name);
}
