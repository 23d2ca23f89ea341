import { beforeAll, describe, expect, it } from "vitest";
import type { Checked } from "../../src/pipeline/check.ts";
import { allFindings } from "../../src/pipeline/registry.ts";
import { json } from "../../src/report/json.ts";
import { REPORT_JSON_SCHEMA } from "../../src/report/report-schema.ts";
import { breaches } from "../support/json-schema.ts";
import { checkRows, rendered, SHEET } from "./sample.ts";

let checked: Checked;
beforeAll(async () => {
  checked = await checkRows(SHEET);
});

describe("report.json", () => {
  it.each(["en", "vi"] as const)("fits the published schema in %s", async (lang) => {
    const report: unknown = JSON.parse(await rendered(json, checked, { lang, questions: 3 }));
    expect(breaches(report, REPORT_JSON_SCHEMA)).toEqual([]);
  });

  it("fits it for an empty table and for one without any known column", async () => {
    for (const rows of [
      [
        ["Họ tên", "Điện thoại"],
        ["x", ""],
      ],
      [
        ["foo", "bar"],
        ["1", "2"],
        ["3", "4"],
      ],
    ]) {
      const report: unknown = JSON.parse(await rendered(json, await checkRows(rows)));
      expect(breaches(report, REPORT_JSON_SCHEMA)).toEqual([]);
    }
  });

  it("describes every member: what is not in the schema, or missing, is told", async () => {
    const report = JSON.parse(await rendered(json, checked)) as Record<string, unknown>;
    expect(breaches({ ...report, extra: 1 }, REPORT_JSON_SCHEMA)).toEqual([
      "$: unknown member extra",
    ]);
    expect(breaches({ ...report, score: 101 }, REPORT_JSON_SCHEMA)).toEqual(["$.score: over 100"]);
    const { clean: _clean, ...rest } = report;
    expect(breaches(rest, REPORT_JSON_SCHEMA)).toEqual(["$: lacks clean"]);
  });

  it("keeps texts with brackets and numbers as they are", async () => {
    const made = await checkRows([
      ["Họ tên", "Số [1, 2]"],
      ["An Bình", "3"],
    ]);
    expect(await rendered(json, made)).toContain('"Số [1, 2]"');
  });

  it("rounds what is no count to six decimals, and leaves settings as they were set", async () => {
    const report = {
      ...checked.report,
      score: 83.123456789,
      changedCells: 1_234_567,
      settings: { "match.mergeAt": 0.123456789 },
    };
    const made = JSON.parse(await rendered(json, { ...checked, report })) as typeof report;
    expect([made.score, made.changedCells, made.settings]).toEqual([
      83.123457,
      1_234_567,
      { "match.mergeAt": 0.123456789 },
    ]);
    const text = await rendered(json, { ...checked, report: { ...report, settings: {} } });
    expect(text).not.toMatch(/\.\d{7}/);
  });

  it("has room for every code there is", () => {
    const { pattern } = (
      REPORT_JSON_SCHEMA as {
        properties: { findings: { items: { properties: { code: { pattern: string } } } } };
      }
    ).properties.findings.items.properties.code;
    const codes = [...allFindings().keys(), "custom/known-branch"];
    expect(codes.filter((code) => !new RegExp(pattern).test(code))).toEqual([]);
  });

  it("holds no personal value", async () => {
    const text = await rendered(json, checked);
    for (const value of ["Văn An", "912345678", "gmial"]) expect(text).not.toContain(value);
  });
});
