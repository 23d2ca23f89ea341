import { expect, it } from "vitest";
import { pressedInWords, questionLines, strayKey } from "../../src/cli/review-screen.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

it("shows a question in lines that fit, names and values below each other", () => {
  const plain = (text: string): string => text;
  const terminal = {
    width: 40,
    lang: "en",
    paint: { strong: plain, faint: plain, careful: plain },
  } as unknown as Terminal;
  const question = {
    left: 1,
    right: 2,
    score: "80.0%",
    sentence: "For one customer: Name – same name. Against: Phone – another number.",
    rows: [
      { place: "a.csv:2", cells: ["Lan", "Hue"] },
      { place: "a.csv:3", cells: ["Lan Anh", "Hue"] },
    ],
  } as unknown as Parameters<typeof questionLines>[0];
  const lines = questionLines(question, ["Name", "City"], { number: 1, of: 1 }, terminal);
  const body = lines.slice(2, -1);
  expect(Math.max(...body.map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(body[0]).toBe("For one customer: Name – same name.");
  const at = (start: string, value: string): number =>
    body.find((line) => line.startsWith(start))?.indexOf(value) ?? -1;
  expect(at("* Name", "Lan")).toBeGreaterThan(0);
  expect(at("  City", "Hue")).toBe(at("* Name", "Lan"));
});

it("says what a key did, and why another did nothing", () => {
  expect(["m", "k", "s", "u"].map((key) => pressedInWords(key).en)).toEqual([
    "merge",
    "keep apart",
    "skip",
    "undone",
  ]);
  expect(strayKey("x").vi).toContain("m, k, s, u");
  expect(strayKey("u").en).toContain("undo");
});
