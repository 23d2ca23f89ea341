import { isDay } from "./calendar.ts";
import type { DayOrder } from "./read.ts";
import { readWords } from "./words.ts";

/** `17/9`, `17.9.`, `09-17`, and `--09-17` of address books (RFC 6350), which are month first. */
const NUMBERS = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\.?$/;
const ADDRESS_BOOK = /^--(\d\d)-?(\d\d)$/;
/** One or two short numbers among letters: worth looking at word by word. */
const WORDY = /^\D{0,20}\d{1,2}(?!\d)(?:\D{1,20}\d{1,2}(?!\d))?\D{0,12}$/;
const LONGEST = 40;

/** A day of the year, without a year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
  /** Which of two numbers is the day only the text's column or country can say. */
  readonly twoWays: boolean;
}

/** Reads a text of day and month alone; undefined for anything else, also for months without a day. */
export function readMonthDay(raw: string, order: DayOrder): MonthDay | undefined {
  const text = raw.trim();
  if (text.length > LONGEST || text.length < 3) return undefined;
  const book = ADDRESS_BOOK.exec(text);
  if (book !== null) return made(Number(book[1]), Number(book[2]), false);
  const match = NUMBERS.exec(text);
  if (match !== null) {
    const [a, b] = [Number(match[1]), Number(match[2])];
    const [dmy, mdy] = [isDay(2000, b, a), isDay(2000, a, b)];
    const dayFirst = order === "dmy" ? dmy : !mdy;
    return dayFirst ? made(b, a, dmy && mdy && a !== b) : made(a, b, dmy && mdy && a !== b);
  }
  if (!WORDY.test(text) || !/\p{L}{2}/u.test(text)) return undefined;
  const words = readWords(text);
  return words === undefined || words.year > 0 || words.shortYear
    ? undefined
    : made(words.month, words.day, false);
}

function made(month: number, day: number, twoWays: boolean): MonthDay | undefined {
  return isDay(2000, month, day) ? { month, day, twoWays } : undefined;
}
