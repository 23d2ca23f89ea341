import type { Workbook, Worksheet } from "exceljs";

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
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const top = sheet.addRow(columns.map((c) => c.header));
  top.eachCell((cell) => {
    cell.font = { bold: true, color: { argb: "FFFFFFFF" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF0B6E6E" } };
    cell.alignment = { vertical: "middle", wrapText: true };
  });
  for (const row of rows) {
    sheet.addRow(row.map((value) => (typeof value === "string" ? writable(value) : value)));
  }
  for (const [i, { look }] of columns.entries()) {
    const column = sheet.getColumn(i + 1);
    column.alignment = { vertical: "top", wrapText: look === undefined };
    if (look !== undefined) column.numFmt = look === "count" ? "#,##0" : "0.0%";
    if (look === "bar" && rows.length > 0) addBars(sheet, column.letter, rows.length);
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return sheet;
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
