import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AS_OF, fixture, ROOT, startProgram } from "./cli/built.ts";
import { tempFolder } from "./support/temp-folder.ts";

const packageJson = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly exports: { readonly ".": { readonly types: string; readonly default: string } };
  readonly files: readonly string[];
};

describe("the package as a library", () => {
  it("is imported by its name and checks a file", async () => {
    const cwd = tempFolder();
    const program = `
      import { checkFiles, KnownError, refuseMistakes, resolveInputs, resolveSettings, allFindings } from "crm-clean";
      const { settings, mistakes } = resolveSettings([{ origin: "test", values: { country: "US" } }]);
      refuseMistakes(mistakes);
      const files = await resolveInputs([${JSON.stringify(fixture("customers-en.csv"))}]);
      const asked = { files, settings, asOf: "${AS_OF}", version: "test", duplicates: true, against: [] };
      const { report } = await checkFiles(asked, {});
      const refused = await resolveInputs(["nothing.csv"]).catch((error) => error);
      console.log(JSON.stringify({
        records: report.records,
        known: report.findings.every((f) => allFindings().has(f.code)),
        exit: refused instanceof KnownError ? refused.exit : refused,
      }));`;
    // A package may import itself by name from inside its own folder.
    const made = await startProgram(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: ROOT,
      env: { HOME: cwd },
    }).ended;
    expect(made.stderr).toBe("");
    expect(JSON.parse(made.stdout)).toEqual({ records: 60, known: true, exit: 66 });
  });

  it("ships what its package.json promises", async () => {
    const { ended } = startProgram("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: ROOT,
    });
    const { stdout } = await ended;
    const [pack] = JSON.parse(stdout) as [{ readonly files: readonly { readonly path: string }[] }];
    const paths = new Set(pack.files.map(({ path }) => `./${path}`));
    const door = packageJson.exports["."];
    for (const path of [
      door.types,
      door.default,
      "./bin/crm-clean.js",
      "./README.md",
      "./LICENSE",
    ]) {
      expect(paths.has(path), path).toBe(true);
    }
    expect(
      [...paths].filter((path) => /node_modules|^\.\/(?:test|src|fixtures)\//.test(path)),
    ).toEqual([]);
  });
});
