import { date as comparison } from "../comparison/date.ts";
import { defineFinding } from "../model/finding.ts";
import { isDay, two } from "./date/calendar.ts";
import { isDummyDay } from "./date/clean.ts";
import type { DateFacts } from "./date/survey.ts";
import { readMonthDay } from "./date/yearless.ts";
import { defineComposite } from "./define.ts";
import { readAge } from "./read-age.ts";

const impossible = defineFinding({
  code: "birth/impossible",
  severity: "error",
  dimension: "consistency",
  title: {
    en: "Year, month and day make no date",
    vi: "Năm, tháng, ngày không tạo thành ngày có thật",
  },
  why: {
    en: "Each part is possible alone, but the calendar has no such day.",
    vi: "Từng phần riêng thì hợp lệ nhưng lịch không có ngày này.",
  },
  fix: { en: "Compare with the source and correct it.", vi: "Hãy đối chiếu với nguồn và sửa lại." },
  say: () => ({
    en: "Together with the other parts this is no day of the calendar.",
    vi: "Ghép với các phần khác thì không thành ngày có trong lịch.",
  }),
});

const conflict = defineFinding({
  code: "birth/conflict",
  severity: "warn",
  dimension: "consistency",
  title: { en: "Two columns give different births", vi: "Hai cột cho ngày sinh khác nhau" },
  why: {
    en: "A person is born once, so one of the columns is wrong.",
    vi: "Mỗi người chỉ sinh một lần nên có một cột sai.",
  },
  fix: { en: "Decide which column is right.", vi: "Hãy xác định cột nào đúng." },
  say: () => ({
    en: "Differs from the date of birth in the same row.",
    vi: "Khác với ngày sinh trong cùng dòng.",
  }),
});

const PARTS = ["birth_year", "birth_month", "birth_day"] as const;
const FULL = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/;
const PARTIAL = /^(\d{4})(?:-(\d{2})|-Q\d)?$/;

/**
 * A person's birth out of one date column or its parts, for matching: `YYYY-MM-DD` with 00 for what is not known
 * (`1990-00-00`), `0000-09-17` for a birthday without a year, `~1990` for the year that an age of today makes.
 */
export const birth = defineComposite({
  name: "birth",
  title: { en: "Birth", vi: "Ngày sinh" },
  from: ["birth_date", "birth_year", "birth_month", "birth_day", "age"],
  findings: [impossible, conflict],
  compose(parts, { asOf, factsOf }) {
    const facts = factsOf?.("birth_date") ?? [];
    // A column headed "year of birth" holds whole dates now and then.
    const whole = [...parts.birth_date, ...parts.birth_year.filter((value) => FULL.test(value))]
      .map((text, i) => readWhole(text, facts[i] as DateFacts | undefined))
      .find((date) => date !== undefined);
    // Two digits that may be an age stay as written, and are no year.
    const year = numberOf(parts.birth_year.filter((value) => value.length === 4));
    const month = numberOf(parts.birth_month);
    const day = numberOf(parts.birth_day);
    if (whole !== undefined) {
      const given = [year, month, day];
      const at = whole.findIndex((part, i) => part > 0 && (given[i] ?? 0) > 0 && part !== given[i]);
      const filled = [whole[0] || year, whole[1] || month, whole[2] || day] as const;
      const feature = featureOf(filled[0], filled[1], filled[2], asOf);
      const field = PARTS[at];
      return field === undefined
        ? { feature }
        : { feature, findings: [{ code: "birth/conflict", field }] };
    }
    if (month > 0 && day > 0 && !isDay(year > 0 ? year : 2000, month, day)) {
      return {
        feature: featureOf(year, month, 0, asOf),
        findings: [{ code: "birth/impossible", field: "birth_day" }],
      };
    }
    const feature = featureOf(year, month, day, asOf);
    return { feature: feature === "" ? about(parts, asOf) : feature };
  },
  comparison,
  together: ["birth_date", ...PARTS],
});

/** Year, month, day of a cleaned date; undefined for texts that were no date. */
function readWhole(
  text: string,
  facts: DateFacts | undefined,
): readonly [number, number, number] | undefined {
  let match = FULL.exec(text);
  if (match !== null) return [Number(match[1]), Number(match[2]), Number(match[3])];
  match = PARTIAL.exec(text);
  if (match !== null) return [Number(match[1]), Number(match[2] ?? 0), 0];
  const date = readMonthDay(text, facts?.order ?? "dmy");
  if (date === undefined) return undefined;
  // Only a column of nothing else says which number is the day where both could be.
  const known = facts?.yearless === true && !facts.mixed;
  return date.twoWays && !known ? undefined : [0, date.month, date.day];
}

/** `~1990`, give or take a year, out of an age; "" where there is none. */
function about(
  { age, birth_year }: { readonly age: readonly string[]; readonly birth_year: readonly string[] },
  asOf: string,
): string {
  const years =
    age.find((value) => /^\d{1,3}$/.test(value)) ??
    birth_year.map((value) => readAge(value)).find((value) => value !== undefined);
  return years === undefined ? "" : `~${String(Number(asOf.slice(0, 4)) - Number(years))}`;
}

function numberOf(values: readonly string[]): number {
  const number = Number(values.find((value) => /^\d{1,4}$/.test(value)) ?? 0);
  return Number.isInteger(number) ? number : 0;
}

function featureOf(year: number, month: number, day: number, asOf: string): string {
  if (year === 0 && (month === 0 || day === 0)) return "";
  const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(month === 0 ? 0 : day)}`;
  if (isDummyDay(text)) return "";
  if (text <= asOf) return text;
  // A year still to come is a slip; the day and month may be right.
  const rest = text.slice(4);
  return month === 0 || day === 0 || rest === "-01-01" ? "" : `0000${rest}`;
}
