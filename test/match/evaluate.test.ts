import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/match/evaluate.ts";

describe("evaluate", () => {
  it("counts pairs, rows and exact groups", () => {
    // Truth: {0 1 2} {3 4} {5}; found: {0 1} {2 3 4} {5}.
    const truth = Uint32Array.of(0, 0, 0, 1, 1, 2);
    const found = Uint32Array.of(0, 0, 1, 1, 1, 2);
    const { pairwise, bCubed, clusters } = evaluate(found, truth);
    expect(pairwise).toMatchObject({
      right: 2,
      found: 4,
      true: 4,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
    expect(bCubed.precision).toBeCloseTo((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3 + 1) / 6, 10);
    expect(bCubed.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1 + 1) / 6, 10);
    expect(clusters.precision).toBeCloseTo(1 / 3, 10);
    expect(clusters.recall).toBeCloseTo(1 / 3, 10);
  });

  it.each([
    ["all right", [0, 0, 1], [5, 5, 3], 1, 1],
    ["nothing found", [0, 1, 2], [0, 0, 1], 1, 0],
    ["all in one", [0, 0, 0], [0, 1, 2], 0, 1],
  ])("%s", (_, found, truth, precision, recall) => {
    const { pairwise } = evaluate(Uint32Array.from(found), Uint32Array.from(truth));
    expect(pairwise).toMatchObject({ precision, recall });
  });
});
