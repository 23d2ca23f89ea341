import { fromSerial, fromUnix, isDay } from "./calendar.ts";
import { readAsian } from "./asian.ts";
import { tidied, withoutTime } from "./time-of-day.ts";
import { readWords, withoutWeekday } from "./words.ts";

/** Day or month first, where a date does not say. */
export type DayOrder = "dmy" | "mdy";

/** How dates are to be read. */
export interface ReadOptions {
  readonly order: DayOrder;
  /** Today, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Two-digit years may lie ahead (appointments); otherwise they lie in the past. */
  readonly ahead: boolean;
  /** Smallest Excel serial taken for a day. */
  readonly leastSerial: number;
  /** Counts of seconds or milliseconds since 1970 are taken for the moment they name. */
  readonly epoch?: boolean;
  /** Years of two digits stand in front: `24-03-14` is the 14th. */
  readonly yearFirst?: boolean;
  /** Initials of Japanese eras are taken for them: `R5.3.1`. */
  readonly eras?: boolean;
}

/** A date as read. Months and days of 0 were not given. */
export interface ReadDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly quarter?: number;
  /** `HH:MM:SS`, "" where there was none. */
  readonly time: string;
  /** `Z` or `+07:00` as written. */
  readonly zone: string;
  readonly from: "iso" | "numbers" | "words" | "digits" | "serial" | "epoch";
  readonly shortYear: boolean;
  /** Both orders would make a day, and not the same one. */
  readonly twoWays: boolean;
  /** The numbers only make a day in the other order than the column's. */
  readonly otherOrder: boolean;
}

export type Unreadable = "impossible" | "not-a-date";

const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const NUMBERS = /^(\d{1,2}|--?)\s?[-/. ]\s?(\d{1,2}|--?)\s?[-/. ]\s?(\d{4}|\d{2})\.?$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
/** A birthday without its year, as address books export it (RFC 6350): `--03-14`. */
const YEARLESS = /^--(\d\d)-?(\d\d)$/;
const DAY_MONTH = /^(\d{1,2})[-/.](\d{1,2})\.?$/;
const LATEST_SERIAL = 55_153;

const QUICK =
  /^(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Reads the few ways most cells are written in; undefined for anything else, also for zero dates. */
export function readQuick(raw: string, options: ReadOptions): ReadDate | Unreadable | undefined {
  const match = raw.length <= 19 ? QUICK.exec(raw) : null;
  if (match === null) return undefined;
  const [, year, month, day, first, second, last, hour, minute, seconds] = match;
  let time = "";
  if (hour !== undefined && minute !== undefined) {
    if (hour > "23" || minute > "59" || (seconds !== undefined && seconds > "59")) return undefined;
    time = `${hour}:${minute}:${seconds ?? "00"}`;
  }
  if (year === undefined || month === undefined || day === undefined) {
    if (first === undefined || second === undefined || last === undefined) return undefined;
    if (last === "0000") return undefined;
    const base = { time, zone: "", shortYear: false, twoWays: false, otherOrder: false } as const;
    return fromNumbers(first, second, last, base, options);
  }
  if (year === "0000") return undefined;
  return checked({
    time,
    zone: "",
    shortYear: false,
    twoWays: false,
    otherOrder: false,
    year: Number(year),
    month: Number(month),
    day: Number(day),
    from: "iso",
  });
}

/** Reads one date; texts that are no date, or a day that never was, come back as a word. */
export function readDate(raw: string, options: ReadOptions): ReadDate | Unreadable {
  const { text, time, zone } = withoutTime(withoutWeekday(tidied(raw)));
  const base = { time, zone, shortYear: false, twoWays: false, otherOrder: false } as const;
  let match = ISO.exec(text);
  if (match !== null) {
    const day = match[3] === undefined ? 0 : Number(match[3]);
    return checked({ ...base, year: Number(match[1]), month: Number(match[2]), day, from: "iso" });
  }
  match = YEARLESS.exec(text);
  if (match !== null) {
    return dayMonth(Number(match[1]), Number(match[2]), base, { ...options, order: "mdy" });
  }
  match = NUMBERS.exec(text);
  if (match !== null) {
    const [, first = "", second = "", last = ""] = match;
    const turned = options.yearFirst === true && isYearFirst(first, last);
    return turned
      ? fromYear(first, second, last, base, options)
      : fromNumbers(first, second, last, base, options);
  }
  match = MONTH_YEAR.exec(text);
  if (match !== null) {
    const month = Number(match[1]);
    return checked({ ...base, year: Number(match[2]), month, day: 0, from: "numbers" });
  }
  match = DAY_MONTH.exec(text);
  if (match !== null) return dayMonth(Number(match[1]), Number(match[2]), base, options);
  if (/^\d+(?:[.,]\d{1,12})?$/.test(text)) return fromDigits(text, base, options);
  const asian = readAsian(text, options.eras);
  if (asian !== undefined)
    return asian === "impossible" ? asian : { ...base, ...asian, from: "words" };
  const words = readWords(text);
  if (words === undefined) return "not-a-date";
  const year = words.shortYear ? fullYear(words.year, options) : words.year;
  return checked({ ...base, ...words, year, from: "words" });
}

type Base = Pick<ReadDate, "time" | "zone" | "shortYear" | "twoWays" | "otherOrder">;

const isYearFirst = (first: string, last: string): boolean =>
  /^\d\d$/.test(first) && last.length === 2;

/** `24-03-14` of a column whose years stand in front; where that is no day, as elsewhere, but turned round. */
function fromYear(
  first: string,
  second: string,
  last: string,
  base: Base,
  options: ReadOptions,
): ReadDate | Unreadable {
  const year = fullYear(Number(first), options);
  const [month, day] = [Number(second), Number(last)];
  if (isDay(year, month, day)) {
    return { ...base, year, month, day, shortYear: true, from: "numbers" };
  }
  const other = fromNumbers(first, second, last, base, options);
  return typeof other === "string" ? other : { ...other, twoWays: false, otherOrder: true };
}

function fromNumbers(
  first: string,
  second: string,
  last: string,
  base: Base,
  options: ReadOptions,
): ReadDate | Unreadable {
  const shortYear = last.length === 2;
  const year = shortYear ? fullYear(Number(last), options) : Number(last);
  const a = first.startsWith("-") ? 0 : Number(first);
  const b = second.startsWith("-") ? 0 : Number(second);
  if (a === 0) {
    return checked({ ...base, year, shortYear, from: "numbers", month: b, day: 0 });
  }
  const dmy = isDay(year, b, a);
  const mdy = isDay(year, a, b);
  if (!dmy && !mdy) return "impossible";
  const straight = options.order === "dmy" ? dmy : mdy;
  const dayFirst = options.order === "dmy" ? dmy : !mdy;
  // Written out: spreading costs five times as much on the path of every cell.
  return {
    time: base.time,
    zone: base.zone,
    shortYear,
    twoWays: dmy && mdy && a !== b,
    otherOrder: !straight,
    year,
    month: dayFirst ? b : a,
    day: dayFirst ? a : b,
    from: "numbers",
  };
}

/** Day and month without a year: year 0. */
function dayMonth(a: number, b: number, base: Base, options: ReadOptions): ReadDate | Unreadable {
  const dmy = isDay(2000, b, a);
  const mdy = isDay(2000, a, b);
  if (!dmy && !mdy) return "impossible";
  const dayFirst = options.order === "dmy" ? dmy : !mdy;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return { ...base, year: 0, month, day, from: "numbers", twoWays: dmy && mdy && a !== b };
}

/** A bare number: a year, an Excel serial, `YYYYMMDD` or `DDMMYYYY`. */
function fromDigits(text: string, base: Base, options: ReadOptions): ReadDate | Unreadable {
  const number = Number(text.replace(",", "."));
  const whole = /^\d+$/.test(text);
  if (whole && text.length === 4 && number >= 1850 && number <= 2150) {
    return { ...base, year: number, month: 0, day: 0, from: "numbers" };
  }
  if (whole && text.length === 2 && !options.ahead) {
    const year = fullYear(number, options);
    return { ...base, year, month: 0, day: 0, from: "numbers", shortYear: true };
  }
  if (/^(?:19|20)\d{12}$/.test(text)) {
    const [time, zone] = [text.slice(8).replace(/(..)(..)(..)/, "$1:$2:$3"), ""];
    const day = text.slice(0, 8).replace(/(....)(..)(..)/, "$1-$2-$3");
    const read = readQuick(`${day} ${time}`, options);
    return read === undefined || typeof read === "string" ? "not-a-date" : { ...read, zone };
  }
  if (whole && text.length === 8) {
    const [y, m, d] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number) as [
      number,
      number,
      number,
    ];
    if (y >= 1850 && y <= 2150 && isDay(y, m, d)) {
      return { ...base, year: y, month: m, day: d, from: "digits" };
    }
    const year = Number(text.slice(4));
    if (year >= 1850 && year <= 2150) {
      return fromNumbers(text.slice(0, 2), text.slice(2, 4), text.slice(4), base, options);
    }
    return "impossible";
  }
  if (options.epoch === true && /^1\d{9}(?:\d{3})?$/.test(text)) {
    // 2001 to 2033; seconds and milliseconds cannot be taken for each other, nor for a day number.
    return { ...base, ...fromUnix(Number(text.slice(0, 10))), zone: "Z", from: "epoch" };
  }
  if (number >= options.leastSerial && number <= LATEST_SERIAL) {
    const { day, time } = fromSerial(number);
    const [year, month, date] = day.split("-").map(Number) as [number, number, number];
    return { ...base, year, month, day: date, time, from: "serial" };
  }
  return "not-a-date";
}

function checked(date: ReadDate): ReadDate | Unreadable {
  const { year, month, day } = date;
  if (month > 12 || (month === 0 && day > 0)) return "impossible";
  return day > 0 && !isDay(year === 0 ? 2000 : year, month, day) ? "impossible" : date;
}

/** The century of a two-digit year: the past, up to this year; for dates that may lie ahead, up to 20 years on. */
function fullYear(short: number, options: ReadOptions): number {
  const now = Number(options.asOf.slice(0, 4));
  const limit = now + (options.ahead ? 20 : 0);
  const year = Math.floor(now / 100) * 100 + short;
  return year > limit ? year - 100 : year;
}
