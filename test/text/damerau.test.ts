import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damerauLevenshtein } from "../../src/text/damerau.ts";

/** The plain full table, as the definition reads. */
function plain(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      }
      const row = d[i];
      if (row !== undefined) row[j] = cost;
    }
  }
  return at(a.length, b.length);
}

describe("damerauLevenshtein", () => {
  it.each([
    ["", "", 0],
    ["abc", "", 3],
    ["kitten", "sitting", 3],
    ["ca", "ac", 1],
    ["ca", "abc", 3],
    ["0912345678", "0912354678", 1],
    ["smith", "smyth", 1],
  ])("%s → %s", (left, right, edits) => {
    expect(damerauLevenshtein(left, right)).toBe(edits);
  });

  it("agrees with the full table up to the limit, and says limit + 1 beyond", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 10 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 10 }), (a, b, limit) => {
        const expected = Math.min(plain(a, b), limit + 1);
        expect(damerauLevenshtein(a, b, limit)).toBe(expected);
        expect(damerauLevenshtein(b, a, limit)).toBe(expected);
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  it("gives up at once on texts whose lengths differ too much", () => {
    expect(damerauLevenshtein("a".repeat(100_000), "a", 2)).toBe(3);
  });
});
