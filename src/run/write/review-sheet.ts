import type { Workbook, Worksheet } from "exceljs";
import type { Language, Words } from "../../model/words.ts";
import { STYLE } from "./review-style.ts";
import { LEAD_COLUMNS, type ReviewLine } from "./review-table.ts";
import { CHECK_HEADER, KEY_HEADER } from "./review-words.ts";

/** Columns before the locked texts: question, answer, comment. */
const ANSWER_COLUMNS = 3;
const ROW_HEIGHT = 15.5;
/** Widest column, in widths of a digit; a Vietnamese letter takes a little more than a digit. */
const WIDEST = 42;
const LETTER = 1.1;
const HELP_WIDTH = 72;

/** What a sheet of questions is called, and what stands over its own six columns. */
export interface SheetLook {
  readonly name: string;
  readonly titles: readonly string[];
  /** What may be answered, for questions that do not name their own answers. */
  readonly answers: readonly string[];
}

/** Adds a sheet of questions: only the answer and comment cells of each can be typed into. */
export async function fillReview(
  book: Workbook,
  look: SheetLook,
  headers: readonly string[],
  lines: readonly ReviewLine[],
): Promise<void> {
  const sheet = book.addWorksheet(look.name, {
    views: [{ state: "frozen", xSplit: 2, ySplit: 1, zoomScale: 90 }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.pageSetup.printTitlesRow = "1:1";
  const top = sheet.addRow([...look.titles, ...headers, KEY_HEADER, CHECK_HEADER]);
  top.eachCell((cell) => STYLE.header(cell));
  top.height = ROW_HEIGHT * 2;
  const keyColumn = ANSWER_COLUMNS + LEAD_COLUMNS + headers.length + 1;
  setWidths(sheet, lines, headers);
  for (const line of lines) addLine(sheet, line, keyColumn, look);
  for (const column of [keyColumn, keyColumn + 1]) sheet.getColumn(column).hidden = true;
  // No password: the lock is against slips, not against people.
  await sheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

function addLine(sheet: Worksheet, line: ReviewLine, keyColumn: number, look: SheetLook): void {
  const row = sheet.addRow([]);
  if (line.kind === "gap") {
    row.height = 6;
    return;
  }
  const first = ANSWER_COLUMNS + 1;
  if (line.question !== "") row.getCell(1).value = line.question;
  for (const [i, text] of line.locked.entries()) {
    const cell = row.getCell(first + i);
    if (text !== "") cell.value = text;
    cell.numFmt = "@";
    const differs = text === "" ? undefined : line.differs.get(i);
    if (line.kind === "record" && i === 0) STYLE.side(cell);
    else if (line.kind === "record" && differs === 2) STYLE.differs(cell);
    else if (line.kind === "record" && differs === 1) STYLE.differsLittle(cell);
    else if (line.kind === "record") STYLE.same(cell);
    else if (line.kind === "more") STYLE.faint(cell);
  }
  row.getCell(keyColumn).value = line.key;
  row.getCell(keyColumn + 1).value = line.check;
  if (line.kind === "record") row.height = ROW_HEIGHT * recordLines(sheet, line);
  if (line.kind !== "question") return;
  for (let c = 1; c < keyColumn; c++) STYLE.question(row.getCell(c));
  const place = ANSWER_COLUMNS + LEAD_COLUMNS;
  if (keyColumn - 1 > place) sheet.mergeCells(row.number, place, row.number, keyColumn - 1);
  row.height = ROW_HEIGHT * sentenceLines(sheet, line, keyColumn);
  const decision = row.getCell(2);
  STYLE.answer(decision);
  STYLE.answer(row.getCell(3));
  const labels = line.answers ?? look.answers;
  decision.dataValidation = {
    type: "list",
    allowBlank: true,
    formulae: [`"${labels.join(",")}"`],
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: look.titles[1] ?? "",
    error: labels.join(" / "),
  };
}

/** Lines the longest text of a row wraps into; no spreadsheet works that out when it opens a file. */
function recordLines(sheet: Worksheet, line: ReviewLine): number {
  const lines = line.locked.map((text, i) => {
    const width = sheet.getColumn(ANSWER_COLUMNS + 1 + i).width ?? 9;
    return text
      .split("\n")
      .reduce((n, t) => n + Math.max(1, Math.ceil((t.length * LETTER) / width)), 0);
  });
  return Math.min(8, Math.max(1, ...lines));
}

/** Lines a question's sentence needs in the merged cell it stands in. */
function sentenceLines(sheet: Worksheet, line: ReviewLine, keyColumn: number): number {
  let width = 0;
  for (let c = ANSWER_COLUMNS + LEAD_COLUMNS; c < keyColumn; c++) {
    width += sheet.getColumn(c).width ?? 9;
  }
  const length = line.locked[LEAD_COLUMNS - 1]?.length ?? 0;
  return Math.min(6, Math.max(1, Math.ceil((length * 1.15) / width)));
}

function setWidths(
  sheet: Worksheet,
  lines: readonly ReviewLine[],
  headers: readonly string[],
): void {
  const records = lines.filter((line) => line.kind === "record");
  const fixed = [10, 14, 26, 12, 8];
  for (const [i, width] of fixed.entries()) sheet.getColumn(i + 1).width = width;
  for (let i = LEAD_COLUMNS - 1; i < LEAD_COLUMNS + headers.length; i++) {
    const header = headers[i - LEAD_COLUMNS] ?? "";
    const longest = records.reduce((m, l) => Math.max(m, l.locked[i]?.length ?? 0), header.length);
    sheet.getColumn(ANSWER_COLUMNS + 1 + i).width = Math.min(
      WIDEST,
      Math.max(11, Math.ceil(longest * LETTER) + 1),
    );
  }
}

/** Adds the sheet of instructions, in the run's language first. */
export async function fillHelp(
  book: Workbook,
  lang: Language,
  name: string,
  text: { readonly [L in keyof Words]: readonly string[] },
): Promise<void> {
  const sheet = book.addWorksheet(name, {
    views: [{ showGridLines: false }],
    pageSetup: { fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.getColumn(1).width = HELP_WIDTH;
  const other: Language = lang === "vi" ? "en" : "vi";
  for (const language of [lang, other]) {
    for (const [i, line] of text[language].entries()) {
      const row = sheet.addRow([line]);
      row.height = ROW_HEIGHT * (i === 0 ? 1.5 : Math.ceil((line.length * LETTER) / HELP_WIDTH));
      const cell = row.getCell(1);
      cell.alignment = { wrapText: true, vertical: "top" };
      if (i === 0) cell.font = { bold: true, size: 14 };
    }
    sheet.addRow([]);
  }
  await sheet.protect("", { selectLockedCells: true, formatColumns: true });
}
