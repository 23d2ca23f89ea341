import { type TextColumn, TextColumnBuilder } from "../../table/text-column.ts";
import { growWords } from "../../table/grow.ts";
import { hashBytes } from "../../table/hash.ts";
import { MAX_GRID_CELLS } from "./limits.ts";
import {
  BARE,
  ESCAPED,
  QUOTED,
  type RecordScanner,
  type Signs,
  unescapeCell,
} from "./scan-record.ts";

const BLANKS = new Uint8Array(256);
for (const byte of [0x09, 0x0a, 0x0d, 0x20]) BLANKS[byte] = 1;

/** Columns start small, for there may be 16,384 of them. */
const FIRST_ROOM = 16;

/** Cells held back, so that they are interned column by column: a dictionary stays in the cache that way. */
const BATCH_CELLS = 1 << 16;
/** Columns from which a table's dictionaries, fetched for a few rows at a time, cost more than all else. */
const WIDE = 1024;
/** The same for a wide table: 64 rows of 16,384 columns. */
const WIDE_BATCH_CELLS = 1 << 20;
const BATCH_ROWS = 1024;
/** Kind of a held cell that is empty; see BARE, QUOTED and ESCAPED. */
const EMPTY = 3;

/** Collects scanned records into columns; what stands in no column costs nothing. */
export class GridBuilder {
  height = 0;
  blankRows = 0;
  private readonly columns: TextColumnBuilder[] = [];
  private lines: Uint32Array = new Uint32Array(1024);
  private scratch: Uint8Array = new Uint8Array(4096);
  private readonly signs: Signs;
  /** The batch: cell of column c and held row r at [c * room + r]. */
  private starts = new Uint32Array(0);
  private ends = new Uint32Array(0);
  private kinds = new Uint8Array(0);
  private readonly hashes = new Uint32Array(BATCH_ROWS);
  private room = 0;
  private held = 0;
  private heldWidth = 0;

  constructor(signs: Signs) {
    this.signs = signs;
  }

  /** Number of cells up to the last that is not empty; 0 for a blank record. */
  static filled(buffer: Uint8Array, record: RecordScanner): number {
    let last = 0;
    let blank = true;
    for (let i = record.cells - 1; i >= 0; i--) {
      const start = record.starts[i] as number;
      const end = record.ends[i] as number;
      if (end === start && record.kinds[i] === BARE) continue;
      if (last === 0) last = i + 1;
      if (blank) blank = isBlank(buffer, start, end);
      if (!blank) return last;
    }
    return 0;
  }

  /** Rows worth being handed over in one buffer; 1 where it makes no difference. */
  get rowsAtOnce(): number {
    return this.heldWidth < WIDE ? 1 : this.room;
  }

  /** Whether a row of so many cells can be taken without the grid growing out of bounds. */
  fits(cells: number): boolean {
    return cells <= this.columns.length || cells * (this.height + 1) <= MAX_GRID_CELLS;
  }

  /** Takes over the first `cells` cells of a record. The buffer must stay as it is until {@link flush}. */
  add(buffer: Uint8Array, record: RecordScanner, cells: number, line: number): void {
    if (cells > this.heldWidth || this.held === this.room) {
      this.flush(buffer);
      if (cells > this.heldWidth) this.widen(cells);
    }
    const { room, held } = this;
    for (let i = 0, at = held; i < cells; i++, at += room) {
      const start = record.starts[i] as number;
      const end = record.ends[i] as number;
      const kind = record.kinds[i] as number;
      if (start === end && kind === BARE) continue;
      this.starts[at] = start;
      this.ends[at] = end;
      this.kinds[at] = kind;
    }
    this.held++;
    this.endRow(line);
  }

  private widen(cells: number): void {
    while (this.columns.length < cells) this.columns.push(new TextColumnBuilder(FIRST_ROOM));
    this.heldWidth = cells;
    const batch = cells < WIDE ? BATCH_CELLS : WIDE_BATCH_CELLS;
    this.room = Math.max(1, Math.min(BATCH_ROWS, Math.floor(batch / cells)));
    this.starts = new Uint32Array(cells * this.room);
    this.ends = new Uint32Array(cells * this.room);
    this.kinds = new Uint8Array(cells * this.room).fill(EMPTY);
  }

  /** Puts the held cells into their columns; to be called before the buffer changes. */
  flush(buffer: Uint8Array): void {
    const { held, room } = this;
    if (held === 0) return;
    for (let i = 0; i < this.heldWidth; i++) this.intern(buffer, i, i * room, i * room + held);
    this.kinds.fill(EMPTY);
    this.held = 0;
  }

  private intern(buffer: Uint8Array, position: number, from: number, to: number): void {
    const column = this.columns[position] as TextColumnBuilder;
    const { starts, ends, kinds, hashes } = this;
    let plain = 0;
    for (let at = from; at < to; at++) {
      if ((kinds[at] as number) > QUOTED) continue;
      hashes[plain++] = hashBytes(buffer, starts[at] as number, ends[at] as number, 0);
    }
    column.warm(hashes, plain);
    plain = 0;
    let row = this.height - (to - from);
    for (let at = from; at < to; at++, row++) {
      const kind = kinds[at] as number;
      if (kind === EMPTY) continue;
      if (column.length < row) column.fillTo(row);
      const start = starts[at] as number;
      const end = ends[at] as number;
      if (kind !== ESCAPED) column.addHashed(buffer, start, end, hashes[plain++] as number);
      else this.addEscaped(column, buffer, start, end);
    }
  }

  private addEscaped(
    column: TextColumnBuilder,
    buffer: Uint8Array,
    start: number,
    end: number,
  ): void {
    if (this.scratch.length < end - start) this.scratch = new Uint8Array((end - start) * 2);
    const length = unescapeCell(buffer, start, end, this.signs, this.scratch);
    column.addBytes(this.scratch, 0, length);
  }

  /** Takes over a record of texts (one character a byte), as the rescue parser gives them. */
  addTexts(buffer: Uint8Array, cells: readonly string[], line: number): void {
    this.flush(buffer);
    while (this.columns.length < cells.length) this.columns.push(new TextColumnBuilder(FIRST_ROOM));
    cells.forEach((cell, i) => {
      if (cell === "") return;
      const column = this.columns[i] as TextColumnBuilder;
      column.fillTo(this.height);
      column.addBytes(Buffer.from(cell, "latin1"), 0, cell.length);
    });
    this.endRow(line);
  }

  private endRow(line: number): void {
    this.lines = growWords(this.lines, this.height + 1);
    this.lines[this.height++] = line;
  }

  /** The finished columns, all of the grid's height, and the line of every row. */
  finish(): { columns: TextColumn[]; lines: Uint32Array } {
    const columns: TextColumn[] = [];
    // A builder goes as its column is finished, so that a wide table is not held twice.
    for (let builder = this.columns.pop(); builder !== undefined; builder = this.columns.pop()) {
      builder.fillTo(this.height);
      columns.push(builder.finish());
    }
    columns.reverse();
    return { columns, lines: this.lines.slice(0, this.height) };
  }
}

function isBlank(buffer: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (BLANKS[buffer[i] as number] === 0) return false;
  return true;
}
