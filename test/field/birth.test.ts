import { describe, expect, test } from "vitest";
import { CELL } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { birth } from "../../src/field/birth.ts";
import { birthDay, birthMonth, birthYear } from "../../src/field/birth-parts.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";

const context = {
  country: "VN",
  asOf: "2026-11-22",
  settings: defaultsOf(FIELD_SETTINGS),
  header: "",
  facts: undefined,
};

function compose(date: string, year = "", month = "", day = "", years = "") {
  const one = (text: string) => (text === "" ? [] : [text]);
  return birth.compose(
    {
      birth_date: one(date),
      birth_year: one(year),
      birth_month: one(month),
      birth_day: one(day),
      age: one(years),
    },
    context,
  );
}

describe("one birth out of date and parts", () => {
  test.each([
    [["1990-09-17"], "1990-09-17"],
    [["1990-09"], "1990-09-00"],
    [["1990"], "1990-00-00"],
    [["17/9"], "0000-09-17"],
    [["3/4"], ""],
    [["17/9", "1990"], "1990-09-17"],
    [["", "1990", "9", "17"], "1990-09-17"],
    [["", "1990", "9"], "1990-09-00"],
    [["", "1990"], "1990-00-00"],
    [["", "1990-09-17"], "1990-09-17"],
    [["", "", "9", "17"], "0000-09-17"],
    [["", "", "9"], ""],
    [["1990", "", "9", "17"], "1990-09-17"],
    [["1970-01-01"], ""],
    [["15/8 ÂL"], ""],
    [["2027-01-01"], ""],
    [["2062-08-30"], "0000-08-30"],
    [[""], ""],
  ])("%j → %s", (parts, feature) => {
    const [date = "", ...rest] = parts;
    expect(compose(date, ...rest)).toEqual({ feature });
  });
  test.each([
    ["03/04", { order: "mdy", yearless: true }, "0000-03-04"],
    ["03/04", { order: "dmy", yearless: true }, "0000-04-03"],
    ["03/04", { order: "dmy", yearless: true, mixed: true }, ""],
    ["03/04", { order: "dmy" }, ""],
    ["13/04", { order: "mdy", yearless: true }, "0000-04-13"],
    ["--03-04", { order: "dmy" }, "0000-03-04"],
    ["14 tháng 3", { order: "dmy", yearless: true }, "0000-03-14"],
    ["March 14", { order: "dmy", yearless: true }, "0000-03-14"],
    ["30/02", { order: "dmy", yearless: true }, ""],
  ])("%s in a column of %j is compared as %s", (date, facts, feature) => {
    const none = { birth_year: [], birth_month: [], birth_day: [], age: [] };
    const factsOf = (field: string) => (field === "birth_date" ? [facts] : []);
    expect(birth.compose({ birth_date: [date], ...none }, { ...context, factsOf })).toEqual({
      feature,
    });
  });
  test("parts that make no day", () => {
    expect(compose("", "1990", "2", "30")).toEqual({
      feature: "1990-02-00",
      findings: [{ code: "birth/impossible", field: "birth_day" }],
    });
  });
  test("two columns that disagree", () => {
    expect(compose("1990-09-17", "1991")).toEqual({
      feature: "1990-09-17",
      findings: [{ code: "birth/conflict", field: "birth_year" }],
    });
    expect(compose("1990-09-17", "1990", "9", "18").findings).toEqual([
      { code: "birth/conflict", field: "birth_day" },
    ]);
  });
});

describe("years, months and days of birth", () => {
  test.each([
    [birthYear, "1990", "ok | 1990"],
    [birthYear, "1990.0", "ok | 1990"],
    [birthYear, "90", "fixed | 1990"],
    [birthYear, "05", "fixed | 2005"],
    [birthYear, "sinh năm 1990", "ok | 1990"],
    [birthYear, "1990-09-17", "ok | 1990-09-17"],
    [birthYear, "17/09/1990", "fixed | 1990-09-17"],
    [birthYear, "03/04/1990", "ok | 03/04/1990"],
    [birthYear, "31/02/1990", "invalid | 31/02/1990"],
    [birthYear, "17/09/2030", "invalid | 17/09/2030"],
    [birthYear, "2030", "invalid | 2030"],
    [birthYear, "1880", "invalid | 1880"],
    [birthYear, "sn 85", "fixed | 1985"],
    [birthYear, "SN 1985", "ok | 1985"],
    [birthYear, "sn85", "fixed | 1985"],
    [birthYear, "S.N: 85", "fixed | 1985"],
    [birthYear, "NS 1985", "ok | 1985"],
    [birthYear, "sn 185", "invalid | sn 185"],
    [birthYear, "41 tuổi", "ok | 41 tuổi"],
    [birthYear, "41t", "ok | 41t"],
    [birthYear, "141 tuổi", "invalid | 141 tuổi"],
    [birthYear, "?", "missing | ?"],
    [birthMonth, "9", "ok | 9"],
    [birthMonth, "Tháng 9", "ok | 9"],
    [birthMonth, "Sep", "ok | 9"],
    [birthMonth, "tháng chín", "ok | 9"],
    [birthMonth, "13", "invalid | 13"],
    [birthDay, "31", "ok | 31"],
    [birthDay, "32", "invalid | 32"],
    [birthDay, "0", "invalid | 0"],
  ])("%o %s → %s", (field, raw, expected) => {
    const { status, value } = field.clean(raw, CELL.text, context);
    expect(`${status} | ${value}`).toBe(expected);
  });

  test.each([
    ["Năm sinh/tuổi", ["85", "1990"], "suspect | 85 | birth/year-or-age"],
    ["Năm sinh", ["85", "41 tuổi"], "suspect | 85 | birth/year-or-age"],
    ["Năm sinh", ["85", "1990"], "fixed | 1985 | birth/two-digit-year"],
    ["Jahrgang", ["85", "44"], "fixed | 1985 | birth/two-digit-year"],
  ])("two digits under %s among %j", (header, texts, expected) => {
    const values = texts.map((text) => ({ text, kind: CELL.text, count: 1 }));
    const facts = birthYear.survey?.(values, { ...context, header }).facts;
    const cleaned = birthYear.clean(texts[0] ?? "", CELL.text, { ...context, header, facts });
    const codes = (cleaned.findings ?? []).map(({ code }) => code);
    expect([cleaned.status, cleaned.value, ...codes].join(" | ")).toBe(expected);
  });
  test("an age among the years is compared as one", () => {
    expect(compose("", "41 tuổi").feature).toBe("~1985");
    expect(compose("", "45").feature).toBe("");
    expect(compose("1985-03-02", "45")).toEqual({ feature: "1985-03-02" });
    expect(compose("", "1985", "", "", "41").feature).toBe("1985-00-00");
  });
});
