import { encodeText } from "../../table/encode-text.ts";
import type { TextColumn } from "../../table/text-column.ts";
import type { WriteStats } from "../format/define.ts";
import { FileSink, type WrittenFile } from "./file-sink.ts";
import { safeCell } from "./formula-safe.ts";
import { isPlain, stopsFor } from "./plain-bytes.ts";

/** What a closed CSV file is and what was done to its cells. */
export interface CsvFileStats extends WriteStats, WrittenFile {
  /** Rows below the header. */
  readonly rows: number;
}

/**
 * A CSV file being written row by row: a whole row at once, or, where there are millions, cell by cell
 * and then {@link CsvFile.end}.
 */
export interface CsvFile {
  readonly path: string;
  /** Appends one row. Numbers are written in full digits, texts neutralised (formula-safe.ts). */
  row(cells: readonly (string | number)[]): void;
  /** The next cell of a row, a text. */
  text(value: string): void;
  /** As {@link CsvFile.text}, for one of a few texts that come again and again; it is quoted once. */
  word(value: string): void;
  number(value: number): void;
  /** The next cell is that of a column under a code: its bytes are copied, no text is made. */
  copy(column: TextColumn, code: number): void;
  /** Ends the row. Now and then gives a promise, to be awaited so that signals are heard. */
  end(): Promise<void> | undefined;
  /** Finishes the file and forces it to disk. */
  close(): Promise<CsvFileStats>;
}

export interface CsvFileOptions {
  readonly delimiter?: string;
  readonly newline?: "\n" | "\r\n";
  readonly bom?: boolean;
  /** The file, where it is made and open already. */
  readonly fd?: number;
}

const CHUNK = 1 << 18;
/** Chunks between two turns of the event loop. */
const CHUNKS_PER_TURN = 32;
/** Words kept ready for writing. */
const WORDS = 4096;

class CsvBytes implements CsvFile {
  readonly path: string;
  private readonly sink: FileSink;
  private readonly delimiter: string;
  private readonly delimiterByte: number;
  private readonly newline: Uint8Array;
  private readonly stops: Uint8Array;
  private readonly words = new Map<string, { bytes: Uint8Array; neutralised: boolean }>();
  private buffer: Uint8Array = new Uint8Array(CHUNK + (CHUNK >> 2));
  private at = 0;
  private rowStart = 0;
  private cells = 0;
  private rows = -1;
  private chunks = 0;
  private neutralised = 0;

  constructor(path: string, options: CsvFileOptions) {
    this.path = path;
    this.delimiter = options.delimiter ?? ",";
    this.delimiterByte = this.delimiter.charCodeAt(0);
    this.stops = stopsFor(this.delimiter);
    this.newline = Buffer.from(options.newline ?? "\r\n");
    this.sink = new FileSink(path, options.fd);
    if (options.bom ?? true) for (const byte of [0xef, 0xbb, 0xbf]) this.buffer[this.at++] = byte;
    this.rowStart = this.at;
  }

  row(cells: readonly (string | number)[]): void {
    for (const cell of cells) {
      if (typeof cell === "number") this.number(cell);
      else this.text(cell);
    }
    void this.end();
  }

  text(value: string): void {
    const opensRow = this.cells === 0;
    this.separate(value.length * 3 + 2);
    if (value === "") return;
    const safe = safeCell(value);
    if (safe !== value) this.neutralised++;
    if (!needsQuotes(safe, this.delimiter, opensRow)) {
      this.write(safe);
      return;
    }
    this.write(`"${safe.replaceAll('"', '""')}"`);
  }

  word(value: string): void {
    const opensRow = this.cells === 0;
    const known = opensRow ? undefined : this.words.get(value);
    if (known === undefined) {
      const before = this.neutralised;
      this.text(value);
      if (opensRow || this.words.size >= WORDS) return;
      const size = this.at;
      this.text(value);
      const bytes = this.buffer.slice(size + 1, this.at);
      this.at = size;
      this.cells--;
      const neutralised = this.neutralised > before;
      this.neutralised = before + (neutralised ? 1 : 0);
      this.words.set(value, { bytes, neutralised });
      return;
    }
    const { bytes } = known;
    this.separate(bytes.length);
    if (known.neutralised) this.neutralised++;
    for (let i = 0; i < bytes.length; i++) this.buffer[this.at++] = bytes[i] as number;
  }

  number(value: number): void {
    this.separate(32);
    if (!Number.isInteger(value) || value < 0 || value > 0x7fffffff) {
      this.write(String(value));
      return;
    }
    let end = this.at + 1;
    for (let power = 10; power <= value; power *= 10) end++;
    this.at = end;
    for (let rest = value; ;) {
      const less = (rest / 10) | 0;
      this.buffer[--end] = 48 + rest - less * 10;
      if (less === 0) return;
      rest = less;
    }
  }

  copy(column: TextColumn, code: number): void {
    const start = code === 0 ? 0 : (column.offsets[code - 1] as number);
    const end = code === 0 ? 0 : (column.offsets[code] as number);
    if (start !== end && !isPlain(column.bytes, start, end, this.stops)) {
      this.text(column.text(code));
      return;
    }
    this.separate(end - start);
    const { buffer } = this;
    const { bytes } = column;
    let { at } = this;
    // A view costs more than a short copy by hand.
    if (end - start > 64) {
      buffer.set(bytes.subarray(start, end), at);
      at += end - start;
    } else for (let i = start; i < end; i++) buffer[at++] = bytes[i] as number;
    this.at = at;
  }

  /** Begins a cell: the delimiter before it, and room for it and what else a row ends with. */
  private separate(size: number): void {
    if (this.at + size + 8 > this.buffer.length) this.makeRoom(size + 8);
    if (this.cells++ > 0) this.buffer[this.at++] = this.delimiterByte;
  }

  private makeRoom(size: number): void {
    const next = new Uint8Array(Math.max(this.buffer.length * 2, this.at + size));
    next.set(this.buffer.subarray(0, this.at));
    this.buffer = next;
  }

  private write(text: string): void {
    // Marks and quotes make a text longer than the room its cell was given.
    if (this.at + text.length * 3 + 8 > this.buffer.length) this.makeRoom(text.length * 3 + 8);
    this.at = encodeText(text, this.buffer, this.at);
  }

  end(): Promise<void> | undefined {
    // A row that is one empty cell would read back as a blank line.
    if (this.cells === 1 && this.at === this.rowStart) this.write('""');
    for (const byte of this.newline) this.buffer[this.at++] = byte;
    this.cells = 0;
    this.rows++;
    if (this.at < CHUNK) {
      this.rowStart = this.at;
      return undefined;
    }
    this.flush();
    return ++this.chunks % CHUNKS_PER_TURN === 0 ? nextTurn() : undefined;
  }

  private flush(): void {
    this.sink.write(this.buffer.subarray(0, this.at));
    this.at = 0;
    this.rowStart = 0;
  }

  async close(): Promise<CsvFileStats> {
    this.flush();
    return { ...this.sink.close(), rows: this.rows, neutralised: this.neutralised, adjusted: {} };
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Whether a text must be quoted: it holds the delimiter, a quote or a line break, has a blank at an edge
 * (some readers trim), or opens a row and could be taken for a comment or a `sep=` line.
 */
export function needsQuotes(text: string, delimiter: string, opensRow: boolean): boolean {
  if (text === "") return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22 || code === 0x0a || code === 0x0d) return true;
  }
  if (text.includes(delimiter)) return true;
  if (text.charCodeAt(0) <= 0x20 || text.charCodeAt(text.length - 1) <= 0x20) return true;
  return opensRow && (text.startsWith("#") || text.startsWith("sep=") || text.startsWith("\ufeff"));
}

/**
 * Opens a new CSV file (UTF-8 with BOM, RFC 4180, mode 0600) and writes its header.
 * Rows are buffered by 256 KiB and written synchronously, so there is no queue to wait for.
 * @throws KnownError 73, 74 or 77
 */
export async function openCsv(
  path: string,
  header: readonly string[],
  options: CsvFileOptions = {},
): Promise<CsvFile> {
  const file = new CsvBytes(path, options);
  file.row(header);
  return file;
}
