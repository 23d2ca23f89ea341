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
}

/** Countries whose people write the month first (CLDR short date patterns). */
const MONTH_FIRST = new Set(["US", "PH", "PR", "GU", "AS", "MP", "VI", "FM", "MH", "PW"]);
const NUMBERS = /^\D{0,14}(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?[-/. ]\s?(?:\d{4}|\d{2})(?:\D|$)/;
/** Year first, or a day and month before a year of two or four digits, with one separator. */
const FORM =
  /^\s*(?:(\d{4})([-/.])\d{1,2}\2\d{1,2}|(\d{1,2})([-/.])\d{1,2}\4(?:\d{4}|\d{2}))(?!\d)/;
const YEAR = /(?<!\d)[12]\d{3}(?!\d)/;
/** Later years are counted by another calendar. */
const LAST_YEAR = "2400";
/** A swap shows in nothing but small days; five real dates have that by chance once in a hundred columns. */
const LEAST_SWAPPED = 5;

/** Decides the order of day and month for a column, from what only one order explains. */
export function surveyDates(
  values: readonly RawValue[],
  context: { readonly country: string },
): { readonly facts: DateFacts; readonly findings: readonly ValueFinding<DateCode>[] } {
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  let smallDays = 0;
  let largeDays = 0;
  let cells = 0;
  let texts = 0;
  let buddhist = 0;
  let years = 0;
  let eras = 0;
  const forms = new Map<string, number>();
  for (const { text, kind, count } of values) {
    if (kind === CELL.date) {
      const day = Number(text.slice(8, 10));
      if (day > 12) largeDays++;
      else if (text.slice(5, 7) !== text.slice(8, 10)) smallDays++;
      cells += count;
      continue;
    }
    if (text.trim() === "" || isPlaceholder(text)) continue;
    texts += count;
    if (isEraInitial(text)) eras += count;
    const [year = ""] = text.length < 60 ? (YEAR.exec(text) ?? []) : [];
    if (year !== "") years += count;
    if (year > LAST_YEAR) buddhist += count;
    const form = text.length < 60 ? FORM.exec(text) : null;
    if (form !== null) {
      const shape = form[1] === undefined ? `n${form[4]}` : `Y${form[2]}`;
      forms.set(shape, (forms.get(shape) ?? 0) + count);
    }
    const match = text.length < 60 ? NUMBERS.exec(text) : null;
    if (match === null) continue;
    const [a, b] = [Number(match[1]), Number(match[3])];
    if (a > 12 && a <= 31 && b <= 12) dayFirst += count;
    else if (b > 12 && b <= 31 && a <= 12) monthFirst += count;
    // Dots part day-first dates wherever they are used.
    else if (match[2] === ".") dayFirst += count;
    else if (a !== b) open += count;
  }
  const usual: DayOrder = MONTH_FIRST.has(context.country) ? "mdy" : "dmy";
  const known = dayFirst + monthFirst;
  const order: DayOrder = dayFirst === monthFirst ? usual : dayFirst > monthFirst ? "dmy" : "mdy";
  const contrary = Math.min(dayFirst, monthFirst) * 20 > known;
  // Without a country no order is usual, and a date that could be either must be asked about.
  const homeless = context.country === UNKNOWN_COUNTRY && known === 0 && open > 0;
  const mixed = contrary || homeless;
  const swapped =
    smallDays >= LEAST_SWAPPED &&
    largeDays === 0 &&
    dayFirst >= 2 &&
    monthFirst === 0 &&
    open === 0;

  const findings: ValueFinding<DateCode>[] = [];
  if (contrary) findings.push({ code: "date/mixed-order", args: { dayFirst, monthFirst } });
  if (known === 0 && open > 0 && !homeless) {
    const shown = usual === "dmy" ? "DD/MM" : "MM/DD";
    findings.push({ code: "date/assumed-order", args: { order: shown, country: context.country } });
  }
  const [shape, alike] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  const isHabit = cells === 0 && !mixed && alike * 10 >= texts * 9;
  const habit = isHabit ? habitName(shape, order) : undefined;
  const asian = {
    ...(isMost(buddhist, years, context.country === "TH") && { buddhist: true }),
    ...(isMost(eras, texts, context.country === "JP") && { eras: true }),
  };
  return { facts: { order, mixed, assumed: known === 0, habit, swapped, ...asian }, findings };
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
