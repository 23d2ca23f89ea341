import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { category } from "../../src/comparison/category.ts";
import type { Comparison } from "../../src/comparison/define.ts";
import { gender } from "../../src/comparison/gender.ts";
import { text } from "../../src/comparison/text.ts";

function level<P>(comparison: Comparison<P>, left: string, right: string): string | undefined {
  const a = comparison.prepare(left);
  const b = comparison.prepare(right);
  if (a === undefined || b === undefined) return undefined;
  return comparison.levels[comparison.compare(a, b)]?.name;
}

describe("text", () => {
  it.each([
    ["Máy lọc nước", "MAY LOC NUOC", "exact"],
    ["red wine bar", "Bar, red wine", "same-words"],
    ["steakhouses", "steakhuoses", "near"],
    ["room 1204 east wing", "room 1205 east wing", "similar"],
    ["steak house", "the old steak house", "contained"],
    ["ralph's diner", "bugsy's diner", "different"],
    ["grand hotel plaza bar", "grand hotel plaza spa", "similar"],
    ["alpha", "omega", "different"],
    ["-", "alpha", undefined],
  ])("%s ~ %s: %s", (left, right, expected) => {
    expect(level(text, left, right)).toBe(expected);
  });
});

describe("gender and category", () => {
  it.each([
    ["male", "male", "same"],
    ["male", "female", "different"],
    ["", "male", undefined],
  ])("%s ~ %s: %s", (left, right, expected) => {
    expect(level(gender, left, right)).toBe(expected);
    expect(level(category, left, right)).toBe(expected);
  });
  it("ignores case and accents", () => {
    expect(level(category, "Hà Nội", "ha noi")).toBe("same");
  });
});

describe.each([
  ["text", text as Comparison],
  ["gender", gender as Comparison],
  ["category", category as Comparison],
])("%s keeps the laws", (_, comparison) => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "1", " ", "x"), maxLength: 14 });
  it("compares symmetrically, equal with itself, within its levels", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [p, q] = [comparison.prepare(a), comparison.prepare(b)];
        if (p === undefined || q === undefined) return;
        const level = comparison.compare(p, q);
        expect(comparison.compare(q, p)).toBe(level);
        expect(comparison.levels[level]).toBeDefined();
        expect(comparison.compare(p, p)).toBe(0);
        expect(comparison.keys(p)).toEqual(comparison.keys(p));
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
  it("declares m and u as shares", () => {
    for (const side of ["m", "u"] as const) {
      expect(comparison.levels.reduce((sum, l) => sum + l[side], 0)).toBeCloseTo(1, 2);
    }
  });
});
