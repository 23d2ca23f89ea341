import { describe, expect, it } from "vitest";
import { PatternSet } from "../../src/match/patterns.ts";
import { isShown, NO_SLIPS, type Slips, slipsOf } from "../../src/match/slips.ts";
import { DOUBT, PARTLY, SAME, VAGUE, WHOLLY } from "../../src/match/signs.ts";
import { MISSING } from "../../src/match/value-comparer.ts";
import type { Weights } from "../../src/match/weigh.ts";

/** Name (same, near, vague, one family's, another), house (same, nearly, another), phone, birth date, sex. */
const weights: Weights = {
  prior: -10,
  level: [
    Float64Array.of(12, 11, 4, 2, -5),
    Float64Array.of(13, 12, -6),
    Float64Array.of(13, -4),
    Float64Array.of(12, 5, -5),
    Float64Array.of(1, -6),
  ],
  roles: ["name", "place", "contact", "personal", "personal"],
  says: [
    Uint8Array.of(SAME, 0, VAGUE, PARTLY, WHOLLY),
    Uint8Array.of(SAME, 0, WHOLLY),
    Uint8Array.of(SAME, WHOLLY),
    Uint8Array.of(SAME, VAGUE, WHOLLY),
    Uint8Array.of(SAME, DOUBT),
  ],
};

type Seen = readonly [levels: readonly number[], count: number];
const NONE = MISSING;
/** Copies as clerks make them: 1,000 right or with a letter wrong, a third of them with the street misspelt too. */
const COPIES: readonly Seen[] = [
  [[0, 0, NONE, 0, 0], 400],
  [[0, 1, NONE, 0, 0], 200],
  [[1, 0, NONE, 0, 0], 270],
  [[1, 1, NONE, 0, 0], 130],
];
/** Of these, 100 with another given name and 100 with another date of birth, and 10 with both, as chance has it. */
const SLIPS: readonly Seen[] = [
  [[3, 0, NONE, 0, 0], 70],
  [[3, 1, NONE, 0, 0], 30],
  [[0, 0, NONE, 2, 0], 70],
  [[0, 1, NONE, 2, 0], 30],
  [[3, 0, NONE, 2, NONE], 10],
];
const BROTHERS: Seen = [[3, 0, NONE, 2, 0], 200];
const COUPLES: Seen = [[4, 0, NONE, 2, 1], 200];
const TWINS: Seen = [[3, 0, NONE, 0, 0], 60];

function slips(seen: readonly Seen[], ofManyAges = true): Slips {
  const set = new PatternSet(5);
  for (const [levels, count] of seen) set.add(levels, 0, count);
  return slipsOf(set.finish(), weights, ofManyAges);
}

describe("what a list shows of slips in one house", () => {
  it.each<
    [string, readonly Seen[], ...shown: [names: boolean, wholeNames: boolean, births: boolean]]
  >([
    ["nothing where there are no pairs", [], false, false, false],
    ["all where hardly two people are of one house", [...COPIES, ...SLIPS], true, true, true],
    ["nothing beside brothers", [...COPIES, ...SLIPS, BROTHERS], false, false, false],
    ["but wholly other names beside couples", [...COPIES, ...SLIPS, COUPLES], true, false, true],
    [
      "nothing by twins in a list of few slips",
      [...COPIES.slice(0, 1), TWINS],
      false,
      false,
      false,
    ],
    ["nothing by twins whose other fields never slip", [...COPIES, TWINS], false, false, false],
    [
      "nothing by fathers and sons whose other fields never slip",
      [...COPIES, [[0, 0, NONE, 2, 0], 100]],
      false,
      false,
      false,
    ],
    [
      "no name where names are replaced more often than misspelt",
      [...COPIES, [[3, 1, NONE, 0, 0], 500]],
      false,
      false,
      false,
    ],
    [
      "nothing by people of one house with a phone each",
      [...COPIES, [[3, 1, 1, 0, 0], 100], [[0, 1, 1, 2, 0], 100]],
      false,
      false,
      false,
    ],
    ["nothing by another sex", [...COPIES, [[3, 1, NONE, 0, 1], 100]], false, false, false],
    [
      "nothing by pairs of two houses",
      [...COPIES, ...SLIPS].map(([[name, , ...rest], n]): Seen => [[name ?? 0, 2, ...rest], n]),
      false,
      false,
      false,
    ],
    ["nothing by a handful", [...COPIES, [[3, 1, NONE, 0, 0], 10]], false, false, false],
  ])("%s", (_, seen, ...shown) => {
    const { names, wholeNames, births } = slips(seen);
    expect([names, wholeNames, births].map(isShown)).toEqual(shown);
  });

  it("shows nothing of names where all are of one age: twins need no brothers there", () => {
    const found = slips([...COPIES, ...SLIPS], false);
    expect([isShown(found.names), isShown(found.births)]).toEqual([false, true]);
  });

  it("is the surer the more slips there are and the fewer relatives", () => {
    const found = slips([...COPIES, ...SLIPS]).names;
    expect(slips([...COPIES, ...SLIPS, [[3, 0, NONE, 2, 0], 20]]).names).toBeLessThan(found);
    expect(slips([...COPIES, ...SLIPS, [[3, 1, NONE, 0, 0], 50]]).names).toBeGreaterThan(found);
  });

  it("is not shown by a model that never learnt of it", () => {
    expect(isShown(undefined)).toBe(false);
    expect(isShown(NO_SLIPS.names)).toBe(false);
  });
});
