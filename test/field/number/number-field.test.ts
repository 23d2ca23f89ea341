import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { CELL } from "../../../src/model/cell.ts";
import { debt } from "../../../src/field/debt.ts";
import { habitOf } from "../../../src/field/habit/habit.ts";
import { orderCount } from "../../../src/field/order-count.ts";
import { totalSpend } from "../../../src/field/total-spend.ts";
import { brief, cleanWith } from "../clean-with.ts";

describe("amounts", () => {
  it.each([
    ["1.250.000 đ", "1250000", "dots group thousands"],
    ["1.250.000đ", "1250000", "no space"],
    ["２０００", "2000", "full-width digits"],
    ["٢٠٠٠", "2000", "Arabic digits"],
    ["۱۲۵۰", "1250", "Persian digits"],
    ["17.525.000", "17525000", "several dots"],
    ["14,839,420,000", "14839420000", "several commas"],
    ["1.250.000,50", "1250000.5", "comma decimals"],
    ["1,250,000.50 VNĐ", "1250000.5", "point decimals"],
    ["1 250 000", "1250000", "spaces"],
    ["1\u00a0250\u00a0000 ₫", "1250000", "no-break spaces"],
    ["1,5tr", "1500000", "million"],
    ["1.5 triệu", "1500000", "million, point"],
    ["1tr5", "1500000", "digits after the unit"],
    ["1tr250", "1250000", "digits after the unit"],
    ["1tr250k", "1250000", "thousands said after the unit"],
    ["1tr50k", "1050000", "thousands said after the unit"],
    ["2 tỷ 300tr", "2300000000", "millions said after the unit"],
    ["1 triệu rưỡi", "1500000", "and a half"],
    ["2 tỷ", "2000000000", "billion"],
    ["2 tỷ 3", "2300000000", "billion and a third digit"],
    ["1.5M", "1500000", "million in English"],
    ["$1.2MM", "1200000", "and in its banks"],
    ["0.5B", "500000000", "billion"],
    ["3.25 bn", "3250000000", "billion"],
    ["500k", "500000", "thousand"],
    ["350 nghìn", "350000", "thousand"],
    ["(1.250.000)", "-1250000", "accountant's minus"],
    ["-500.000", "-500000", "minus"],
    ["500.000-", "-500000", "minus behind"],
    ["007", "7", "zeros in front"],
    ["1.250", "1250", "in Vietnam a lone dot groups"],
    ["1,250", "1250", "and so does a lone comma"],
    ["12,5", "12.5", "one digit behind: decimals"],
    ["0,125", "0.125", "a nought in front: decimals"],
    ["1,2500", "1.25", "four digits behind: decimals"],
  ])("%s → %s (%s)", (raw, value) => {
    expect(brief(cleanWith(debt, raw))).toEqual(["fixed", value]);
  });

  it.each([
    ["0", ["ok", "0"], "nothing spent is a value"],
    ["1250000", ["ok", "1250000"], "plain"],
    ["-", ["missing", "-"], "a dash"],
    ["không có", ["missing", "không có"], "words for nothing"],
    ["1.25.000", ["invalid", "1.25.000", "number/unreadable"], "groups of two"],
    ["1-2tr", ["suspect", "1-2tr", "number/range"], "a range"],
    ["2tr đến 3tr", ["suspect", "2tr đến 3tr", "number/range"], "a range"],
    ["trên 5tr", ["suspect", "trên 5tr", "number/vague"], "a bound"],
    ["~2tr", ["suspect", "~2tr", "number/vague"], "a guess"],
    [">5tr", ["suspect", ">5tr", "number/vague"], "a bound"],
    ["5tr+", ["suspect", "5tr+", "number/vague"], "a bound"],
    ["500k/tháng", ["suspect", "500k/tháng", "number/per-period"], "by the month"],
    ["~500k/tháng", ["suspect", "~500k/tháng", "number/per-period"], "by the month"],
    ["1tr2k", ["invalid", "1tr2k", "number/unreadable"], "1.2 million, or 1,002,000"],
    ["2k tr", ["invalid", "2k tr", "number/unreadable"], "units upside down"],
    ["khoảng mười", ["invalid", "khoảng mười", "number/unreadable"], "words"],
    ["1.250tr", ["invalid", "1.250tr", "number/unreadable"], "1.25 or 1250 million"],
    ["abc", ["invalid", "abc", "number/unreadable"], "a word"],
    ["1.5E+10", ["suspect", "1.5E+10", "number/scientific"], "powers of ten"],
    ["17/09/2020", ["invalid", "17/09/2020", "number/unreadable"], "a date"],
  ])("keeps %s as %j (%s)", (raw, expected) => {
    expect(brief(cleanWith(debt, raw))).toEqual(expected);
  });

  it("makes a number a workbook can add up of an amount written as text", () => {
    expect(cleanWith(debt, "1.250.000đ").kind).toBe(CELL.number);
    expect(cleanWith(debt, "-500.000").kind).toBe(CELL.number);
    expect(cleanWith(debt, "abc").kind).toBeUndefined();
    expect(cleanWith(debt, "12345678901234567890").kind).toBeUndefined();
  });

  it("lets the column decide what a lone separator means", () => {
    const point = { column: { "12.50": 5, "3.99": 4 } };
    expect(brief(cleanWith(debt, "1,250", { ...point, country: "US" }))).toEqual(["fixed", "1250"]);
    expect(brief(cleanWith(debt, "1.250", point))).toEqual([
      "fixed",
      "1.250".replace("1.250", "1.25"),
    ]);
    const comma = { column: { "12,50": 5, "1.250.000,5": 1 }, country: "US" };
    expect(brief(cleanWith(debt, "1.250", comma))).toEqual(["fixed", "1250"]);
  });

  it("goes by the country where the column is silent", () => {
    expect(brief(cleanWith(debt, "1,250", { country: "US" }))).toEqual(["fixed", "1250"]);
    expect(brief(cleanWith(debt, "1.250", { country: "DE" }))).toEqual(["fixed", "1250"]);
  });

  it("drops the column's own currency and keeps another", () => {
    const dollars = { column: { "$1,234.50": 9 }, country: "US" };
    expect(brief(cleanWith(debt, "$1,234.50", dollars))).toEqual(["fixed", "1234.5"]);
    expect(brief(cleanWith(debt, "99 EUR", dollars))).toEqual(["ok", "99 EUR"]);
    expect(brief(cleanWith(debt, "$20", { column: { "500.000 đ": 9 } }))).toEqual([
      "fixed",
      "20 USD",
    ]);
  });

  it("leaves numbers of a workbook as they are", () => {
    expect(brief(cleanWith(debt, "1250000.5", { kind: CELL.number }))).toEqual(["ok", "1250000.5"]);
    expect(brief(cleanWith(debt, "1.125", { kind: CELL.number }))).toEqual(["ok", "1.125"]);
  });

  it("doubts spending below zero, not debts", () => {
    expect(brief(cleanWith(totalSpend, "-5"))).toEqual(["suspect", "-5", "number/negative"]);
    expect(brief(cleanWith(debt, "-5"))).toEqual(["ok", "-5"]);
  });

  it("reads every whole number back from Vietnamese grouping", () => {
    assert(
      property(integer({ min: 0, max: 2_000_000_000 }), (n) => {
        const grouped = String(n).replace(/\B(?=(?:\d{3})+$)/g, ".");
        expect(cleanWith(debt, `${grouped} đ`).value).toBe(String(n));
      }),
      { seed: 41 },
    );
  });
});

type Column = Readonly<Record<string, number>>;

describe("amounts in a text file", () => {
  const german = { "1.250,00": 4, "12,50": 5, "1,5": 2, "99": 3 };
  const plain = { "1250": 4, "12.50": 5 };
  const vietnamese = { "1.250.000": 9, "350.000": 3, "12.500.000": 2 };
  const words = { "1.250.000 đ": 5, "1,5tr": 4, "500k": 6 };
  const written = (raw: string, column: Readonly<Record<string, number>>, country = "DE") => {
    const {
      status,
      value,
      written: text,
    } = cleanWith(debt, raw, { column, country, asText: true });
    return [status, text ?? value];
  };

  it.each<[string, Column, string]>([
    ["1.250,00", german, "in the column's hand"],
    ["12,50", german, "the nought behind stays"],
    ["1,5", german, "no nought is added"],
    ["12.50", plain, "an English column in a German sheet"],
    ["1.250.000", vietnamese, "grouped like its neighbours"],
    ["1.250", { "1.250": 1, "12": 3 }, "may be two figures"],
    ["1250,5", vietnamese, "the column's decimal sign, not grouped"],
    ["1250,5", vietnamese, "the column's decimal sign, not grouped"],
    ["007", { "007": 1, "12": 3 }, "zeros in front"],
  ])("%s among %j stays (%s)", (raw, column) => {
    expect(written(raw, column)).toEqual(["ok", raw]);
  });

  it.each<[string, Column, string, string]>([
    ["99,90 €", german, "99,90", "the currency that goes without saying"],
    ["2tr", vietnamese, "2.000.000", "a unit spelt out"],
    ["1.250.000 đ", words, "1250000", "a column of words comes out plain"],
    ["1,5 €", { "1,5 €": 3, "2,25 €": 4 }, "1,50", "two digits are its habit"],
    ["(1.250,50)", german, "-1.250,50", "accountant's minus"],
  ])("%s among %j → %s (%s)", (raw, column, expected) => {
    expect(written(raw, column)).toEqual(["fixed", expected]);
  });

  it("leaves and flags three digits behind the country's decimal sign", () => {
    expect(brief(cleanWith(debt, "1.250", { country: "US" }))).toEqual([
      "suspect",
      "1.250",
      "number/ambiguous",
    ]);
    expect(brief(cleanWith(debt, "1,250", { country: "DE" }))).toEqual([
      "suspect",
      "1,250",
      "number/ambiguous",
    ]);
  });

  it("reads back what it writes", () => {
    const names = ["1234,5", "1.234,50", "1,234.50", "1 234,5", "1'234.5"];
    assert(
      property(constantFrom(...names), integer({ min: -1e9, max: 1e9 }), (name, cents) => {
        const habit = habitOf(name);
        const value = String(cents / 100);
        expect(Number(habit?.read(habit.write(value)))).toBe(cents / 100);
        expect(habit?.fits(habit.write(value))).toBe(true);
      }),
      { seed: 43 },
    );
  });
});

describe("counts", () => {
  it.each([
    ["12", ["ok", "12"]],
    ["1.250", ["fixed", "1250"]],
    ["5,0", ["fixed", "5"]],
    ["3,5", ["suspect", "3,5", "number/not-whole"]],
    ["12 đ", ["invalid", "12 đ", "number/unreadable"]],
    ["-3", ["suspect", "-3", "number/negative"]],
    ["nhiều", ["invalid", "nhiều", "number/unreadable"]],
    ["12.0", ["fixed", "12"]],
  ])("%s → %j", (raw, expected) => {
    expect(brief(cleanWith(orderCount, raw))).toEqual(expected);
  });

  it("takes three digits for thousands, whatever decimals stand elsewhere", () => {
    const column = { "12.0": 5, "3.0": 4 };
    expect(brief(cleanWith(orderCount, "1.250", { column }))).toEqual(["fixed", "1250"]);
    expect(brief(cleanWith(orderCount, "3.5", { column }))).toEqual([
      "suspect",
      "3.5",
      "number/not-whole",
    ]);
  });
});

describe("counts", () => {
  it.each([
    ["5 lần", ["fixed", "5"]],
    ["12 đơn hàng", ["fixed", "12"]],
    ["3 orders", ["fixed", "3"]],
    ["~20", ["suspect", "~20", "number/vague"]],
    ["10+", ["suspect", "10+", "number/vague"]],
    ["2-3", ["suspect", "2-3", "number/range"]],
    ["3 lần/tháng", ["suspect", "3 lần/tháng", "number/per-period"]],
    ["năm lần", ["invalid", "năm lần", "number/unreadable"]],
    ["5 triệu đơn vị", ["invalid", "5 triệu đơn vị", "number/unreadable"]],
  ])("%s", (raw, expected) => {
    expect(brief(cleanWith(orderCount, raw))).toEqual(expected);
  });
});
