import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCsv } from "../../../src/io/write/csv-file.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "csv-file-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe("openCsv", () => {
  it("writes what csv-parse reads back, privately, with its hash", async () => {
    const path = join(dir, "a.csv");
    const rows = [
      ["Nguyễn", 1, 'say "hi"'],
      [" edge ", 0.5, "a,b\r\nc"],
      ["#no comment", -3, "=1+1"],
      ["", 9007199254740991, ""],
    ] as const;
    const file = await openCsv(path, ["name", "n", "note"]);
    for (const row of rows) file.row(row);
    const stats = await file.close();
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(parse(bytes, { bom: true, comment: "#" })).toEqual([
      ["name", "n", "note"],
      ["Nguyễn", "1", 'say "hi"'],
      [" edge ", "0.5", "a,b\r\nc"],
      ["#no comment", "-3", "'=1+1"],
      ["", "9007199254740991", ""],
    ]);
    expect(stats).toEqual({
      rows: 4,
      neutralised: 1,
      adjusted: {},
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("keeps every row of a long file", async () => {
    const path = join(dir, "long.csv");
    const file = await openCsv(path, ["id", "text"], { bom: false, newline: "\n", delimiter: ";" });
    for (let i = 0; i < 60_000; i++) file.row([i, `dòng ${i}`]);
    expect((await file.close()).rows).toBe(60_000);
    const lines = readFileSync(path, "utf8").split("\n");
    expect(lines.length).toBe(60_002);
    expect(lines[60_000]).toBe("59999;dòng 59999");
  });

  it("never writes over a file or through a link", async () => {
    const victim = join(dir, "victim");
    writeFileSync(victim, "mine");
    symlinkSync(victim, join(dir, "link.csv"));
    for (const name of ["victim", "link.csv"]) {
      await expect(openCsv(join(dir, name), ["a"])).rejects.toMatchObject({ exit: 73 });
    }
    expect(readFileSync(victim, "utf8")).toBe("mine");
    await expect(openCsv(join(dir, "no", "a.csv"), ["a"])).rejects.toMatchObject({ exit: 73 });
  });
});
