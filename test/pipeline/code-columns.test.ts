import { describe, expect, it } from "vitest";
import { codeFeatures } from "../../src/pipeline/code-columns.ts";
import { cleanOf, type TestColumn } from "../support/dataset.ts";

const ROWS = 120;
const rows = (value: (row: number) => string): string[] =>
  Array.from({ length: ROWS }, (_, row) => value(row));

function compared(column: TestColumn, more: readonly TestColumn[] = []): boolean {
  const { data } = cleanOf([column, ...more]);
  return codeFeatures(data).some(({ name }) => name === column[0]);
}
const unknown = (value: (row: number) => string): TestColumn => ["Xyzzy", "", rows(value)];
const two = (row: number): number => Math.floor(row / 2);

describe("columns of codes compared", () => {
  it.each<[string, TestColumn, boolean]>([
    ["number plates, two visits each", unknown((row) => `51G-922.${100 + two(row)}`), true],
    ["author numbers", unknown((row) => `0000-0003-1918-${1000 + two(row)}`), true],
    ["codes that stand once", unknown((row) => `SP${1000 + row}`), false],
    ["five kinds of package", unknown((row) => `PK${100 + (row % 5)}`), false],
    ["amounts", unknown((row) => `${1000 + two(row)}00`), false],
    ["dates", unknown((row) => `2024-01-${10 + (two(row) % 15)}`), false],
    ["words", unknown((row) => `word ${two(row)}`), false],
    [
      "hardly ever filled in",
      unknown((row) => (row % 5 === 0 ? `SP${1000 + two(row)}` : "")),
      false,
    ],
    [
      "customer numbers on several rows",
      ["Mã KH", "customer_code", rows((row) => `KH${100 + two(row)}`)],
      true,
    ],
    [
      "customer numbers, one a row",
      ["Mã KH", "customer_code", rows((row) => `KH${100 + row}`)],
      false,
    ],
  ])("%s", (_, column, expected) => {
    expect(compared(column)).toBe(expected);
  });

  it("leaves out what an earlier run has added", () => {
    expect(compared(["crm_entity_id", "", rows((row) => `E00${100 + two(row)}`)])).toBe(false);
  });

  it("leaves out customer numbers that each branch gives out", () => {
    const codes: TestColumn = ["Mã KH", "customer_code", rows((row) => `KH${100 + two(row)}`)];
    const branch: TestColumn = [
      "Chi nhánh",
      "branch",
      rows((row) => (row % 2 === 0 ? "Q1" : "Q3")),
    ];
    expect(compared(codes, [branch])).toBe(false);
  });
});
