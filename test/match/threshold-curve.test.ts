import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/match/evaluate.ts";
import { type CurvePair, thresholdCurve } from "../../src/match/threshold-curve.ts";
import { UnionFind } from "../../src/table/union-find.ts";

const pair = (left: number, right: number, weight: number, cut = false): CurvePair => ({
  left,
  right,
  weight,
  cut,
});

describe("thresholdCurve", () => {
  it("counts pairs from each weight up, and the quality of the groups they make", () => {
    // Truth: {0 1} {2 3 4}. The pair 3-4 is listed nowhere; it comes with 2-3 and 2-4.
    const truth = Uint32Array.of(0, 0, 1, 1, 1);
    const pairs = [pair(0, 1, 9), pair(2, 3, 5), pair(2, 4, 4.5), pair(0, 3, 1)];
    const curve = thresholdCurve(pairs, truth, [0, 8, 4]);
    expect(curve.map(({ weight, pairs: n, right }) => [weight, n, right])).toEqual([
      [8, 1, 1],
      [4, 3, 3],
      [0, 4, 3],
    ]);
    expect(curve.map(({ precision, recall }) => [precision, recall])).toEqual([
      [1, 0.25],
      [1, 1],
      [0.4, 1],
    ]);
    expect(curve[0]?.probability).toBeCloseTo(256 / 257, 12);
  });

  it("counts a pair that was kept apart against its weight, but joins nothing by it", () => {
    const curve = thresholdCurve(
      [pair(0, 1, 9), pair(1, 2, 8, true)],
      Uint32Array.of(0, 0, 1),
      [5],
    );
    expect(curve).toMatchObject([{ pairs: 2, right: 1, precision: 1, recall: 1 }]);
  });

  it("is 1 and 0 where nothing reaches the line", () => {
    expect(thresholdCurve([], Uint32Array.of(0, 0), [3])).toMatchObject([
      { pairs: 0, precision: 1, recall: 0, f1: 0 },
    ]);
  });

  it("agrees with the plain evaluation of the groups at every line, and only ever finds more", () => {
    const row = fc.integer({ min: 0, max: 11 });
    const link = fc.record({
      left: row,
      right: row,
      weight: fc.integer({ min: -6, max: 20 }),
      cut: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(link, { maxLength: 25 }),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 }),
        fc.array(fc.integer({ min: -8, max: 22 }), { maxLength: 6 }),
        (links, groups, cuts) => {
          const truth = Uint32Array.from(groups);
          const curve = thresholdCurve(links, truth, cuts);
          expect(curve.map((p) => p.weight)).toEqual([...new Set(cuts)].sort((a, b) => b - a));
          for (const [i, point] of curve.entries()) {
            const above = links.filter((l) => l.weight >= point.weight);
            const union = new UnionFind(12);
            for (const { left, right, cut } of above) if (!cut) union.union(left, right);
            const { pairwise } = evaluate(union.numbers().of, truth);
            expect(point).toMatchObject({
              pairs: above.length,
              right: above.filter((l) => truth[l.left] === truth[l.right]).length,
              precision: pairwise.precision,
              recall: pairwise.recall,
              f1: pairwise.f1,
            });
            expect(point.recall).toBeGreaterThanOrEqual(curve[i - 1]?.recall ?? 0);
          }
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
