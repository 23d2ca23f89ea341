import { beforeAll, describe, expect, it } from "vitest";
import type { Checked } from "../../src/pipeline/check.ts";
import { coarse } from "../../src/report/html/matching.ts";
import { STYLE } from "../../src/report/html/style.ts";
import { html } from "../../src/report/html.ts";
import { type Element, elements, parseHtml, textOf } from "./parse-html.ts";
import { checkRows, rendered, SHEET } from "./sample.ts";

let checked: Checked;
beforeAll(async () => {
  checked = await checkRows(SHEET);
});

const page = async (about: Parameters<typeof rendered>[2] = {}): Promise<Element> =>
  parseHtml(await rendered(html, checked, about));

describe.each(["vi", "en"] as const)("report.html in %s", (lang) => {
  it("is well-formed, with unique ids and one h1, headings never skipping a level", async () => {
    const all = [...elements(await page({ lang, questions: 2 }))];
    const ids = all.flatMap((e) => e.attributes.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const levels = all.filter((e) => /^h[1-6]$/.test(e.name)).map((e) => Number(e.name[1]));
    expect(levels.filter((l) => l === 1)).toEqual([1]);
    for (const [i, level] of levels.entries()) {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
    expect(all.find((e) => e.name === "html")?.attributes.get("lang")).toBe(lang);
  });

  it("asks the network for nothing and runs nothing, whatever the sheet says", async () => {
    const all = [...elements(await page({ lang, questions: 2, showValues: true }))];
    expect(
      all.filter((e) => /^(?:script|img|iframe|link|object|embed|form|base)$/.test(e.name)),
    ).toEqual([]);
    const attributes = all.flatMap((e) => [...e.attributes]);
    expect(attributes.filter(([name]) => name.startsWith("on"))).toEqual([]);
    const targets = attributes.filter(([name]) => /^(?:href|src|xlink:href|action)$/.test(name));
    expect([...new Set(targets.map(([, to]) => to))].sort()).toEqual([
      "changes.csv",
      "flagged.csv",
      "review.xlsx",
    ]);
    expect(STYLE).not.toMatch(/url\(|@import|https?:/);
    const policy = all.find((e) => e.attributes.get("http-equiv") === "Content-Security-Policy");
    expect(policy?.attributes.get("content")).toContain("default-src 'none'");
  });

  it("names every chart and every table heading", async () => {
    const all = [...elements(await page({ lang }))];
    for (const svg of all.filter((e) => e.name === "svg")) {
      expect(svg.attributes.get("role")).toBe("img");
      expect(svg.attributes.get("aria-label")).not.toBe("");
    }
    const cells = all.filter((e) => e.name === "th");
    expect(cells.length).toBeGreaterThan(5);
    for (const th of cells) expect(["row", "col"]).toContain(th.attributes.get("scope"));
  });

  it("shows no personal value unless asked to", async () => {
    const masked = textOf(await page({ lang }));
    for (const value of ["Nguyễn Văn An", "Bích", "912345678", "gmial", "chau@"]) {
      expect(masked).not.toContain(value);
    }
  });

  it("links to files of the run only when there is a run", async () => {
    const links = [...elements(await page({ lang }))].filter((e) => e.name === "a");
    expect(links).toEqual([]);
  });
});

describe("report.html", () => {
  it("says the same numbers as the report", async () => {
    const { report } = checked;
    const verdict = [...elements(await page({ lang: "en" }))].find(
      (e) => e.attributes.get("class") === "verdict",
    );
    expect(verdict).toBeDefined();
    expect(textOf(verdict as Element)).toContain(
      `${report.records} rows are ${report.duplicates.entities} customers.`,
    );
  });

  it("draws a line and the changes when there are earlier runs", async () => {
    const point = { runId: "a", asOf: "2026-01-01", score: 70, records: 5, entities: 5 };
    const change = { count: 3, samples: [] };
    const changes = {
      new: change,
      merged: change,
      split: change,
      fixed: change,
      stale: change,
      returned: change,
      disappeared: change,
    };
    const rows = { unchanged: 1, edited: 1, added: 1, removed: 0 };
    const report = {
      ...checked.report,
      trend: [point, { ...point, asOf: "2026-02-01", score: 80 }],
      sinceLast: { runId: "a", asOf: "2026-01-01", comparable: false, changes, rows },
    };
    const root = parseHtml(await rendered(html, { ...checked, report }, { lang: "en" }));
    expect(textOf(root)).toContain("Since the last run");
    expect([...elements(root)].filter((e) => e.name === "polyline")).toHaveLength(1);
    expect(textOf(await page({ lang: "en" }))).not.toContain("Since the last run");
  });
});

describe("colours", () => {
  const schemes = [
    ...STYLE.matchAll(/:root\{color-scheme:light dark;([^}]*)\}|dark\)\{:root\{([^}]*)\}/g),
  ]
    .slice(0, 2)
    .map(
      (m) => new Map((m[1] ?? m[2] ?? "").split(";").map((d) => d.split(":") as [string, string])),
    );
  const luminance = (hex: string): number => {
    const full = hex.length === 4 ? hex.slice(1).replaceAll(/\w/g, "$&$&") : hex.slice(1);
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => {
      const c = Number.parseInt(full.slice(i, i + 2), 16) / 255;
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  it("has both schemes", () => expect(schemes).toHaveLength(2));

  // WCAG 2.2: 4.5 for text (1.4.3), 3 for graphics (1.4.11).
  it.each([
    ["--ink", 4.5],
    ["--soft", 4.5],
    ["--accent", 4.5],
    ["--mark", 4.5],
    ["--invalid", 4.5],
    ["--ok-ink", 4.5],
    ["--ok", 3],
    ["--fixed", 3],
    ["--suspect", 3],
  ])("%s stands out by %s from cards and page", (name, least) => {
    for (const scheme of schemes) {
      for (const ground of ["--card", "--bg"]) {
        expect(contrast(scheme.get(name) ?? "", scheme.get(ground) ?? "")).toBeGreaterThanOrEqual(
          least,
        );
      }
    }
  });
});

describe("coarse histogram", () => {
  it("loses no pair and no order", () => {
    const counts = Array.from({ length: 1001 }, (_, i) =>
      i % 7 === 0 && i > 60 && i < 900 ? i : 0,
    );
    const made = coarse({ from: -40, step: 0.1, counts });
    expect(made.counts.length).toBeLessThanOrEqual(40);
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
    expect(sum(made.counts)).toBe(sum(counts));
    expect(made.counts.at(-1)).toBeGreaterThan(0);
  });
  it("is empty when nothing was compared", () => {
    expect(coarse({ from: -40, step: 0.1, counts: [0, 0] }).counts).toEqual([]);
  });
});

describe("long names", () => {
  it("are cut in tables and told in full on hover", async () => {
    const long = `Cột ${"rất dài ".repeat(40)}`.trim();
    const rows = SHEET.map((row, i) => [...row, i === 0 ? long : "x"]);
    const root = parseHtml(await rendered(html, await checkRows(rows), { lang: "vi" }));
    const cut = [...elements(root)].filter((e) => e.attributes.get("title") === long);
    expect(cut.length).toBeGreaterThan(0);
    for (const one of cut) expect(textOf(one).length).toBeLessThanOrEqual(60);
  });
});

describe("a sheet nobody understood", () => {
  it("has no score and calls nothing clean", async () => {
    const made = await checkRows([
      ["foo", "bar"],
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(made.report).toMatchObject({ score: null, clean: { part: 0, of: 0, score: null } });
    const said = textOf(parseHtml(await rendered(html, made, { lang: "en" })));
    expect(said).toContain("not measured");
    expect(said).not.toContain("nobody twice");
    expect(said).not.toMatch(/100\.0%(?! filled|\s*0)/);
  });
});
