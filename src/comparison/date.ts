import { defineComparison } from "./define.ts";

/** Year, month, day as texts; `0000` and `00` where not known. */
interface PreparedDate {
  readonly text: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly whole: boolean;
  /** Worked out from an age: right within a year or so, and older in a list that grew over years. */
  readonly about: boolean;
}

/** Dates of birth: slips of pen and of month order are told from other dates; partial ones can only agree softly. */
export const date = defineComparison<PreparedDate>({
  name: "date",
  role: "personal",
  seldomShared: true,
  title: { en: "Date", vi: "Ngày" },
  levels: [
    { name: "same", say: { en: "same date", vi: "cùng ngày" }, m: 0.82, u: 0.0003, rarer: true },
    {
      name: "day-month-swapped",
      say: { en: "day and month swapped", vi: "đảo ngày và tháng" },
      m: 0.02,
      u: 0.0001,
    },
    {
      name: "one-off",
      say: {
        en: "one digit differs or two are swapped",
        vi: "lệch một chữ số hoặc đảo hai chữ số",
      },
      m: 0.035,
      u: 0.003,
    },
    {
      name: "same-birthday",
      say: {
        en: "same day and month, the year is not given",
        vi: "cùng ngày và tháng, không ghi đủ năm",
      },
      m: 0.01,
      u: 0.00003,
    },
    {
      name: "compatible",
      say: {
        en: "same as far as both are known, or same year and month",
        vi: "trùng phần đã biết hoặc cùng năm và tháng",
      },
      m: 0.04,
      u: 0.012,
    },
    {
      name: "part-differs",
      say: { en: "only the year or the month differs", vi: "chỉ khác năm hoặc tháng" },
      m: 0.02,
      u: 0.0033,
    },
    {
      name: "other-generation",
      say: {
        en: "same day and month, years a generation apart",
        vi: "cùng ngày tháng, năm cách nhau một thế hệ",
      },
      m: 0.015,
      u: 0.002,
      against: true,
    },
    {
      name: "different",
      say: { en: "another date", vi: "ngày khác" },
      m: 0.04,
      u: 0.97927,
      against: true,
    },
  ],
  prepare(text) {
    const about = text.startsWith("~");
    const match = /^~?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text);
    if (match === null) return undefined;
    const [year, month, day] = [match[1] ?? "0000", match[2] ?? "00", match[3] ?? "00"];
    if (year === "0000" && (month === "00" || day === "00")) return undefined;
    const whole = year !== "0000" && month !== "00" && day !== "00";
    return { text: `${year}-${month}-${day}`, year, month, day, whole, about };
  },
  compare(left, right) {
    if (left.about || right.about) return compareAges(left, right);
    if (!left.whole || !right.whole) {
      // Equal partial dates agree only as far as they go.
      const agreed =
        agree(left.year, right.year, "0000") &&
        agree(left.month, right.month, "00") &&
        agree(left.day, right.day, "00");
      if (!agreed) return DIFFERENT;
      // A birthday without its year is one in 365 still.
      return left.day !== "00" && right.day !== "00" ? SAME_BIRTHDAY : COMPATIBLE;
    }
    if (left.text === right.text) return 0;
    if (left.year === right.year && left.month === right.day && left.day === right.month) return 1;
    const sameDay = left.day === right.day && left.month === right.month;
    if (Math.abs(Number(left.year) - Number(right.year)) >= GENERATION) {
      return sameDay ? OTHER_GENERATION : DIFFERENT;
    }
    if (oneOff(left.text, right.text)) return 2;
    if (left.year === right.year && (left.month === right.month || isYear(left) || isYear(right))) {
      return COMPATIBLE;
    }
    return sameDay || (left.day === right.day && left.year === right.year)
      ? PART_DIFFERS
      : DIFFERENT;
  },
  keys({ text, year, month, day, whole, about }) {
    if (about) return [[], [], []];
    if (!whole) return [[text], [], day === "00" ? [] : [`${month}-${day}`]];
    const [low, high] = month < day ? [month, day] : [day, month];
    return [
      [text],
      [`${year}:${low}-${high}`],
      [`${year}-${month}`, `${year}-${day}`, `${month}-${day}`],
    ];
  },
  term: ({ text }) => text,
});

const SAME_BIRTHDAY = 3;
const COMPATIBLE = 4;
const PART_DIFFERS = 5;
const OTHER_GENERATION = 6;
const DIFFERENT = 7;
/** Years from which a slip of the pen is as likely another person's date: one digit of a decade is ten. */
const GENERATION = 11;

/** Ages a year apart may be one person's, as may two or three years in a list that grew; further ones are not. */
function compareAges(left: PreparedDate, right: PreparedDate): number {
  if (left.year === "0000" || right.year === "0000") return COMPATIBLE;
  const apart = Math.abs(Number(left.year) - Number(right.year));
  return apart <= 1 ? COMPATIBLE : apart <= 3 ? PART_DIFFERS : DIFFERENT;
}

/** The first of January: what forms and registers write where only the year is known. */
function isYear({ month, day }: PreparedDate): boolean {
  return month === "01" && day === "01";
}

function agree(left: string, right: string, unknown: string): boolean {
  return left === right || left === unknown || right === unknown;
}

/** One digit replaced, or two neighbours swapped, in texts of one length. */
function oneOff(left: string, right: string): boolean {
  let at = 0;
  while (left[at] === right[at]) at++;
  if (left.slice(at + 1) === right.slice(at + 1)) return true;
  return (
    left[at] === right[at + 1] &&
    left[at + 1] === right[at] &&
    left.slice(at + 2) === right.slice(at + 2)
  );
}
