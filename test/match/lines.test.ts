import { describe, expect, it } from "vitest";
import { drawLines, WeightHistogram } from "../../src/match/lines.ts";

/** Pairs at each weight, as many as said. */
function histogramOf(pairs: readonly (readonly [number, number])[]): WeightHistogram {
  const histogram = new WeightHistogram();
  for (const [weight, count] of pairs) for (let i = 0; i < count; i++) histogram.add(weight);
  return histogram;
}

describe("what would move if a line moved", () => {
  const histogram = histogramOf([
    [12, 300],
    [7, 40],
    [5, 20],
    [1, 30],
    [-8, 900],
  ]);
  const lines = drawLines(histogram, { mergeAt: 0.99, reviewAt: 0.5 });

  it("counts the pairs from each line up", () => {
    const at = (probability: number) =>
      lines.choices.find((c) => c.use === null && Math.abs(c.probability - probability) < 1e-9);
    expect(at(0.999)?.pairs).toBe(300);
    expect(at(0.99)?.pairs).toBe(340);
    expect(at(0.95)?.pairs).toBe(360);
    expect(at(0.8)?.pairs).toBe(360);
  });

  it("loses precision and gains recall from line to line, and names the lines in use", () => {
    expect(lines.choices.filter((c) => c.use === "merge").map((c) => c.at)).toEqual([
      lines.mergeAt,
    ]);
    expect(lines.choices.filter((c) => c.use === "review")).toHaveLength(1);
    for (const [i, line] of lines.choices.entries()) {
      const before = lines.choices[i - 1];
      expect(line.precisionLow).toBeLessThanOrEqual(line.precision);
      expect(line.precisionHigh).toBeGreaterThanOrEqual(line.precision);
      if (before === undefined) continue;
      expect(line.pairs).toBeGreaterThanOrEqual(before.pairs);
      expect(line.precision).toBeLessThanOrEqual(before.precision);
      expect(line.recall).toBeGreaterThanOrEqual(before.recall);
    }
  });
});
