import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fitsSegment } from "../../../src/io/input/glob.ts";
import { resolveInputs } from "../../../src/io/input/index.ts";

let dir = "";
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), "input-")));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function put(...names: readonly string[]): void {
  for (const name of names) writeFileSync(join(dir, name), "a,b\n1,2\n");
}
async function names(...args: readonly string[]): Promise<string[]> {
  return (await resolveInputs(args)).map((file) => file.path.slice(dir.length + 1));
}

describe("resolveInputs", () => {
  it("takes files in the order given, each once", async () => {
    put("b.csv", "a.csv");
    const given = [join(dir, "b.csv"), join(dir, "a.csv"), join(dir, ".", "b.csv")];
    expect(await names(...given)).toEqual(["b.csv", "a.csv"]);
    expect((await resolveInputs(given))[0]).toEqual({ name: given[0], path: given[0] });
  });

  it("takes the customer files of a folder by name, one level deep", async () => {
    put(
      "B.csv",
      "a.xlsx",
      "c.TXT",
      "readme.md",
      ".hidden.csv",
      "~$a.xlsx",
      "-rf.csv",
      "Đà Nẵng.csv",
    );
    mkdirSync(join(dir, "sub.csv"));
    writeFileSync(join(dir, "sub.csv", "deep.csv"), "x");
    expect(await names(dir)).toEqual(["-rf.csv", "B.csv", "a.xlsx", "c.TXT", "Đà Nẵng.csv"]);
  });

  it.each([
    ["~$khách hàng.xlsx", "khách hàng.xlsx"],
    [".~lock.a.ods#", "a.ods"],
  ])("tells the lock file %s from its workbook", async (name, meant) => {
    put(name);
    await expect(resolveInputs([join(dir, name)])).rejects.toMatchObject({
      exit: 65,
      code: "input/lock-file",
      next: { en: expect.stringContaining(`give ${meant}.`) as string },
    });
    // As large as no lock file is: somebody's list with an odd name.
    writeFileSync(join(dir, name), "a,b\n".repeat(400));
    expect(await names(join(dir, name))).toEqual([name]);
  });

  it("says that a name is empty", async () => {
    await expect(resolveInputs([""])).rejects.toMatchObject({ exit: 66, code: "input/missing" });
  });

  it("expands patterns itself", async () => {
    put("a1.csv", "a2.csv", "b.csv", "[x]*.csv");
    mkdirSync(join(dir, "s", "t"), { recursive: true });
    writeFileSync(join(dir, "s", "t", "a3.csv"), "x");
    expect(await names(join(dir, "a?.csv"))).toEqual(["a1.csv", "a2.csv"]);
    expect(await names(join(dir, "**", "a*.csv"))).toEqual(["a1.csv", "a2.csv", "s/t/a3.csv"]);
    expect(await names(join(dir, "*", "*", "*.csv"))).toEqual(["s/t/a3.csv"]);
    expect(await names(join(dir, "[x]*.csv"))).toEqual(["[x]*.csv"]);
  });

  it("spools standard input into a private file", async () => {
    const folder = join(dir, "work");
    mkdirSync(folder);
    const stdin = Readable.from([Buffer.from("a,b\n"), Buffer.from("1,2\n")]);
    const [file] = await resolveInputs(["-"], { stdin, spoolFolder: () => folder });
    expect(file?.name).toBe("-");
    expect(statSync(file?.path ?? "").mode & 0o777).toBe(0o600);
    expect(statSync(file?.path ?? "").size).toBe(8);
  });

  it.each([
    ["a missing file", () => "none.csv", 66, "input/missing"],
    ["a name that is too long", () => "x".repeat(5000), 66, "input/missing"],
    ["a pattern without a match", () => "none*.csv", 66, "input/no-match"],
    ["a folder without a table", () => (mkdirSync(join(dir, "e")), "e"), 66, "input/empty-folder"],
    ["a pipe", () => (execFileSync("mkfifo", [join(dir, "p")]), "p"), 65, "input/not-a-file"],
    ["a link to nothing", () => (symlinkSync("nothing", join(dir, "l")), "l"), 66, "input/missing"],
    ["a device", () => (symlinkSync("/dev/zero", join(dir, "z")), "z"), 65, "input/not-a-file"],
  ])("refuses %s", async (_, make, exit, code) => {
    const name = make();
    await expect(resolveInputs([join(dir, name)])).rejects.toMatchObject({ exit, code });
  });

  it("refuses - twice, on a terminal, or without a place to spool", async () => {
    const stdin = (): Readable => Readable.from(["x"]);
    const spoolFolder = (): string => dir;
    await expect(resolveInputs(["-", "-"], { stdin: stdin(), spoolFolder })).rejects.toMatchObject({
      exit: 2,
    });
    await expect(resolveInputs(["-"], { stdin: stdin() })).rejects.toMatchObject({ exit: 2 });
    const terminal = Object.assign(stdin(), { isTTY: true });
    await expect(resolveInputs(["-"], { stdin: terminal, spoolFolder })).rejects.toMatchObject({
      exit: 2,
    });
  });

  it("says so when a file name is not UTF-8", async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${dir}/b`), Buffer.from([0xe4]), Buffer.from("d.csv")]),
      "x",
    );
    await expect(resolveInputs([dir])).rejects.toMatchObject({ exit: 65, code: "input/file-name" });
  });
});

describe("fitsSegment", () => {
  it.each([
    ["a.csv", "*.csv", true],
    ["a.csv", "a.cs?", true],
    ["a.csv", "*", true],
    ["", "*", true],
    ["a.csv", "*.xlsx", false],
    ["ab", "a", false],
    ["abcabd", "*abd", true],
    ["khách.csv", "kh?ch.csv", true],
  ])("%s fits %s: %s", (name, pattern, fits) => expect(fitsSegment(name, pattern)).toBe(fits));
  it("is not slow on hostile patterns", () => {
    expect(fitsSegment("a".repeat(3000), "*a".repeat(500) + "b")).toBe(false);
  });
});
