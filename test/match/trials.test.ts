import { describe, expect, it } from "vitest";
import { matchLabelled, withTrial } from "../../src/bench/labelled.ts";
import { qualityOf } from "../../src/bench/quality.ts";
import { TRIAL_NAMES } from "../../src/generate/trials/index.ts";

/** Least merged precision, merged recall and recall with review; a little below what is measured. */
const FLOORS: readonly [string, number, number, number][] = [
  ["voters, year of birth", 0.995, 0.93, 0.97],
  ["voters, date of birth", 0.995, 0.95, 0.98],
  ["name, birth date, zip", 0.995, 0.93, 0.97],
  ["name, birth date", 0.995, 0.84, 0.91],
  ["name, phone", 0.995, 0.78, 0.84],
  ["name, e-mail", 0.995, 0.78, 0.84],
  ["name, address", 0.985, 0.8, 0.86],
  ["american customers", 0.995, 0.96, 0.98],
  ["american customers, half empty", 0.995, 0.87, 0.95],
  ["american customers, misread", 0.995, 0.93, 0.97],
  ["american families", 0.99, 0.96, 0.98],
  ["german families", 0.99, 0.96, 0.98],
  ["vietnamese customers", 0.995, 0.94, 0.97],
  ["vietnamese families", 0.99, 0.94, 0.97],
  ["vietnamese, name and phone", 0.995, 0.75, 0.84],
  ["200 customers", 0.995, 0.92, 0.95],
  ["customers, all twice", 0.995, 0.96, 0.98],
  ["restaurants", 0.995, 0.92, 0.95],
  ["german firms", 0.985, 0.89, 0.94],
];

describe("trial lists nobody configured", () => {
  it.each(FLOORS)("%s: merges no two people and finds the rest", async (name, ...floors) => {
    const quality = await withTrial(name, 1, async (list) =>
      qualityOf((await matchLabelled(list)).matching.result, list.truth),
    );
    const reached = [quality.merged.precision, quality.merged.recall, quality.withReview.recall];
    for (const [i, floor] of floors.entries()) expect(reached[i]).toBeGreaterThanOrEqual(floor);
  });

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
