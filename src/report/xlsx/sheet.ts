import type { Workbook, Worksheet } from "exceljs";
import { displayWidth } from "../../text/width.ts";

/** A cell: text, number, or nothing. */
export type CellValue = string | number | null;

/** One column of a report sheet. */
export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  /** How numbers are shown; `bar` draws a data bar behind shares. */
  readonly look?: "count" | "share" | "bar";
}

/** Texts a worksheet can hold: no control characters, at most 32,767 characters. */
export function writable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .slice(0, 32_000);
}

/** A sheet with a frozen, filtered header row; texts are typed as text, so nothing in them runs. */
export function addTable(
  book: Workbook,
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly CellValue[])[],
): Worksheet {
  const sheet = book.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1 }],
    // On paper every column fits the page, and the header stands on each.
    pageSetup: {
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
  });
  sheet.pageSetup.printTitlesRow = "1:1";
  sheet.columns = columns.map(({ width }) => ({ width }));
  const top = sheet.addRow(columns.map((c) => c.header));
  top.height = 20;
  top.eachCell((cell) => {
    cell.font = { name: "Calibri", size: 11, bold: true, color: { argb: "FFFFFFFF" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF0B6E6E" } };
    cell.alignment = { vertical: "middle", wrapText: true };
  });
  for (const row of rows) {
    const made = sheet.addRow(
      row.map((value) => (typeof value === "string" ? writable(value) : value)),
    );
    // Excel fits rows to wrapped text by itself, other programs keep to what is written.
    const lines = Math.max(...row.map((value, i) => linesOf(value, columns[i]?.width ?? 10)));
    if (lines > 1) made.height = LINE * lines;
  }
  for (const [i, { look }] of columns.entries()) {
    const column = sheet.getColumn(i + 1);
    column.alignment = {
      vertical: "top",
      wrapText: look === undefined,
      ...(look === undefined ? { indent: 1 } : {}),
    };
    if (look !== undefined)
      top.getCell(i + 1).alignment = { vertical: "middle", horizontal: "right" };
    if (look !== undefined) column.numFmt = look === "count" ? "#,##0" : "0.0%";
    if (look === "bar" && rows.length > 0) addBars(sheet, column.letter, rows.length);
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return sheet;
}

/** Height of a line of text, in points. */
const LINE = 15;

/** Lines a text takes in a column so many characters wide; at most what a row can show. */
function linesOf(value: CellValue, width: number): number {
  if (typeof value !== "string") return 1;
  return Math.min(20, Math.max(1, Math.ceil(displayWidth(value.slice(0, 2000)) / (width - 1))));
}

function addBars(sheet: Worksheet, letter: string, rows: number): void {
  const bar = {
    type: "dataBar",
    priority: 1,
    gradient: false,
    cfvo: [
      { type: "num", value: 0 },
      { type: "num", value: 1 },
    ],
    // Missing in the library's types, read by its writer.
    color: { argb: "FF7FC4BF" },
  } as const;
  const rules = [{ ...bar, cfvo: [...bar.cfvo] }];
  sheet.addConditionalFormatting({ ref: `${letter}2:${letter}${rows + 1}`, rules });
}
