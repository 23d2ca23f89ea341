import { describe, expect, test } from "vitest";
import { mergedNotes } from "../../src/schema/merged-cells.ts";
import { TABLE_FINDINGS } from "../../src/schema/findings.ts";
import { gridOf } from "./grid-of.ts";

const ROWS = [
  ["DANH SÁCH", "", ""],
  ["Chi nhánh", "Tên", "SĐT"],
  ["Quận 1", "An", "0901"],
  ["", "Bình", "0902"],
  ["", "Chi", ""],
];
const records = Uint32Array.from([2, 3, 4]);

describe("merged cells among the records", () => {
  test.each<readonly [string, readonly (readonly [number, number, number, number])[], string]>([
    ["over rows", [[3, 0, 5, 0]], "A3:A5"],
    ["over columns", [[4, 1, 4, 2]], "B4:C4"],
    [
      "two",
      [
        [3, 0, 5, 0],
        [4, 1, 4, 2],
      ],
      "A3:A5, B4:C4",
    ],
  ])("%s are told", (_, merged, cells) => {
    const notes = mergedNotes({ ...gridOf(ROWS), merged }, records);
    expect(notes).toEqual([{ code: "table/merged-cells", args: { count: merged.length, cells } }]);
    const def = TABLE_FINDINGS.find(({ code }) => code === "table/merged-cells");
    expect(def?.say(notes[0]?.args ?? {}).vi).toContain(cells);
  });

  test.each<readonly [string, readonly (readonly [number, number, number, number])[]]>([
    ["none at all", []],
    ["the title above the table", [[1, 0, 1, 2]]],
    ["the header", [[2, 0, 2, 1]]],
    ["an empty one", [[5, 2, 5, 3]]],
    ["a single cell", [[3, 0, 3, 0]]],
    ["below the table", [[9, 0, 12, 0]]],
  ])("nothing is said of %s", (_, merged) => {
    expect(mergedNotes({ ...gridOf(ROWS), merged }, records)).toEqual([]);
  });
});
