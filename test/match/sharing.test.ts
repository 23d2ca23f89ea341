import { describe, expect, it } from "vitest";
import { PatternSet } from "../../src/match/patterns.ts";
import { sharingBits } from "../../src/match/sharing.ts";
import { MISSING } from "../../src/match/value-comparer.ts";
import { VAGUE_ALONE } from "../../src/match/holds.ts";
import { RIVAL, SAME, VAGUE, WHOLLY } from "../../src/match/signs.ts";
import type { Weights } from "../../src/match/weigh.ts";

/** Name, phone, birth date; a name's levels: same, too little, look-alike, another. */
const weights: Weights = {
  prior: -10,
  level: [Float64Array.of(10, 4, 2, -5), Float64Array.of(11, -3), Float64Array.of(12, -4)],
  roles: ["name", "contact", "personal"],
  says: [
    Uint8Array.of(SAME, VAGUE, RIVAL, WHOLLY),
    Uint8Array.of(SAME, WHOLLY),
    Uint8Array.of(SAME, WHOLLY),
  ],
};

function bits(...seen: readonly [levels: readonly number[], count: number][]): number {
  const set = new PatternSet(3);
  for (const [levels, count] of seen) set.add(levels, 0, count);
  return sharingBits(set.finish(), weights);
}

const ONE = [0, 0, MISSING];
const FAMILY = [3, 0, MISSING];

describe("how sure one number is one person's", () => {
  it.each<[string, number, number]>([
    ["nothing where no number is shared", bits(), VAGUE_ALONE],
    ["little where few are", bits([ONE, 20]), VAGUE_ALONE],
    ["little where families share them", bits([ONE, 1000], [FAMILY, 100]), VAGUE_ALONE],
    [
      "more where hardly any family does",
      bits([ONE, 1000], [FAMILY, 5]),
      Math.log2(997 / 7 + 5 / 7),
    ],
    ["no more than so much", bits([ONE, 1_000_000]), 8],
  ])("%s", (_, found, expected) => {
    expect(found).toBeCloseTo(expected, 1);
  });

  it("counts look-alike names as two people, half names as nobody", () => {
    expect(bits([ONE, 1000], [[2, 0, MISSING], 100])).toBe(VAGUE_ALONE);
    expect(bits([ONE, 1000], [[1, 0, MISSING], 5000])).toBe(bits([ONE, 1000]));
  });

  it("leaves out contrary names under one birth date, and pairs with numbers of their own", () => {
    const alone = bits([ONE, 1000]);
    expect(bits([ONE, 1000], [[3, 0, 0], 100])).toBe(alone);
    expect(bits([ONE, 1000], [[3, 1, MISSING], 100])).toBe(alone);
    expect(bits([ONE, 1000], [[3, 0, 1], 100])).toBe(VAGUE_ALONE);
  });
});
