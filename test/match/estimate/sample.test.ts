import { describe, expect, it } from "vitest";
import { allot } from "../../../src/match/estimate/allot.ts";
import { type Band, BANDS } from "../../../src/match/estimate/bands.ts";
import { drawSample } from "../../../src/match/estimate/draw.ts";
import { estimate, type Told } from "../../../src/match/estimate/estimate.ts";
import { PopulationBuilder } from "../../../src/match/estimate/population.ts";
import { type MadeRun, madeRun } from "./made-run.ts";

const band = (name: Band["name"], units: number, size = units): Band => ({ name, units, size });

describe("allot", () => {
  const bands = [
    band("merged-clearly", 900),
    band("merged-narrowly", 100),
    band("review-likely", 50),
    band("review-unlikely", 0),
    band("apart-near", 300),
    band("apart-far", 9000),
  ];

  it("gives every band something, most to what is large and unsure, and nothing to what is empty", () => {
    const given = allot(bands, 200);
    expect(given.reduce((a, b) => a + b, 0)).toBe(200);
    const [clear = 0, narrow = 0, review = 0, none, near = 0, far = 0] = given;
    expect(none).toBe(0);
    expect(Math.min(clear, narrow, review, near, far)).toBeGreaterThanOrEqual(5);
    // A narrow merge is asked about more often than a clear one.
    expect(narrow / 100).toBeGreaterThan(clear / 900);
    expect(near / 300).toBeGreaterThan(far / 9000);
  });

  it.each([1, 3, 17, 1000, 10_000, 50_000])("never more than there is: %d", (wanted) => {
    const given = allot(bands, wanted);
    expect(given.reduce((a, b) => a + b, 0)).toBe(Math.min(wanted, 10_350));
    for (const [i, n] of given.entries()) expect(n).toBeLessThanOrEqual(bands[i]?.units ?? 0);
  });
});

describe("drawSample", () => {
  const made = madeRun(7, 900);

  it("asks nothing twice, of each band as many as it says, in an order of chance", () => {
    const { bands, questions } = drawSample(made.population, 300, 11);
    const keys = questions.map(({ record, other }) =>
      other === undefined ? `${record}` : [record, other].sort((a, b) => a - b).join(),
    );
    expect(new Set(keys).size).toBe(300);
    expect(questions).toHaveLength(300);
    for (const { name, units } of bands) {
      expect(questions.filter((q) => q.band === name).length).toBeLessThanOrEqual(units);
    }
    const half = questions.slice(0, 150).filter((q) => BANDS[q.band].kind === "merged").length;
    const all = questions.filter((q) => BANDS[q.band].kind === "merged").length;
    expect(half / all).toBeGreaterThan(0.3);
    expect(half / all).toBeLessThan(0.7);
  });

  it("asks about merged rows together, about reviewed ones apart", () => {
    const { entityOf } = made.population;
    for (const { band: name, record, other } of drawSample(made.population, 300, 2).questions) {
      if (other === undefined) continue;
      expect(entityOf[record] === entityOf[other]).toBe(BANDS[name].kind === "merged");
    }
  });

  it("is the same for a seed, another for another", () => {
    const draw = (seed: number) => drawSample(made.population, 100, seed);
    expect(draw(4)).toEqual(draw(4));
    expect(draw(4).questions).not.toEqual(draw(5).questions);
  });

  it("draws every pair of a large group alike", () => {
    const builder = new PopulationBuilder(new Uint32Array(40));
    const population = builder.finish({ nearest: new Float32Array(40), mergeAt: 5, reviewAt: -1 });
    const all = drawSample(population, 10_000, 1).questions;
    expect(new Set(all.map(({ record, other }) => `${record} ${other}`)).size).toBe((40 * 39) / 2);
  });

  it("has nothing to ask of a list of one", () => {
    const population = new PopulationBuilder(new Uint32Array(1)).finish({
      nearest: new Float32Array(1),
      mergeAt: 5,
      reviewAt: -1,
    });
    expect(drawSample(population, 50, 1).questions).toEqual([]);
  });
});

describe("estimate", () => {
  it("is exact where everything was asked", () => {
    const made = madeRun(3, 400);
    const { bands, questions } = drawSample(made.population, 1e6, 1);
    const { merged, withReview } = estimate(bands, questions.map(made.answer));
    for (const [interval, real] of [
      [merged.precision, made.real.precision],
      [merged.recall, made.real.recall],
      [withReview.precision, made.real.reviewPrecision],
      [withReview.recall, made.real.reviewRecall],
    ] as const) {
      expect(interval?.value).toBeCloseTo(real, 9);
      expect(interval?.low).toBeCloseTo(real, 9);
      expect(interval?.high).toBeCloseTo(real, 9);
    }
  });

  // Of 100 intervals of 95 %, fewer than 89 hold the truth once in 200 times.
  it.each([
    [1, 3000, 150, "few questions"],
    [2, 3000, 500, "many questions"],
    [3, 600, 150, "a short list"],
    [4, 12_000, 300, "a long list"],
  ])(
    "covers the truth about as often as it says (run %d of %d rows, %d questions: %s)",
    (...about) => {
      const [run, rows, wanted] = about;
      const made = madeRun(run, rows);
      const covered = coverage(made, wanted, 100);
      for (const count of Object.values(covered)) expect(count).toBeGreaterThanOrEqual(89);
    },
  );

  it("tends to the truth", () => {
    const made = madeRun(5, 3000);
    const values = Array.from({ length: 60 }, (_, seed) => sampled(made, 400, seed));
    const mean = (of: (e: ReturnType<typeof sampled>) => number | undefined) =>
      values.reduce((sum, e) => sum + (of(e) ?? Number.NaN), 0) / values.length;
    expect(mean((e) => e.merged.precision?.value)).toBeCloseTo(made.real.precision, 1);
    expect(Math.abs(mean((e) => e.merged.precision?.value) - made.real.precision)).toBeLessThan(
      0.01,
    );
    expect(Math.abs(mean((e) => e.merged.recall?.value) - made.real.recall)).toBeLessThan(0.02);
  });

  it("does not claim certainty after no error in a few answers", () => {
    const bands = [band("merged-clearly", 1000), band("apart-far", 5000)];
    const told: Told[] = [
      ...Array.from({ length: 30 }, () => ({ band: "merged-clearly", pairs: 1, same: 1 }) as const),
      ...Array.from({ length: 30 }, () => ({ band: "apart-far", pairs: 1, same: 0 }) as const),
    ];
    const { merged } = estimate(bands, told);
    expect(merged.precision).toMatchObject({ value: 1, high: 1 });
    expect(merged.precision?.low).toBeLessThan(0.9);
    expect(merged.recall?.value).toBe(1);
    expect(merged.recall?.low).toBeLessThan(0.85);
  });

  it("says nothing of what nobody answered", () => {
    const bands = [band("merged-clearly", 100), band("apart-far", 500)];
    const told: Told[] = [{ band: "merged-clearly", pairs: 1, same: 1 }];
    const { merged } = estimate(bands, told);
    expect(merged.precision?.value).toBe(1);
    expect(merged.recall).toBeNull();
    expect(merged.f1).toBeNull();
    expect(estimate(bands, []).merged).toEqual({ precision: null, recall: null, f1: null });
  });

  it("takes a band without answers together with the other of its kind", () => {
    const bands = [band("merged-clearly", 100), band("merged-narrowly", 100)];
    const told: Told[] = Array.from({ length: 10 }, (_, i) => ({
      band: "merged-clearly",
      pairs: 1,
      same: i < 8 ? 1 : 0,
    }));
    expect(estimate(bands, told).merged.precision?.value).toBeCloseTo(0.8, 9);
  });

  it("has no precision of a run that merged nothing, but what it missed", () => {
    const bands = [band("merged-clearly", 0), band("apart-near", 100)];
    const told: Told[] = [
      { band: "apart-near", pairs: 1, same: 1 },
      { band: "apart-near", pairs: 1, same: 0 },
    ];
    const { merged } = estimate(bands, told);
    expect(merged.precision).toBeNull();
    expect(merged.recall).toEqual({ value: 0, low: 0, high: 0 });
  });
});

function sampled(made: MadeRun, wanted: number, seed: number) {
  const { bands, questions } = drawSample(made.population, wanted, seed);
  return estimate(bands, questions.map(made.answer));
}

function coverage(made: MadeRun, wanted: number, seeds: number) {
  const covered = { precision: 0, recall: 0, reviewPrecision: 0, reviewRecall: 0 };
  for (let seed = 1; seed <= seeds; seed++) {
    const { merged, withReview } = sampled(made, wanted, seed);
    const intervals = {
      precision: merged.precision,
      recall: merged.recall,
      reviewPrecision: withReview.precision,
      reviewRecall: withReview.recall,
    };
    for (const key of ["precision", "recall", "reviewPrecision", "reviewRecall"] as const) {
      const interval = intervals[key];
      const real = made.real[key];
      if (interval !== null && interval.low - 1e-9 <= real && real <= interval.high + 1e-9) {
        covered[key]++;
      }
    }
  }
  return covered;
}
