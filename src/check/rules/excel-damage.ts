import { CELL } from "../../model/cell.ts";
import { defineFinding } from "../../model/finding.ts";
import type { DatasetColumn } from "../../table/dataset.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { defineRule } from "../define.ts";

const dayNumber = defineFinding({
  code: "cell/day-number",
  severity: "warn",
  dimension: "validity",
  title: { en: "Day number among dates", vi: "Số ngày của Excel lẫn giữa các ngày" },
  why: {
    en: "A date that lost its format shows as Excel's count of days, such as 45123.",
    vi: "Ngày bị mất định dạng hiện thành số đếm ngày của Excel, ví dụ 45123.",
  },
  fix: {
    en: "Give the cell a date format in the source, or map the column to a date field with --map.",
    vi: "Hãy đặt lại định dạng ngày cho ô trong tệp gốc, hoặc gán cột là cột ngày bằng --map.",
  },
  say: () => ({
    en: "the other cells of the column are dates; this number is most likely Excel's count of days",
    vi: "các ô khác của cột là ngày; con số này nhiều khả năng là số đếm ngày của Excel",
  }),
});

const dateForCode = defineFinding({
  code: "cell/date-for-code",
  severity: "warn",
  dimension: "accuracy",
  title: { en: "Code that Excel made a date", vi: "Mã bị Excel đổi thành ngày" },
  why: {
    en: "Excel takes a code such as 3-5 for a date and stores 5 March; the code itself is gone.",
    vi: "Excel coi mã như 3-5 là ngày và lưu thành 5 tháng 3; mã ban đầu đã mất.",
  },
  fix: {
    en: "Look the code up at its source; export the column as text.",
    vi: "Tra lại mã ở nguồn; xuất cột này ở dạng văn bản.",
  },
  say: () => ({
    en: "the other cells of the column are codes with a dash or slash; this one was turned into a date",
    vi: "các ô khác của cột là mã có gạch ngang hoặc gạch chéo; ô này đã bị đổi thành ngày",
  }),
});

const lostZeros = defineFinding({
  code: "cell/lost-zeros",
  severity: "warn",
  dimension: "accuracy",
  title: { en: "Code that lost its leading zeros", vi: "Mã bị mất số 0 ở đầu" },
  why: {
    en: "Excel drops the zeros before a number; 00123 and 123 then look like two codes.",
    vi: "Excel bỏ các số 0 ở đầu; khi đó 00123 và 123 trông như hai mã khác nhau.",
  },
  fix: {
    en: "Fill the zeros in at the source and keep the column as text.",
    vi: "Hãy điền lại số 0 ở nguồn và giữ cột ở dạng văn bản.",
  },
  open: ["digits"],
  say: (a) => ({
    en: `the codes of this column have ${a["digits"]} digits, some with leading zeros; this one is shorter`,
    vi: `các mã trong cột này có ${a["digits"]} chữ số, một số bắt đầu bằng 0; mã này ngắn hơn`,
  }),
});

/** What a text looks like; a number of digits is 100 and above. */
const LOOK = { none: 0, other: 1, date: 2, short: 3, code: 4, maybeDate: 5 } as const;
const DIGITS = 100;
/** Longer texts are none of these; bytes. */
const LONGEST = 20;
/** Cells of a kind below which a column shows no habit. */
const HABIT = 3;

const DATE =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
/** As Excel shows a day and month, or a month and year, in English, German and Vietnamese. */
const SHORT =
  /^(?:\d{1,2}[-. ]{1,2}(?:[A-Z][a-zä]{2}|Thg\d{1,2})|(?:[A-Z][a-zä]{2}|Thg\d{1,2})[- ]\d{2})$/;
const MONTHS: ReadonlySet<string> = new Set(
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jän Mär Mrz Mai Okt Dez".split(" "),
);
const CODE = /^[A-Za-z]{0,3}(\d{1,4})[-/](\d{1,4})[A-Za-z]?$/;
/** Days since 1900 from 1950 to 2050. */
const DAYS = /^(?:1[89]|[2-4]\d|5[0-5])\d{3}$/;

/** Damage that spreadsheets do to columns no field looks after: days as numbers, codes as dates, zeros gone. */
export const excelDamage = defineRule({
  name: "excel-damage",
  findings: [dayNumber, dateForCode, lostZeros],
  check({ dataset }, _context, found) {
    for (const [column, own] of dataset.columns.entries()) {
      if (!isOpen(own)) continue;
      const looks = looksOf(own.raw);
      if (looks === undefined) continue;
      const { raw } = own;
      const habit = habitOf(raw, looks, dataset.rows);
      if (habit === undefined) continue;
      for (let record = 0; record < dataset.rows; record++) {
        const code = raw.codes[record] as number;
        if (code === 0 || !habit.isDamaged(looks[code] as number, () => raw.text(code))) continue;
        found(habit.code, { record, column }, habit.args);
      }
    }
  },
});

/** Columns no field reads, and codes, of which any form is right. */
function isOpen({ mapping }: DatasetColumn): boolean {
  return mapping === undefined || mapping.field === "customer_code" || mapping.field === "notes";
}

/** Code → look; undefined where most texts are too long to be any. */
function looksOf(raw: TextColumn): Uint8Array | undefined {
  const { offsets, distinct } = raw;
  let long = 0;
  for (let code = 1; code <= distinct; code++) {
    if ((offsets[code] as number) - (offsets[code - 1] as number) > LONGEST) long++;
  }
  if (long * 5 > distinct) return undefined;
  const looks = new Uint8Array(distinct + 1);
  for (let code = 1; code <= distinct; code++) {
    const bytes = (offsets[code] as number) - (offsets[code - 1] as number);
    if (bytes > LONGEST) looks[code] = LOOK.other;
    else if (raw.tag(code) === CELL.date) looks[code] = LOOK.date;
    else looks[code] = lookOf(raw.text(code).trim());
  }
  return looks;
}

function lookOf(text: string): number {
  if (text === "") return LOOK.none;
  if (/^\d+$/.test(text)) return DIGITS + text.length;
  if (DATE.test(text)) return LOOK.date;
  if (SHORT.test(text)) {
    const month = /[A-Z][a-zä]{2}/.exec(text)?.[0] ?? "";
    return MONTHS.has(month) || month === "Thg" ? LOOK.short : LOOK.other;
  }
  const parts = CODE.exec(text);
  if (parts === null) return LOOK.other;
  const [a, b] = [Number(parts[1]), Number(parts[2])];
  const plain = /^\d/.test(text) && /\d$/.test(text);
  const day = (one: number, two: number): boolean => one >= 1 && one <= 31 && two >= 1 && two <= 12;
  return plain && (day(a, b) || day(b, a)) ? LOOK.maybeDate : LOOK.code;
}

interface Habit {
  readonly code: "cell/day-number" | "cell/date-for-code" | "cell/lost-zeros";
  readonly args?: { readonly digits: number };
  isDamaged(look: number, text: () => string): boolean;
}

/** What most cells of a column are, where that tells damage in the others. */
function habitOf(raw: TextColumn, looks: Uint8Array, rows: number): Habit | undefined {
  const tally = new Uint32Array(256);
  for (let record = 0; record < rows; record++) {
    const look = looks[raw.codes[record] as number] as number;
    tally[look] = (tally[look] as number) + 1;
  }
  const of = (look: number): number => tally[look] as number;
  const filled = rows - of(LOOK.none);
  const dates = of(LOOK.date);
  if (dates >= HABIT && dates * 5 >= filled * 3 && of(DIGITS + 5) > 0) {
    return {
      code: "cell/day-number",
      isDamaged: (look, text) => look === DIGITS + 5 && DAYS.test(text().trim()),
    };
  }
  const turned = dates + of(LOOK.short);
  const codes = of(LOOK.code);
  // Codes that could be dates are gone, those that could not are left: that is Excel's hand.
  if (turned > 0 && codes >= HABIT && codes > turned && (codes + turned) * 5 >= filled * 4) {
    if (of(LOOK.maybeDate) * 5 > turned) return undefined;
    return {
      code: "cell/date-for-code",
      isDamaged: (look) => look === LOOK.short || look === LOOK.date,
    };
  }
  return zerosOf(raw, looks, rows, tally, filled);
}

/** Codes of one length, some of which begin with a zero while shorter ones never do. */
function zerosOf(
  raw: TextColumn,
  looks: Uint8Array,
  rows: number,
  tally: Uint32Array,
  filled: number,
): Habit | undefined {
  let digits = 0;
  for (let length = 3; length <= LONGEST; length++) {
    if ((tally[DIGITS + length] as number) > (tally[DIGITS + digits] as number)) digits = length;
  }
  const usual = tally[DIGITS + digits] as number;
  if (digits === 0 || usual * 10 < filled * 7 || usual === filled) return undefined;
  let zeros = 0;
  for (let record = 0; record < rows; record++) {
    const code = raw.codes[record] as number;
    const look = looks[code] as number;
    if (look < DIGITS) continue;
    // A longer code, or a short one with its zero, shows that the lengths differ by right.
    if (look > DIGITS + digits) return undefined;
    const zero = raw.bytes[raw.offsets[code - 1] as number] === 0x30;
    if (zero && look < DIGITS + digits) return undefined;
    if (zero) zeros++;
  }
  const shorter = (look: number): boolean => look >= DIGITS + digits - 3 && look < DIGITS + digits;
  if (zeros < HABIT) return undefined;
  return { code: "cell/lost-zeros", args: { digits }, isDamaged: shorter };
}
