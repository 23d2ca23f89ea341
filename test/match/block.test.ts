import { describe, expect, it } from "vitest";
import { category } from "../../src/comparison/category.ts";
import { planSteps } from "../../src/match/plan-match.ts";
import { finish } from "../../src/match/work.ts";
import { matchRecords } from "../../src/match/match-records.ts";
import { MATCH_SETTINGS } from "../../src/match/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { peopleInput, retyped, strangers } from "./people.ts";
import { inputOf, plainName } from "./stand-ins.ts";

const settings = defaultsOf(MATCH_SETTINGS);

describe("blocking", () => {
  it("plans what matching then compares", () => {
    const people = strangers(300);
    people.push(...people.slice(0, 60).map(retyped));
    const input = peopleInput(people);
    const plan = finish(planSteps(input, settings));
    const result = matchRecords(input, settings);
    expect(plan.candidates).toBeLessThanOrEqual(result.candidates);
    expect(result.candidates).toBeLessThanOrEqual(plan.atMost);
    for (const [i, rule] of plan.rules.entries()) {
      expect(result.rules[i]).toMatchObject({ name: rule.name, pairs: rule.pairs });
    }
    expect(plan.rules.reduce((sum, rule) => sum + rule.newPairs, 0)).toBe(plan.candidates);
  });

  it("splits a block too large by another key instead of dropping it", () => {
    // 3,000 rows share one name; two of each town and street belong together.
    const rows = 3000;
    const input = inputOf([
      {
        name: "name",
        comparison: plainName,
        columns: [Array.from({ length: rows }, () => "hung|nguyen")],
      },
      {
        name: "town",
        comparison: category,
        columns: [Array.from({ length: rows }, (_, i) => `town ${i % 300}`)],
      },
      {
        name: "street",
        comparison: category,
        columns: [Array.from({ length: rows }, (_, i) => `street ${(i * 7) % 1500}`)],
      },
    ]);
    const plan = finish(planSteps(input, { ...settings, pairsPerRow: 3 }));
    const name = plan.rules.find((rule) => rule.name === "name");
    expect(name).toMatchObject({ split: 1, largestBlock: 3000 / 2 });
    expect(plan.candidates).toBeGreaterThanOrEqual(1500 / 2);
  });

  it("counts what it could not split and still compares some of it", () => {
    const rows = 2000;
    const input = inputOf([
      {
        name: "name",
        comparison: plainName,
        columns: [Array.from({ length: rows }, () => "hung|nguyen")],
      },
      {
        name: "note",
        comparison: plainName,
        columns: [Array.from({ length: rows }, (_, i) => `n${i}${i}|x${i}`)],
      },
    ]);
    const plan = finish(planSteps(input, settings));
    expect(plan.rules.some((rule) => rule.skippedRows === rows)).toBe(true);
    expect(plan.candidates).toBeGreaterThan(0);
    expect(plan.candidates).toBeLessThan(plan.budget);
  });

  it("keeps within its budget", () => {
    const people = strangers(5000);
    const plan = finish(planSteps(peopleInput(people), { ...settings, pairsPerRow: 1 }));
    expect(plan.candidates).toBeLessThanOrEqual(plan.budget);
  });
});
