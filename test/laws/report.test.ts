import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rounded } from "../../src/report/rounded.ts";
import { formatNumber } from "../../src/text/number-format.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { lists, runList, SEED } from "./lists.ts";

describe("the report", () => {
  it("says the same numbers in every form, and those of the files", async () => {
    const parent = tempFolder();
    await fc.assert(
      fc.asyncProperty(lists, async (rows) => {
        const { report, file, rows: read, manifest } = await runList(parent, rows);
        const json = JSON.parse(file("report.json")) as typeof report;
        const { findings: _, ...numbers } = rounded(report);
        expect(json).toMatchObject(JSON.parse(JSON.stringify(numbers)) as object);
        expect(json.changedCells).toBe(
          read("changes.csv").filter((line) => (line["before"] ?? "") !== "").length,
        );
        expect(json.duplicates.reviewPairs).toBe(manifest.counts.reviewPairs);
        expect(json.findings.map(({ code, count }) => [code, count])).toEqual(
          report.findings.map(({ code, count }) => [code, count]),
        );
        const html = file("report.html");
        const markdown = file("summary.md");
        const score = report.score === null ? "not measured" : formatNumber(report.score, "en", 1);
        // The ring of the page shows a full score without its decimal.
        expect(html).toContain(score.replace("100.0", "100"));
        expect(markdown).toContain(score);
        for (const { code, count } of report.findings) {
          expect(html, code).toContain(code);
          if (count > 0 && markdown.includes(`(${code})`)) {
            const line = markdown.split("\n").find((l) => l.includes(`(${code})`)) ?? "";
            expect(line).toContain(`| ${formatNumber(count, "en")} |`);
          }
        }
        for (const { part, of, score: share } of Object.values(report.dimensions)) {
          if (share === null) continue;
          const counted = `${formatNumber(part, "en")} / ${formatNumber(of, "en")}`;
          expect(html).toContain(counted);
          expect(markdown).toContain(counted);
        }
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it("opens without a network and runs no script", async () => {
    const { file } = await runList(tempFolder(), [
      ["t1", "<script>alert(1)</script>", '" onmouseover="x', "a@b.example", "</td>", "", "&"],
      ["t2", "<img src=x onerror=y>", "602-677-3692", "", "", "", "<svg onload=z>"],
    ]);
    const html = file("report.html");
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|\son[a-z]+=|(?:src|href)="?(?:https?:)?\/\//i);
  });
});
