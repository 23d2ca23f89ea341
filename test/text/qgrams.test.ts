import * as fc from "fast-check";
import { expect, it } from "vitest";
import { qgramDice, qgrams } from "../../src/text/qgrams.ts";

it.each([
  ["", 2, []],
  ["a", 2, ["a"]],
  ["ab", 2, ["ab"]],
  ["abab", 2, ["ab", "ba", "ab"]],
])("cuts %s into grams of %i", (text, size, grams) => {
  expect(qgrams(text, size)).toEqual(grams);
});

it.each([
  ["night", "nacht", 0.25],
  ["abab", "abab", 1],
  ["", "ab", 0],
  ["aaaa", "aa", 0.5],
])("%s and %s share %f", (left, right, share) => {
  expect(qgramDice(left, right)).toBeCloseTo(share, 10);
});

it("is symmetric", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(qgramDice(a, b)).toBe(qgramDice(b, a));
    }),
    { seed: 7 },
  );
});
