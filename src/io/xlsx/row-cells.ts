import { CELL } from "../../model/cell.ts";
import { ByteSink } from "./byte-sink.ts";
import type { GridBuilder } from "./grid-builder.ts";

/**
 * The cells of the row being read, by column. Texts lie in the row's own bytes or in the shared strings;
 * they enter the grid's dictionaries only when the row is complete and not blank.
 */
export class RowCells {
  readonly sink = new ByteSink(4096);
  private readonly columns: number[] = [];
  private readonly present: Uint8Array;
  /** Number of the shared string + 1, 0 where the text is the row's own. */
  private readonly shared: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly tags: Uint8Array;
  private readonly styles: Uint16Array;
  private filled = 0;
  private ascending = true;

  constructor(columns: number) {
    this.present = new Uint8Array(columns);
    this.shared = new Uint32Array(columns);
    this.starts = new Uint32Array(columns);
    this.ends = new Uint32Array(columns);
    this.tags = new Uint8Array(columns);
    this.styles = new Uint16Array(columns);
  }

  /** Starts a cell; false when the row has it already, in which case the new one takes its place. */
  begin(column: number, style: number): boolean {
    const fresh = this.present[column] === 0;
    if (fresh) {
      if (this.columns.length > 0 && column < (this.columns.at(-1) as number))
        this.ascending = false;
      this.columns.push(column);
      this.present[column] = 1;
    } else if (this.hasText(column)) this.filled--;
    this.styles[column] = style;
    this.starts[column] = 1;
    this.ends[column] = 0;
    return fresh;
  }

  /** Gives the cell a text of the row's own bytes, or of the shared string `index` (-1 = none). */
  set(column: number, start: number, end: number, tag: number, index = -1): void {
    this.starts[column] = start;
    this.ends[column] = end;
    this.tags[column] = tag;
    this.shared[column] = index + 1;
    if (this.hasText(column)) this.filled++;
  }

  /** Nothing in the row but empty cells and empty texts. */
  get blank(): boolean {
    return this.filled === 0;
  }

  /** Whether a cell holds at least one byte; (1, 0) marks an empty cell, (n, n) an empty text. */
  private hasText(column: number): boolean {
    return (this.ends[column] as number) > (this.starts[column] as number);
  }

  /** Hands the row to the grid. */
  flush(grid: GridBuilder, strings: Uint8Array, line: number): void {
    if (!this.ascending) this.columns.sort((a, b) => a - b);
    for (const column of this.columns) {
      const start = this.starts[column] as number;
      const end = this.ends[column] as number;
      const style = this.styles[column] as number;
      if (end < start) {
        grid.emptyCell(column, style);
        continue;
      }
      const tag = this.tags[column] ?? CELL.text;
      const shared = this.shared[column] as number;
      if (shared > 0) grid.sharedCell(column, strings, start, end, shared - 1, style);
      else grid.cell(column, this.sink.bytes, start, end, tag, style);
    }
    grid.endRow(line);
  }

  /** The row as one line of text, cells parted by tabs, for a row that is set aside. */
  raw(strings: Uint8Array): string {
    const texts = this.columns.map((column) => {
      const start = this.starts[column] as number;
      const end = this.ends[column] as number;
      if (end <= start) return "";
      const bytes = this.shared[column] !== 0 ? strings : this.sink.bytes;
      return Buffer.from(bytes.subarray(start, end)).toString("utf8");
    });
    return texts.join("\t");
  }

  /** Empties the row for the next one. */
  clear(): void {
    for (const column of this.columns) this.present[column] = 0;
    this.columns.length = 0;
    this.filled = 0;
    this.ascending = true;
    this.sink.length = 0;
  }
}
