import { readdirSync } from "node:fs";
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { RULES } from "../src/check/index.ts";
import { COMMANDS } from "../src/cli/commands/index.ts";
import { isKnownByName } from "../src/comparison/all.ts";
import type { Comparison } from "../src/comparison/define.ts";
import { COUNTRIES } from "../src/country/index.ts";
import { LAYOUTS } from "../src/export/layouts/index.ts";
import { COMPOSITES, FIELDS } from "../src/field/index.ts";
import { FORMATS } from "../src/io/format/index.ts";
import { REPORT_FORMATS } from "../src/report/index.ts";
import { AMBIGUOUS } from "../src/schema/ambiguous.ts";
import { TABLE_FINDINGS } from "../src/schema/findings.ts";
import { headerKeys } from "../src/schema/header-keys.ts";
import { foldTight } from "../src/text/fold.ts";

/** Everything in src/field that is shaped like a field or composite, by its name. */
async function defined(): Promise<{ fields: Set<string>; composites: Set<string> }> {
  const folder = new URL("../src/field/", import.meta.url);
  const fields = new Set<string>();
  const composites = new Set<string>();
  for (const file of readdirSync(folder)) {
    if (!file.endsWith(".ts") || file === "index.ts") continue;
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    for (const value of Object.values(module)) {
      if (typeof value !== "object" || value === null || !("name" in value)) continue;
      if ("clean" in value && "headers" in value) fields.add(String(value.name));
      if ("compose" in value) composites.add(String(value.name));
    }
  }
  return { fields, composites };
}

describe("registry of fields", () => {
  it("holds every field and composite of the folder, once", async () => {
    const { fields, composites } = await defined();
    expect(FIELDS.map((spec) => spec.name).toSorted()).toEqual([...fields].toSorted());
    expect(COMPOSITES.map((spec) => spec.name).toSorted()).toEqual([...composites].toSorted());
  });

  it("names fields in snake case and finds them by file name", () => {
    for (const { name } of [...FIELDS, ...COMPOSITES]) {
      expect(name).toMatch(/^[a-z]+(?:_[a-z0-9]+)*$/);
    }
  });

  it("gives every kind of finding one code, `field/what`", () => {
    const byCode = new Map<string, unknown>();
    for (const spec of [...FIELDS, ...COMPOSITES, { findings: TABLE_FINDINGS }]) {
      for (const def of spec.findings) {
        expect(def.code).toMatch(/^[a-z0-9]+(?:[-_][a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(byCode.get(def.code) ?? def).toBe(def);
        byCode.set(def.code, def);
      }
    }
    expect(byCode.size).toBeGreaterThan(50);
  });

  it("says everything in both languages", () => {
    for (const spec of [...FIELDS, ...COMPOSITES]) {
      const words = spec.findings.flatMap((def) => [def.title, def.why, def.fix]);
      for (const { en, vi } of [spec.title, ...words]) {
        expect(en.trim()).not.toBe("");
        expect(vi.trim()).not.toBe("");
      }
    }
  });

  it("lets no two fields claim one header, but for those decided by context", () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const { name, headers } of FIELDS) {
      for (const key of new Set(headers.map(foldTight))) {
        expect(key, `${name}: a header without letters`).not.toBe("");
        const other = owner.get(key);
        if (other !== undefined && !AMBIGUOUS.has(key)) clashes.push(`${key}: ${other}, ${name}`);
        owner.set(key, name);
      }
    }
    expect(clashes).toEqual(DECIDED_BY_CONTENT);
  });

  it("has headers that are found as written", () => {
    for (const { headers } of FIELDS) {
      for (const header of headers) expect(headerKeys(header)[0]?.key).toBe(foldTight(header));
    }
  });
});

/** Headers two fields claim on purpose; the column's values decide. */
const DECIDED_BY_CONTENT: readonly string[] = [];

/** Folders of members: what every file of theirs exports that has all these parts stands in the registry. */
const FAMILIES: readonly (readonly [
  folder: string,
  registry: readonly unknown[],
  parts: readonly string[],
])[] = [
  ["check/rules", RULES, ["findings", "check"]],
  ["cli/commands", COMMANDS, ["name", "configure", "run"]],
  ["export/layouts", LAYOUTS, ["name", "columns"]],
  ["io/format", FORMATS, ["name", "matches", "read"]],
  ["report", REPORT_FORMATS, ["name", "render"]],
];

describe("registries of other members", () => {
  it.each(FAMILIES)(
    "%s: every member stands in the registry, once",
    async (path, registry, parts) => {
      const folder = new URL(`../src/${path}/`, import.meta.url);
      const members = new Set<unknown>();
      for (const file of readdirSync(folder)) {
        if (!file.endsWith(".ts") || file === "index.ts") continue;
        const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
        for (const value of Object.values(module)) {
          if (typeof value !== "object" || value === null) continue;
          if (parts.every((part) => part in value)) members.add(value);
        }
      }
      expect(registry.length).toBeGreaterThan(2);
      expect(new Set(registry)).toEqual(members);
      expect(registry).toHaveLength(members.size);
    },
  );

  it("country: every file of a country stands in the registry, none twice", async () => {
    const folder = new URL("../src/country/", import.meta.url);
    for (const file of readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name))) {
      const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
      const own = COUNTRIES.filter((country) => Object.values(module).includes(country));
      expect(own.map(({ code }) => code.toLowerCase())).toEqual([file.slice(0, 2)]);
    }
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
  });

  it("comparison: every comparison a field names can be told to another thread", () => {
    for (const { name, comparison } of [...FIELDS, ...COMPOSITES] as readonly Compared[]) {
      if (comparison !== undefined) expect(isKnownByName(comparison), name).toBe(true);
    }
  });
});

interface Compared {
  readonly name: string;
  readonly comparison?: Comparison;
}

describe("help", () => {
  // Their modules are not loaded to say so: a start takes long enough.
  it.each([
    ["check", "--report", REPORT_FORMATS.map(({ name }) => name)],
    ["run", "--report", REPORT_FORMATS.map(({ name }) => name)],
    ["export", "--layout", LAYOUTS.map(({ name }) => name)],
  ])("%s %s names every one there is", (verb, flag, names) => {
    const command = new Command();
    COMMANDS.find(({ name }) => name === verb)?.configure(command);
    const option = command.options.find(({ long }) => long === flag);
    expect(option?.description).toContain(names.join(" "));
  });
});
