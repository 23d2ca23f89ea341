import { describe, expect, it } from "vitest";
import { scoreAll, shareRight } from "../../src/bench/pollution/score.ts";

describe("polluted files are read", () => {
  /** Least score of 10 by kind; delimiters of two characters and `:` are what is missing. */
  const FLOORS: Readonly<Record<string, number>> = {
    delimiter: 6.9,
    "record end": 10,
    quote: 10,
    rows: 9.9,
    "stray quotes": 10,
    above: 10,
    below: 10,
    header: 10,
    encoding: 9.98,
  };

  it("as well as was published", async () => {
    const scores = await scoreAll();
    const sums = new Map<string, { sum: number; files: number }>();
    for (const { kind, score } of scores) {
      const { sum, files } = sums.get(kind) ?? { sum: 0, files: 0 };
      sums.set(kind, { sum: sum + score, files: files + 1 });
    }
    expect([...sums.keys()].sort()).toEqual(Object.keys(FLOORS).sort());
    for (const [kind, { sum, files }] of sums) {
      expect((sum / files) * 10, kind).toBeGreaterThanOrEqual(FLOORS[kind] ?? 10);
    }
  });
});

describe("shareRight", () => {
  it.each<[string[][], string[][], number, string]>([
    [[["a", "b"]], [["a", "b"]], 1, "all"],
    [[["a", "b"]], [["a", "x"]], 0.5, "a wrong cell"],
    [[["a", "b"]], [["a", "b", "c", "d"]], 0.5, "cells too many"],
    [[["a", "b"], ["c"]], [["a", "b"]], 2 / 3, "a row too few"],
    [[["a", ""]], [["a"]], 1, "nothing at the end"],
    [[["a"]], [], 0, "refused"],
  ])("%j read as %j is %d (%s)", (wanted, read, share) => {
    expect(shareRight(wanted, read)).toBe(share);
  });
});
