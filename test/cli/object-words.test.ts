import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { AS_OF, crm } from "./built.ts";

/** Names every JavaScript object answers to; in a customer list they are words like any other. */
const WORDS = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "Constructor"];

/** A column of every field and one named after each word, all holding the words. */
function sheet(): string {
  const headers = [...WORDS, ...FIELDS.map(({ headers: [header], name }) => header ?? name)];
  const rows = Array.from({ length: 24 }, (_, row) =>
    headers.map((header, at) =>
      row % 4 === 3 ? `Plain ${row}` : (WORDS[(row + at) % WORDS.length] ?? header),
    ),
  );
  return `${[headers, ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}

function folder(): string {
  const cwd = tempFolder();
  writeFileSync(join(cwd, "words.csv"), sheet());
  return cwd;
}

describe("words that every object knows", () => {
  it.each(["VN", "US"])("are cells and headers like others in %s", async (country) => {
    const cwd = folder();
    const args = ["run", "words.csv", "-o", "out", "--country", country, "--as-of", AS_OF];
    expect(await crm(args, { cwd })).toMatchObject({ code: 0 });
    for (const name of readdirSync(join(cwd, "out")).filter((f) => /\.(?:csv|json|md)$/.test(f))) {
      expect(readFileSync(join(cwd, "out", name), "utf8"), name).not.toMatch(
        /native code|\[object |\bundefined\b|\bNaN\b/,
      );
    }
    const [header] = readFileSync(join(cwd, "out/cleaned.csv"), "utf8").slice(1).split("\n");
    expect(header?.split(",").slice(0, WORDS.length)).toEqual(WORDS);
    expect(await crm(["restore", "out", "-o", "back"], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "back/words.csv"), "utf8")).toBe(sheet());
  });

  it("are no settings, encodings, layouts, checks or formats", async () => {
    const cwd = folder();
    const asked = [
      ["--set", "__proto__.x=1"],
      ["--set", "match.constructor=1"],
      ["--encoding", "constructor"],
      ["--map", "constructor=constructor"],
      ["--max", "constructor=1"],
      ["--report", "constructor=x"],
      ["--country", "constructor"],
      ["--lang", "__proto__"],
    ];
    for (const option of asked) {
      const ended = await crm(["check", "words.csv", ...option], { cwd });
      expect({ option, code: ended.code }).toEqual({ option, code: 2 });
    }
  });

  it("may name a field and a rule of the user's own", async () => {
    const cwd = folder();
    const own = {
      fields: [{ name: "constructor", type: "text", headers: ["constructor"] }],
      rules: [{ name: "constructor", check: "required", column: "constructor" }],
    };
    writeFileSync(join(cwd, "own.json"), JSON.stringify(own));
    const args = ["check", "words.csv", "--config", "own.json", "--as-of", AS_OF, "--exit-zero"];
    expect(await crm(args, { cwd })).toMatchObject({ code: 0 });
  });
});
