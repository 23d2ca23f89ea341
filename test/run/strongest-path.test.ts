import { describe, expect, it } from "vitest";
import { type Link, strongestPath } from "../../src/run/strongest-path.ts";

const link = (left: number, right: number, probability: number): Link => ({
  left,
  right,
  probability,
});

describe("strongestPath", () => {
  it.each<[string, readonly Link[], readonly number[] | undefined]>([
    ["a direct link", [link(1, 9, 0.97)], [1, 9]],
    ["a detour that is stronger", [link(1, 9, 0.9), link(1, 5, 0.99), link(5, 9, 0.98)], [1, 5, 9]],
    ["links written either way round", [link(5, 1, 0.9), link(9, 5, 0.9)], [1, 5, 9]],
    ["side ways left alone", [link(1, 2, 1), link(2, 3, 1), link(1, 9, 0.9)], [1, 9]],
    ["no way", [link(1, 2, 1), link(8, 9, 1)], undefined],
    ["no links", [], undefined],
  ])("%s", (_, links, rows) => {
    const path = strongestPath(links, 1, 9);
    expect(path === undefined ? undefined : [1, ...path.map(({ right }) => right)]).toEqual(rows);
    for (const [i, step] of (path ?? []).entries()) {
      expect(step.left).toBe(i === 0 ? 1 : path?.[i - 1]?.right);
    }
  });
});
