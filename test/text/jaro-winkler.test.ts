import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jaro, jaroWinkler } from "../../src/text/jaro-winkler.ts";

describe("jaroWinkler", () => {
  // Winkler's published examples, and texts that share nothing.
  it.each([
    ["MARTHA", "MARHTA", 0.9444, 0.9611],
    ["DIXON", "DICKSONX", 0.7667, 0.8133],
    ["DWAYNE", "DUANE", 0.8222, 0.84],
    ["JONES", "JOHNSON", 0.7905, 0.8324],
    ["nguyen van an", "nguyen van anh", 0.9762, 0.9857],
    ["abc", "xyz", 0, 0],
    ["", "abc", 0, 0],
    ["", "", 1, 1],
  ])("%s ~ %s", (left, right, plain, winkler) => {
    expect(jaro(left, right)).toBeCloseTo(plain, 4);
    expect(jaroWinkler(left, right)).toBeCloseTo(winkler, 4);
  });

  it("is symmetric, within 0..1, and 1 only for equal texts", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "đ"), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const score = jaroWinkler(a, b);
        expect(score).toBeCloseTo(jaroWinkler(b, a), 12);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 1).toBe(a === b);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it("keeps its cost bounded on long texts", () => {
    expect(jaroWinkler("a".repeat(100_000), `${"a".repeat(100_000)}b`)).toBeGreaterThan(0.9);
  });
});
