import { describe, expect, it } from "vitest";
import { planLines } from "../../src/cli/show-plan.ts";
import type { Plan } from "../../src/pipeline/plan.ts";

const rule = (title: string, newPairs: number, skippedRows = 0): Plan["rules"][number] => ({
  name: title,
  title,
  pairs: 10,
  newPairs,
  largestBlock: 4,
  split: 0,
  skippedRows,
});
const PLAN: Plan = {
  schema: "crm-clean/plan/1",
  version: "0.0.0",
  asOf: "2026-01-31",
  country: "VN",
  lang: "en",
  inputs: [],
  settings: [],
  rows: 2000,
  changes: [{ column: "Tel", field: "phone", cells: 1234 }],
  findings: [{ code: "phone/lost-zero", title: "Leading zero lost", count: 7 }],
  rules: [rule("Name", 9), rule("Phone", 0), rule("City", 0, 1900)],
  pairs: 9,
  neverCompared: 2,
  neverComparedRows: [
    { file: "a.xlsx", sheet: "Hà Nội", row: 12 },
    { file: "b.csv", sheet: null, row: 3 },
  ],
  expected: { seconds: 1.5, megabytes: 1200 },
};
const said = (plan: Partial<Plan>, lang: "en" | "vi" = "en"): string =>
  planLines({ ...PLAN, ...plan }, lang, 100).join("\n");

describe("what plan prints", () => {
  it("says how much is compared, and names the rows that are compared with nobody", () => {
    const text = said({});
    expect(text).toContain("9 of 1,999,000 possible pairs");
    expect(text).toContain("2 rows hold nothing to compare by");
    expect(text).toContain("a.xlsx [Hà Nội]:12, b.csv:3");
    expect(text).not.toContain("…");
    expect(text).toMatch(/phone\/lost-zero +Leading zero lost +7/);
  });

  it("shows keys that find pairs or leave rows out, and counts the rest", () => {
    const text = said({});
    expect(text).toMatch(/^Name +10 +9 +4 +0$/m);
    expect(text).toMatch(/^City +10 +0 +4 +1,900$/m);
    expect(text).not.toMatch(/^Phone/m);
    expect(text).toContain("1 other key adds no new pairs");
    expect(text).toContain("Rows skipped:");
  });

  it.each([
    ["en", "counted here row by row; a run judges all rows of a customer together"],
    ["vi", "đếm ở đây theo từng dòng; run xét mọi dòng của một khách cùng nhau"],
  ] as const)("says that silence is counted by row, where dates tell of it (%s)", (lang, words) => {
    expect(said({ staleBy: "row" }, lang)).toContain(words);
    expect(said({}, lang)).not.toContain(words);
  });

  it("is silent of what there is nothing of", () => {
    const text = said({
      neverCompared: 0,
      neverComparedRows: [],
      findings: [],
      changes: [],
      rules: [rule("Name", 9)],
    });
    expect(text).toContain("No cell would be changed.");
    expect(text).not.toMatch(/compared with nobody|Finding|other key|Rows skipped:/);
  });

  it("stops naming rows where nobody reads on", () => {
    const neverComparedRows = Array.from({ length: 30 }, (_, i) => ({
      file: "b.csv",
      sheet: null,
      row: i + 100,
    }));
    const text = said({ neverCompared: 5000, neverComparedRows });
    expect(text).toContain("5,000 rows");
    expect(text).toContain("b.csv:119 …");
    expect(text).not.toContain("b.csv:120");
  });

  it("speaks Vietnamese", () => {
    expect(said({}, "vi")).toContain("2 dòng không có gì để so nên không so với ai: a.xlsx");
  });
});
