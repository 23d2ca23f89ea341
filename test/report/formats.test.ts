import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import type { Checked } from "../../src/pipeline/check.ts";
import { csv } from "../../src/report/csv.ts";
import { github } from "../../src/report/github.ts";
import { jsonl } from "../../src/report/jsonl.ts";
import { junit } from "../../src/report/junit.ts";
import { markdown } from "../../src/report/markdown.ts";
import { sarif } from "../../src/report/sarif.ts";
import { text } from "../../src/report/text.ts";
import { displayWidth } from "../../src/text/width.ts";
import { elements, parseHtml, textOf } from "./parse-html.ts";
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

describe("junit", () => {
  it("is well-formed XML whose counts are the elements'", async () => {
    const xml = await rendered(junit, checked, { showValues: true });
    const body = xml.replace(/^<\?xml[^>]*\?>\n/, "<!doctype html>");
    const all = [...elements(parseHtml(body))];
    const [suites] = all.filter((e) => e.name === "testsuites");
    const cases = all.filter((e) => e.name === "testcase");
    const failures = all.filter((e) => e.name === "failure");
    expect(cases.length).toBe(Number(suites?.attributes.get("tests")));
    expect(failures.length).toBe(Number(suites?.attributes.get("failures")));
    expect(failures.length).toBeGreaterThan(0);
    for (const suite of all.filter((e) => e.name === "testsuite")) {
      const required = ["name", "tests", "failures", "errors", "time", "timestamp", "hostname"];
      expect(required.filter((name) => !suite.attributes.has(name))).toEqual([]);
      expect(suite.attributes.get("timestamp")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    }
    for (const one of cases) expect(one.attributes.get("classname")).not.toBe("");
  });
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: readonly { readonly id: string }[];
      };
    };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications?: readonly {
        readonly message: { readonly text: string };
      }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number };
        };
      }[];
    }[];
  }[];
}

describe("sarif 2.1.0", () => {
  it("has the members the schema asks for, all results pointing at their rules", async () => {
    const log = JSON.parse(await rendered(sarif, checked)) as Sarif;
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
    expect(run?.results).toHaveLength(total);
    for (const result of run?.results ?? []) {
      expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(["none", "note", "warning", "error"]).toContain(result.level);
      expect(result.message.text).not.toBe("");
      const [location] = result.locations;
      expect(location?.physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
      const { uri = "" } = location?.physicalLocation.artifactLocation ?? {};
      expect(uri).toMatch(/^[\w\-.~%!$&'()*+,;=:@/]+$/);
      expect(result.partialFingerprints["crmClean/v1"]).toMatch(/^[\w-]{8,}$/);
    }
  });
  it("stops at 5,000 results and says how many more there are", async () => {
    const made = await many();
    const [run] = (JSON.parse(await rendered(sarif, made, { lang: "en" })) as Sarif).runs;
    expect(run?.results).toHaveLength(5000);
    const [note] = run?.invocations[0]?.toolExecutionNotifications ?? [];
    expect(note?.message.text).toBe(`${made.findings.size - 5000} more findings are not listed`);
  });
});

describe("github", () => {
  it("gives at most 10 of a kind, each one line that cannot be broken by data", async () => {
    const lines = (await rendered(github, await many(), { lang: "en" })).trimEnd().split("\n");
    for (const kind of ["error", "warning", "notice"]) {
      expect(
        lines.filter((l) => l.startsWith(`::${kind} `) || l.startsWith(`::${kind}::`)).length,
      ).toBeLessThanOrEqual(10);
    }
    expect(lines.some((l) => /crm-clean: \d+ more of this severity$/.test(l))).toBe(true);
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
