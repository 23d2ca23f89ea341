import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CELL, type CellKind } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { birthDate } from "../../src/field/birth-date.ts";
import { createdAt, nextContact } from "../../src/field/dates.ts";
import type { CleanContext, RawValue } from "../../src/field/define.ts";
import { habitOf } from "../../src/field/habit/habit.ts";
import { readDate, readQuick } from "../../src/field/date/read.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";

const base: CleanContext = {
  country: "VN",
  asOf: "2026-11-22",
  settings: defaultsOf(FIELD_SETTINGS),
  header: "Ngày",
  facts: undefined,
};
type Field = typeof birthDate | typeof createdAt | typeof nextContact;

function told(
  field: Field,
  raw: string,
  about: Partial<CleanContext> = {},
  kind: CellKind = CELL.text,
) {
  const { status, value, findings = [] } = field.clean(raw, kind, { ...base, ...about });
  return [status, value, ...findings.map((f) => f.code.replace("date/", ""))].join(" | ");
}

describe("one day in every spelling", () => {
  test.each([
    "17/09/2020",
    "17-9-2020",
    "17.9.2020",
    "17.09.2020",
    "17 septembre 2020",
    "17 de septiembre de 2020",
    "17 setembro 2020",
    "17 settembre 2020",
    "17 september 2020",
    "17 września 2020",
    "17 sept. 2020",
    "17 9 2020",
    "17 / 09 / 2020",
    "2020-09-17",
    "2020/09/17",
    "2020.9.17",
    "20200917",
    "17092020",
    "17 Tháng 9 2020",
    "17 tháng 9, 2020",
    "17 thg 9, 2020",
    "ngày 17 tháng 09 năm 2020",
    "Ngày 17/9/2020",
    "Thứ Năm, 17 tháng 9, 2020",
    "Thứ Năm, 17/9/2020",
    "17 tháng chín 2020",
    "17 Sep 2020",
    "17-Sep-2020",
    "Sep 17, 2020",
    "September 17th, 2020",
    "Thursday, 17 September 2020",
    "17. September 2020",
    "17. Sept. 2020",
    "Donnerstag, 17. September 2020",
    "１７／０９／２０２０",
    "'17/09/2020",
    "17//09//2020",
    "17\\09\\2020",
    "17_09_2020",
    "17 T9 2020",
    "17Sep2020",
  ])("%s", (raw) => {
    expect(told(createdAt, raw)).toBe("ok | 2020-09-17");
  });
});

describe("what a date says, and no more", () => {
  test.each([
    ["17/9/20", "fixed | 2020-09-17 | two-digit-year"],
    ["17-Sep-20", "fixed | 2020-09-17 | two-digit-year"],
    ["44091", "fixed | 2020-09-17 | serial"],
    ["32874", "fixed | 1990-01-01 | serial"],
    ["45839", "fixed | 2025-07-01 | serial"],
    ["44091.5", "fixed | 2020-09-17T12:00:00 | serial"],
    ["1740895631", "fixed | 2025-03-02T06:07:11Z | epoch"],
    ["1740895631000", "fixed | 2025-03-02T06:07:11Z | epoch"],
    ["1740873600", "fixed | 2025-03-02T00:00:00Z | epoch"],
    ["1999999999", "suspect | 2033-05-18T03:33:19Z | epoch | future"],
    ["2125550123", "invalid | 2125550123 | not-a-date"],
    ["174089563", "invalid | 174089563 | not-a-date"],
    ["60", "fixed | 1960 | two-digit-year | partial"],
    ["99999", "invalid | 99999 | not-a-date"],
    ["2020-09-17T07:00:00", "ok | 2020-09-17T07:00:00"],
    ["2020-09-17 07:00", "ok | 2020-09-17T07:00:00"],
    ["2020-09-17T20:00:00Z", "ok | 2020-09-17T20:00:00Z"],
    ["2020-09-17T20:00:00.000+07:00", "ok | 2020-09-17T20:00:00+07:00"],
    ["17/09/2020 7:05:09 PM", "ok | 2020-09-17T19:05:09"],
    ["17/09/2020 7h30", "ok | 2020-09-17T07:30:00"],
    ["17/09/2020 07:30 CH", "ok | 2020-09-17T19:30:00"],
    ["17/09/2020 - 07:30", "ok | 2020-09-17T07:30:00"],
    ["07:30 17/09/2020", "ok | 2020-09-17T07:30:00"],
    ["7h30 ngày 17/9/2020", "ok | 2020-09-17T07:30:00"],
    ["20200917083000", "ok | 2020-09-17T08:30:00"],
    ["17 September", "suspect | 17 September | no-year"],
    ["Tháng 9/2020", "ok | 2020-09 | partial"],
    ["T9/2020", "ok | 2020-09 | partial"],
    ["T2/2020", "ok | 2020-02 | partial"],
    ["tháng chín năm 2020", "ok | 2020-09 | partial"],
    ["09/2020", "ok | 2020-09 | partial"],
    ["2020-09", "ok | 2020-09 | partial"],
    ["Sep 2020", "ok | 2020-09 | partial"],
    ["März 2020", "ok | 2020-03 | partial"],
    ["Q3/2020", "ok | 2020-Q3 | partial"],
    ["Quý III/2020", "ok | 2020-Q3 | partial"],
    ["quý 3 năm 2020", "ok | 2020-Q3 | partial"],
    ["2020", "ok | 2020 | partial"],
    ["năm 2020", "ok | 2020 | partial"],
    ["00/00/1990", "ok | 1990 | partial"],
    ["--/--/1990", "ok | 1990 | partial"],
    ["00/09/1990", "ok | 1990-09 | partial"],
    ["17/9", "suspect | 17/9 | no-year"],
    ["17 tháng 9", "suspect | 17 tháng 9 | no-year"],
    ["15/8 ÂL", "suspect | 15/8 ÂL | lunar"],
    ["15/8/1990 (âm lịch)", "suspect | 15/8/1990 (âm lịch) | lunar"],
    ["rằm tháng 8", "suspect | rằm tháng 8 | lunar"],
    ["mùng 3 Tết", "suspect | mùng 3 Tết | lunar"],
    ["30 Tết", "suspect | 30 Tết | lunar"],
    ["năm Canh Tý", "suspect | năm Canh Tý | lunar"],
    ["31/02/2020", "invalid | 31/02/2020 | impossible"],
    ["29/02/2019", "invalid | 29/02/2019 | impossible"],
    ["29/02/2020", "ok | 2020-02-29"],
    ["31/04/2020", "invalid | 31/04/2020 | impossible"],
    ["17/13/2020", "invalid | 17/13/2020 | impossible"],
    ["2020-13-01", "invalid | 2020-13-01 | impossible"],
    ["01/01/1900", "suspect | 1900-01-01 | dummy"],
    ["1/1/1970", "suspect | 1970-01-01 | dummy"],
    ["2/1/1970", "ok | 1970-01-02"],
    ["11/11/1111", "suspect | 1111-11-11 | dummy"],
    ["31/12/9999", "suspect | 9999-12-31 | dummy"],
    ["23/11/2026", "suspect | 2026-11-23 | future"],
    ["22/11/2026", "ok | 2026-11-22"],
    ["11/2026", "ok | 2026-11 | partial"],
    ["12/2026", "suspect | 2026-12 | partial | future"],
    ["01/05/1930", "suspect | 1930-05-01 | too-old"],
    ["12/25/2020", "fixed | 2020-12-25 | reordered"],
    ["hôm qua", "invalid | hôm qua | not-a-date"],
    ["0905123456", "invalid | 0905123456 | not-a-date"],
    ["không rõ", "missing | không rõ"],
    ["--/--/----", "missing | --/--/----"],
    ["0000-00-00", "missing | 0000-00-00"],
    ["0000-00-00 00:00:00", "missing | 0000-00-00 00:00:00"],
    ["00/00/0000", "missing | 00/00/0000"],
    ["0", "missing | 0"],
  ])("%s → %s", (raw, expected) => {
    expect(told(createdAt, raw)).toBe(expected);
  });
});

describe("dates of birth", () => {
  test.each([
    ["17/9/90", "fixed | 1990-09-17 | two-digit-year", "nobody is born in the future"],
    ["17/9/26", "fixed | 2026-09-17 | two-digit-year", ""],
    ["17/9/27", "fixed | 1927-09-17 | two-digit-year", ""],
    ["90", "fixed | 1990 | two-digit-year | partial", ""],
    ["1990", "ok | 1990 | partial", ""],
    ["01/05/1930", "ok | 1930-05-01", "ninety-six"],
    ["01/05/1890", "suspect | 1890-05-01 | too-old", ""],
    [
      "1990-09-16T17:00:00.000Z",
      "suspect | 1990-09-16T17:00:00Z | utc-midnight",
      "midnight in Hà Nội",
    ],
    ["1990-09-16T17:00:00", "ok | 1990-09-16T17:00:00", "no zone given"],
    ["1990-09-17T00:00:00", "ok | 1990-09-17", "midnight of an export"],
  ])("%s → %s %s", (raw, expected) => {
    expect(told(birthDate, raw)).toBe(expected);
  });
  test("number and date cells", () => {
    expect(told(birthDate, "10000", {}, CELL.number)).toBe("fixed | 1927-05-18 | serial");
    expect(told(birthDate, "10000")).toBe("invalid | 10000 | not-a-date");
    expect(told(birthDate, "1990", {}, CELL.number)).toBe("ok | 1990 | partial");
    expect(told(birthDate, "1990-09-17", {}, CELL.date)).toBe("ok | 1990-09-17");
  });
  test("dummies say nothing about identity", () => {
    expect(birthDate.clean("01/01/1970", CELL.text, base).feature).toBe("");
    expect(birthDate.clean("15/8 ÂL", CELL.text, base).feature).toBe("");
  });
});

test("appointments may lie ahead", () => {
  expect(told(nextContact, "23/11/2027")).toBe("ok | 2027-11-23");
  expect(told(nextContact, "23/11/27")).toBe("fixed | 2027-11-23 | two-digit-year");
});

function survey(country: string, ...texts: (string | RawValue)[]) {
  const values = texts.map((t) =>
    typeof t === "string" ? { text: t, kind: CELL.text, count: 1 } : t,
  );
  const { facts: _, ...rest } = { ...base, country };
  return createdAt.survey?.(values, rest);
}
function cell(text: string): RawValue {
  return { text, kind: CELL.date, count: 1 };
}

describe("day or month first is decided by the column", () => {
  test.each([
    ["VN", ["03/04/2020", "17/04/2020"], "dmy", []],
    ["VN", ["03/04/2020", "04/17/2020"], "mdy", []],
    ["US", ["03/04/2020", "17/04/2020"], "dmy", []],
    ["US", ["03/04/2020"], "mdy", ["date/assumed-order"]],
    ["VN", ["03/04/2020"], "dmy", ["date/assumed-order"]],
    ["DE", ["03/04/2020"], "dmy", ["date/assumed-order"]],
    ["US", ["03.04.2020"], "dmy", []],
    ["US", ["04/04/2020"], "mdy", []],
    ["US", ["2020-04-03", "Apr 3, 2020"], "mdy", []],
    ["VN", ["03/04/2020", "17/04/2020", "04/17/2020"], "dmy", ["date/mixed-order"]],
    ["US", ["03/04/2020", "17/04/2020", "04/17/2020"], "mdy", ["date/mixed-order"]],
  ])("%s %j → %s %j", (country, texts, order, codes) => {
    const found = survey(country, ...texts);
    expect(found?.facts).toMatchObject({ order });
    expect(found?.findings?.map((f) => f.code)).toEqual(codes);
  });
  test("one slip among many does not make a column mixed", () => {
    const many = Array.from({ length: 40 }, (_, i) => `${13 + (i % 15)}/04/20${10 + (i % 10)}`);
    const found = survey("VN", ...many, "04/17/2020");
    expect(found?.findings).toEqual([]);
    expect(told(createdAt, "04/17/2020", { facts: found?.facts })).toBe(
      "fixed | 2020-04-17 | reordered",
    );
    expect(told(createdAt, "04/07/2020", { facts: found?.facts })).toBe("ok | 2020-07-04");
  });
  test("in a mixed column a date readable both ways is asked about", () => {
    const facts = survey("VN", "17/04/2020", "04/17/2020")?.facts;
    expect(told(createdAt, "03/04/2020", { facts })).toBe("suspect | 03/04/2020 | two-ways");
    expect(told(createdAt, "04/04/2020", { facts })).toBe("ok | 2020-04-04");
    const open = createdAt.clean("03/04/2020", CELL.text, { ...base, facts });
    expect([open.feature, open.kind]).toEqual(["2020-04-03", undefined]);
  });

  test.each([
    ["14.03.2024 14:30 Uhr", "ok | 2024-03-14T14:30:00"],
    ["14 mars 2024 à 14h30", "ok | 2024-03-14T14:30:00"],
    ["14/03/2024 lúc 14:30", "ok | 2024-03-14T14:30:00"],
    ["Thu Mar 14 2024 07:00:00 GMT+0700 (Indochina Time)", "ok | 2024-03-14T07:00:00+0700"],
    ["14 mars 2024 à Paris", "invalid | 14 mars 2024 à Paris | not-a-date"],
    ["3 mango 2024", "invalid | 3 mango 2024 | not-a-date"],
  ])("%s → %s", (raw, expected) => expect(told(createdAt, raw)).toBe(expected));

  test("a birthday without its year keeps its form", () => {
    expect(told(birthDate, "--03-14")).toBe("suspect | --03-14 | no-year");
    expect(told(birthDate, "--0314")).toBe("suspect | --0314 | no-year");
    expect(told(birthDate, "--13-14")).toBe("invalid | --13-14 | impossible");
    expect(told(birthDate, "--/03/2014")).toBe("ok | 2014-03 | partial");
    expect(told(birthDate, "0/0/00")).toBe("missing | 0/0/00");
  });

  test("a column wholly without years is a habit, told once, and kept as written", () => {
    const found = survey("US", "03/14", "11/02", "7/30", "01/09");
    expect(found?.findings).toEqual([{ code: "date/yearless-column" }]);
    expect(told(birthDate, "03/14", { facts: found?.facts })).toBe("ok | 03/14");
    expect(told(birthDate, "02/30", { facts: found?.facts })).toBe("invalid | 02/30 | impossible");
    const words = survey("VN", "14 tháng 3", "2 thg 11", "30/7", "March 9");
    expect(words?.findings).toEqual([{ code: "date/yearless-column" }]);
    expect(told(birthDate, "14 tháng 3", { facts: words?.facts })).toBe("ok | 14 tháng 3");
  });
  test("a few dates without a year among whole ones stay doubts", () => {
    const found = survey("US", "03/14", "11/02/1990", "7/30/1988", "01/19/1977");
    expect(found?.findings).toEqual([]);
    expect(told(birthDate, "03/14", { facts: found?.facts })).toBe("suspect | 03/14 | no-year");
    expect(survey("US", "03/14", "11/02")?.findings).toEqual([]);
  });
  test("a third of the birthdays without a year are the way of the column; of other dates nine in ten", () => {
    const texts = ["15/8", "3/9", "21/11", "02/03/1990", "14/05/1988", "19/01/1977", "30/12/1968"];
    const values = texts.map((text) => ({ text, kind: CELL.text, count: 1 }));
    const found = birthDate.survey?.(values, base);
    expect(found?.findings).toEqual([{ code: "date/yearless-column" }]);
    expect(told(birthDate, "3/9", { facts: found?.facts })).toBe("ok | 3/9");
    expect(createdAt.survey?.(values, base).findings).toEqual([]);
  });

  test("a day read from text is a date to a workbook, a part of one is text", () => {
    const kindOf = (raw: string) => createdAt.clean(raw, CELL.text, base).kind;
    expect(kindOf("17/09/2020")).toBe(CELL.date);
    expect(kindOf("17/09/2020 07:30")).toBe(CELL.date);
    expect(kindOf("9/2020")).toBeUndefined();
    expect(kindOf("2020-09-17T20:00:00Z")).toBeUndefined();
    expect(kindOf("không rõ")).toBeUndefined();
  });
});

describe("a day-first list that a month-first machine opened", () => {
  const cells = ["2020-03-04", "2020-05-01", "2020-07-02", "2020-09-11", "2020-02-12"].map(cell);
  test("real dates with small days only, text with large days only", () => {
    const facts = survey("VN", ...cells, "17/09/2020", "25/12/2020")?.facts;
    const cleaned = createdAt.clean("2020-03-04", CELL.date, { ...base, facts });
    expect(cleaned).toMatchObject({ status: "suspect", value: "2020-03-04" });
    expect(cleaned.findings).toEqual([
      { code: "date/swapped-by-locale", args: { suggestion: "2020-04-03" } },
    ]);
    expect(told(createdAt, "17/09/2020", { facts })).toBe("ok | 2020-09-17");
  });
  test.each([
    ["a real date with a large day", [cell("2020-03-25"), "17/09/2020", "25/12/2020"]],
    ["a text with a small day", ["04/03/2020", "17/09/2020", "25/12/2020"]],
    ["no text", []],
  ])("%s clears the column", (_, more) => {
    const facts = survey("VN", ...cells, ...more)?.facts;
    expect(told(createdAt, "2020-03-04", { facts }, CELL.date)).toBe("ok | 2020-03-04");
  });
});

describe("a text file keeps the column's way of writing dates", () => {
  const column = (texts: readonly string[]) =>
    texts.map((text): RawValue => ({ text, kind: CELL.text, count: 1 }));
  const written = (raw: string, others: readonly string[], country = "VN") => {
    const context = { ...base, country, asText: true };
    const { facts } = createdAt.survey?.(column([raw, ...others]), context) ?? { facts: undefined };
    const cleaned = createdAt.clean(raw, CELL.text, { ...context, facts });
    return cleaned.written ?? cleaned.value;
  };
  const vietnamese = Array.from({ length: 20 }, (_, i) => `${i + 9}/03/2020`);
  const german = Array.from({ length: 20 }, (_, i) => `${i + 9}.03.2020`);
  const american = Array.from({ length: 20 }, (_, i) => `03/${i + 9}/2020`);
  const times = Array.from({ length: 20 }, (_, i) => `2020-03-${i + 10} 13:22`);

  test.each([
    ["3/4/2020", vietnamese],
    ["17/09/2020 07:30", vietnamese],
    ["17.09.2020", german],
    ["09/17/2020", american],
    ["2020-09-17 13:22", times],
    ["2020-09-17T13:22:05+07:00", times],
    ["2020/09/17", ["2020/01/02"]],
    ["03/04/2020", ["05/06/2020", "07/08/2020"]],
    ["03/04/2020", ["2020-05-06", "2020-05-07"]],
  ])("%s stays among %j", (raw, others) => {
    expect(written(raw, others)).toBe(raw);
  });

  test.each([
    ["2020-09-17", vietnamese, "17/09/2020"],
    ["17-9-2020", vietnamese, "17/09/2020"],
    ["17/9/20", vietnamese, "17/09/2020"],
    ["44091", vietnamese, "17/09/2020"],
    ["2020-09-17T07:30:00", vietnamese, "17/09/2020 07:30"],
    ["17 Sep 2020 7:30:05 PM", vietnamese, "17/09/2020 19:30:05"],
    ["Tháng 9/2020", vietnamese, "09/2020"],
    ["17/09/2020", times, "2020-09-17"],
    ["17/09/2020", ["2020-01-02", "1.5.2020"], "2020-09-17"],
    ["44091", ["44092"], "2020-09-17"],
  ])("%s among %j → %s", (raw, others, expected) => {
    expect(written(raw, others)).toBe(expected);
  });

  test("nothing is lost on the way there and back", () => {
    const names = ["DD/MM/YYYY", "MM/DD/YYYY", "DD.MM.YYYY", "YYYY/MM/DD", "DD-MM-YYYY"];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
        (name, date) => {
          const habit = habitOf(name);
          for (const iso of [date.toISOString().slice(0, 19), date.toISOString().slice(0, 10)]) {
            expect(habit?.read(habit.write(iso))).toBe(iso);
            expect(habit?.fits(habit.write(iso))).toBe(true);
          }
        },
      ),
      { seed: 44 },
    );
  });
});

describe("laws", () => {
  const day = fc.date({
    min: new Date("1951-01-01"),
    max: new Date("2026-11-22"),
    noInvalidDate: true,
  });
  test("every day comes back from each way of writing it", () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split("-") as [string, string, string];
        const forms = [iso, `${d}/${m}/${y}`, `${Number(d)}.${Number(m)}.${y}`, `${y}${m}${d}`];
        forms.push(`ngày ${Number(d)} tháng ${Number(m)} năm ${y}`);
        for (const form of forms) {
          if (birthDate.clean(form, CELL.text, base).status === "suspect") continue;
          expect(birthDate.clean(form, CELL.text, base).value).toBe(iso);
        }
        const serial = String(Math.round(Date.parse(iso) / 86_400_000) + 25_569);
        expect(birthDate.clean(serial, CELL.number, base).value).toBe(iso);
      }),
      { seed: 17, numRuns: 500 },
    );
  });
  test("cleaning twice is cleaning once, and never empties a cell", () => {
    const piece = fc.oneof(
      fc.nat({ max: 35 }).map(String),
      fc.nat({ max: 2100 }).map(String),
      fc.constantFrom("tháng", "Sep", "/", "-", ".", "Q", "T", ":", "h", "Z", "năm", "0", "ngày"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), fc.constantFrom("", " "), (pieces, glue) => {
        const raw = pieces.join(glue);
        for (const field of [createdAt, birthDate, nextContact]) {
          const once = field.clean(raw, CELL.text, base);
          if (raw.trim() !== "") expect(once.value).not.toBe("");
          expect(field.clean(once.value, CELL.text, base).value).toBe(once.value);
        }
      }),
      { seed: 23, numRuns: 8000 },
    );
  });
  test("a hostile cell costs no time", () => {
    for (const piece of ["1/", "tháng ", "T ", ": ", "0", "Thứ "]) {
      expect(told(createdAt, piece.repeat(100_000)).startsWith("invalid")).toBe(true);
    }
  });
});

test("the short cut says what the long way says", () => {
  const options = { order: "dmy", asOf: "2026-11-22", ahead: false, leastSerial: 18_264 } as const;
  const two = fc.nat({ max: 35 }).map((n) => String(n).padStart(2, "0"));
  const year = fc.constantFrom("1990", "2020", "2024", "0001", "9999");
  const days = fc.oneof(
    fc.tuple(year, two, two).map((parts) => parts.join("-")),
    fc
      .tuple(two, fc.constantFrom("/", ".", "-"), two, year)
      .map(([d, s, m, y]) => `${d}${s}${m}${s}${y}`),
  );
  const times = fc.oneof(
    fc.constant(""),
    fc.tuple(two, two).map(([h, m]) => ` ${h}:${m}`),
  );
  fc.assert(
    fc.property(days, times, (day, time) => {
      const quick = readQuick(`${day}${time}`, options);
      if (quick !== undefined) expect(quick).toEqual(readDate(`${day}${time}`, options));
    }),
    { seed: 29, numRuns: 4000 },
  );
});
