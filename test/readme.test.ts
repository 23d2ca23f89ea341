import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fillReadme } from "../src/generate/readme-tables.ts";
import { crm, ROOT, shell } from "./cli/built.ts";
import { tempFolder } from "./support/temp-folder.ts";

const FILE = join(ROOT, "README.md");
const README = readFileSync(FILE, "utf8");
/** Write the printed examples anew instead of comparing them. */
const UPDATE = process.env["CRM_CLEAN_UPDATE"] === "1";

/** Fenced blocks of a language, with the marker that stands right above them. */
function blocks(language: string): readonly { readonly marker: string; readonly text: string }[] {
  const fence = new RegExp(`(?:<!-- ([^\\n]*) -->\\n)?\`\`\`${language}\\n([^\`]*)\`\`\``, "g");
  return [...README.matchAll(fence)].map(([, marker = "", text = ""]) => ({ marker, text }));
}

describe("README.md", () => {
  it("has the tables of the registry (npm run readme)", () => {
    expect(fillReadme(README)).toBe(README);
  });

  describe("shows what the commands really print", () => {
    const shown = blocks("text").filter(({ marker }) => marker.startsWith("output of: "));
    // One folder for all: later examples look at what earlier ones made.
    const cwd = tempFolder(afterAll);
    cpSync(join(ROOT, "fixtures"), join(cwd, "fixtures"), { recursive: true });

    it("in examples enough", () => {
      expect(shown.length).toBeGreaterThanOrEqual(3);
    });

    it.each(shown)("$marker", async ({ marker, text }) => {
      const line = marker.slice("output of: ".length).replace("npx crm-clean", "crm-clean");
      const { stdout, stderr } = await shell(line, { cwd });
      if (UPDATE) {
        const block = `<!-- ${marker} -->\n\`\`\`text\n`;
        const file = readFileSync(FILE, "utf8");
        writeFileSync(
          FILE,
          file.replace(`${block}${text}\`\`\``, () => `${block}${stdout}\`\`\``),
        );
      } else expect({ line, text: stdout, stderr }).toEqual({ line, text, stderr: "" });
    });
  });

  it("names no option a command does not have", async () => {
    const cwd = tempFolder();
    const commands = blocks("sh").flatMap(({ text }) => text.split("\n"));
    const used = commands.flatMap((line) =>
      [...line.matchAll(/crm-clean ([a-z]+)([^|&;#]*)/g)].map(([, verb = "", rest = ""]) => ({
        verb,
        options: rest.match(/(?<= )--[a-z][a-z0-9-]*/g) ?? [],
      })),
    );
    expect(used.length).toBeGreaterThan(20);
    const help = new Map<string, string>();
    for (const { verb, options } of used) {
      if (!help.has(verb)) {
        const { code, stdout } = await crm([verb, "--help"], { cwd });
        expect(code, verb).toBe(0);
        help.set(verb, stdout);
      }
      for (const option of options) {
        expect(help.get(verb), `${verb} ${option}`).toMatch(new RegExp(`${option}\\b`));
      }
    }
  });

  it("names every command and every file of a run folder", async () => {
    const cwd = tempFolder();
    const { stdout } = await crm(["--help"], { cwd });
    const verbs = [...stdout.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, verb]) => verb);
    expect(verbs.length).toBeGreaterThan(10);
    for (const verb of verbs) expect(README, verb).toContain(`crm-clean ${verb}`);
    const input = join(ROOT, "fixtures/customers-en.csv");
    expect(await crm(["run", input, "-o", "out", "--quiet"], { cwd })).toMatchObject({ code: 0 });
    for (const file of readdirSync(join(cwd, "out"))) {
      const name = file
        .replace(/-\d+\./, "-N.")
        .replace(/^cleaned\..*/, "cleaned.")
        .replace(/\.csv\.gz$/, ".");
      expect(README, file).toContain(`\`${name}`);
    }
  });
});
