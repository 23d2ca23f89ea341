import type * as CsvParse from "csv-parse/sync";
import { loadPackage } from "../../model/load-package.ts";
import type { Signs } from "./scan-record.ts";

/** Physical lines a broken record may go over; a stray quote must not swallow the rows behind it. */
const MAX_LINES = 25;

/** What became of a broken record. */
export interface Rescued {
  /** Its cells (one character a byte), or undefined when nobody can tell what was meant. */
  readonly cells: readonly string[] | undefined;
  /** Where the next record starts. */
  readonly next: number;
  /** Line breaks passed. */
  readonly lines: number;
  /** Runs of lines that were tried. */
  readonly tried: number;
}

/**
 * Makes sense of the record at `start`, whose quoting is broken: its first physical line, if csv-parse, told
 * to be lenient, or plain splitting with quotes as text makes `width` cells of it; else the shortest run of
 * lines that csv-parse reads as one record of `width` cells; else nothing, and the first line is passed.
 * @param limit end of the bytes at hand; the file or a whole record limit ends there
 */
export function rescueRecord(
  buffer: Uint8Array,
  start: number,
  limit: number,
  signs: Signs,
  width: number,
  maxLines = MAX_LINES,
): Rescued {
  let end = start;
  let first: Rescued | undefined;
  let tried = 0;
  while (tried < maxLines && end < limit) {
    const at = buffer.subarray(end, limit).indexOf(signs.newline);
    const next = at < 0 ? limit : end + at + 1;
    tried++;
    const lines = at < 0 ? tried - 1 : tried;
    const cells = lenient(buffer, start, next, signs, true);
    if (cells?.length === width) return { cells, next, lines, tried };
    if (first === undefined) {
      const plain = lenient(buffer, start, next, signs, false);
      if (plain?.length === width) return { cells: plain, next, lines, tried };
      first = { cells: undefined, next, lines, tried };
    }
    end = next;
  }
  return { ...(first ?? { cells: undefined, next: limit, lines: 0 }), tried };
}

/** The cells of a stretch that is exactly one record to csv-parse in its lenient mode. */
function lenient(
  buffer: Uint8Array,
  start: number,
  end: number,
  signs: Signs,
  quoted: boolean,
): string[] | undefined {
  let stop = end;
  while (stop > start && (buffer[stop - 1] === 10 || buffer[stop - 1] === 13)) stop--;
  const text = Buffer.from(buffer.buffer, buffer.byteOffset + start, stop - start).toString(
    "latin1",
  );
  const quote = String.fromCharCode(signs.quote);
  // Few files are broken: the others need not load it.
  const { parse } = loadPackage("csv-parse/sync") as typeof CsvParse;
  try {
    const records = parse(text, {
      delimiter: String.fromCharCode(signs.delimiter),
      record_delimiter: signs.newline === 10 ? ["\r\n", "\n"] : "\r",
      quote: quoted ? quote : false,
      ...(signs.backslash && { escape: "\\" }),
      relax_quotes: true,
      relax_column_count: true,
    });
    const only = records.length === 1 ? records[0] : undefined;
    return quoted ? only?.map((cell) => unwrap(cell, quote)) : only;
  } catch {
    return undefined;
  }
}

/** csv-parse keeps the outer quotes of a cell that has stray quotes inside. */
function unwrap(cell: string, quote: string): string {
  const wrapped = cell.length > 2 && cell.startsWith(quote) && cell.endsWith(quote);
  return wrapped ? cell.slice(1, -1).replaceAll(quote + quote, quote) : cell;
}
