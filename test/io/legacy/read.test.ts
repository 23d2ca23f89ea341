import { createRequire } from "node:module";
import type * as SheetJs from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { legacy } from "../../../src/io/format/legacy.ts";
import { xlsx } from "../../../src/io/format/xlsx.ts";
import { readLegacy } from "../../../src/io/legacy/read.ts";
import { KnownError } from "../../../src/model/known-error.ts";
import { BOB, mk } from "../xlsx/mk.ts";
import { layoutOf } from "../../../src/io/xlsx/layout.ts";
import { notes, readOne, table, withFile } from "../xlsx/read-bytes.ts";
import { again, written } from "../xlsx/written.ts";
import { zipBytes } from "../xlsx/zip-bytes.ts";

const sheetJs = createRequire(import.meta.url)("@e965/xlsx") as typeof SheetJs;
type Book = "biff8" | "biff5" | "xlsb" | "ods" | "fods";

function book(): SheetJs.WorkBook {
  const made = sheetJs.utils.book_new();
  const sheet = sheetJs.utils.aoa_to_sheet([
    ["name", "phone", "born", "debt", "active", "code"],
    ["Nguyen A", "0901234567", 0, 0.1 + 0.2, true, 901_234_567],
    [],
    ["Tran B", "+84 90", 0, -5, false, 7],
  ]);
  const set = (ref: string, value: number, format: string): void => {
    sheet[ref] = { t: "n", v: value, z: format };
  };
  set("C2", 44_091, "dd/mm/yyyy");
  set("C4", 44_091.4375, "dd/mm/yyyy hh:mm");
  set("F2", 901_234_567, "0000000000");
  set("F4", 7, "0000000000");
  sheetJs.utils.book_append_sheet(made, sheet, "KH");
  sheetJs.utils.book_append_sheet(made, sheetJs.utils.aoa_to_sheet([["x"]]), "Hidden");
  made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return made;
}

function bytesOf(made: SheetJs.WorkBook, bookType: Book): Buffer {
  return Buffer.from(sheetJs.write(made, { type: "buffer", bookType }) as Uint8Array);
}

async function grids(bytes: Uint8Array, name: string): Promise<ReturnType<typeof readLegacy>> {
  return await withFile(bytes, name, (file) => readLegacy(file));
}

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await grids(bytes, name);
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    expect([error.exit, error.say.en.includes(name)]).toEqual([65, true]);
    return error.code;
  }
  throw new Error("the file was read");
}

test.each<readonly [Book, string]>([
  ["biff8", "in.xls"],
  ["xlsb", "in.xlsb"],
  ["ods", "in.ods"],
])("widths and number formats of %s go into the cleaned workbook", async (type, name) => {
  const made = book();
  const sheet = made.Sheets["KH"];
  if (sheet === undefined) throw new Error("the book has its sheet");
  sheet["!cols"] = [{ wch: 33 }, { wch: 12 }];
  const [read] = await grids(bytesOf(made, type), name);
  if (read === undefined) throw new Error("one sheet was read");
  const { bytes } = await written(again(read, 0));
  const out = await readOne(bytes);
  const layout = layoutOf(out.layout);
  const width = layout?.columns[0]?.width ?? 0;
  // The library gives no widths of OpenDocument; ours are guessed from the texts then.
  if (type !== "ods") expect(Math.abs(width - 33)).toBeLessThan(1);
  const format = (column: number, row: number): string | undefined =>
    layout?.book.styles[layout.columns[column]?.styles[row] ?? 0]?.format.code;
  // The library's own writer makes `mmmm` of `mm` in OpenDocument.
  expect(format(2, 1)).toMatch(type === "ods" ? /^dd"\/"m+"\/"yyyy$/ : /^dd\/mm\/yyyy$/i);
  expect(out.columns[2]?.at(1)).toBe("2020-09-17");
  expect([out.columns[5]?.at(1), out.columns[5]?.at(2)]).toEqual(["0901234567", "0000000007"]);
  expect(format(5, 1)).toBe("0000000000");
  // The header has no look of its own there, so it gets ours.
  expect(layout?.book.styles[layout.columns[0]?.styles[0] ?? 0]?.font).toContain("<b>");
});

describe.each<readonly [Book, string]>([
  ["biff8", "in.xls"],
  ["biff5", "in.xls"],
  ["xlsb", "in.xlsb"],
  ["ods", "in.ods"],
])("%s", (type, name) => {
  test("cells keep their kinds, texts, zeros and dates", async () => {
    const [first, second] = await grids(bytesOf(book(), type), name);
    if (first === undefined) throw new Error("no sheet");
    const code = ["number:0901234567", "number:0000000007"];
    expect(table(first)).toEqual([
      ["text:name", "text:phone", "text:born", "text:debt", "text:active", "text:code"],
      [
        "text:Nguyen A",
        "text:0901234567",
        "date:2020-09-17",
        "number:0.3",
        "boolean:TRUE",
        code[0],
      ],
      [
        "text:Tran B",
        "text:+84 90",
        "date:2020-09-17T10:30:00",
        "number:-5",
        "boolean:FALSE",
        code[1],
      ],
    ]);
    expect([...first.lines]).toEqual([1, 2, 4]);
    expect(first.source.sheet).toBe("KH");
    // The writer of these test files does not mark hidden sheets in .ods.
    const hidden = type !== "ods";
    expect(second?.hidden ?? false).toBe(hidden);
    expect(notes(second ?? first)).toEqual({
      "input/not-carried": { part: "look", count: 1 },
      ...(hidden ? { "input/hidden-sheet": {} } : {}),
    });
  });
  test("the format is found by content", () => {
    const head = bytesOf(book(), type).subarray(0, 65_536);
    expect([legacy.matches(head, name), xlsx.matches(head, name)]).toEqual([true, false]);
  });
});

test("Vietnamese letters survive in .xls", async () => {
  const made = sheetJs.utils.book_new();
  const words = ["Nguyễn Hữu Đức", "Thuỳ Dương", "Đắk Lắk 😀"];
  sheetJs.utils.book_append_sheet(
    made,
    sheetJs.utils.aoa_to_sheet(words.map((word) => [word])),
    "Khách",
  );
  const [grid] = await grids(bytesOf(made, "biff8"), "in.xls");
  expect(grid === undefined ? [] : table(grid).flat()).toEqual(words.map((word) => `text:${word}`));
});

test("a binary workbook by the name of .xlsx is read all the same", async () => {
  const bytes = bytesOf(book(), "xlsb");
  const [grid] = await withFile(bytes, "in.xlsx", (file) =>
    xlsx.read({ ...file, head: bytes }, {}),
  );
  expect(grid?.source.sheet).toBe("KH");
});

test("a web page saved as .xls keeps the zeros of its phones", async () => {
  const page =
    '<html><meta charset="utf-8"><table><tr><td>Tên</td><td>SĐT</td></tr><tr><td>Đỗ A</td><td>0901234567</td></tr></table></html>';
  const [grid] = await grids(Buffer.from(page), "in.xls");
  expect(grid === undefined ? [] : table(grid)).toEqual([
    ["text:Tên", "text:SĐT"],
    ["text:Đỗ A", "text:0901234567"],
  ]);
});

describe("what must be refused", () => {
  const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");
  test.each<readonly [string, () => Uint8Array, string, string]>([
    ["empty file", () => new Uint8Array(0), "in.xls", "empty"],
    [
      "password",
      () => Buffer.concat([ole, Buffer.alloc(2048), Buffer.from("EncryptedPackage", "utf16le")]),
      "in.xls",
      "password",
    ],
    [
      "container of nothing",
      () => Buffer.concat([ole, Buffer.alloc(4096, 7)]),
      "in.xls",
      "corrupt",
    ],
    ["cut off", () => bytesOf(book(), "biff8").subarray(0, 1500), "in.xls", "corrupt"],
    [
      "bomb in an .ods",
      () => zipBytes([{ name: "content.xml", data: Buffer.alloc(50 << 20, 32) }]),
      "in.ods",
      "zip-bomb",
    ],
    [
      "wrong checksum in an .xlsb",
      () => zipBytes([{ name: "xl/workbook.bin", data: "x", crc: 1 }]),
      "in.xlsb",
      "bad-crc",
    ],
  ])("%s", async (_, make, name, code) => {
    expect(await refusal(make(), name)).toBe(`xlsx/${code}`);
  });
  test("a reader that takes too long is stopped", async () => {
    const limits = { heapMegabytes: 256, seconds: 0.001 };
    const reading = withFile(bytesOf(book(), "biff8"), "in.xls", (file) =>
      readLegacy(file, {}, limits),
    );
    await expect(reading).rejects.toMatchObject({ exit: 65, code: "xlsx/too-slow" });
  });
  test("a reader that needs too much memory dies alone", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`row ${i}`, i, `text ${i}`]);
    const made = sheetJs.utils.book_new();
    sheetJs.utils.book_append_sheet(made, sheetJs.utils.aoa_to_sheet(rows), "S");
    const limits = { heapMegabytes: 4, seconds: 60 };
    const reading = withFile(bytesOf(made, "biff8"), "in.xls", (file) =>
      readLegacy(file, {}, limits),
    );
    await expect(reading).rejects.toMatchObject({ exit: 65, code: "xlsx/reader-died" });
  });
});

test("an honest .xlsx is not for this reader", () => {
  const head = mk({ rows: BOB });
  expect([
    legacy.matches(head, "a.xlsx"),
    xlsx.matches(head, "a.xlsx"),
    xlsx.matches(head, "a.csv"),
  ]).toEqual([false, true, true]);
  expect([
    legacy.matches(Buffer.from("a,b\n"), "a.xls"),
    xlsx.matches(Buffer.from("a,b\n"), "a.xlsx"),
  ]).toEqual([false, false]);
});
