import { describe, expect, it } from "vitest";
import { matchLabelled, withTrial } from "../../../src/bench/labelled.ts";
import { drawSample, type Drawn } from "../../../src/match/estimate/draw.ts";
import { estimate } from "../../../src/match/estimate/estimate.ts";
import type { Interval } from "../../../src/match/estimate/interval.ts";
import { PopulationBuilder } from "../../../src/match/estimate/population.ts";
import { evaluate } from "../../../src/match/evaluate.ts";
import { finish } from "../../../src/match/index.ts";

const SEEDS = 40;
const QUESTIONS = 80;

/** How often intervals of many samples hold the precision and recall that the truth shows. */
async function coverage(
  name: string,
): Promise<{ precision: number; recall: number; width: number }> {
  return withTrial(name, 1, async (list) => {
    const { matching } = await matchLabelled(list);
    const { entityOf, pairs, model } = matching.result;
    const { truth } = list;
    const builder = new PopulationBuilder(entityOf);
    for (let at = 0; at < pairs.size; at++) {
      builder.add({
        left: pairs.left[at] as number,
        right: pairs.right[at] as number,
        weight: pairs.weight[at] as number,
      });
    }
    const nearest = matching.strangers.nearestBelow(model.reviewAt, entityOf);
    const population = builder.finish({ nearest, ...model });
    const sizes = new Map<number, number>();
    for (const entity of entityOf) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
    const partners = new Map<number, number>();
    const partnersOf = (record: number): number => {
      const known = partners.get(record);
      if (known !== undefined) return known;
      const asked = [{ record, leftOut: builder.underReviewWith(record) }];
      const { found } = finish(matching.strangers.nearestOf(asked, entityOf, 3));
      const same = (found[0] ?? []).filter((other) => truth[other] === truth[record]);
      const count = same.reduce(
        (sum, other) => sum + (sizes.get(entityOf[other] as number) ?? 0),
        0,
      );
      partners.set(record, count);
      return count;
    };
    const told = ({ band, record, other, pairs: n }: Drawn) => {
      if (other === undefined) return { band, pairs: 1, same: partnersOf(record) };
      return { band, pairs: n, same: truth[record] === truth[other] ? n : 0 };
    };
    const real = evaluate(entityOf, truth).pairwise;
    const covers = (interval: Interval | null, value: number): number =>
      interval !== null && interval.low <= value + 1e-9 && value <= interval.high + 1e-9 ? 1 : 0;
    const covered = { precision: 0, recall: 0, width: 0 };
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { bands, questions } = drawSample(population, QUESTIONS, seed);
      const { merged } = estimate(bands, questions.map(told));
      covered.precision += covers(merged.precision, real.precision);
      covered.recall += covers(merged.recall, real.recall);
      covered.width += ((merged.recall?.high ?? 1) - (merged.recall?.low ?? 0)) / SEEDS;
    }
    return covered;
  });
}

describe("samples of generated lists, answered from the truth", () => {
  it.each([["200 customers"], ["vietnamese customers"]])(
    "%s: intervals hold the truth, and say something",
    async (name) => {
      const { precision, recall, width } = await coverage(name);
      expect(precision).toBeGreaterThanOrEqual(0.85 * SEEDS);
      expect(recall).toBeGreaterThanOrEqual(0.85 * SEEDS);
      expect(width).toBeLessThan(0.3);
    },
  );
});
