import type { Population } from "../../../src/match/estimate/bands.ts";
import type { Drawn } from "../../../src/match/estimate/draw.ts";
import type { Told } from "../../../src/match/estimate/estimate.ts";
import { PopulationBuilder } from "../../../src/match/estimate/population.ts";
import { seeded } from "../../../src/table/seeded.ts";

/** A made-up run with its truth: what was merged rightly and wrongly, asked about, and missed. */
export interface MadeRun {
  readonly population: Population;
  readonly real: {
    readonly precision: number;
    readonly recall: number;
    readonly reviewPrecision: number;
    readonly reviewRecall: number;
  };
  /** The answer of somebody who knows the truth. */
  readonly answer: (question: Drawn) => Told;
}

const MERGE_AT = 5;
const REVIEW_AT = -1;

/**
 * Draws customers of one to four rows. Of each pair of rows beside one another most are merged, some under review, some
 * missed, near the line or far from it; now and then two customers are merged, or asked about.
 */
export function madeRun(seed: number, rows: number): MadeRun {
  const random = seeded(seed);
  const chance = (share: number): boolean => random() / 2 ** 32 < share;
  const truth = new Uint32Array(rows);
  const entityOf = new Uint32Array(rows);
  const nearest = new Float32Array(rows).fill(-30);
  const listed: { left: number; right: number; weight: number }[] = [];
  let entity = 0;
  for (let row = 1; row < rows; row++) {
    const same = chance(0.3);
    truth[row] = (truth[row - 1] as number) + (same ? 0 : 1);
    const merged = same ? chance(0.75) : chance(0.012);
    if (merged) listed.push({ left: row - 1, right: row, weight: chance(0.8) ? 20 : 7 });
    else if (same ? chance(0.4) : chance(0.03)) {
      listed.push({ left: row - 1, right: row, weight: chance(same ? 0.7 : 0.3) ? 2 : -0.5 });
    } else if (same ? chance(0.8) : chance(0.05)) {
      nearest[row - 1] = nearest[row] = -4;
    }
    if (!merged) entity++;
    entityOf[row] = entity;
  }
  const builder = new PopulationBuilder(entityOf);
  for (const pair of listed) builder.add(pair);
  const population = builder.finish({ nearest, mergeAt: MERGE_AT, reviewAt: REVIEW_AT });

  const members = (of: Uint32Array, group: number): number[] =>
    [...of.keys()].filter((row) => of[row] === group);
  const isTrue = (a: number, b: number): boolean => truth[a] === truth[b];
  const inReview = new Set<string>();
  let [asked, askedRight] = [0, 0];
  for (const { left, right } of population.reviews) {
    const [a, b] = [entityOf[left] as number, entityOf[right] as number];
    inReview.add(`${a} ${b}`).add(`${b} ${a}`);
    const pairs = members(entityOf, a).length * members(entityOf, b).length;
    asked += pairs;
    if (isTrue(left, right)) askedRight += pairs;
  }
  let [found, right, missed] = [0, 0, 0];
  for (let a = 0; a < rows; a++) {
    // Nothing true lies farther apart than a customer has rows.
    for (let b = a + 1; b < Math.min(rows, a + 40); b++) {
      const [one, other] = [entityOf[a] as number, entityOf[b] as number];
      if (one === other) {
        found++;
        if (isTrue(a, b)) right++;
      } else if (isTrue(a, b) && !inReview.has(`${one} ${other}`)) missed++;
    }
  }
  const all = right + askedRight + missed;
  return {
    population,
    real: {
      precision: right / found,
      recall: right / all,
      reviewPrecision: (right + askedRight) / (found + asked),
      reviewRecall: (right + askedRight) / all,
    },
    answer: ({ band, record, other, pairs }) => {
      if (other !== undefined) return { band, pairs, same: isTrue(record, other) ? pairs : 0 };
      let same = 0;
      for (let row = Math.max(0, record - 40); row < Math.min(rows, record + 40); row++) {
        const [own, its] = [entityOf[record] as number, entityOf[row] as number];
        if (own !== its && isTrue(record, row) && !inReview.has(`${own} ${its}`)) same++;
      }
      return { band, pairs, same };
    },
  };
}
