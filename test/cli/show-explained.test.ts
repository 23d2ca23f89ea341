import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearLines, rowLines, twoLines } from "../../src/cli/show-explained.ts";
import type { ExplainedTwo } from "../../src/pipeline/explain.ts";

const words = (text: string): { en: string; vi: string } => ({ en: text, vi: `vi ${text}` });
const feature = (title: string, weight?: number) => ({
  feature: title,
  title: words(title),
  weight: weight ?? 0,
  ...(weight === undefined ? {} : { level: "level", say: words(`say ${title}`) }),
});
const two = (about: Partial<ExplainedTwo> & { weight?: number } = {}): ExplainedTwo => ({
  pair: {
    prior: -10,
    features: [feature("Name", 9), feature("Phone", -2), feature("Email")],
    weight: about.weight ?? -3,
    probability: 0.5,
    held: [],
  },
  mergeAt: 4.6,
  reviewAt: 0,
  together: false,
  answer: null,
  path: [],
  values: [{ header: "Name", left: "A", right: "B" }],
  ...about,
});
const said = (about: ExplainedTwo, lang: "en" | "vi" = "en"): string =>
  twoLines(about, [3, 7], lang, 100).join("\n");

describe("two rows explained", () => {
  it("adds up to the last digit shown, whatever was rounded", () => {
    const weight = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(weight, fc.array(weight, { minLength: 1, maxLength: 8 }), (prior, weights) => {
        const features = weights.map((w, i) => feature(`F${i}`, w));
        const sum = weights.reduce((a, b) => a + b, prior);
        const pair = { prior, features, weight: sum, probability: 0.5, held: [] };
        const lines = twoLines(two({ pair }), [1, 2], "en", 100);
        const from = lines.findIndex((line) => line.startsWith("starting point"));
        const to = lines.findIndex((line) => line.startsWith("sum"));
        const shown = lines.slice(from, to + 1).map((line) => Number(line.split(" ").at(-1)));
        const total = shown.pop() ?? Number.NaN;
        expect(shown.reduce((a, b) => a + b, 0)).toBeCloseTo(total, 6);
        expect(Math.abs((shown[0] ?? 0) - prior)).toBeLessThan(0.005 * (weights.length + 2));
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it("says what a bit is, where the lines are, and what was not compared", () => {
    expect(said(two())).toContain("Merged from +4.60 bits, asked about from 0.00.");
    expect(said(two())).toContain("Not compared, because a row has no usable value there: Email.");
    expect(said(two(), "vi")).toContain("Gộp từ +4,60 bit, hỏi lại từ 0,00.");
  });

  it.each<[string, Partial<ExplainedTwo> & { weight?: number }, string]>([
    [
      "other rows made them one",
      {
        together: true,
        path: [
          { left: 3, right: 5, probability: 0.999 },
          { left: 5, right: 7, probability: 0.97 },
        ],
      },
      "through other rows: 3 – 5 (99.9%) – 7 (97.0%).",
    ],
    [
      "rows that speak together made them one",
      { together: true },
      "what one lacks another supplies",
    ],
    ["a person said so", { together: true, answer: "merge" }, 'You answered "merge"'],
    ["a person said no", { answer: "apart", weight: 9 }, 'You answered "keep apart"'],
    ["something cut them apart", { weight: 9 }, "kept apart all the same"],
  ])("says why, where the pair alone does not show it: %s", (_, about, sentence) => {
    const { weight = -3, ...more } = about;
    const made = two(more);
    expect(said({ ...made, pair: { ...made.pair, weight } })).toContain(sentence);
  });

  it.each<[string, Partial<ExplainedTwo> & { weight?: number }]>([
    ["a plain merge", { together: true, weight: 9 }],
    ["plain strangers", {}],
    ["a skipped question", { answer: "skip" }],
  ])("says no more than that: %s", (_, about) => {
    const { weight = -3, ...more } = about;
    const made = two(more);
    const text = said({ ...made, pair: { ...made.pair, weight } });
    expect(text).not.toMatch(/alone|all the same|You answered/);
  });

  it("takes the sting out of control characters in values", () => {
    const values = [{ header: "Name", left: "a\u001b[31mb", right: "c" }];
    expect(said(two({ values }))).not.toContain("\u001b");
  });
});

describe("one row explained", () => {
  const row = (cells: Readonly<Record<string, string>>) => new Map(Object.entries(cells));
  const ledger = row({
    file: "a.csv",
    sheet: "",
    row: "9",
    outcome: "merged",
    entity_id: "E000002",
    reason: "because",
  });

  it("speaks in words of the language, not in codes", () => {
    const pairs = [
      row({
        left_row_id: "3",
        right_row_id: "8",
        probability: "0.941176",
        weight: "4.0",
        verdict: "review",
      }),
    ];
    const flagged = row({ severity: "warn", message: "something" });
    const text = rowLines(
      { ledger, changes: [], flagged, pairs, survivors: [], household: undefined },
      8,
      "vi",
      100,
    ).join("\n");
    expect(text).toContain("được gộp vào khách E000002: because");
    expect(text).toContain("cảnh báo: something");
    expect(text).toMatch(/3 +94,12% +\+4,00 +chờ xem lại/);
    expect(text).not.toMatch(/merged|review|warn/);
  });

  it.each<["en" | "vi", string]>([
    ["en", "household H000002, with E000005 (row_id 4), E000009 (row_id 11): they share"],
    ["vi", "cùng hộ H000002 với E000005 (dòng số 4), E000009 (dòng số 11): chung"],
  ])("names the household in %s", (lang, expected) => {
    const others = [
      { entityId: "E000005", rowId: 4 },
      { entityId: "E000009", rowId: 11 },
    ];
    const household = { id: "H000002", others };
    const about = { ledger, changes: [], flagged: undefined, pairs: [], survivors: [] };
    const told = rowLines({ ...about, household }, 8, lang, 100).join("\n");
    expect(told).toContain(expected);
    expect(rowLines({ ...about, household: undefined }, 8, lang, 100).join("\n")).not.toContain(
      "H0",
    );
  });

  it("names the strongest that speaks for and against a near one", () => {
    const features = [feature("Name", 9), feature("Phone", -2), feature("City", 0.1)];
    const pair = { prior: -10, features, weight: -3, probability: 0.11, held: [] };
    expect(nearLines([{ rowId: 4, pair }], "en").at(-1)).toBe(
      "- row 4: chance of one customer 11.00%. For: Name – say Name. Against: Phone – say Phone.",
    );
    expect(nearLines([], "en").at(-1)).toBe("There is no other customer.");
  });
});
