import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as SheetJs from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";
import { AS_OF, fixture, ROOT, startProgram } from "./built.ts";

const sheetJs = createRequire(import.meta.url)("@e965/xlsx") as typeof SheetJs;

const COMPILED = join(ROOT, "dist/cli/main.js");
const PACKED = join(ROOT, `dist/packed-${process.pid}`);
const cwd = tempFolder(afterAll);

/** What a build says and ends with. */
function run(main: string, args: readonly string[]) {
  return startProgram(process.execPath, [main, ...args], { cwd }).ended;
}

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, "dist/generate/pack.js"), PACKED]);
  const book = sheetJs.utils.book_new();
  const rows = [
    ["Full name", "E-mail", "Phone"],
    ["Ada Hill", "ada@example.org", "+1 202 555 0143"],
    ["Bo Lind", "bo@@example.org", "+1 202 555 0188"],
  ];
  sheetJs.utils.book_append_sheet(book, sheetJs.utils.aoa_to_sheet(rows), "People");
  writeFileSync(join(cwd, "old.xls"), sheetJs.write(book, { type: "buffer", bookType: "biff8" }));
}, 120_000);

afterAll(() => rmSync(PACKED, { recursive: true, force: true }));

describe("the packed program", () => {
  it.each([
    [["--help"], 0, "loads nothing but the help"],
    [["check"], 2, "says what is missing"],
    [["check", "gone.csv"], 66, "ends as the contract says"],
    [["check", "old.xls", "--json", "--as-of", AS_OF], 0, "starts the reader of old workbooks"],
    [
      ["check", fixture("khach-hang-5-chi-nhanh.xlsx"), "--threads", "2", "--as-of", AS_OF],
      0,
      "starts threads",
    ],
  ] as const)("does what the compiled one does: %j", async (args, code, _note) => {
    const [packed, compiled] = [
      await run(join(PACKED, "main.js"), args),
      await run(COMPILED, args),
    ];
    expect(packed).toEqual(compiled);
    expect(packed.code).toBe(code);
  });

  it("ends an error nobody waits for as the compiled one does", () => {
    expect(readFileSync(join(PACKED, "program.js"), "utf8")).toContain('"uncaughtException"');
  });

  it("comes with the engine's code for what nearly every job loads", () => {
    const codes = readdirSync(PACKED).filter((name) => name.startsWith("codes-"));
    expect(codes).toHaveLength(1);
    const files = readdirSync(join(PACKED, codes[0] ?? ""));
    expect(files).toContain("program.js");
    expect(files.length).toBeGreaterThan(50);
    expect(readFileSync(join(PACKED, codes[0] ?? "", "program.js")).includes(ROOT)).toBe(false);
    const left = readdirSync(PACKED).filter((name) => name.startsWith("keep"));
    expect(left).toEqual([]);
  });

  it("comes with the licences of what it copies", () => {
    const licences = readFileSync(join(PACKED, "LICENSES.txt"), "utf8");
    for (const name of ["libphonenumber-js", "commander", "tldts", "exceljs", "ora"]) {
      expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)\\n\\n.+`, "m"));
    }
  });
});
