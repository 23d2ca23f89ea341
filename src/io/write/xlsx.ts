import { createWriteStream } from "node:fs";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import yazl from "yazl";
import { EXIT, KnownError } from "../../model/known-error.ts";
import { writeError } from "../commit/write-error.ts";
import type { OutputTable, WriteStats } from "../format/define.ts";
import { XLSX_LIMITS } from "../xlsx/limits.ts";
import { ColumnPlan } from "../xlsx/write-column.ts";
import { headerRow, sheetFrame, sheetLook, type SheetLook } from "../xlsx/write-look.ts";
import { sheetMarks, type SheetMarks } from "../xlsx/write-marks.ts";
import { continuedName, fixedParts, sheetName } from "../xlsx/write-parts.ts";
import { type RowStats, sheetRows } from "../xlsx/write-rows.ts";
import { richCells } from "../xlsx/write-rich.ts";
import { rulesXml } from "../xlsx/write-rules.ts";
import { StyleTable } from "../xlsx/write-styles.ts";

export interface XlsxWriteOptions {
  /** Rows of one sheet, header included; Excel's limit unless a test wants fewer. */
  readonly sheetRows?: number;
  /** Deflate level 1..9. */
  readonly level?: number;
}

/**
 * Writes a table as a workbook: text as text cells (so `+84…`, leading zeros and `=1+1` stay what they
 * are), numbers and dates as such, looks taken over from the source workbook. Streams; memory does not
 * grow with the table. What did not fit is counted in `adjusted`:
 * `sheet-split` further sheets, `cell-cut`, `control-character`, `number-as-text`, `sheet-name`.
 * Throws KnownError: 73 or 77 when the file cannot be made, 74 when writing fails.
 */
export async function writeXlsx(
  table: OutputTable,
  target: string | Writable,
  options: XlsxWriteOptions = {},
): Promise<WriteStats> {
  if (table.columns.length > XLSX_LIMITS.columns) throw tooWide(table);
  const perSheet = Math.max(1, (options.sheetRows ?? XLSX_LIMITS.rows) - 1);
  const count = Math.max(1, Math.ceil(table.rows / perSheet));
  const name = sheetName(table.sheet);
  const names = Array.from({ length: count }, (_, i) => continuedName(name, i + 1));
  const styles = new StyleTable();
  const look = sheetLook(table, styles);
  const plans = table.columns.map((column) => new ColumnPlan(column, styles));
  const ranges = names.map((_, i) => ({
    from: i * perSheet,
    to: Math.min(table.rows, (i + 1) * perSheet),
  }));
  const marks = ranges.map((range) => sheetMarks(table, range, (grid) => headerRow(table, grid)));
  const stats: RowStats = { cutCells: 0, controlCharacters: 0 };

  const zip = new yazl.ZipFile();
  const entry = {
    // One local time for all parts, so that equal tables are equal bytes; zips know no zone.
    mtime: new Date(1980, 0, 1),
    mode: 0o100600,
    forceDosTimestamp: true,
    compressionLevel: options.level ?? 6,
  };
  for (const [part, xml] of fixedParts(names, marks, look.theme))
    zip.addBuffer(Buffer.from(xml), part, entry);
  ranges.forEach((range, i) => {
    const own = { ...(marks[i] as SheetMarks), ...rulesXml(table, range, styles) };
    zip.addReadStreamLazy(`xl/worksheets/sheet${i + 1}.xml`, entry, (ready) => {
      ready(null, stream(sheetXml(table, { plans, look, marks: own }, range, stats)));
    });
  });
  // Styles are known once the rows are written; a zip does not mind the order.
  zip.addReadStreamLazy("xl/styles.xml", entry, (ready) => {
    ready(null, stream([Buffer.from(styles.xml())]));
  });
  zip.end();
  await save(zip, target);
  return { neutralised: 0, adjusted: adjusted(stats, plans, count - 1, name !== table.sheet) };
}

function* sheetXml(
  table: OutputTable,
  sheet: {
    readonly plans: readonly ColumnPlan[];
    readonly look: SheetLook;
    readonly marks: SheetMarks & ReturnType<typeof rulesXml>;
  },
  range: { readonly from: number; readonly to: number },
  stats: RowStats,
): Generator<Buffer> {
  const { look, marks, plans } = sheet;
  const frame = sheetFrame(look, range.to - range.from + 1, range.from === 0, marks);
  yield Buffer.from(frame.head);
  yield* sheetRows(table, plans, look, range, stats, richCells(table, range));
  yield Buffer.from(frame.tail);
}

function stream(chunks: Iterable<Buffer>): Readable {
  return Readable.from(chunks, { objectMode: false, highWaterMark: 1 << 19 });
}

async function save(zip: yazl.ZipFile, target: string | Writable): Promise<void> {
  const out =
    typeof target === "string" ? createWriteStream(target, { flags: "wx", mode: 0o600 }) : target;
  const source = zip.outputStream as Readable;
  zip.on("error", (error) => source.destroy(error as Error));
  try {
    await pipeline(source, out);
  } catch (cause) {
    throw writeError(cause, typeof target === "string" ? target : "stdout");
  }
}

function adjusted(
  stats: RowStats,
  plans: readonly ColumnPlan[],
  split: number,
  renamed: boolean,
): Readonly<Record<string, number>> {
  const counts = {
    "cell-cut": stats.cutCells,
    "control-character": stats.controlCharacters,
    "number-as-text": plans.reduce((sum, plan) => sum + plan.numbersAsText, 0),
    "sheet-name": renamed ? 1 : 0,
    "sheet-split": split,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function tooWide(table: OutputTable): Error {
  const columns = table.columns.length;
  return new KnownError({
    code: "xlsx/too-many-columns",
    exit: EXIT.cannotCreate,
    say: {
      en: `a workbook holds ${XLSX_LIMITS.columns} columns; the result has ${columns}`,
      vi: `một sổ làm việc chứa tối đa ${XLSX_LIMITS.columns} cột; kết quả có ${columns} cột`,
    },
    next: { en: "Write CSV instead: --format csv.", vi: "Hãy ghi ra CSV: --format csv." },
  });
}
