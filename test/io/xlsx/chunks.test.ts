import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NO_STYLES } from "../../../src/io/xlsx/styles.ts";
import { XLSX_LIMITS } from "../../../src/io/xlsx/limits.ts";
import { Notes } from "../../../src/io/xlsx/notes.ts";
import { SheetReader } from "../../../src/io/xlsx/sheet.ts";
import { SharedStrings } from "../../../src/io/xlsx/strings.ts";
import { XmlScanner } from "../../../src/io/xlsx/xml-scanner.ts";
import type { Grid } from "../../../src/table/grid.ts";
import { table } from "./read-bytes.ts";

/** Feeds a string part and a sheet part in pieces of the given sizes, in turn. */
function readPieces(strings: Uint8Array, sheet: Uint8Array, sizes: readonly number[]): Grid {
  const place = { file: "f", part: "p" };
  const shared = new SharedStrings(place);
  feed(new XmlScanner(shared, place), strings, sizes);
  const about = { place, strings: shared, book: NO_STYLES, notes: new Notes(), date1904: false };
  const reader = new SheetReader(about, XLSX_LIMITS);
  feed(new XmlScanner(reader, place), sheet, sizes);
  return reader.grid.finish({
    source: { file: "f", format: "xlsx" },
    merged: [],
    hidden: false,
    rejected: [],
    isHidden: () => false,
    notes: () => [],
    layout: () => undefined,
  });
}

function feed(scanner: XmlScanner, bytes: Uint8Array, sizes: readonly number[]): void {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    scanner.feed(bytes.subarray(at, at + size));
    at += size;
  }
  scanner.end();
}

const NAMES = [
  "Nguyễn Hữu Đức",
  "Trần Thị Thuỳ Dương",
  "Lê &amp; Phạm",
  "😀 𠀋 ễ",
  "a\r\nb",
  "&#x1EC5;",
  " x ",
];
const READ = ["Nguyễn Hữu Đức", "Trần Thị Thuỳ Dương", "Lê & Phạm", "😀 𠀋 ễ", "a\nb", "ễ", " x "];
const head = '\ufeff<?xml version="1.0"?><!-- Đ -->';
const strings = Buffer.from(
  `${head}<sst>${NAMES.map((name) => `<si><t xml:space="preserve">${name}</t></si>`).join("")}</sst>`,
);
const sheet = Buffer.from(
  `${head}<worksheet note="ễ"><sheetData>${NAMES.map(
    (name, i) =>
      `<row r="${i + 1}" x="ễ"><c r="A${i + 1}" t="s"><v>${i}</v></c><c r="B${i + 1}" t="inlineStr"><is><t>${name}</t></is></c><c r="C${i + 1}" t="str"><f>"ễ"</f><v><![CDATA[ễ]]></v></c></row>`,
  ).join("")}</sheetData></worksheet>`,
);
const expected = READ.map((name) => [`text:${name}`, `text:${name}`, "text:ễ"]);

test("every chunk size gives the same cells, without one replacement character", () => {
  for (let size = 1; size <= 64; size++) {
    expect(table(readPieces(strings, sheet, [size]))).toEqual(expected);
  }
  expect(table(readPieces(strings, sheet, [1 << 20]))).toEqual(expected);
});

test("uneven chunks give the same cells", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 9 }),
      (sizes) => {
        expect(table(readPieces(strings, sheet, sizes))).toEqual(expected);
      },
    ),
    { seed: 42, numRuns: 200 },
  );
});
