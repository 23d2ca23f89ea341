import type { WriteStats } from "../format/define.ts";
import { FileSink, type WrittenFile } from "./file-sink.ts";
import { safeCell } from "./formula-safe.ts";

/** What a closed CSV file is and what was done to its cells. */
export interface CsvFileStats extends WriteStats, WrittenFile {
  /** Rows below the header. */
  readonly rows: number;
}

/** A CSV file being written row by row. */
export interface CsvFile {
  readonly path: string;
  /** Appends one row. Numbers are written in full digits, texts neutralised (formula-safe.ts). */
  row(cells: readonly (string | number)[]): void;
  /** Finishes the file and forces it to disk. */
  close(): Promise<CsvFileStats>;
}

export interface CsvFileOptions {
  readonly delimiter?: string;
  readonly newline?: "\n" | "\r\n";
  readonly bom?: boolean;
}

const CHUNK = 1 << 18;

class CsvLines implements CsvFile {
  readonly path: string;
  private readonly sink: FileSink;
  private readonly delimiter: string;
  private readonly newline: string;
  private text = "";
  private rows = -1;
  private neutralised = 0;

  constructor(path: string, options: CsvFileOptions) {
    this.path = path;
    this.delimiter = options.delimiter ?? ",";
    this.newline = options.newline ?? "\r\n";
    this.sink = new FileSink(path);
    if (options.bom ?? true) this.text = "\ufeff";
  }

  row(cells: readonly (string | number)[]): void {
    let line = "";
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as string | number;
      if (i > 0) line += this.delimiter;
      line += typeof cell === "number" ? String(cell) : this.textCell(cell, i === 0);
    }
    // A row that is one empty cell would read back as a blank line.
    if (cells.length === 1 && cells[0] === "") line = '""';
    this.text += line + this.newline;
    this.rows++;
    if (this.text.length >= CHUNK) this.flush();
  }

  private textCell(cell: string, first: boolean): string {
    const safe = safeCell(cell);
    if (safe !== cell) this.neutralised++;
    return needsQuotes(safe, this.delimiter, first) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  private flush(): void {
    this.sink.write(Buffer.from(this.text, "utf8"));
    this.text = "";
  }

  async close(): Promise<CsvFileStats> {
    this.flush();
    return { ...this.sink.close(), rows: this.rows, neutralised: this.neutralised, adjusted: {} };
  }
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
 * Rows are buffered by 256 KiB and written synchronously, so there is nothing to wait for per row.
 * @throws KnownError 73, 74 or 77
 */
export async function openCsv(
  path: string,
  header: readonly string[],
  options: CsvFileOptions = {},
): Promise<CsvFile> {
  const file = new CsvLines(path, options);
  file.row(header);
  return file;
}
