import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveLines, evaluationLines, trueLineLines } from "../../src/cli/show-evaluation.ts";
import { estimateLines } from "../../src/cli/show-estimate.ts";
import { BANDS, type Band } from "../../src/match/estimate/bands.ts";
import { estimate, type Told } from "../../src/match/estimate/estimate.ts";
import { evaluate } from "../../src/match/evaluate.ts";
import { type CurvePair, thresholdCurve } from "../../src/match/threshold-curve.ts";
import { tellingLines } from "../../src/report/line-rows.ts";
import type { RunEvaluation } from "../../src/pipeline/evaluate.ts";

const ROWS = 12;
const row = fc.integer({ min: 0, max: ROWS - 1 });
const groups = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: ROWS, maxLength: ROWS });
const pairs: fc.Arbitrary<CurvePair[]> = fc.array(
  fc.record({ left: row, right: row, weight: fc.integer({ min: -2, max: 15 }), cut: fc.boolean() }),
  { minLength: 1, maxLength: 20 },
);

/** The numbers of the lines below the last rule, grouping and per-cent signs gone. */
function numbersBelow(lines: readonly string[], rule = 1): number[][] {
  const rules = lines.flatMap((line, i) => (line.startsWith("─") ? [i] : []));
  const from = (rules[rule - 1] ?? 0) + 1;
  const to = lines.findIndex((line, i) => i >= from && line === "");
  return lines
    .slice(from, to === -1 ? undefined : to)
    .map((line) => (line.replaceAll(",", "").match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number));
}

const four = (n: number): number => Number(n.toFixed(4));

describe("the terminal and --json say the same", () => {
  it("of a run beside the truth", () => {
    fc.assert(
      fc.property(groups, groups, pairs, (found, real, listed) => {
        const truth = Uint32Array.from(real);
        const curve = thresholdCurve(listed, truth, [12, 8, 4, 0]);
        const lines = curve.map((point, i) => ({
          ...point,
          use: i === 1 ? ("merge" as const) : null,
          groups: i,
          rows: 1234 * i,
        }));
        const merged = evaluate(Uint32Array.from(found), truth);
        const result: RunEvaluation = {
          rows: ROWS,
          unknown: 0,
          merged,
          withReview: merged,
          curve,
          lines,
        };
        const table = numbersBelow(evaluationLines(result, "en", 100));
        for (const [i, quality] of [merged.pairwise, merged.bCubed, merged.clusters].entries()) {
          const { precision, recall, f1 } = quality;
          expect(table[i]?.slice(-3)).toEqual([precision, recall, f1].map(four));
        }
        const steps = numbersBelow(curveLines(result, "en", 100));
        expect(steps.map(([weight, , ...rest]) => [weight, ...rest])).toEqual(
          curve.map((p) => [
            p.weight,
            p.pairs,
            p.right,
            ...[p.precision, p.recall, p.f1].map(four),
          ]),
        );
        const told = tellingLines(lines);
        const shown = told.length === 0 ? [] : numbersBelow(trueLineLines(result, "en", 100));
        expect(shown.map(([, ...rest]) => rest)).toEqual(
          told.map((p) => [
            p.groups,
            p.rows,
            p.pairs,
            p.right,
            ...[p.precision, p.recall, p.f1].map(four),
          ]),
        );
      }),
      { seed: 9, numRuns: 100 },
    );
  });

  it("of an answered sample", () => {
    const bands: Band[] = [
      { name: "merged-clearly", units: 1000, size: 1000 },
      { name: "review-likely", units: 40, size: 60 },
      { name: "apart-far", units: 3000, size: 3000 },
    ];
    const told = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 2 }), same: fc.integer({ min: 0, max: 1 }) }),
      { minLength: 30, maxLength: 60 },
    );
    fc.assert(
      fc.property(told, (answers) => {
        const made: Told[] = answers.map(({ at, same }) => ({
          band: bands[at]?.name ?? "apart-far",
          pairs: 1,
          same,
        }));
        const sample = { seed: 1, questions: 99, answered: made.length, unsure: 2, open: 3 };
        const result = { sample, ...estimate(bands, made), edited: [], lines: [] };
        const lines = estimateLines(result, "en", 100);
        const quality = numbersBelow(lines);
        for (const [i, { precision, recall, f1 }] of [result.merged, result.withReview].entries()) {
          const wanted = [precision, recall].flatMap((p) =>
            p === null ? [] : [p.value, p.low, p.high],
          );
          const shown = quality[i] ?? [];
          expect(shown).toHaveLength(wanted.length + (f1 === null ? 0 : 1));
          // Never rounded up to all, nor down to nothing: within a tenth of a per cent.
          for (const [k, value] of wanted.entries()) {
            expect(Math.abs((shown[k] ?? 0) / 100 - value)).toBeLessThan(0.00101);
          }
        }
        const asked = numbersBelow(lines, 2);
        expect(asked.map(([units, answered]) => [units, answered])).toEqual(
          result.bands.map(({ units, answered }) => [units, answered]),
        );
        for (const { kind, name } of result.bands) expect(BANDS[name].kind).toBe(kind);
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

describe("a table of lines", () => {
  it("leaves out a line that says what the one before says, but no line in use", () => {
    const point = (probability: number, pairs: number, use: "merge" | null) => ({
      weight: 1,
      probability,
      pairs,
      right: 4,
      precision: 1,
      recall: 1,
      f1: 1,
      use,
      groups: 2,
      rows: 4,
    });
    const lines = [
      point(0.99, 4, null),
      point(0.98, 4, null),
      point(0.97, 4, "merge"),
      point(0.9, 4, null),
      point(0.8, 5, null),
    ];
    const none = evaluate(Uint32Array.of(0), Uint32Array.of(0));
    const result = { rows: 1, unknown: 0, merged: none, withReview: none, curve: [], lines };
    const shown = numbersBelow(trueLineLines(result, "en", 100));
    expect(shown.map(([probability]) => probability)).toEqual([99, 97, 80]);
    expect(trueLineLines({ ...result, lines: [] }, "en", 100)).toEqual([]);
  });
});
