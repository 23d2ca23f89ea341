import { EXIT, KnownError } from "../../model/known-error.ts";
import type { ValueFinding } from "../../model/finding.ts";
import type { Dialect, Grid } from "../../table/grid.ts";
import type { OpenFile, ReadOptions } from "../format/define.ts";
import { longCells, nulTexts, shortenedNotes, withoutOwnMarks } from "./cell-notes.ts";

import { decodeColumns } from "./decode-columns.ts";
import { HEAD_BYTES } from "./limits.ts";
import { delimiterByte, planText, type TextPlan } from "./plan.ts";
import { CsvReader, type Records } from "./reader.ts";
import { type Sniffed, sniffDialect } from "./sniff.ts";
import { byteStream } from "./stream.ts";

export interface CsvReadOptions extends ReadOptions {
  /** Bytes read at a time; for tests. */
  readonly chunkBytes?: number;
}

/**
 * Reads a delimited text file whole into one grid.
 * @throws KnownError 65 for what is no table of text · 2 for a bad option · 74 when reading fails
 */
export async function readCsv(file: OpenFile, options: CsvReadOptions = {}): Promise<Grid> {
  const wanted = delimiterByte(options.delimiter);
  const plan = planText(file.head, options.encoding);
  const stream = byteStream(file, plan.bom, plan.transcode, options.chunkBytes);
  let head: Uint8Array[] | undefined = [];
  let size = 0;
  let reader: CsvReader | undefined;
  let dialect: Sniffed | undefined;
  const start = (complete: boolean): CsvReader => {
    const bytes = Buffer.concat(head ?? []);
    head = undefined;
    dialect = sniffDialect(
      bytes.subarray(0, HEAD_BYTES),
      complete && bytes.length <= HEAD_BYTES,
      wanted,
    );
    reader = new CsvReader(file.name, dialect, plan.bom);
    reader.push(bytes);
    return reader;
  };
  for await (const chunk of stream.chunks()) {
    if (reader !== undefined) reader.push(chunk);
    else {
      head?.push(chunk.slice());
      size += chunk.length;
      // The very first HEAD_BYTES decide, whatever the size of the chunks.
      if (size > HEAD_BYTES) start(false);
    }
  }
  const records = (reader ?? start(true)).end();
  if (dialect === undefined) throw new Error("the dialect is always known by now");
  if (stream.lost() > 0) throw garbled(file.name, plan.encoding, stream.lost());
  return gridOf(file.name, plan, dialect, records);
}

function gridOf(name: string, plan: TextPlan, signs: Sniffed, records: Records): Grid {
  const { lines, height, blankRows, rejected } = records;
  const lineOf = (row: number): number => lines[row] ?? 0;
  const decoded = decodeColumns(records.columns, plan, name, lineOf);
  const own = withoutOwnMarks(decoded.columns);
  const notes = [...decoded.notes, ...recordNotes(records, signs.width)];
  if (own.cells > 0) notes.push({ code: "input/own-marks", args: { cells: own.cells } });
  const long = longCells(own.columns);
  if (long.count > 0) {
    notes.push({ code: "input/long-cells", args: { count: long.count, line: lineOf(long.row) } });
  }
  notes.push(...shortenedNotes(own.columns, lineOf));
  const nuls = nulTexts(own.columns);
  if (nuls > 0) notes.push({ code: "input/nul-bytes", args: { count: nuls } });
  const dialect: Dialect = {
    encoding: decoded.encoding,
    bom: plan.bom > 0,
    delimiter: String.fromCharCode(signs.delimiter),
    quote: String.fromCharCode(signs.quote),
    newline: signs.newline === 13 ? "\r" : records.crlf ? "\r\n" : "\n",
  };
  const source = { file: name, format: "csv" };
  return { source, height, columns: own.columns, lines, blankRows, rejected, notes, dialect };
}

function recordNotes(records: Records, width: number): ValueFinding[] {
  const notes: ValueFinding[] = [];
  const { short, long, repaired, comments } = records;
  if (repaired.count > 0) notes.push({ code: "input/quoting-repaired", args: { ...repaired } });
  if (short.count > 0) notes.push({ code: "input/short-rows", args: { ...short, width } });
  if (long.count > 0) notes.push({ code: "input/long-rows", args: { ...long, width } });
  if (comments > 0) notes.push({ code: "input/comments-skipped", args: { count: comments } });
  return notes;
}

function garbled(name: string, encoding: string, lost: number): KnownError {
  return new KnownError({
    code: "input/wrong-encoding",
    exit: EXIT.refused,
    say: {
      en: `${name}: ${lost} characters are not valid ${encoding}`,
      vi: `${name}: ${lost} ký tự không hợp lệ với ${encoding}`,
    },
    next: {
      en: "The file is cut off or in another encoding; name it with --encoding.",
      vi: "Tệp bị cắt cụt hoặc dùng bảng mã khác; hãy chỉ rõ bằng --encoding.",
    },
  });
}
