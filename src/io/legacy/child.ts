/**
 * Runs in a process of its own: reads an old or foreign workbook with SheetJS and prints its cells as
 * frames. Whatever a hostile file makes the library do, it does here, under a heap cap and a clock.
 */
import { readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import type * as SheetJs from "@e965/xlsx";
import { cellText } from "./cell-text.ts";
import type { Frame } from "./frames.ts";

// The CommonJS build brings the code pages that `.xls` files before Excel 97 need.
const sheetJs = createRequire(import.meta.url)("@e965/xlsx") as typeof SheetJs;

const BATCH = 1 << 16;
let pending = "";

function send(frame: Frame): void {
  pending += `${JSON.stringify(frame)}\n`;
  if (pending.length >= BATCH) flush();
}

/** Writes it all before going on: a pipe takes what it can, and tells when it is full. */
function flush(): void {
  const bytes = Buffer.from(pending);
  pending = "";
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
  }
}

function main(path: string): void {
  const book = open(path);
  if (book === undefined) return;
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  book.SheetNames.forEach((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return;
    sendSheet(name, sheet, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, date1904);
  });
  send({ done: true });
}

function open(path: string): SheetJs.WorkBook | undefined {
  try {
    return sheetJs.read(readFileSync(path), {
      type: "buffer",
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: true,
      cellStyles: true,
      nodim: true,
      // Tables in web pages: texts as they stand, so that no phone loses its zero.
      raw: true,
    });
  } catch (error) {
    const text = error instanceof Error ? error.message : "";
    send({ failed: /password|encrypt/i.test(text) ? "password" : "corrupt" });
    return undefined;
  }
}

function sendSheet(
  name: string,
  sheet: SheetJs.WorkSheet,
  hidden: boolean,
  date1904: boolean,
): void {
  const rows = (sheet["!data"] ?? []) as (SheetJs.CellObject | undefined)[][];
  const formulas = rows.flatMap((row) =>
    (row ?? []).flatMap((cell, c) => (cell?.f === undefined ? [] : [c])),
  );
  send({
    sheet: name,
    hidden,
    formulas: formulas.length,
    formulaColumns: [...new Set(formulas)].sort((a, b) => a - b),
    merged: (sheet["!merges"] ?? []).map(({ s, e }) => [s.r + 1, s.c, e.r + 1, e.c] as const),
    widths: (sheet["!cols"] ?? []).map((one) => one?.width ?? one?.wch ?? 0),
    hiddenColumns: (sheet["!cols"] ?? []).flatMap((one, i) => (one?.hidden === true ? [i] : [])),
  });
  for (let r = 0; r < rows.length; r++) {
    const frame: (number | string)[] = [r + 1];
    (rows[r] ?? []).forEach((cell, column) => {
      const read = cell === undefined ? undefined : cellText(cell, date1904);
      if (read === undefined) return;
      frame.push(column, read.kind, read.text, formatNumber(cell?.z));
    });
    if (frame.length > 1) send(frame);
  }
}

/** Formats of their own that a file may have. */
const FORMATS = 4000;
const formats = new Map<string, number>();

/** The number of a cell's format; one that is new is sent first. */
function formatNumber(code: string | number | undefined): number {
  if (typeof code !== "string" || code === "General" || code.length > 255) return 0;
  let number = formats.get(code);
  if (number === undefined && formats.size < FORMATS) {
    formats.set(code, (number = formats.size + 1));
    send({ format: code });
  }
  return number ?? 0;
}

main(process.argv[2] ?? "");
flush();
