import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnName, columnNumber, parseRange } from "../../../src/io/xlsx/cell-ref.ts";
import { decodeEscapes } from "../../../src/io/xlsx/escapes.ts";
import { applyMask, builtinFormat, numberFormat } from "../../../src/io/xlsx/number-format.ts";
import { numberText, plain } from "../../../src/io/xlsx/number-text.ts";
import { isoCell, isoToSerial, serialToIso } from "../../../src/io/xlsx/serial.ts";

describe("number formats", () => {
  test.each([
    ["General", "plain"],
    ["", "plain"],
    ["Standard", "plain"],
    ["0", "plain"],
    ["0.00", "plain"],
    ["#,##0.00", "plain"],
    ["0%", "plain"],
    ["0.00E+00", "plain"],
    ["##0.0E+0", "plain"],
    ["# ?/?", "plain"],
    ['#,##0\\ "đ"', "plain"],
    ['0.00" days"', "plain"],
    ['"Ngày "0', "plain"],
    ["[Red]-0.0", "plain"],
    ["@", "text"],
    ["dd/mm/yyyy", "date"],
    ["DD/MM/YYYY", "date"],
    ["d\\-mmm", "date"],
    ["mmm-yy", "date"],
    ["[$-42A]dd/mm/yyyy;@", "date"],
    ["[$-1010000]d/m/yyyy;@", "date"],
    ['[$-42A]"ngày" dd "tháng" mm "năm" yyyy', "date"],
    ["yyyy\\-mm\\-dd\\ hh:mm:ss", "date"],
    ["yyyy-mm-dd hh:mm:ss.000", "date"],
    ["m/d/yy h:mm", "date"],
    ["mmddyyam/pmdd", "date"],
    ["mmmm", "date"],
    ["ge.m.d", "date"],
    ["h:mm", "time"],
    ["hh:mm:ss AM/PM", "time"],
    ["mm:ss", "time"],
    ["mm:ss.0", "time"],
    ["[h]:mm", "elapsed"],
    ["[mm]:ss", "elapsed"],
    ["[Red][h]:mm:ss", "elapsed"],
    ["0000000000", "mask"],
    ["00000", "mask"],
    ["000-00-0000", "mask"],
    ["(000) 000-0000", "mask"],
    ['"0"0', "mask"],
    ["\\+84#", "plain"],
    ['"+84"#########', "mask"],
    ["[<=9999999]###-####;(###) ###-####", "plain"],
  ])("%s is %s", (code, kind) => {
    expect(numberFormat(code).kind).toBe(kind);
  });
  test("built-in numbers", () => {
    const kinds = [0, 9, 13, 14, 22, 30, 45, 46, 49, 56, 99].map((id) => builtinFormat(id).kind);
    expect(kinds).toEqual([
      "plain",
      "plain",
      "plain",
      "date",
      "date",
      "date",
      "time",
      "elapsed",
      "text",
      "date",
      "plain",
    ]);
  });
  test.each([
    ["901234567", "0000000000", "0901234567"],
    ["84901234567", "0000000000", "84901234567"],
    ["901234567", "(000) 000-0000", "(090) 123-4567"],
    ["901234567", '"+84"#########', "+84901234567"],
    ["0", "00000", "00000"],
    ["7", "0#", "07"],
    ["-5", "00000", "-5"],
    ["1.5", "00000", "1.5"],
  ])("%s under %s shows %s", (digits, code, shown) => {
    expect(applyMask(digits, code)).toBe(shown);
  });
  test("a mask never loses a digit", () => {
    const mask = fc.stringMatching(/^[0# ()-]{1,14}0[0# ()-]{0,4}$/);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), mask, (number, code) => {
        const digits = applyMask(String(number), code).replace(/\D/g, "");
        expect(Number(digits)).toBe(number);
      }),
      { seed: 7 },
    );
  });
});

describe("numbers", () => {
  test.each([
    ["0.30000000000000004", "0.3", false],
    ["1E+15", "1000000000000000", true],
    ["1E5", "100000", false],
    ["8.49E+10", "84900000000", false],
    ["1.2345678901234567E+19", "12345678901234600000", true],
    ["12345678901234567890", "12345678901234567890", true],
    ["999999999999999", "999999999999999", false],
    ["-0", "0", false],
    ["1E-7", "0.0000001", false],
    ["-2.5e-8", "-0.000000025", false],
    [" 12 ", "12", false],
    ["007", "7", false],
    ["+5", "5", false],
    [".5", "0.5", false],
  ])("%s is %s", (raw, text, damaged) => {
    expect(numberText(raw)).toEqual({ text, damaged });
  });
  test.each(["", "abc", "1,5", "0x10", "NaN", "Infinity", "1e99999", "1 2", "--1"])(
    "%s is no number",
    (raw) => {
      expect(numberText(raw)).toBeUndefined();
    },
  );
  test("what a person types in 15 digits comes back as typed, though stored with 17", () => {
    const typed = fc.tuple(
      fc.integer({ min: 1, max: 999_999_999_999_999 }),
      fc.integer({ min: 0, max: 10 }),
    );
    fc.assert(
      fc.property(typed, ([digits, places]) => {
        const text = plain(Number(`${digits}e-${places}`));
        expect(numberText(Number(text).toPrecision(17))?.text).toBe(text);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

describe("serials", () => {
  test.each([
    [44_091, false, "2020-09-17"],
    [32_874, false, "1990-01-01"],
    [45_839, false, "2025-07-01"],
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, "1900-02-29"],
    [61, false, "1900-03-01"],
    [2_958_465, false, "9999-12-31"],
    [44_091, true, "2024-09-18"],
    [0, true, "1904-01-01"],
    [44_091.437_557_870_37, false, "2020-09-17T10:30:05"],
    [44_091.999_999_999_9, false, "2020-09-18"],
  ])("%d (1904: %s) is %s", (serial, date1904, iso) => {
    expect(serialToIso(serial, date1904, false)).toBe(iso);
  });
  test.each([0, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])("%d is no day", (serial) => {
    expect(serialToIso(serial, false, false)).toBeUndefined();
  });
  test("times of day", () => {
    expect(serialToIso(0.4375, false, true)).toBe("10:30:00");
    expect(serialToIso(0, false, true)).toBe("00:00:00");
    expect(serialToIso(44_091.5, false, true)).toBe("2020-09-17T12:00:00");
  });
  test("to ISO and back, in both systems, to the second", () => {
    const moment = fc.tuple(
      fc.integer({ min: 1, max: 2_950_000 }),
      fc.integer({ min: 0, max: 86_399 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(moment, ([day, second, date1904]) => {
        const serial = day + second / 86_400;
        const iso = serialToIso(serial, date1904, false) ?? "";
        expect(isoToSerial(iso, date1904)).toBeCloseTo(serial, 9);
        expect(serialToIso(isoToSerial(iso, date1904) ?? 0, date1904, false)).toBe(iso);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
  test.each([
    "2020-02-30",
    "1899-12-31",
    "2020-13-01",
    "2020-01-01T25:00:00",
    "17/09/2020",
    "",
    "T",
    "2020",
  ])("%s has no serial", (text) => {
    expect(isoToSerial(text, false)).toBeUndefined();
  });
  test.each([
    ["2020-09-17", "2020-09-17"],
    ["2020-09-17T00:00:00", "2020-09-17"],
    ["2020-09-17T00:00:00.000Z", "2020-09-17"],
    ["2020-09-17T07:05", "2020-09-17T07:05:00"],
    ["1899-12-31T10:10:10", "10:10:10"],
    ["soon", undefined],
    ["2020-02-30", undefined],
  ])("ISO cell %s is %s", (raw, iso) => {
    expect(isoCell(raw)).toBe(iso);
  });
});

test("escapes", () => {
  const cases = [
    ["a_x000D_b", "a\rb"],
    ["_x005F_x0041_", "_x0041_"],
    ["_x0041", "_x0041"],
    ["_xD83D__xDE00_", "😀"],
    ["_xD83D_", "_xD83D_"],
    ["_xZZZZ_", "_xZZZZ_"],
  ];
  expect(cases.map(([text]) => decodeEscapes(text ?? ""))).toEqual(
    cases.map(([, plainText]) => plainText),
  );
});

test("column letters there and back; ranges", () => {
  for (const column of [0, 25, 26, 701, 702, 16_383]) {
    expect(columnNumber(columnName(column))).toBe(column);
  }
  expect(parseRange("$D$9:B2")).toEqual([2, 1, 9, 3]);
  expect(parseRange("A:C")).toBeUndefined();
  expect(parseRange("A0")).toBeUndefined();
});
