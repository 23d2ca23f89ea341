import { expect, it } from "vitest";
import { forget } from "../../src/state/forget.ts";
import { snapshot, stateRow } from "./people.ts";

it("leaves nothing of an erased customer and everything of the others", () => {
  const before = {
    id: "s",
    fingerprint: "f",
    runId: "r",
    asOf: "2026-10-31",
    nextEntity: 9,
    nextRow: 9,
    trend: [],
    entities: new Map([
      [1, "ok"],
      [2, "gone"],
      [3, "stale"],
    ] as const),
    rows: [stateRow(1, 1, "a"), stateRow(2, 2, "b"), stateRow(3, 3, "c"), stateRow(4, 3, "d")],
    matching: snapshot.matching,
    answers: [
      { left: 1, right: 2, decision: "apart" },
      { left: 3, right: 4, decision: "merge" },
    ] as const,
  };
  const after = forget(before, new Set([2]));
  expect(after.rows.map((row) => row.no)).toEqual([1, 3, 4]);
  expect([...after.entities.keys()]).toEqual([1, 3]);
  expect(after.answers).toEqual([{ left: 3, right: 4, decision: "merge" }]);
  // What matching kept knows rows by what they held; whose they were it cannot tell.
  expect(after).not.toHaveProperty("matching");
  expect([after.nextEntity, after.nextRow]).toEqual([9, 9]);
});
