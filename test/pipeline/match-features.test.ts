import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveSettings } from "../../src/config/resolve.ts";
import { load } from "../../src/pipeline/load.ts";
import { matchFeatures } from "../../src/pipeline/match-features.ts";
import { tempFolder } from "../support/temp-folder.ts";

const { settings } = resolveSettings([]);
const WORDS = "amber birch cedar delta ember fjord grove heath inlet jetty knoll ledge".split(" ");

/** Names of the features of a list of names with one column no field knows, of `rows` rows. */
async function featuresWith(value: (row: number) => string, rows = 240): Promise<string[]> {
  const path = join(tempFolder(), "list.csv");
  const lines = Array.from({ length: rows }, (_, row) => {
    const surname = `${WORDS[row % 12] ?? ""}${WORDS[(row * 7) % 11] ?? ""}`;
    return `Anna ${surname},${surname}${row}@example.com,${value(row)}`;
  });
  writeFileSync(path, ["Full name,Email,Xyzzy", ...lines].join("\n"));
  const { data } = await load(
    { files: [{ path, name: "list.csv" }], settings, asOf: "2026-11-22" },
    {},
  );
  return matchFeatures(data).map(({ name }) => name);
}

const pick = (row: number, of: number): string => WORDS[(row * 5) % of] ?? "";

describe("columns that take part in matching", () => {
  it.each<[string, (row: number) => string, boolean]>([
    ["twelve words, evenly", (row) => pick(row, 12), true],
    ["twelve words, one in five missing", (row) => (row % 5 === 0 ? "" : pick(row, 12)), true],
    ["a pick-list of eight", (row) => pick(row, 8), false],
    ["twelve words, nearly always one", (row) => (row % 10 === 0 ? pick(row, 12) : "amber"), false],
    ["hardly ever filled in", (row) => (row % 5 === 0 ? pick(row, 12) : ""), false],
    ["running numbers", (row) => `ID-${row}`, false],
    ["texts nobody else has", (row) => `${pick(row, 12)} talk number ${row}`, false],
  ])("%s", async (_, value, joins) => {
    expect(await featuresWith(value)).toEqual([
      "person_name",
      "email",
      ...(joins ? ["Xyzzy"] : []),
    ]);
  });

  it("leaves out what a short list cannot show", async () => {
    expect(await featuresWith((row) => pick(row, 12), 40)).not.toContain("Xyzzy");
  });
});
