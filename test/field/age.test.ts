import { describe, expect, it } from "vitest";
import { date } from "../../src/comparison/date.ts";
import { age } from "../../src/field/age.ts";
import { birth } from "../../src/field/birth.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { CELL } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";

const context = {
  country: "US",
  asOf: "2026-11-22",
  settings: defaultsOf(FIELD_SETTINGS),
  header: "Age",
  facts: undefined,
};

describe("an age", () => {
  it.each([
    ["34", "34", "as registers keep it"],
    ["34 yrs", "34", "with its unit"],
    ["34 tuổi", "34", "in Vietnamese"],
    ["6 mo", "0", "of a baby"],
    ["34.0", "34", "a spreadsheet's number"],
    ["340", "", "nobody's"],
    ["30-39", "", "a range"],
    ["adult", "", "a word"],
  ])("%s is compared as %j (%s) and stays as typed", (raw, feature) => {
    expect(age.clean(raw, CELL.text, context)).toEqual({ status: "ok", value: raw, feature });
  });

  it("is missing where nothing stands", () => {
    expect(age.clean("", CELL.text, context).status).toBe("missing");
  });
});

describe("a birth out of an age", () => {
  const compose = (birthDate: string, years: string) => {
    const dates = birthDate === "" ? [] : [birthDate];
    const parts = { birth_year: [], birth_month: [], birth_day: [] };
    return birth.compose({ ...parts, birth_date: dates, age: [years] }, context).feature;
  };

  it.each([
    ["", "34", "~1992", "about that year"],
    ["1990-09-17", "34", "1990-09-17", "a date knows better"],
    ["", "", "", "nothing"],
  ])("%j and age %j make %j (%s)", (birthDate, years, expected) => {
    expect(compose(birthDate, years)).toBe(expected);
  });
});

describe("ages compared", () => {
  const level = (left: string, right: string) => {
    const [a, b] = [date.prepare(left), date.prepare(right)];
    if (a === undefined || b === undefined) throw new Error("not read");
    return date.levels[date.compare(a, b)]?.name;
  };

  it.each([
    ["~1992", "~1992", "compatible", "one age says little"],
    ["~1992", "~1993", "compatible", "a birthday between"],
    ["~1992", "1991-05-06", "compatible", "a date in that year"],
    ["~1992", "~1995", "part-differs", "a list that grew"],
    ["~1992", "0000-05-06", "compatible", "a birthday without a year"],
    ["~1992", "~1965", "different", "a father and his son"],
    ["~1992", "1965-05-06", "different", "a generation"],
  ])("%s and %s are %s (%s)", (left, right, expected) => {
    expect(level(left, right)).toBe(expected);
    expect(level(right, left)).toBe(expected);
  });

  it("block nothing together by themselves", () => {
    const prepared = date.prepare("~1992");
    expect(prepared === undefined ? [] : date.keys(prepared).flat()).toEqual([]);
  });
});
