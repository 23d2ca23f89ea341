import { expect, test } from "vitest";
import { goesWithNames } from "../../src/field/gender/by-name.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";

/** Rows as `m Anna`, `f Anna`, `- Anna` (nothing told). */
function heard(rows: readonly string[]): boolean {
  const texts = new TextColumnBuilder(8);
  const codes = Uint32Array.from(rows, (row) => (row.length > 2 ? texts.codeOf(row.slice(2)) : 0));
  const told = Uint8Array.from(rows, (row) => ["-", "m", "f"].indexOf(row.charAt(0)));
  return goesWithNames(told, texts.finish().withCodes(codes));
}

const times = (count: number, row: string): string[] => Array.from({ length: count }, () => row);

test.each([
  ["each name of one sex", [...times(5, "m John"), ...times(5, "f Anna")], true],
  ["one slip", [...times(6, "m John"), ...times(6, "f Anna"), "m Anna"], true],
  ["one name of both", [...times(6, "m John"), ...times(6, "f Anna"), "m Kim", "f Kim"], true],
  [
    "set at random",
    [...times(3, "m John"), ...times(3, "f John"), ...times(4, "f Anna"), ...times(3, "m Anna")],
    false,
  ],
  ["too few to say", ["m John", "f John", "m Anna", "f Anna"], true],
  ["rows that tell nothing", [...times(8, "- John"), "m John", "f John"], true],
  ["rows without a name", [...times(8, "m "), ...times(8, "f ")], true],
] as const)("%s: heard %#", (_, rows, expected) => {
  expect(heard(rows)).toBe(expected);
});
