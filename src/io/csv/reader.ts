import type { RejectedRecord } from "../../table/grid.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { decodeRaw } from "../encoding/raw-text.ts";
import { ByteWindow } from "./byte-window.ts";
import { GridBuilder } from "./grid-builder.ts";
import { MAX_COLUMNS, MAX_RECORD_BYTES } from "./limits.ts";
import { BARE, BROKEN, INCOMPLETE, RecordScanner } from "./scan-record.ts";
import { refusal } from "./refusal.ts";
import { rescueRecord, type Rescued } from "./rescue.ts";
import type { Sniffed } from "./sniff.ts";

/** The records of a text, and how often something was amiss; lines are those of the first case. */
export interface Records {
  readonly columns: readonly TextColumn[];
  readonly lines: Uint32Array;
  readonly height: number;
  readonly blankRows: number;
  readonly rejected: readonly RejectedRecord[];
  readonly comments: number;
  readonly short: Tally;
  readonly long: Tally;
  readonly repaired: Tally;
  /** Whether the first line end was CR LF. */
  readonly crlf: boolean;
}

interface Tally {
  count: number;
  line: number;
}

const HASH = 0x23;
/** Attempts to read a broken record over several lines; they are slow, and a file that needs more is lost. */
const MANY_LINE_RESCUES = 2000;
/** Bytes waited for at most. */
const MOST_PATIENCE = 1 << 23;
/** A file of which more than half is rejected, beyond this many records, is not a table. */
const REJECTS_TOLERATED = 1000;

/**
 * Turns bytes, given in chunks of any size, into columns. What it makes of them does not depend on
 * where the chunks are cut: a record is judged only when all of it, or a whole record limit, is at hand.
 */
export class CsvReader {
  private readonly name: string;
  private readonly dialect: Sniffed;
  private readonly scanner: RecordScanner;
  private readonly grid: GridBuilder;
  private readonly window: ByteWindow;
  /** Bytes to wait for: a wide table is read many rows at a time. */
  private patience = 0;
  private line = 1;
  private inTable = false;
  private comments = 0;
  private longTries = MANY_LINE_RESCUES;
  private readonly rejected: RejectedRecord[] = [];
  private readonly short: Tally = { count: 0, line: 0 };
  private readonly long: Tally = { count: 0, line: 0 };
  private readonly repaired: Tally = { count: 0, line: 0 };

  /**
   * @param name the file, for messages
   * @param offset bytes of the file before the text (its BOM)
   */
  constructor(name: string, dialect: Sniffed, offset: number) {
    this.name = name;
    this.dialect = dialect;
    this.scanner = new RecordScanner(dialect);
    this.grid = new GridBuilder(dialect);
    this.window = new ByteWindow(offset, dialect.skip);
    if (dialect.skip > 0) this.line = 2;
  }

  /** Takes the next bytes; they are copied. @throws KnownError 65 for a file that must be refused */
  push(chunk: Uint8Array): void {
    this.window.push(chunk);
    if (this.window.size >= this.patience) this.consume(false);
  }

  /** Ends the text. */
  end(): Records {
    this.consume(true);
    const { short, long, repaired, rejected, comments } = this;
    const { columns, lines } = this.grid.finish();
    const { height, blankRows } = this.grid;
    const { crlf } = this.dialect;
    return { columns, lines, height, blankRows, rejected, comments, short, long, repaired, crlf };
  }

  private consume(final: boolean): void {
    const { grid, window } = this;
    const { from } = window;
    const before = grid.height;
    this.drain(final);
    grid.flush(window.buffer);
    const rows = Math.max(1, grid.height - before);
    this.patience = Math.min(
      MOST_PATIENCE,
      Math.ceil((window.from - from) / rows) * (grid.rowsAtOnce - 1),
    );
  }

  private drain(final: boolean): void {
    const { window } = this;
    while (window.size > 0) {
      const limit = Math.min(window.to, window.from + MAX_RECORD_BYTES);
      const whole = limit - window.from === MAX_RECORD_BYTES;
      const last = final && limit === window.to;
      const next = this.scanner.scan(window.buffer, window.from, limit, last);
      if (next === INCOMPLETE && !whole) return;
      if (next === BROKEN && !whole && !last) return;
      const { innerLines, cells } = this.scanner;
      const { width } = this.dialect;
      if (next < 0) {
        if (next === INCOMPLETE) this.refuseEndless(limit);
        this.rescue(limit);
      } else if (innerLines > 0 && cells !== width && width > 1) {
        // A stray quote may have swallowed lines that are records of their own.
        if (!whole && !last) return;
        if (!this.split(limit)) this.accept(next);
      } else this.accept(next);
    }
  }

  /** Takes the scanned record as it is. */
  private accept(next: number): void {
    const { scanner, dialect, line, window } = this;
    const innerLines = scanner.innerLines;
    let filled = GridBuilder.filled(window.buffer, scanner);
    // In a list of one column, `""` is an empty value and no blank line.
    if (filled === 0 && dialect.width === 1 && scanner.kinds[0] !== BARE) filled = 1;
    if (filled === 0) this.grid.blankRows++;
    else if (this.isComment()) this.comment(next);
    else if (filled > MAX_COLUMNS || !this.grid.fits(filled)) this.tooWide(filled, next);
    else {
      this.judge(scanner.cells, filled);
      if (scanner.strayQuotes > 0) tally(this.repaired, line);
      const cells = Math.min(Math.max(filled, dialect.width), scanner.cells);
      this.grid.add(window.buffer, scanner, cells, line);
    }
    this.line += 1 + innerLines;
    window.from = next;
  }

  private judge(cells: number, filled: number): void {
    const { width } = this.dialect;
    if (filled > width) tally(this.long, this.line);
    if (cells < width && this.inTable) tally(this.short, this.line);
    if (cells >= width) this.inTable = true;
  }

  private isComment(): boolean {
    const { scanner, dialect } = this;
    return (
      dialect.comments &&
      scanner.cells !== dialect.width &&
      scanner.kinds[0] === BARE &&
      this.window.buffer[scanner.starts[0] as number] === HASH
    );
  }

  private comment(next: number): void {
    if (this.inTable) this.reject(next, "input/comment-line", {});
    else this.comments++;
  }

  private tooWide(cells: number, next: number): void {
    if (this.grid.height > 0) {
      this.reject(next, "input/too-many-cells", { cells, limit: MAX_COLUMNS });
      return;
    }
    throw refusal(this.name, "input/too-many-columns", {
      en: `line ${this.line} has ${cells} columns; at most ${MAX_COLUMNS} are read`,
      vi: `dòng ${this.line} có ${cells} cột; tối đa đọc được ${MAX_COLUMNS}`,
    });
  }

  /** Reads a broken record by the lenient rules, or sets its first line aside. */
  private rescue(limit: number): void {
    const found = this.lenient(limit, this.window.from);
    if (found.cells === undefined) {
      this.reject(found.next, "input/broken-record", { width: this.dialect.width });
      this.line += found.lines;
      this.window.from = found.next;
    } else this.take(found, found.cells);
  }

  /**
   * Tries to read a record that may have swallowed others line by line; it did if its first line is a
   * record of the usual width and so is the line behind it. False when the long one is right.
   */
  private split(limit: number): boolean {
    const innerLines = this.scanner.innerLines;
    const found = this.lenient(limit, this.window.from);
    if (found.cells === undefined || found.lines > innerLines) return false;
    if (this.lenient(limit, found.next, 1).cells === undefined) return false;
    this.take(found, found.cells);
    return true;
  }

  private lenient(limit: number, from: number, maxLines?: number): Rescued {
    const most = this.longTries > 0 ? maxLines : 1;
    const { dialect } = this;
    const found = rescueRecord(this.window.buffer, from, limit, dialect, dialect.width, most);
    if (found.tried > 1) this.longTries--;
    return found;
  }

  private take(found: Rescued, cells: readonly string[]): void {
    this.judge(cells.length, cells.length);
    tally(this.repaired, this.line);
    this.grid.addTexts(this.window.buffer, cells, this.line);
    this.line += found.lines;
    this.window.from = found.next;
  }

  private reject(next: number, code: string, args: Readonly<Record<string, number>>): void {
    const { buffer, from, offset: byte } = this.window;
    const raw = decodeRaw(buffer.subarray(from, next)).replace(/[\r\n]{1,2}$/, "");
    this.rejected.push({ row: this.line, byte, raw, reason: { code, args } });
    const { length } = this.rejected;
    if (length <= REJECTS_TOLERATED || length <= this.grid.height) return;
    throw refusal(this.name, "input/not-a-table", {
      en: `more than half of the first ${length + this.grid.height} lines cannot be read as a table (line ${this.line})`,
      vi: `hơn một nửa trong ${length + this.grid.height} dòng đầu không đọc được thành bảng (dòng ${this.line})`,
    });
  }

  /** A record limit without an end: hopeless unless a stray quote opened it in a table of several columns. */
  private refuseEndless(limit: number): void {
    const { width, newline } = this.dialect;
    const { buffer, from, offset } = this.window;
    const broken = buffer.subarray(from, limit).includes(newline);
    if (broken && width > 1) return;
    throw refusal(this.name, "input/endless-record", {
      en: `the record on line ${this.line} (byte ${offset}) is longer than 1 MiB`,
      vi: `bản ghi ở dòng ${this.line} (byte ${offset}) dài hơn 1 MiB`,
    });
  }
}

function tally(of: Tally, line: number): void {
  if (of.count++ === 0) of.line = line;
}
