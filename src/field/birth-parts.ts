import { defineFinding } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import type { CleanContext, Cleaned, RawValue } from "./define.ts";
import { defineField } from "./define.ts";
import { isoDay } from "./date/calendar.ts";
import { readDate } from "./date/read.ts";
import { monthOf } from "./date/words.ts";
import { isPlaceholder } from "./placeholder.ts";
import { readAge } from "./read-age.ts";

const outOfRange = defineFinding({
  code: "birth/not-a-part",
  severity: "error",
  dimension: "validity",
  title: { en: "Not a year, month or day of birth", vi: "Không phải năm, tháng hay ngày sinh" },
  why: {
    en: "The number cannot be that part of a date of birth.",
    vi: "Con số không thể là phần đó của ngày sinh.",
  },
  fix: { en: "Correct it or empty the cell.", vi: "Hãy sửa lại hoặc để trống ô." },
  say: ({ part }) => ({
    en: `Cannot be the ${part} of a date of birth.`,
    vi: `Không thể là ${part === "year" ? "năm" : part === "month" ? "tháng" : "ngày"} sinh.`,
  }),
  open: ["part"],
});

const shortYear = defineFinding({
  code: "birth/two-digit-year",
  severity: "info",
  dimension: "validity",
  title: { en: "Year of birth with two digits", vi: "Năm sinh viết hai chữ số" },
  why: {
    en: "Nobody is born in the future, so the century follows from today's date.",
    vi: "Không ai sinh ở tương lai nên thế kỷ được suy từ ngày hiện tại.",
  },
  fix: {
    en: "Check people near a hundred years of age.",
    vi: "Nên kiểm tra các trường hợp gần trăm tuổi.",
  },
  say: ({ year }) => ({
    en: `The two-digit year was completed to ${year}.`,
    vi: `Năm hai chữ số đã được viết đủ thành ${year}.`,
  }),
});

const anAge = defineFinding({
  code: "birth/an-age",
  severity: "info",
  dimension: "validity",
  title: { en: "An age instead of a year of birth", vi: "Ghi tuổi thay cho năm sinh" },
  why: {
    en: "An age was right when it was written down, and nobody knows when that was.",
    vi: "Tuổi chỉ đúng vào lúc ghi, mà không biết ghi lúc nào.",
  },
  fix: { en: "Ask for the year.", vi: "Hãy hỏi thêm năm sinh." },
  say: () => ({
    en: "An age, kept as written; compared with years of birth give or take some.",
    vi: "Đây là tuổi, được giữ nguyên; khi so sánh với năm sinh thì cho phép lệch vài năm.",
  }),
});

const yearOrAge = defineFinding({
  code: "birth/year-or-age",
  severity: "warn",
  dimension: "validity",
  title: { en: "Year of birth or age", vi: "Năm sinh hay tuổi" },
  why: {
    en: "The column holds ages as well, so two digits may be either: 41 is a year or an age.",
    vi: "Cột có cả tuổi nên hai chữ số có thể là năm sinh hoặc tuổi: 41 là sinh năm 41 hay 41 tuổi.",
  },
  fix: { en: "Write the year with four digits.", vi: "Hãy ghi năm sinh đủ bốn chữ số." },
  say: () => ({
    en: "May be a year or an age; kept as written.",
    vi: "Có thể là năm sinh hoặc tuổi; giữ nguyên cách viết.",
  }),
});

const FINDINGS = [outOfRange, shortYear, anAge, yearOrAge] as const;
type PartCode = (typeof FINDINGS)[number]["code"];

function partField<const Name extends string>(about: {
  readonly name: Name;
  readonly part: "year" | "month" | "day";
  readonly title: Words;
  readonly headers: string;
  readonly survey?: (
    values: readonly RawValue[],
    about: { readonly header: string },
  ) => { readonly facts: unknown };
  read(text: string, context: CleanContext): number | undefined;
}) {
  const { name, title, part } = about;
  return defineField({
    name,
    title,
    means: { tells: "trait" },
    pii: 1,
    importance: 1,
    headers: about.headers.split(/[|\n]/),
    findings: FINDINGS,
    ...(about.survey === undefined ? {} : { survey: about.survey }),
    clean(raw, _kind, context): Cleaned<PartCode> {
      const text = raw.slice(0, 40).normalize("NFKC").trim();
      if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
      const number = about.read(text.replace(/^(\d{1,4})[.,]0+$/, "$1"), context);
      if (part === "year" && readAge(text) !== undefined) {
        return { status: "ok", value: raw, findings: [{ code: "birth/an-age" }] };
      }
      if (part === "year" && context.facts === AGES_TOO && /^\d\d$/.test(text)) {
        return {
          status: "suspect",
          value: raw,
          findings: [{ code: "birth/year-or-age" }],
          feature: "",
        };
      }
      if (number === undefined && part === "year") {
        const day = wholeDate(text, context);
        if (day !== undefined) return { status: day === text ? "ok" : "fixed", value: day };
      }
      if (number === undefined || raw.length > 40) {
        const findings = [{ code: "birth/not-a-part", args: { part } }] as const;
        return { status: "invalid", value: raw, findings, feature: "" };
      }
      const value = String(number);
      if (part === "year" && /(?<!\d)\d\d$/.test(text)) {
        const findings = [{ code: "birth/two-digit-year", args: { year: number } }] as const;
        return { status: "fixed", value, findings };
      }
      return { status: "ok", value };
    },
    survivor: "most-frequent",
  });
}

/**
 * A whole date of birth in the column for the year: more than was asked for, and kept. As
 * `YYYY-MM-DD` where it reads one way, with day and month told apart by their range or the year in front.
 */
function wholeDate(text: string, { asOf }: CleanContext): string | undefined {
  if (!/^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(text)) return undefined;
  const options = { order: "dmy", asOf, ahead: false, leastSerial: 1e9 } as const;
  const read = readDate(text, options);
  if (typeof read === "string" || read.day === 0) return undefined;
  const now = Number(asOf.slice(0, 4));
  if (read.year < now - 120 || read.year > now) return undefined;
  return read.twoWays ? text : isoDay(read.year, read.month, read.day);
}

/** The column holds ages, too: its header says so (`Năm sinh/tuổi`), or some of its values. */
const AGES_TOO = "ages-too";
const AGE_HEADER = /(?:^|[^\p{L}\p{M}])(?:tuổi|tuoi|age|alter)(?![\p{L}\p{M}])/iu;

/** `1985`, `85`, `sn 85`, `SN: 1985`, `sinh năm 1985`: two or four digits behind a word for birth. */
const YEAR =
  /^(?:s\.?n\.?|n\.?s\.?|sinh|năm sinh|sinh năm|năm|nam sinh|sinh nam|nam|born|geb\.?)?\s?[:.]?\s?(\d{4}|\d{2})$/i;

export const birthYear = partField({
  name: "birth_year",
  part: "year",
  title: { en: "Year of birth", vi: "Năm sinh" },
  headers: `birth year|year of birth|yob|năm sinh|sinh năm|nam sinh kh|geburtsjahr|geb.-jahr|geb.jahr|geburtsj.|jahrgang|dob year|by`,
  survey(values, { header }) {
    const told = AGE_HEADER.test(header) || values.some(({ text }) => readAge(text) !== undefined);
    return { facts: told ? AGES_TOO : undefined };
  },
  read(text, { asOf }) {
    const now = Number(asOf.slice(0, 4));
    const digits = YEAR.exec(text)?.[1];
    if (digits === undefined) return undefined;
    let year = Number(digits);
    if (digits.length === 2) {
      year += Math.floor(now / 100) * 100;
      if (year > now) year -= 100;
    }
    return year >= now - 120 && year <= now ? year : undefined;
  },
});

export const birthMonth = partField({
  name: "birth_month",
  part: "month",
  title: { en: "Month of birth", vi: "Tháng sinh" },
  headers: `birth month|month of birth|tháng sinh|sinh tháng|tháng sinh nhật|geburtsmonat|dob month|bm`,
  read: (text) => monthOf(text),
});

export const birthDay = partField({
  name: "birth_day",
  part: "day",
  title: { en: "Day of birth", vi: "Ngày sinh (ngày)" },
  headers: `day of birth|birth day of month|dob day|birth_d|ngày trong tháng sinh|bd`,
  read(text) {
    const day = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    return day >= 1 && day <= 31 ? day : undefined;
  },
});
