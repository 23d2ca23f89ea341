import { describe, expect, it } from "vitest";
import { matchLabelled, withTrial } from "../../src/bench/labelled.ts";
import { qualityOf } from "../../src/bench/quality.ts";
import { TRIAL_NAMES } from "../../src/generate/trials/index.ts";

/**
 * Least merged precision, merged recall and recall with review, a little below what is measured; and most questions
 * about two people, a little above.
 */
const FLOORS: readonly [string, number, number, number, number][] = [
  ["voters, year of birth", 0.995, 0.95, 0.97, 34],
  ["voters, date of birth", 0.995, 0.96, 0.98, 42],
  ["name, birth date, zip", 0.995, 0.94, 0.97, 63],
  ["name, birth date", 0.995, 0.87, 0.92, 39],
  ["name, phone", 0.995, 0.81, 0.84, 15],
  ["name, e-mail", 0.995, 0.81, 0.85, 7],
  ["name, address", 0.985, 0.82, 0.86, 8],
  ["american customers", 0.995, 0.97, 0.98, 7],
  ["american customers, half empty", 0.995, 0.89, 0.96, 13],
  ["american customers, misread", 0.995, 0.93, 0.97, 7],
  ["american families", 0.99, 0.97, 0.98, 25],
  ["german families", 0.99, 0.97, 0.98, 19],
  ["vietnamese customers", 0.995, 0.95, 0.97, 6],
  ["vietnamese families", 0.99, 0.94, 0.97, 32],
  ["vietnamese, name and phone", 0.995, 0.78, 0.84, 7],
  ["200 customers", 0.995, 0.98, 0.98, 6],
  ["customers, all twice", 0.995, 0.97, 0.98, 7],
  ["restaurants", 0.995, 0.96, 0.97, 6],
  ["german firms", 0.985, 0.95, 0.97, 6],
];

describe("trial lists nobody configured", () => {
  it.each(FLOORS)(
    "%s: merges no two people, finds the rest, asks little",
    async (name, ...limits) => {
      const [precision, merged, found, most] = limits;
      const quality = await withTrial(name, 1, async (list) =>
        qualityOf((await matchLabelled(list)).matching.result, list.truth),
      );
      expect(quality.merged.precision).toBeGreaterThanOrEqual(precision);
      expect(quality.merged.recall).toBeGreaterThanOrEqual(merged);
      expect(quality.withReview.recall).toBeGreaterThanOrEqual(found);
      expect(quality.asked - quality.askedRight).toBeLessThanOrEqual(most);
    },
  );

  it.each(TRIAL_NAMES.filter((name) => name.includes("nobody twice")))(
    "%s: merges nothing",
    async (name) => {
      const found = await withTrial(name, 1, async (list) =>
        qualityOf((await matchLabelled(list)).matching.result, list.truth),
      );
      expect(found.merged.found).toBe(0);
    },
  );
});
