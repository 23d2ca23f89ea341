import { describe, expect, it } from "vitest";
import { maskAny, profileColumn } from "../../src/schema/profile.ts";
import { shapeOf } from "../../src/schema/shape.ts";
import { gridOf } from "./grid-of.ts";

describe("shapeOf", () => {
  it.each([
    ["Nguyễn Lan", "Aa+ Aaa"],
    ["Nguyễn Lan".normalize("NFD"), "Aa+ Aaa"],
    ["0912345678", "9+"],
    ["KH-001", "AA-999"],
    ["17/09/2020", "99/99/9999"],
    ["lan@b.vn", "aaa@a.aa"],
    ["", ""],
  ])("%s → %s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  it("cuts long values", () => {
    expect(shapeOf("a1".repeat(500)).length).toBeLessThanOrEqual(41);
  });
});

describe("profileColumn", () => {
  const grid = gridOf([
    ["KH1", "0912345678"],
    ["KH2", "không có"],
    ["KH3", ""],
    ["KH3", 912345678],
  ]);

  it("counts what a column holds", () => {
    const [codes, phones] = grid.columns;
    if (codes === undefined || phones === undefined) throw new Error("no columns");
    expect(profileColumn("Mã", undefined, codes, maskAny)).toEqual({
      header: "Mã",
      mapping: undefined,
      rows: 4,
      filled: 4,
      placeholders: 0,
      distinct: 3,
      kinds: { text: 4, number: 0, date: 0, boolean: 0, error: 0 },
      shortest: 3,
      longest: 3,
      patterns: [{ pattern: "AA9", count: 4 }],
      samples: ["K***", "K***", "K***"],
    });
    expect(profileColumn("SĐT", undefined, phones, (text) => text)).toMatchObject({
      filled: 2,
      placeholders: 1,
      distinct: 2,
      kinds: { text: 1, number: 1 },
      patterns: [{ pattern: "9+", count: 2 }],
      samples: ["0912345678", "912345678"],
    });
  });
});

it("masks any value but its first letter", () => {
  expect(maskAny("Nguyễn Văn An")).toBe("N***");
  expect(maskAny("(x)")).toBe("***");
});
