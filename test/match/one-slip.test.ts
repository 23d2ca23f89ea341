import { describe, expect, it } from "vitest";
import { SlipsBesideName } from "../../src/match/one-slip.ts";
import { type Patterns, PatternSet } from "../../src/match/patterns.ts";
import type { Role } from "../../src/match/roles.ts";
import { DOUBT, SAME, VAGUE, WHOLLY } from "../../src/match/signs.ts";
import { MISSING } from "../../src/match/value-comparer.ts";

/** Name (same, near), birth date (same, one off, in part, another), sex (same, another). */
const says = [
  Uint8Array.of(SAME, 0, WHOLLY),
  Uint8Array.of(SAME, VAGUE, VAGUE, WHOLLY),
  Uint8Array.of(SAME, DOUBT),
];
const roles: readonly Role[] = ["name", "personal", "personal"];

type Seen = readonly [levels: readonly number[], matches: number];

function learnt(seen: readonly Seen[], as: readonly Role[] = roles) {
  const set = new PatternSet(says.length);
  for (const [levels] of seen) set.add(levels, 0);
  const patterns: Patterns = set.finish();
  const slips = new SlipsBesideName({ roles: as, says });
  for (const [p, [, matches]] of seen.entries()) slips.add(patterns, p, matches);
  return slips.isPossible ? slips.learnt() : undefined;
}

const NAME_SLIPPED: Seen = [[1, 0, 0], 600];
const BIRTH_SLIPPED: Seen = [[0, 1, 0], 300];
const RIGHT: Seen = [[0, 0, 0], 100];

describe("what a date that slipped weighs beside the same name", () => {
  it("is more where whoever slipped in one field did not in the other", () => {
    const { name, gains = [] } = learnt([NAME_SLIPPED, BIRTH_SLIPPED, RIGHT]) ?? {};
    expect(name).toBe(0);
    const [birth, sex] = gains;
    // 300 of 400 beside the same name, drawn by 50, against 300 of all 1,000.
    expect(birth?.feature).toBe(1);
    expect(birth?.bits[1]).toBeCloseTo(Math.log2((300 + 50 * 0.3) / 450 / 0.3), 9);
    // The same date, a level never met, and another date gain nothing, nor does a sex.
    expect([birth?.bits[0], birth?.bits[2], birth?.bits[3]]).toEqual([0, 0, 0]);
    expect([...(sex?.bits ?? [])]).toEqual([0, 0]);
  });

  it.each<[why: string, seen: readonly Seen[], as?: readonly Role[]]>([
    [
      "slips are independent",
      [
        [[0, 0, 0], 400],
        [[0, 1, 0], 100],
        [[1, 0, 0], 400],
        [[1, 1, 0], 100],
      ],
    ],
    [
      "rows that slip slip everywhere",
      [
        [[0, 0, 0], 900],
        [[1, 1, 0], 100],
      ],
    ],
    [
      "there are but a few",
      [
        [[1, 0, 0], 6],
        [[0, 1, 0], 3],
      ],
    ],
    [
      "dates contradict",
      [
        [[1, 0, 0], 600],
        [[0, 3, 0], 300],
      ],
    ],
    ["dates are missing", [NAME_SLIPPED, [[0, MISSING, 0], 300]]],
    ["nothing matches", []],
    ["there is no name", [NAME_SLIPPED, BIRTH_SLIPPED], ["attribute", "personal", "personal"]],
    ["there is no date of birth", [NAME_SLIPPED, BIRTH_SLIPPED], ["name", "place", "attribute"]],
  ])("is nothing more where %s", (_, seen, as = roles) => {
    expect(learnt(seen, as)).toBeUndefined();
  });

  it("is never more than two bits", () => {
    const found = learnt([
      [[1, 0, 0], 100_000],
      [[0, 1, 0], 2000],
    ]);
    expect(found?.gains[0]?.bits[1]).toBe(2);
  });
});
