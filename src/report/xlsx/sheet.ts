import type { Cell, Workbook, Worksheet } from "exceljs";
import { displayWidth } from "../../text/width.ts";

/** A cell: text, number, or nothing. */
export type CellValue = string | number | null;

/** One column of a report sheet. */
export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  /** How numbers are shown; `bar` draws a data bar behind shares, `score` behind points of 100, `code` sets texts small and grey. */
  readonly look?: "count" | "share" | "bar" | "score" | "code";
  /** Colour of a text in the column, as ARGB; undefined = the usual one. */
  readonly colourOf?: (text: string) => string | undefined;
}

/** Texts a worksheet can hold: no control characters, at most 32,767 characters. */
export function writable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .slice(0, 32_000);
}

const INK = "FF1D2327";
const SOFT = "FF5C666D";
const ACCENT = "FF0B6E6E";
const LINE = { style: "thin", color: { argb: "FFE2E0DA" } } as const;
const FONT = "Calibri";

/**
 * A sheet with a frozen, filtered header row; texts are typed as text, so nothing in them runs. Lines `above`
 * (title, where it comes from, what it says) stand over the table.
 */
export function addTable(
  book: Workbook,
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly CellValue[])[],
  above: readonly string[] = [],
): Worksheet {
  const lead = above.length === 0 ? 0 : above.length + 1;
  const sheet = book.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: lead + 1, showGridLines: false }],
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
  sheet.pageSetup.printTitlesRow = `${lead + 1}:${lead + 1}`;
  sheet.columns = columns.map(({ width }) => ({ width }));
  for (const [i, text] of above.entries()) {
    const cell = sheet.addRow([writable(text)]).getCell(1);
    cell.font =
      i === 0
        ? { name: FONT, size: 18, bold: true, color: { argb: INK } }
        : { name: FONT, size: i === 1 ? 10 : 12, color: { argb: i === 1 ? SOFT : INK } };
    sheet.getRow(i + 1).height = i === 0 ? 28 : 19;
  }
  if (lead > 0) sheet.addRow([]);
  addHeader(sheet, columns);
  for (const row of rows) addLine(sheet, columns, row);
  for (const [i, { look }] of columns.entries()) {
    if ((look === "bar" || look === "score") && rows.length > 0) {
      const { letter } = sheet.getColumn(i + 1);
      const ref = `${letter}${lead + 2}:${letter}${lead + 1 + rows.length}`;
      addBars(sheet, ref, look === "bar" ? 1 : 100);
    }
  }
  sheet.autoFilter = {
    from: { row: lead + 1, column: 1 },
    to: { row: lead + 1, column: columns.length },
  };
  return sheet;
}

function addHeader(sheet: Worksheet, columns: readonly SheetColumn[]): void {
  const top = sheet.addRow(columns.map((c) => c.header));
  top.height = 22;
  for (const [i, { look }] of columns.entries()) {
    const cell = top.getCell(i + 1);
    cell.font = { name: FONT, size: 11, bold: true, color: { argb: "FFFFFFFF" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: ACCENT } };
    cell.alignment = isNumber(look)
      ? { vertical: "middle", horizontal: "right", indent: 1 }
      : { vertical: "middle", horizontal: "left", indent: 1 };
  }
}

function addLine(
  sheet: Worksheet,
  columns: readonly SheetColumn[],
  row: readonly CellValue[],
): void {
  const made = sheet.addRow(
    row.map((value) => (typeof value === "string" ? writable(value) : value)),
  );
  // Excel fits rows to wrapped text by itself, other programs keep to what is written.
  const lines = Math.max(...row.map((value, i) => linesOf(value, columns[i]?.width ?? 10)));
  made.height = HEIGHT + (lines - 1) * TEXT_LINE;
  for (const [i, column] of columns.entries()) dress(made.getCell(i + 1), column);
}

function dress(cell: Cell, { look, colourOf }: SheetColumn): void {
  const number = isNumber(look);
  cell.border = { bottom: LINE };
  cell.alignment = number
    ? { vertical: "middle", horizontal: "right", indent: 1 }
    : { vertical: "middle", horizontal: "left", indent: 1, wrapText: true };
  const colour = typeof cell.value === "string" ? colourOf?.(cell.value) : undefined;
  cell.font =
    look === "code"
      ? { name: FONT, size: 10, color: { argb: SOFT } }
      : { name: FONT, size: 11, bold: colour !== undefined, color: { argb: colour ?? INK } };
  if (number) cell.numFmt = look === "count" ? "#,##0" : look === "score" ? "0.0" : "0.0%";
}

function isNumber(look: SheetColumn["look"]): boolean {
  return look !== undefined && look !== "code";
}

/** Height of a row of one line, and of each further line of text, in points. */
const HEIGHT = 18;
const TEXT_LINE = 15;

/** Lines a text takes in a column so many characters wide; at most what a row can show. */
function linesOf(value: CellValue, width: number): number {
  if (typeof value !== "string") return 1;
  return Math.min(20, Math.max(1, Math.ceil(displayWidth(value.slice(0, 2000)) / (width - 1))));
}

function addBars(sheet: Worksheet, ref: string, full: number): void {
  const bar = {
    type: "dataBar",
    priority: 1,
    gradient: false,
    cfvo: [
      { type: "num", value: 0 },
      { type: "num", value: full },
    ],
    // Missing in the library's types, read by its writer.
    color: { argb: "FFA9D8D4" },
  } as const;
  const rules = [{ ...bar, cfvo: [...bar.cfvo] }];
  sheet.addConditionalFormatting({ ref, rules });
}
