import { beforeAll, describe, expect, it } from "vitest";
import type { Checked } from "../../src/pipeline/check.ts";
import { junit } from "../../src/report/junit.ts";
import { type Element, elements, parseHtml } from "./parse-html.ts";
import { checkRows, rendered, SHEET } from "./sample.ts";

/** An element as Ant's JUnit schema has it: its attributes, required and other, and its children in order. */
interface Rule {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Child names in their order; `*` any number, `?` at most one. */
  readonly children?: RegExp;
}

const RULES: Readonly<Record<string, Rule>> = {
  testsuites: { required: [], children: /^(?:testsuite )*$/ },
  testsuite: {
    required: [
      "name",
      "timestamp",
      "hostname",
      "tests",
      "failures",
      "errors",
      "time",
      "package",
      "id",
    ],
    optional: ["skipped"],
    children: /^properties (?:testcase )*system-out system-err $/,
  },
  properties: { required: [], children: /^(?:property )*$/ },
  property: { required: ["name", "value"] },
  testcase: {
    required: ["name", "classname", "time"],
    children: /^(?:(?:skipped|error|failure) )?$/,
  },
  failure: { required: ["type"], optional: ["message"] },
  "system-out": { required: [] },
  "system-err": { required: [] },
};

/** Every breach of the rules in a document. */
function breachesOf(root: Element): string[] {
  const found: string[] = [];
  for (const { name, attributes, children } of elements(root)) {
    const rule = RULES[name];
    if (rule === undefined) {
      found.push(`<${name}> is no element of it`);
      continue;
    }
    for (const one of rule.required) if (!attributes.has(one)) found.push(`<${name}> lacks ${one}`);
    for (const one of attributes.keys()) {
      if (![...rule.required, ...(rule.optional ?? [])].includes(one)) {
        found.push(`<${name}> knows no ${one}`);
      }
    }
    const names = children
      .filter((c): c is Element => typeof c !== "string")
      .map((c) => `${c.name} `)
      .join("");
    if (!(rule.children ?? /^$/).test(names)) found.push(`<${name}> holds ${names}`);
    for (const one of ["tests", "failures", "errors", "skipped", "id"]) {
      const value = attributes.get(one);
      if (value !== undefined && !/^\d+$/.test(value)) found.push(`${one}="${value}"`);
    }
    const time = attributes.get("timestamp");
    if (time !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(time)) found.push(time);
    for (const token of ["name", "classname", "hostname"]) {
      const value = attributes.get(token);
      // xs:token: nothing to collapse, and not empty.
      if (value !== undefined && (value === "" || value !== value.trim().replaceAll(/\s+/g, " "))) {
        found.push(`${token}="${value}"`);
      }
    }
  }
  return found;
}

async function parsed(made: Checked, lang: "en" | "vi"): Promise<Element> {
  const xml = await rendered(junit, made, { lang, showValues: true });
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites>/);
  const root = parseHtml(xml.replace(/^<\?xml[^>]*\?>\n/, "<!doctype html>"));
  const suites = [...elements(root)].find((e) => e.name === "testsuites");
  if (suites === undefined) throw new TypeError("no testsuites");
  return suites;
}

let checked: Checked;
beforeAll(async () => {
  checked = await checkRows(SHEET);
});

describe("junit", () => {
  it.each(["en", "vi"] as const)(
    "keeps to the schema in %s, its counts the elements'",
    async (lang) => {
      const root = await parsed(checked, lang);
      expect(breachesOf(root)).toEqual([]);
      const all = [...elements(root)];
      const suite = all.find((e) => e.name === "testsuite");
      const count = (name: string) => all.filter((e) => e.name === name).length;
      expect(count("testcase")).toBe(Number(suite?.attributes.get("tests")));
      expect(count("failure")).toBe(Number(suite?.attributes.get("failures")));
      expect(count("failure")).toBeGreaterThan(0);
    },
  );

  it("keeps to it whatever the file is called", async () => {
    expect(breachesOf(await parsed(await checkRows(SHEET, "a  <b>&\"'.csv"), "en"))).toEqual([]);
  });

  it("has rules that can be broken", () => {
    const bad = parseHtml(
      '<!doctype html><testsuites><testsuite name="" id="x"><testcase name="a"><failure/><failure/></testcase></testsuite></testsuites>',
    );
    const suites = [...elements(bad)].find((e) => e.name === "testsuites");
    expect(suites === undefined ? [] : breachesOf(suites).length).toBeGreaterThan(8);
  });
});
