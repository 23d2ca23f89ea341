import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));
const IMPORT = /^(?:import|export)\s(?!type\b)[^;"]*?from\s+"([^"]+)"|^import\s+"([^"]+)"/gm;

/** Everything a module imports before it runs, itself and through others; imports of types cost nothing. */
function importedBy(entry: string): { files: string[]; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, from, bare] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const name = from ?? bare ?? "";
      if (name.startsWith(".")) visit(resolve(dirname(file), name));
      else if (!name.startsWith("node:")) packages.add(name);
    }
  };
  visit(entry);
  return { files: [...files].map((f) => relative(SRC, f)).sort(), packages: [...packages].sort() };
}

describe("start-up", () => {
  it("loads no more for --help than the help needs", () => {
    const { files, packages } = importedBy(resolve(SRC, "cli/main.ts"));
    expect(packages).toEqual(["commander", "fastest-levenshtein"]);
    const heavy = /^(?:io|field|country|match|schema|report|run|check|comparison)\//;
    expect(files.filter((file) => heavy.test(file))).toEqual([]);
  });

  it("sees the imports it counts", () => {
    const { files, packages } = importedBy(resolve(SRC, "pipeline/run.ts"));
    expect(files).toContain("country/phone/plan.ts");
    expect(packages).toContain("libphonenumber-js/max");
    expect(files.every((file) => existsSync(resolve(SRC, file)))).toBe(true);
  });
});
