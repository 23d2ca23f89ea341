import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { crc32 } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { PackedProgram } from "../../src/cli/packed-program.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { ROOT } from "./built.ts";

const temp = tempFolder(afterAll);
let made = 0;

/** A folder with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = join(temp, `program-${made++}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const saying = (word: string): string =>
  `function say() { return "${word}"; } exports.said = say();`;

/** The file with the code for `a.js` after a build has run it. */
function codeFileOf(folder: string): string {
  const program = new PackedProgram(folder);
  program.load("a.js");
  program.leaveCodes();
  const codes = readdirSync(folder).find((name) => name.startsWith("codes-")) ?? "";
  return join(folder, codes, "a.js");
}

const COMPILED = pathToFileURL(join(ROOT, "dist/cli/packed-program.js")).href;

/** What `a.js` exports when it is loaded by a process of its own: within one, the engine remembers texts. */
function load(folder: string): unknown {
  const text = `import { PackedProgram } from ${JSON.stringify(COMPILED)};
    console.log(JSON.stringify(new PackedProgram(${JSON.stringify(folder)}).load("a.js")));`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", text]);
  return JSON.parse(said.toString());
}

describe("PackedProgram", () => {
  it("loads files as Node would: once each, in circles too, builtins from Node", () => {
    const folder = folderWith({
      "a.js": `const b = require("./b.js"); exports.path = require("node:path").basename(__filename);
        exports.seen = b.seen(); exports.again = require("./b.js") === b;`,
      "b.js": `const a = require("./a.js"); exports.seen = () => a.path;`,
    });
    expect(load(folder)).toMatchObject({ path: "a.js", seen: "a.js", again: true });
  });

  it("says where an error was thrown", () => {
    const folder = folderWith({ "a.js": "\n\nthrow new Error('here');" });
    expect(() => new PackedProgram(folder).load("a.js")).toThrow(
      expect.objectContaining({ stack: expect.stringContaining("packed/a.js:3:") }),
    );
  });

  it("gives the same with the code a build left", () => {
    const folder = folderWith({ "a.js": saying("one") });
    codeFileOf(folder);
    expect(load(folder)).toEqual({ said: "one" });
  });

  it("runs that code: another's, under the right checksums, does what the other does", () => {
    const folder = folderWith({ "a.js": saying("one") });
    const file = codeFileOf(folder);
    const other = readFileSync(codeFileOf(folderWith({ "a.js": saying("two") }))).subarray(8);
    const checksums = Buffer.from(readFileSync(file).subarray(0, 8));
    checksums.writeUInt32LE(crc32(other), 4);
    writeFileSync(file, Buffer.concat([checksums, other]));
    expect(load(folder)).toEqual({ said: "two" });
  });

  it("does not run the code of another source of the same length", () => {
    const folder = folderWith({ "a.js": saying("one") });
    codeFileOf(folder);
    writeFileSync(join(folder, "a.js"), saying("two"));
    expect(load(folder)).toEqual({ said: "two" });
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ["nothing but checksums", (bytes: Buffer) => bytes.subarray(0, 8)],
    ["empty", () => Buffer.alloc(0)],
    ["a byte changed", (bytes: Buffer) => bytes.map((byte, at) => (at === 100 ? byte ^ 1 : byte))],
    ["another engine's", (bytes: Buffer) => withCode(bytes, Buffer.alloc(200, 7))],
  ] as const)("reads the source where the code is damaged: %s", (_note, damage) => {
    const folder = folderWith({ "a.js": saying("one") });
    const file = codeFileOf(folder);
    writeFileSync(file, damage(readFileSync(file)));
    expect(load(folder)).toEqual({ said: "one" });
  });
});

/** A code file whose checksums are right. */
function withCode(bytes: Buffer, code: Buffer): Buffer {
  const checksums = Buffer.from(bytes.subarray(0, 8));
  checksums.writeUInt32LE(crc32(code), 4);
  return Buffer.concat([checksums, code]);
}
