import { describe, expect, it } from "vitest";
import { excludes, vouches } from "../../src/match/excludes.ts";
import { PARTLY, SAME, VAGUE, WHOLLY } from "../../src/match/signs.ts";
import { NO_SLIPS, type Slips } from "../../src/match/slips.ts";
import { MISSING } from "../../src/match/value-comparer.ts";
import type { Weights } from "../../src/match/weigh.ts";

/** Name (same, one family's, half), house (same, nearly, another), birth date (same, another), card. */
const weights: Weights = {
  prior: -10,
  level: [
    Float64Array.of(12, 2, 4),
    Float64Array.of(13, 12, -6),
    Float64Array.of(12, -5),
    Float64Array.of(15, -8),
  ],
  roles: ["name", "place", "personal", "id"],
  says: [
    Uint8Array.of(SAME, PARTLY, VAGUE),
    Uint8Array.of(SAME, 0, WHOLLY),
    Uint8Array.of(SAME, WHOLLY),
    Uint8Array.of(SAME, WHOLLY),
  ],
};
const SHOWN: Slips = { names: 9, wholeNames: 9, births: 9 };
const NONE = MISSING;

describe("who excludes whom where a list shows its slips", () => {
  it.each<
    [
      string,
      levels: readonly number[],
      slips: Slips,
      never: boolean,
      says: ReturnType<typeof vouches>,
    ]
  >([
    ["another date, as ever", [0, 0, 1, NONE], NO_SLIPS, true, -1],
    ["another date that is mistyped", [0, 0, 1, NONE], SHOWN, false, 1],
    ["another date in a house nearly the same", [0, 1, 1, NONE], SHOWN, false, 1],
    ["another date in another house", [0, 2, 1, NONE], SHOWN, true, -1],
    ["another date beside half a name", [2, 0, 1, NONE], SHOWN, true, -1],
    ["only births shown: another name", [1, 0, NONE, NONE], { ...SHOWN, names: 0 }, true, 0],
    ["another name, as ever", [1, 0, NONE, NONE], NO_SLIPS, true, 0],
    ["another name, which can be outvoted", [1, 0, NONE, NONE], SHOWN, true, -1],
    ["another name and another date, which can be too", [1, 0, 1, NONE], SHOWN, true, -1],
    ["another name in another house", [1, 2, NONE, NONE], SHOWN, true, 0],
    ["another name and another card", [1, 0, NONE, 1], SHOWN, true, 0],
    ["another name under one date", [1, 0, 0, NONE], SHOWN, false, 1],
  ])("%s", (_, levels, slips, never, says) => {
    expect([
      excludes({ ...weights, slips }, levels),
      vouches({ ...weights, slips }, levels),
    ]).toEqual([never, says]);
  });
});
