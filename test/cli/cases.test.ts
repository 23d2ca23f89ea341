import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "vitest";
import { ROOT, shell } from "./built.ts";
import { tempFolder } from "../support/temp-folder.ts";

/**
 * Golden cases: `test/cases/<name>/cmd` is run by bash in a fresh folder that holds the case's other
 * files and `fixtures/`; what it prints, its exit code and the files its line `# compare:` names must
 * be those of `expected/`. `CRM_CLEAN_UPDATE=1 npm run unit` writes `expected/` anew: review the diff.
 */
const CASES = join(ROOT, "test/cases");
const UPDATE = process.env["CRM_CLEAN_UPDATE"] === "1";

async function outcome(name: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const source = join(CASES, name);
  for (const file of readdirSync(source)) {
    if (file !== "cmd" && file !== "expected") cpSync(join(source, file), join(folder, file));
  }
  cpSync(join(ROOT, "fixtures"), join(folder, "fixtures"), { recursive: true });
  const cmd = readFileSync(join(source, "cmd"), "utf8");
  const { code, stdout, stderr } = await shell(cmd, { cwd: folder });
  const named = /^# compare: (.*)$/m.exec(cmd)?.[1]?.split(" ") ?? [];
  return new Map([
    ["code", `${code}\n`],
    ["stdout", stdout.replaceAll(folder, "<folder>")],
    ["stderr", stderr.replaceAll(folder, "<folder>")],
    ...named.map((file) => [file, read(join(folder, file))] as const),
  ]);
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "(no such file)\n";
}

function rewrite(expected: string, files: ReadonlyMap<string, string>): void {
  rmSync(expected, { recursive: true, force: true });
  for (const [file, content] of files) {
    if (content === "") continue;
    mkdirSync(dirname(join(expected, file)), { recursive: true });
    writeFileSync(join(expected, file), content);
  }
}

describe("golden cases", () => {
  it.concurrent.for(readdirSync(CASES))(
    "%s",
    { timeout: 240_000 },
    async (name, { expect, onTestFinished }) => {
      const expected = join(CASES, name, "expected");
      const files = await outcome(name, tempFolder(onTestFinished));
      if (UPDATE) rewrite(expected, files);
      for (const [file, content] of files) {
        const wanted = existsSync(join(expected, file))
          ? readFileSync(join(expected, file), "utf8")
          : "";
        expect(content, `${name}: ${file}`).toBe(wanted);
      }
    },
  );
});
