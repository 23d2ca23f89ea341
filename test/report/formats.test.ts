import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import type { Checked } from "../../src/pipeline/check.ts";
import { allFindings } from "../../src/pipeline/registry.ts";
import { csv } from "../../src/report/csv.ts";
import { github } from "../../src/report/github.ts";
import { jsonl } from "../../src/report/jsonl.ts";
import { markdown } from "../../src/report/markdown.ts";
import { text, textReport } from "../../src/report/text.ts";
import { displayWidth } from "../../src/text/width.ts";
import { parseHtml, textOf } from "./parse-html.ts";
import { checkRows, rendered, SHEET } from "./sample.ts";

let checked: Checked;
let total: number;
beforeAll(async () => {
  checked = await checkRows(SHEET);
  total = checked.findings.size;
});
const many = () =>
  checkRows([
    ["Họ tên", "Điện thoại"],
    ...Array.from({ length: 6000 }, (_, i) => [`Khách ${i}`, `12${i % 10}`]),
  ]);

it.each([50, 60, 80])("the text fits a terminal of %d columns", (width) => {
  const wording = { lang: "en", defs: allFindings(), showValues: false } as const;
  const table = textReport(checked.report, wording, width).split("\n\n").at(-1) ?? "";
  const widths = table.split("\n").map(displayWidth);
  expect(widths.length).toBeGreaterThan(3);
  expect(Math.max(...widths)).toBeLessThanOrEqual(width);
});

describe("github", () => {
  it("gives at most 10 of a kind, each one line that cannot be broken by data", async () => {
    const lines = (await rendered(github, await many(), { lang: "en" })).trimEnd().split("\n");
    for (const kind of ["error", "warning", "notice"]) {
      expect(
        lines.filter((l) => l.startsWith(`::${kind} `) || l.startsWith(`::${kind}::`)).length,
      ).toBeLessThanOrEqual(10);
    }
    expect(
      lines.some((l) =>
        /crm-clean: \d+ more of this severity \(GitHub shows 10 of each per step, 50 per job\)$/.test(
          l,
        ),
      ),
    ).toBe(true);
    const hostile = (await rendered(github, checked, { showValues: true })).trimEnd().split("\n");
    for (const line of hostile) {
      expect(line).toMatch(/^::(?:error|warning|notice)(?: file=[^:]+)?::/);
    }
  });
});

describe("markdown", () => {
  it("keeps codes whole and lets no cell break the table or make a link", async () => {
    const made = await rendered(markdown, checked, { showValues: true });
    const rows = made.split("\n").filter((l) => l.startsWith("|"));
    const tables = made.split("\n\n").filter((b) => b.startsWith("|"));
    expect(rows.length).toBeGreaterThan(10);
    for (const table of tables) {
      const widths = table
        .trimEnd()
        .split("\n")
        .map((l) => l.match(/(?<!\\)\|/g)?.length);
      expect(new Set(widths).size).toBe(1);
    }
    expect(made).not.toMatch(/(?<!\\)\]\(http/);
    expect(made).not.toMatch(/<(?:script|img|b)\b/);
    for (const { field } of checked.report.columns) {
      if (field !== null) expect(made).toContain(`\`${field}\``);
    }
    for (const { code } of checked.report.findings) expect(made).toContain(`\`${code}\``);
  });
  it("stays under 1 MiB, whatever the number of columns", async () => {
    const wide = Array.from({ length: 300 }, (_, i) => ({
      ...(checked.report.columns[0] as (typeof checked.report.columns)[number]),
      header: `${i}${"ệ".repeat(4000)}`,
    }));
    const report = { ...checked.report, columns: wide };
    const made = await rendered(markdown, { ...checked, report });
    expect(Buffer.byteLength(made)).toBeLessThan(1024 * 1024);
  });
});

describe("lists of findings", () => {
  it("csv has one record per finding and nothing a spreadsheet would run", async () => {
    const made = await rendered(csv, checked, { showValues: true });
    expect(made.startsWith("\ufeff")).toBe(true);
    const rows: Record<string, string>[] = parse(made, { columns: true, bom: true });
    expect(rows).toHaveLength(total);
    for (const cell of rows.flatMap((r) => Object.values(r))) expect(cell).not.toMatch(/^\s*[=+@]/);
  });
  it("jsonl has one object per finding", async () => {
    const lines = (await rendered(jsonl, checked)).trimEnd().split("\n");
    expect(lines).toHaveLength(total);
    for (const line of lines) {
      expect(Object.keys(JSON.parse(line) as object)).toEqual([
        "code",
        "severity",
        "at",
        "rowId",
        "args",
        "message",
      ]);
    }
  });
});

describe("text", () => {
  it.each(["en", "vi"] as const)("fits 80 columns in %s", async (lang) => {
    for (const line of (await rendered(text, checked, { lang })).split("\n")) {
      expect(displayWidth(line)).toBeLessThanOrEqual(80);
    }
  });
});

describe("every format", () => {
  it("says the same counts", async () => {
    const { findings } = checked.report;
    expect(findings.reduce((n, f) => n + f.count, 0)).toBe(total);
    const errors = findings.reduce((n, f) => n + (f.severity === "error" ? f.count : 0), 0);
    const lines = (await rendered(jsonl, checked)).trimEnd().split("\n");
    const parsed = lines.map((l) => JSON.parse(l) as { severity: string });
    expect(parsed.filter((f) => f.severity === "error")).toHaveLength(errors);
    expect(textOf(parseHtml(`<!doctype html><p>${errors}</p>`))).toBe(String(errors));
  });
});
