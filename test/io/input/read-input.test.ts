import { createHash } from "node:crypto";
import {
  appendFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { INPUT_FINDINGS } from "../../../src/io/input/findings.ts";
import { readInput, resolveInputs } from "../../../src/io/input/index.ts";
import { zipBytes } from "../xlsx/zip-bytes.ts";
import { openInput } from "../../../src/io/input/open.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "read-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function read(name: string, bytes: string | Uint8Array): ReturnType<typeof readInput> {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  const [file] = await resolveInputs([path]);
  if (file === undefined) throw new Error("one file was given");
  return readInput(file, {});
}

describe("readInput", () => {
  it("tells content, size and hash", async () => {
    const text = "a;b\n1;2\n";
    const result = await read("list.xlsx.txt", text);
    expect(result).toMatchObject({
      format: "csv",
      bytes: text.length,
      sha256: createHash("sha256").update(text).digest("hex"),
    });
    expect(result.grids[0]?.dialect?.delimiter).toBe(";");
  });

  it.each([
    ["an empty file", "a.csv", "", "empty"],
    ["a picture called .csv", "a.csv", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"), "PNG"],
    [
      "a picture called .xlsx",
      "a.xlsx",
      Buffer.from("\xff\xd8\xff\xe0\0\x10JFIF", "latin1"),
      "JPEG",
    ],
    ["a PDF", "a.csv", "%PDF-1.7\n", "PDF"],
    ["a web page", "a.csv", "<!DOCTYPE html><html><body>login</body></html>", "HTML"],
    ["JSON", "a.csv", '[{"name": "An"}]', "JSON"],
    ["gzip", "a.csv", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), "gzip"],
    ["SQLite", "a.csv", "SQLite format 3\0", "SQLite"],
    [
      "machine code",
      "a.csv",
      Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7) % 24)),
      "binary",
    ],
  ])("names %s", async (_, name, bytes, word) => {
    await expect(read(name, bytes)).rejects.toMatchObject({
      exit: 65,
      say: { en: expect.stringContaining(word) as string },
    });
  });

  it.each([
    ["gzip", "a.csv.gz", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), "Unpack"],
    ["xz", "a.xz", Buffer.from("\xfd7zXZ\0\0", "latin1"), "Unpack"],
    ["bzip2", "a.bz2", Buffer.from("BZh91AY&SY\0\0", "latin1"), "Unpack"],
    ["a web page", "a.html", "<!DOCTYPE html><html><body>login</body></html>", "login page"],
    ["a zip of tables", "a.zip", zipBytes([{ name: "An Bình.CSV", data: "a" }]), "Unpack"],
    [
      "a Numbers file",
      "a.numbers",
      zipBytes([{ name: "Index/Document.iwa", data: "a" }]),
      "Export To",
    ],
  ])("says what to do with %s", async (_, name, bytes, word) => {
    await expect(read(name, bytes)).rejects.toMatchObject({
      exit: 65,
      next: { en: expect.stringContaining(word) as string },
    });
  });

  it("counts the tables in a zip, not what a Mac adds to it", async () => {
    const bytes = zipBytes(
      ["khách.csv", "2025/cũ.xlsx", "__MACOSX/._khách.csv", "2025/.ẩn.csv", "đọc.docx"].map(
        (name) => ({ name, data: "a" }),
      ),
    );
    await expect(read("a.zip", bytes)).rejects.toMatchObject({
      say: { en: expect.stringContaining("holds 2 table files") as string },
    });
  });

  it("takes a text that only starts like an archive", async () => {
    expect((await read("a.csv", "BZh,b\n1,2\n")).grids[0]?.columns[0]?.at(0)).toBe("BZh");
  });

  it("reads XML Spreadsheet 2003 by its content, whatever its name", async () => {
    const xml =
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>' +
      '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
      '<Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">Tên</Data></Cell></Row>' +
      '<Row><Cell><Data ss:Type="String">0901234567</Data></Cell></Row></Table></Worksheet></Workbook>';
    const { grids } = await read("export.xml", xml);
    expect([grids[0]?.columns[0]?.at(0), grids[0]?.columns[0]?.at(1)]).toEqual([
      "Tên",
      "0901234567",
    ]);
    await expect(read("other.xml", '<?xml version="1.0"?><list/>')).rejects.toMatchObject({
      say: { en: expect.stringContaining("an XML file") as string },
    });
  });

  it("fails fast on a sparse file of 20 GB", async () => {
    const path = join(dir, "sparse.csv");
    writeFileSync(path, "");
    truncateSync(path, 20 * 2 ** 30);
    const [file] = await resolveInputs([path]);
    if (file === undefined) throw new Error("one file was given");
    await expect(readInput(file, {})).rejects.toMatchObject({
      exit: 65,
      code: "input/endless-record",
    });
  });

  it("documents every note it can make in both languages", () => {
    const codes = INPUT_FINDINGS.map((def) => def.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const def of INPUT_FINDINGS) {
      const args = {
        count: 2,
        line: 3,
        cells: 4,
        width: 5,
        limit: 6,
        column: "C",
        columns: "C, D",
        encoding: "TCVN3",
        other: "hanoi.csv",
      };
      const { en, vi } = def.say(args);
      expect(`${en}${vi}`).not.toMatch(/undefined|NaN/);
      expect(vi).not.toBe(en);
    }
  });
});

describe("openInput", () => {
  it.each([
    ["grows", (path: string) => appendFileSync(path, "3,4\n")],
    ["is touched", (path: string) => utimesSync(path, 1, 1)],
    ["shrinks", (path: string) => truncateSync(path, 3)],
    [
      "is replaced",
      (path: string) => {
        writeFileSync(`${path}.new`, "a,b\n9,9\n");
        renameSync(`${path}.new`, path);
      },
    ],
    ["goes away", (path: string) => renameSync(path, `${path}.gone`)],
  ])("notices when the file %s meanwhile", async (_, change) => {
    const path = join(dir, "a.csv");
    writeFileSync(path, "a,b\n1,2\n");
    const open = await openInput({ name: "a.csv", path });
    try {
      change(path);
      await expect(open.seal()).rejects.toMatchObject({ exit: 65, code: "input/changed" });
    } finally {
      await open.handle.close();
    }
  });
});
