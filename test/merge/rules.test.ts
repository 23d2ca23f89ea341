import { describe, expect, it } from "vitest";
import type { SurvivorRule } from "../../src/field/define.ts";
import { cleanData, mergeAll, type Row, type TestColumn } from "./table.ts";

/** Columns: the value in question, and when the row was last updated. */
function survivor(rule: SurvivorRule, rows: readonly Row[], field = "thing"): string {
  const columns: TestColumn[] = [
    { header: "V", field, rule },
    { header: "U", field: "updated_at", rule: "max" },
  ];
  const forward = mergeAll(cleanData(columns, rows)).row["V"] ?? "";
  const backward = mergeAll(cleanData(columns, rows.toReversed())).row["V"] ?? "";
  expect(backward, "row order must not matter").toBe(forward);
  return forward;
}

describe("the order of words", () => {
  it.each<[string, readonly string[], string]>([
    ["Cao Hữu Phong", ["Phong Cao Hữu", "Cao Huwux Phong", "Cao Hữu Phong"], "as most rows begin"],
    ["Smith Mary Ann", ["Mary Ann Smith", "Smith Mary Ann", "Smith M."], "whatever the language"],
    ["Cao Hữu Phong", ["Cao Hữu Phong", "Phong Cao Hữu"], "as many rows: the family in front"],
    ["Phong Cao Hữu Đạt", ["Cao Hữu Phong", "Phong Cao Hữu Đạt"], "other words: the fuller one"],
    ["John Smith", ["John Smith", "Smith John"], "nothing known: the newest"],
  ])("%s of %j (%s)", (kept, values) => {
    const rows = values.map((value, i): Row => [value, `${2024 - i}-01-01`]);
    expect(survivor("most-complete", rows)).toBe(kept);
  });
});

describe("one survivor per column", () => {
  it.each<[SurvivorRule, Row[], string, string]>([
    [
      "most-recent",
      [
        ["old", "2020-01-01"],
        ["new", "2024-01-01"],
      ],
      "new",
      "the newest",
    ],
    [
      "most-recent",
      [
        ["old", "2020-01-01"],
        ["", "2024-01-01"],
      ],
      "old",
      "a blank never wins",
    ],
    [
      "most-recent",
      [
        ["old", "2020-01-01"],
        ["   ", "2024-01-01"],
      ],
      "old",
      "nor does white space",
    ],
    [
      "most-recent",
      [
        ["old", "2020-01-01"],
        ["new!suspect", "2024-01-01"],
      ],
      "old",
      "valid beats suspect",
    ],
    [
      "most-recent",
      [
        ["old!invalid", "2020-01-01"],
        ["new!suspect", "2019-01-01"],
      ],
      "new",
      "suspect beats invalid",
    ],
    [
      "most-recent",
      [
        ["-!missing", "2024-01-01"],
        ["bad!invalid", "2019-01-01"],
      ],
      "bad",
      "anything beats a placeholder",
    ],
    [
      "most-recent",
      [
        ["-!missing", "2024-01-01"],
        ["", "2019-01-01"],
      ],
      "-",
      "a placeholder alone stays",
    ],
    [
      "most-complete",
      [
        ["Nguyen Van An", "2024-01-01"],
        ["Nguyễn Văn An", "2020-01-01"],
      ],
      "Nguyễn Văn An",
      "accents say more",
    ],
    [
      "most-complete",
      [
        ["Nguyễn V. An", "2024-01-01"],
        ["Nguyễn Văn An", "2020-01-01"],
      ],
      "Nguyễn Văn An",
      "whole words say more",
    ],
    [
      "most-complete",
      [
        ["NGUYỄN VĂN AN", "2024-01-01"],
        ["Nguyễn Văn An", "2020-01-01"],
      ],
      "Nguyễn Văn An",
      "proper case says more",
    ],
    [
      "most-complete",
      [
        ["Trần An", "2024-01-01"],
        ["Trần Ân", "2020-01-01"],
      ],
      "Trần Ân",
      "one accent more",
    ],
    [
      "most-frequent",
      [
        ["A", "2020-01-01"],
        ["A", "2019-01-01"],
        ["B", "2024-01-01"],
      ],
      "A",
      "the majority",
    ],
    [
      "most-frequent",
      [
        ["A", "2020-01-01"],
        ["B", "2024-01-01"],
      ],
      "B",
      "a tie goes to the newest",
    ],
    [
      "min",
      [
        ["10", ""],
        ["9", ""],
      ],
      "9",
      "numbers as numbers",
    ],
    [
      "max",
      [
        ["10", ""],
        ["9", ""],
      ],
      "10",
      "numbers as numbers",
    ],
    [
      "max",
      [
        ["10x", ""],
        ["9x", ""],
      ],
      "9x",
      "text as text",
    ],
    [
      "min",
      [
        ["2020-02-01", ""],
        ["2019-12-31", ""],
      ],
      "2019-12-31",
      "dates as dates",
    ],
    [
      "max",
      [
        ["1000000000000000000001", ""],
        ["1000000000000000000000", ""],
      ],
      "1000000000000000000001",
      "long figures exactly",
    ],
    [
      "max",
      [
        ["0.30", ""],
        ["0.3000001", ""],
      ],
      "0.3000001",
      "decimals exactly",
    ],
    [
      "first",
      [
        ["A", "2020-01-01"],
        ["B", "2024-01-01"],
      ],
      "A",
      "the oldest",
    ],
    [
      "union",
      [
        ["VIP; sỉ", "2024-01-01"],
        ["vip, Lẻ", "2020-01-01"],
      ],
      "VIP; sỉ; Lẻ",
      "no repeats, case aside",
    ],
    [
      "sum",
      [
        ["5", ""],
        ["7", ""],
      ],
      "7",
      "copies within one source are not added up",
    ],
    [
      "sum",
      [
        ["5", ""],
        ["5", ""],
      ],
      "5",
      "nor are equal ones",
    ],
    [
      "stricter",
      [
        ["given", "2024-01-01"],
        ["withdrawn", "2020-01-01"],
      ],
      "withdrawn",
      "a refusal stands",
    ],
    [
      "stricter",
      [
        ["given", "2024-01-01"],
        ["unknown", "2020-01-01"],
      ],
      "unknown",
      "not known is stricter than agreed",
    ],
    [
      "stricter",
      [
        ["unknown", "2024-01-01"],
        ["none", "2020-01-01"],
      ],
      "none",
      "none is stricter than not known",
    ],
    [
      "stricter",
      [
        ["given", "2024-01-01"],
        ["", "2020-01-01"],
      ],
      "given",
      "no answer is no refusal",
    ],
  ])("%s of %j is %j (%s)", (rule, rows, expected) => {
    expect(survivor(rule, rows)).toBe(expected);
  });
});
