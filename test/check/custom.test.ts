import { describe, expect, it } from "vitest";
import { customRules } from "../../src/check/custom.ts";
import { type CustomRuleData, ruleMistakes } from "../../src/check/custom-data.ts";
import { CHECK_SETTINGS } from "../../src/check/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { cleanOf, type TestColumn } from "../support/dataset.ts";

/** Rows (from 0) a rule finds, over columns cleaned as they would be. */
function rowsFound(rule: CustomRuleData, columns: readonly TestColumn[]): number[] {
  const found: number[] = [];
  const context = { asOf: "2026-11-22", settings: defaultsOf(CHECK_SETTINGS) };
  for (const made of customRules([rule])) {
    made.check(cleanOf(columns).data, context, (code, { record }) => {
      expect(code).toBe(`custom/${rule.name}`);
      found.push(record ?? -1);
    });
  }
  return found;
}

const name = "r";
const TIER: TestColumn = ["Hạng", "", ["Vàng", "vang", "", "Kim cương"]];

describe("custom rules", () => {
  it.each<[string, CustomRuleData, readonly TestColumn[], readonly number[]]>([
    ["required", { name, check: "required", column: "Hạng" }, [TIER], [2]],
    [
      "required, header in other case and without accents",
      { name, check: "required", column: "hang" },
      [TIER],
      [2],
    ],
    [
      "required, a column that is not there: said once, about the table",
      { name, check: "required", column: "Nhóm" },
      [TIER],
      [-1],
    ],
    ["one of", { name, check: "one-of", column: "Hạng", values: ["Vàng", "Bạc"] }, [TIER], [3]],
    [
      "pattern",
      { name, check: "pattern", column: "Mã", pattern: "AA-999" },
      [["Mã", "", ["KH-001", "KH-01", "K1-001", "KH-0012", ""]]],
      [1, 2, 3],
    ],
    [
      "range of numbers",
      { name, check: "range", column: "Tuổi", min: 18, max: 99 },
      [["Tuổi", "", ["17", "18", "99", "100", "x", ""]]],
      [0, 3, 4],
    ],
    [
      "range of dates, over the cleaned value",
      { name, check: "range", column: "last_purchase", min: "2026-01-01" },
      [["Mua cuối", "last_purchase", ["31/12/2025", "01/01/2026"]]],
      [0],
    ],
    [
      "unique together",
      { name, check: "unique", columns: ["A", "B"] },
      [
        ["A", "", ["1", "1", "1", "", ""]],
        ["B", "", ["x", "y", "x", "", ""]],
      ],
      [2],
    ],
    [
      "compare, blanks stay silent",
      { name, check: "compare", left: "Từ", is: "<=", right: "Đến" },
      [
        ["Từ", "", ["2", "10", "2026-02-01", ""]],
        ["Đến", "", ["10", "2", "2026-01-01", "1"]],
      ],
      [1, 2],
    ],
  ])("%s", (_note, rule, columns, rows) => {
    expect(rowsFound(rule, columns)).toEqual(rows);
  });
});

describe("mistakes in rules", () => {
  it("are all told at once, each with its place", () => {
    const given = [
      { name: "Bad Name", check: "requird", column: "x" },
      { name: "a", check: "range", column: "x" },
      { name: "a", check: "pattern", column: "", regex: "(a+)+" },
      "text",
      { name: "b", check: "compare", left: "x", is: "~", right: "y", severity: "fatal" },
      { name: "fine", check: "required", column: "x", severity: "error", title: "T" },
    ];
    expect(ruleMistakes(given).map((m) => m.at)).toEqual([
      "[0].name",
      "[0].check",
      "[1]",
      "[2].name",
      "[2].regex",
      "[2].column",
      "[2].pattern",
      "[3]",
      "[4].severity",
      "[4].is",
    ]);
  });
});
