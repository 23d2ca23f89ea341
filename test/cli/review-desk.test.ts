import { describe, expect, it } from "vitest";
import { ReviewDesk } from "../../src/cli/review-desk.ts";
import type { Answer } from "../../src/run/decisions.ts";

const questions = [1, 2, 3].map((n) => ({
  left: n,
  right: n + 10,
  score: "80.0%",
  sentence: "",
  rows: [],
}));

/** Presses keys one after the other; returns the answers by left row and the question left open. */
function answered(
  keys: string,
  earlier: readonly Answer[] = [],
): [Record<number, string>, number | undefined] {
  const desk = new ReviewDesk(questions, earlier);
  for (const key of keys) desk.press(key);
  return [Object.fromEntries(desk.answers.map((a) => [a.left, a.decision])), desk.current?.left];
}

describe("the review in the terminal", () => {
  it.each([
    ["", {}, 1],
    ["m", { 1: "merge" }, 2],
    ["mks", { 1: "merge", 2: "apart", 3: "skip" }, undefined],
    ["mksm", { 1: "merge", 2: "apart", 3: "skip" }, undefined],
    ["mu", {}, 1],
    ["muk", { 1: "apart" }, 2],
    ["mkuus", { 1: "skip" }, 2],
    ["u", {}, 1],
    ["x?m", { 1: "merge" }, 2],
  ])("%s gives %o and asks %s", (keys, answers, next) => {
    expect(answered(keys)).toEqual([answers, next]);
  });

  it("goes on where it stopped and does not undo what an earlier sitting said", () => {
    const earlier: Answer[] = [
      { left: 1, right: 11, decision: "merge", comment: "" },
      { left: 7, right: 9, decision: "apart", comment: "" },
    ];
    expect(answered("", earlier)).toEqual([{ 1: "merge", 7: "apart" }, 2]);
    expect(answered("uk", earlier)).toEqual([{ 1: "merge", 2: "apart", 7: "apart" }, 3]);
  });

  it("ends on q", () => {
    expect(new ReviewDesk(questions, []).press("q")).toBe("quit");
  });
});
