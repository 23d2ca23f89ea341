import { type TextColumn, TextColumnBuilder } from "../../table/text-column.ts";
import { growWords } from "../../table/grow.ts";
import { MAX_GRID_CELLS } from "./limits.ts";
import { BARE, ESCAPED, type RecordScanner, type Signs, unescapeCell } from "./scan-record.ts";

const BLANKS = new Uint8Array(256);
for (const byte of [0x09, 0x0a, 0x0d, 0x20]) BLANKS[byte] = 1;

/** Columns start small, for there may be 16,384 of them. */
const FIRST_ROOM = 16;

/** Collects scanned records into columns; what stands in no column costs nothing. */
export class GridBuilder {
  height = 0;
  blankRows = 0;
  private readonly columns: TextColumnBuilder[] = [];
  private lines: Uint32Array = new Uint32Array(1024);
  private scratch: Uint8Array = new Uint8Array(4096);
  private readonly signs: Signs;

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

  /** Whether a row of so many cells can be taken without the grid growing out of bounds. */
  fits(cells: number): boolean {
    return cells <= this.columns.length || cells * (this.height + 1) <= MAX_GRID_CELLS;
  }

  /** Takes over the first `cells` cells of a record. */
  add(buffer: Uint8Array, record: RecordScanner, cells: number, line: number): void {
    const { starts, ends, kinds } = record;
    while (this.columns.length < cells) this.columns.push(new TextColumnBuilder(FIRST_ROOM));
    for (let i = 0; i < cells; i++) {
      const column = this.columns[i] as TextColumnBuilder;
      const start = starts[i] as number;
      const end = ends[i] as number;
      const kind = kinds[i] as number;
      if (start === end && kind === BARE) continue;
      if (column.length < this.height) column.fillTo(this.height);
      if (kind !== ESCAPED) column.addBytes(buffer, start, end);
      else {
        if (this.scratch.length < end - start) this.scratch = new Uint8Array((end - start) * 2);
        const length = unescapeCell(buffer, start, end, this.signs, this.scratch);
        column.addBytes(this.scratch, 0, length);
      }
    }
    this.endRow(line);
  }

  /** Takes over a record of texts, as the rescue parser gives them. */
  addTexts(cells: readonly string[], line: number): void {
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
    const columns = this.columns.map((column) => {
      column.fillTo(this.height);
      return column.finish();
    });
    return { columns, lines: this.lines.slice(0, this.height) };
  }
}

function isBlank(buffer: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (BLANKS[buffer[i] as number] === 0) return false;
  return true;
}
