import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { configSchema } from "../../src/config/json-schema.ts";
import { resolveSettings } from "../../src/config/resolve.ts";
import { KNOWN_SETTINGS } from "../../src/config/slices.ts";
import { readConfig } from "../../src/io/config-file.ts";
import { withLists } from "../../src/io/config-lists.ts";
import { KnownError } from "../../src/model/known-error.ts";
import { breaches } from "../support/json-schema.ts";

const SCHEMA = configSchema("en");

/** What the editor says: every breach of the published schema. */
const edited = (config: unknown): readonly string[] => breaches(config, SCHEMA);

/** What the program says of a real file with this in it. */
async function read(config: unknown): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "crm-clean-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "crm-clean.config.json");
  writeFileSync(path, JSON.stringify(config));
  writeFileSync(join(folder, "parent.json"), "{}");
  writeFileSync(join(folder, "list.txt"), "a\nb\n");
  try {
    const files = await Promise.all((await readConfig(path)).map(withLists));
    const layers = files.map(({ path: origin, values }) => ({ origin, values, file: true }));
    return resolveSettings(layers).mistakes.map(({ key, say }) => `${key}: ${say.en}`);
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return [error.say.en];
  }
}

const rule = (more: object) => ({ rules: [{ name: "my-rule", ...more }] });
const field = (more: object) => ({ fields: [{ name: "my_field", headers: ["Thẻ"], ...more }] });

describe("a configuration the schema accepts", () => {
  it.each<[string, unknown]>([
    ["empty", {}],
    ["with its schema", { $schema: "./crm-clean.schema.json" }],
    ["extending one", { extends: "parent.json" }],
    ["extending several", { extends: ["parent.json", "./parent.json"] }],
    ["general settings", { country: "VN", lang: "vi", threads: 4, format: "csv" }],
    ["threads by itself", { threads: "auto" }],
    ["a map of headers, one left alone", { map: { "SĐT = di động": "phone", Rác: "" } }],
    ["rooms", { check: { staleMonths: 12 }, match: { mergeAt: 0.99, seed: 7 }, read: {} }],
    ["limits", { gate: { failOn: "warn", max: { "error@branch": "2%" }, maxStale: "10%" } }],
    ["survivors", { merge: { survivors: { phone: "most-recent" }, sourcePriority: ["a.csv"] } }],
    ["required", rule({ check: "required", column: "email", severity: "error", title: "E-mail" })],
    ["pattern", rule({ check: "pattern", column: "Số thẻ", pattern: "AA-999" })],
    ["range from", rule({ check: "range", column: "total_spend", min: 0 })],
    ["range of days", rule({ check: "range", column: "x", min: "2020-01-01", max: "2026-12-31" })],
    ["one of a list", rule({ check: "one-of", column: "branch", values: ["A"] })],
    ["one of a file", rule({ check: "one-of", column: "branch", file: "list.txt" })],
    ["unique together", rule({ check: "unique", columns: ["phone", "branch"] })],
    ["compare", rule({ check: "compare", left: "created_at", is: "<=", right: "updated_at" })],
    ["a text field", field({ type: "text", title: "Thẻ" })],
    ["a list field", field({ type: "list", values: { Vàng: ["gold"] }, closed: true })],
    ["a pattern field", field({ type: "pattern", pattern: "KH-9999" })],
    ["a money field", field({ type: "money" })],
  ])("is read without a word: %s", async (_note, config) => {
    expect(edited(config)).toEqual([]);
    expect(await read(config)).toEqual([]);
  });
});

describe("a configuration the schema refuses", () => {
  it.each<[string, unknown, string]>([
    ["an unknown setting", { contry: "VN" }, "did you mean country"],
    ["an unknown setting in a room", { check: { staleMonth: 1 } }, "check.staleMonths"],
    ["an unknown room", { chek: { staleMonths: 1 } }, "no such setting"],
    ["a room that is none", { check: 5 }, "expected an object"],
    ["a room that is a list", { check: [] }, "expected an object"],
    ["a dotted name", { "check.staleMonths": 12 }, '"check": { "staleMonths"'],
    ["a number as text", { check: { staleMonths: "12" } }, "a number from 1 to 600"],
    ["a number out of bounds", { match: { mergeAt: 2 } }, "from 0 to 1"],
    ["no number", { gate: { minScore: null } }, "a number"],
    ["a choice that is none", { lang: "fr" }, "one of auto, vi, en"],
    ["a list as text", { merge: { sourcePriority: "a.csv" } }, "list of texts"],
    ["a list of numbers", { match: { duplicateFree: [1] } }, "list of texts"],
    ["a map as text", { map: "A=phone" }, "name=value"],
    ["a map of numbers", { map: { A: 1 } }, "name=value"],
    ["a map of nothing", { map: { "": "phone" } }, "name=value"],
    [
      "a survivor rule nobody knows",
      { merge: { survivors: { phone: "best" } } },
      'for "phone" one of most-recent',
    ],
    ["a schema that is no text", { $schema: 5 }, "expected a text"],
    ["an ancestor that is no path", { extends: 5 }, "extends takes"],
    ["ancestors that are no paths", { extends: ["parent.json", 5] }, "extends takes"],
    ["rules that are no list", { rules: {} }, "a list of objects"],
    ["a rule that is none", { rules: ["x"] }, "expected a rule"],
    ["a rule without a name", { rules: [{ check: "unique", columns: ["a"] }] }, "a name like"],
    [
      "a rule's bad name",
      { rules: [{ name: "A B", check: "required", column: "a" }] },
      "name like",
    ],
    ["an unknown check", rule({ check: "regex", column: "a" }), "expected one of required"],
    ["a rule's unknown member", rule({ check: "required", column: "a", colum: "b" }), "knows no"],
    ["a rule's bad severity", rule({ check: "required", column: "a", severity: "fatal" }), "error"],
    ["a blank column", rule({ check: "required", column: "  " }), "a text"],
    ["a range without ends", rule({ check: "range", column: "a" }), "min or max"],
    [
      "a range up to a word",
      rule({ check: "range", column: "a", max: "soon" }),
      "a number or a date",
    ],
    ["an empty pick-list", rule({ check: "one-of", column: "a", values: [] }), "a list of texts"],
    ["no pick-list", rule({ check: "one-of", column: "a" }), "a list of texts"],
    ["unique over nothing", rule({ check: "unique", columns: [] }), "a list of texts"],
    [
      "a comparison nobody knows",
      rule({ check: "compare", left: "a", is: "~", right: "b" }),
      "one of",
    ],
    ["a field without headers", { fields: [{ name: "a", type: "text" }] }, "list of texts"],
    ["a field with no headers", { fields: [{ name: "a", type: "text", headers: [] }] }, "headers"],
    ["a field's bad name", { fields: [{ name: "My", type: "text", headers: ["x"] }] }, "my_field"],
    ["a field's bad type", field({ type: "datum" }), "one of text"],
    ["a list field without values", field({ type: "list" }), "a list needs values"],
    ["a pattern field without one", field({ type: "pattern" }), "needs a pattern"],
    ["a field's unknown member", field({ type: "text", regex: "x" }), "no such member"],
  ])("is refused with a reason: %s", async (_note, config, part) => {
    expect(edited(config)).not.toEqual([]);
    expect((await read(config)).join("; ")).toContain(part);
  });
});

describe("what only the program can know", () => {
  it.each<[string, unknown, string]>([
    [
      "two rules of one name",
      { rules: [1, 2].map(() => rule({ check: "required", column: "a" }).rules[0]) },
      "twice",
    ],
    ["a field that exists", { fields: [{ name: "phone", type: "text", headers: ["x"] }] }, "taken"],
  ])("is left to it: %s", async (_note, config, part) => {
    expect(edited(config)).toEqual([]);
    expect((await read(config)).join("; ")).toContain(part);
  });
});

describe("any value for any setting", () => {
  const values = fc.oneof(
    fc.constantFrom("auto", "error", "VN", "2%", "true", "12", "", "most-recent"),
    fc.double({ min: -10, max: 1000, noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 2 }),
    fc.dictionary(fc.string({ maxLength: 3 }), fc.oneof(fc.string(), fc.integer()), { maxKeys: 2 }),
  );
  it("is accepted by both or refused by both", () => {
    const settings = KNOWN_SETTINGS.filter(({ setting }) => setting.type !== "entries");
    fc.assert(
      fc.property(fc.constantFrom(...settings), values, ({ room, name }, value) => {
        const config = room === "general" ? { [name]: value } : { [room]: { [name]: value } };
        const { mistakes } = resolveSettings([{ origin: "file", values: config, file: true }]);
        expect(mistakes.length === 0, JSON.stringify(config)).toBe(edited(config).length === 0);
      }),
      { seed: 11, numRuns: 3000 },
    );
  });
});
