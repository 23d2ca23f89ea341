import { describe, expect, test } from "vitest";
import { RULES } from "../../src/check/index.ts";
import { excelDamage } from "../../src/check/rules/excel-damage.ts";
import { CHECK_SETTINGS } from "../../src/check/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { FindingCollector } from "../../src/table/finding-list.ts";
import { cleanOf, linesOf } from "../support/dataset.ts";

function found(values: readonly string[], field = ""): string[] {
  const { data } = cleanOf([["Cột", field, values]], {});
  const collector = new FindingCollector();
  const context = { asOf: "2026-06-30", settings: defaultsOf(CHECK_SETTINGS) };
  excelDamage.check(data, context, (code, spot, args) => collector.add(code, spot, args));
  return linesOf(collector.finish());
}

test("the rule is asked", () => {
  expect(RULES).toContain(excelDamage);
});

describe("damage that spreadsheets do", () => {
  test.each<[string, readonly string[], readonly string[], string?]>([
    [
      "a day number among dates",
      ["17/09/2020", "2020-09-18", "19.9.2020", "45123", ""],
      ["3:cell/day-number"],
    ],
    [
      "codes that became dates",
      ["3-45", "15-20", "A3-5", "5-Mar", "40-2", "Thg5-03", "2-77"],
      ["3:cell/date-for-code", "5:cell/date-for-code"],
    ],
    [
      "codes that became dates, said in German",
      ["3-45", "15-20", "13-20", "03. Mrz", "40-2"],
      ["3:cell/date-for-code"],
    ],
    [
      "codes that became whole dates, in a customer code",
      ["12/45", "15/20", "33/1", "2026-03-05", "99/2"],
      ["3:cell/date-for-code"],
      "customer_code",
    ],
    [
      "zeros gone",
      ["00123", "00456", "01999", "789", "20001", "31234", "45678", "56789", "67890", "78901"],
      ["3:cell/lost-zeros"],
    ],
    [
      "zeros gone from customer codes",
      ["0012", "0045", "0199", "78", "2000", "3123", "4567"],
      ["3:cell/lost-zeros"],
      "customer_code",
    ],
  ])("%s", (_, values, expected, field) => {
    expect(found(values, field)).toEqual(expected);
  });

  test.each<[string, readonly string[], string?]>([
    [
      "numbers of five digits, with a date or two",
      ["45123", "45200", "17/09/2020", "18000", "33333"],
    ],
    ["a number that is no day of ours", ["17/09/2020", "18/09/2020", "19/09/2020", "99123", "7"]],
    ["dates typed without a year", ["3/5", "12/7", "1/1", "5-Mar", "24/12"]],
    ["codes that were never dates", ["3-45", "15-20", "A3-5", "40-2"]],
    [
      "codes some of which could be dates, as text",
      ["3-5", "15-20", "4-6", "5-Mar", "40-2", "2-77"],
    ],
    ["birthdays as Excel shows them", ["5-Mar", "6-Apr", "7-May", "3-45"]],
    ["words that look like months", ["3-45", "15-20", "A3-5", "5-Xyz", "40-2"]],
    ["lengths that differ by right", ["00123", "00456", "01999", "789", "1234567"]],
    ["a short code with its zero", ["00123", "00456", "01999", "078", "20001", "31234", "45678"]],
    ["no code begins with a zero", ["12345", "23456", "34567", "789", "45678", "56789"]],
    ["few codes begin with a zero", ["00123", "00456", "34567", "789", "45678", "56789"]],
    ["notes", ["gọi 5-Mar", "giao 45123", "17/09/2020 hẹn lại vào buổi chiều", "x"], "notes"],
    [
      "a column a field looks after",
      ["17/09/2020", "18/09/2020", "19/09/2020", "45123"],
      "created_at",
    ],
    ["nothing", ["", "", ""]],
  ])("silent: %s", (_, values, field) => {
    expect(found(values, field)).toEqual([]);
  });

  test("every finding speaks both languages", () => {
    for (const def of excelDamage.findings) {
      const { en, vi } = def.say({ digits: 5 });
      expect(vi).not.toBe(en);
      expect(`${en}${vi}`).not.toMatch(/undefined/);
    }
  });
});
