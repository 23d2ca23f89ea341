import { describe, expect, it } from "vitest";
import { PatternSet } from "../../src/match/patterns.ts";
import { copiesInFull, sharingBits } from "../../src/match/sharing.ts";
import { MISSING } from "../../src/match/value-comparer.ts";
import { HALF, RIVAL, SAME, VAGUE, WHOLLY } from "../../src/match/signs.ts";
import type { Weights } from "../../src/match/weigh.ts";

/** Name, phone, birth date; a name's levels: same, too little, look-alike, another, half. */
const weights: Weights = {
  prior: -10,
  level: [Float64Array.of(10, 4, 2, -5, 4), Float64Array.of(11, -3), Float64Array.of(12, -4)],
  roles: ["name", "contact", "personal"],
  says: [
    Uint8Array.of(SAME, VAGUE, RIVAL, WHOLLY, HALF),
    Uint8Array.of(SAME, WHOLLY),
    Uint8Array.of(SAME, WHOLLY),
  ],
};

function bits(...seen: readonly [levels: readonly number[], count: number][]): number {
  const set = new PatternSet(3);
  for (const [levels, count] of seen) set.add(levels, 0, count);
  return sharingBits(set.finish(), weights, 0);
}

const ONE = [0, 0, MISSING];
const FAMILY = [3, 0, MISSING];

describe("how sure one number is one person's", () => {
  it.each<[string, number, number]>([
    ["nothing where no number is shared", bits(), 0],
    ["some where few are", bits([ONE, 20]), Math.log2(21)],
    ["little where families share them", bits([ONE, 1000], [FAMILY, 100]), Math.log2(1001 / 101)],
    ["more where hardly any family does", bits([ONE, 1000], [FAMILY, 5]), Math.log2(1001 / 6)],
    ["against it where most join two", bits([ONE, 2], [FAMILY, 38]), Math.log2(3 / 39)],
  ])("%s", (_, found, expected) => {
    expect(found).toBeCloseTo(expected, 9);
  });

  it("counts look-alike names as two people, half names as nobody", () => {
    expect(bits([ONE, 1000], [[2, 0, MISSING], 100])).toBe(bits([ONE, 1000], [FAMILY, 100]));
    expect(bits([ONE, 1000], [[1, 0, MISSING], 5000])).toBe(bits([ONE, 1000]));
    expect(bits([ONE, 1000], [[4, 0, MISSING], 5000])).toBe(bits([ONE, 1000]));
  });

  it("leaves out contrary names under one birth date, and pairs with numbers of their own", () => {
    const alone = bits([ONE, 1000]);
    expect(bits([ONE, 1000], [[3, 0, 0], 100])).toBe(alone);
    expect(bits([ONE, 1000], [[3, 1, MISSING], 100])).toBe(alone);
    expect(bits([ONE, 1000], [[3, 0, 1], 100])).toBe(bits([ONE, 1000], [FAMILY, 100]));
  });

  it("counts rows that repeat a name and a number, and no others", () => {
    const column = (...codes: number[]): { columns: readonly Uint32Array[] } => ({
      columns: [Uint32Array.from(codes)],
    });
    const tables = [column(1, 2, 0, 3), column(0, 1, 1, 2), column(0, 0, 0, 0)];
    const roles = ["name", "contact", "contact"] as const;
    // A name alone, in full, a phone alone, in full but once.
    expect(copiesInFull(tables, roles, Uint32Array.of(5, 4, 3, 1))).toBe(3);
    expect(copiesInFull(tables, ["name", "place", "place"], Uint32Array.of(5, 4, 3, 1))).toBe(0);
  });
});
