import type { OutputTable, WriteStats } from "../format/define.ts";
import { growBytes } from "../../table/grow.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { needsQuotes } from "./csv-file.ts";
import type { ByteSink } from "./file-sink.ts";
import { safeCell } from "./formula-safe.ts";
import { isPlain, stopsFor } from "./plain-bytes.ts";

/** How a CSV file is to be written; UTF-8 with BOM, commas and CR LF where nothing is said. */
export interface CsvWriteOptions {
  readonly delimiter?: string;
  readonly bom?: boolean;
  readonly newline?: "\n" | "\r\n";
}

const CHUNK = 1 << 20;
/** Chunks between two turns of the event loop, so that signals are heard. */
const CHUNKS_PER_TURN = 8;
const BOM = Uint8Array.of(0xef, 0xbb, 0xbf);

/**
 * Writes a table as RFC 4180 CSV. Each distinct text is quoted and made formula-safe once; rows then only
 * copy bytes. An empty cell is nothing, an empty text is `""`, and so is the only cell of a row.
 * @param out takes the bytes in chunks of about 1 MiB; whoever opened it closes it
 */
export async function writeCsv(
  table: OutputTable,
  out: ByteSink,
  options: CsvWriteOptions = {},
): Promise<WriteStats> {
  const delimiter = options.delimiter ?? ",";
  const newline = Buffer.from(options.newline ?? "\r\n");
  const columns = table.columns.map(
    ({ cells }, i) => new RenderedColumn(cells, delimiter, i === 0, table.columns.length === 1),
  );
  let neutralised = columns.reduce((sum, column) => sum + column.neutralised, 0);
  const headers = table.columns.map(({ header }, i) => {
    if (safeCell(header) !== header) neutralised++;
    return render(header, delimiter, i === 0, table.columns.length === 1);
  });
  if (options.bom ?? true) out.write(BOM);
  out.write(Buffer.concat([Buffer.from(headers.join(delimiter)), newline]));

  const comma = delimiter.charCodeAt(0);
  let buffer: Uint8Array = new Uint8Array(CHUNK);
  let at = 0;
  let chunks = 0;
  for (let row = 0; row < table.rows; row++) {
    let size = columns.length + newline.length;
    for (const column of columns) size += column.sizeAt(row);
    if (at + size > buffer.length) {
      out.write(buffer.subarray(0, at));
      at = 0;
      if (size > buffer.length) buffer = new Uint8Array(size);
      if (++chunks % CHUNKS_PER_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    for (let i = 0; i < columns.length; i++) {
      if (i > 0) buffer[at++] = comma;
      at = (columns[i] as RenderedColumn).copy(row, buffer, at);
    }
    for (const byte of newline) buffer[at++] = byte;
  }
  if (at > 0) out.write(buffer.subarray(0, at));
  return { neutralised, adjusted: {} };
}

function render(text: string, delimiter: string, opensRow: boolean, alone: boolean): string {
  const safe = safeCell(text);
  if (safe === "") return alone ? '""' : "";
  return needsQuotes(safe, delimiter, opensRow) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A column with every distinct text as it is to be written: its own bytes where they can stay. */
class RenderedColumn {
  readonly neutralised: number;
  private readonly codes: Uint32Array;
  private readonly bytes: Uint8Array;
  /** Per code: where its bytes are in `bytes`, and how many. */
  private readonly starts: Uint32Array;
  private readonly sizes: Uint32Array;

  constructor(column: TextColumn, delimiter: string, opensRow: boolean, alone: boolean) {
    const { distinct, offsets } = column;
    this.codes = column.codes;
    this.starts = new Uint32Array(distinct + 1);
    this.sizes = new Uint32Array(distinct + 1);
    const marked = new Uint8Array(distinct + 1);
    const stops = stopsFor(delimiter);
    // Texts that change go to an arena of their own behind the column's.
    let extra: Uint8Array = new Uint8Array(64);
    let used = 0;
    const moved: number[] = [];
    const put = (code: number, text: string): void => {
      const bytes = Buffer.from(text);
      extra = growBytes(extra, used + bytes.length);
      extra.set(bytes, used);
      this.starts[code] = used;
      this.sizes[code] = bytes.length;
      used += bytes.length;
      moved.push(code);
    };
    if (alone) put(0, '""');
    for (let code = 1; code <= distinct; code++) {
      const start = offsets[code - 1] as number;
      const end = offsets[code] as number;
      if (isPlain(column.bytes, start, end, stops)) {
        this.starts[code] = start;
        this.sizes[code] = end - start;
        continue;
      }
      const text = column.text(code);
      if (safeCell(text) !== text) marked[code] = 1;
      put(code, text === "" ? '""' : render(text, delimiter, opensRow, alone));
    }
    const own = offsets[distinct] as number;
    this.bytes = new Uint8Array(own + used);
    this.bytes.set(column.bytes.subarray(0, own));
    this.bytes.set(extra.subarray(0, used), own);
    for (const code of moved) this.starts[code] = (this.starts[code] as number) + own;
    let count = 0;
    for (const code of this.codes) count += marked[code] as number;
    this.neutralised = count;
  }

  sizeAt(row: number): number {
    return this.sizes[this.codes[row] as number] as number;
  }

  /** Copies a row's cell to `target` at `at`; returns the position behind it. */
  copy(row: number, target: Uint8Array, at: number): number {
    const code = this.codes[row] as number;
    const start = this.starts[code] as number;
    const size = this.sizes[code] as number;
    const { bytes } = this;
    // A view costs more than a short copy by hand.
    if (size > 64) target.set(bytes.subarray(start, start + size), at);
    else for (let i = 0; i < size; i++) target[at + i] = bytes[start + i] as number;
    return at + size;
  }
}
