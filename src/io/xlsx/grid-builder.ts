import type { ValueFinding } from "../../model/finding.ts";
import { growWords } from "../../table/grow.ts";
import type { Grid, GridSource, RejectedRecord } from "../../table/grid.ts";
import { CELL } from "../../model/cell.ts";
import { TextColumn, TextColumnBuilder } from "../../table/text-column.ts";
import { repairSheet } from "../encoding/repair-sheet.ts";
import { SharedCodes } from "./shared-codes.ts";

interface ColumnBuilder {
  readonly texts: TextColumnBuilder;
  /** Long shared texts by where they start in the string part → code. */
  readonly long: Map<number, number>;
  /** Style per grid row, as far as there are any. */
  styles: Uint16Array;
}

/** What the reader knows of a sheet beyond its cells. */
export interface GridFacts {
  readonly source: GridSource;
  /** The notes, once the cells are there. */
  notes(cells: {
    readonly columns: readonly TextColumn[];
    readonly lines: Uint32Array;
    readonly hiddenColumns: readonly number[];
  }): readonly ValueFinding[];
  readonly merged: readonly (readonly [number, number, number, number])[];
  /** Whether a 0-based column is hidden. */
  isHidden(column: number): boolean;
  readonly hidden: boolean;
  readonly rejected: readonly RejectedRecord[];
  layout(styles: readonly Uint16Array[]): unknown;
}

/** Bytes from which a shared text counts as long. */
const LONG = 256;
const NO_BYTES = new Uint8Array(0);
const NO_STYLES = new Uint16Array(0);

/**
 * Builds a grid from rows that hold only some cells. A column costs nothing until its first cell, so one
 * cell in column XFD is one column of data, not 16,384.
 */
export class GridBuilder {
  private readonly columns: (ColumnBuilder | undefined)[] = [];
  private lines: Uint32Array = new Uint32Array(256);
  private height = 0;
  /** Bytes of long shared texts copied into columns so far. */
  private longBytes = 0;
  private readonly shared = new SharedCodes();
  private readonly longest: { readonly bytes: number; error(): Error } | undefined;
  private lastLine = 0;
  private sorted = true;

  /** @param longest how many bytes of long shared texts the columns may hold, and the error beyond */
  constructor(longest?: { readonly bytes: number; error(): Error }) {
    this.longest = longest;
  }

  /** Adds a cell to the row being built. */
  cell(
    column: number,
    bytes: Uint8Array,
    start: number,
    end: number,
    tag: number,
    style: number,
  ): void {
    const own = this.column(column);
    own.texts.addBytes(bytes, start, end, tag);
    if (style !== 0) this.style(own, style);
  }

  /**
   * As {@link cell}, for the shared text `index`, which may be used a million times: its code in the column
   * that used it last is remembered, and a long one is hashed once a column only, or a small file could
   * keep the reader busy for minutes.
   */
  sharedCell(
    column: number,
    strings: Uint8Array,
    start: number,
    end: number,
    index: number,
    style: number,
  ): void {
    const own = this.column(column);
    let code = this.shared.codeIn(column, index);
    if (code === 0) {
      code =
        end - start <= LONG
          ? own.texts.codeOfBytes(strings, start, end, CELL.text)
          : this.longCode(own, strings, start, end);
      this.shared.remember(column, index, code);
    }
    own.texts.addCode(code);
    if (style !== 0) this.style(own, style);
  }

  private longCode(own: ColumnBuilder, strings: Uint8Array, start: number, end: number): number {
    const known = own.long.get(start);
    if (known !== undefined) return known;
    this.longBytes += end - start;
    if (this.longest !== undefined && this.longBytes > this.longest.bytes) {
      throw this.longest.error();
    }
    const code = own.texts.codeOfBytes(strings, start, end, CELL.text);
    own.long.set(start, code);
    return code;
  }

  private column(column: number): ColumnBuilder {
    const own = (this.columns[column] ??= {
      // Very wide sheets are short: their columns start small.
      texts: new TextColumnBuilder(column < 256 ? 1024 : 16),
      long: new Map(),
      styles: NO_STYLES,
    });
    own.texts.fillTo(this.height);
    return own;
  }

  /** Remembers the style of an empty cell in the row being built; columns without any text are not made. */
  emptyCell(column: number, style: number): void {
    const own = this.columns[column];
    if (own !== undefined && style !== 0) this.style(own, style);
  }

  private style(own: ColumnBuilder, style: number): void {
    if (own.styles.length <= this.height) {
      const next = new Uint16Array(Math.max(this.height + 1, own.styles.length * 2, 16));
      next.set(own.styles);
      own.styles = next;
    }
    own.styles[this.height] = style;
  }

  /** Ends the row; `line` is its number in the sheet. */
  endRow(line: number): void {
    this.lines = growWords(this.lines, this.height + 1);
    this.lines[this.height++] = line;
    if (line < this.lastLine) this.sorted = false;
    this.lastLine = Math.max(this.lastLine, line);
  }

  /** Sheet rows stored more than once; only meaningful before {@link finish}. */
  *repeatedLines(): Generator<number> {
    const lines = this.lines.slice(0, this.height).sort();
    for (let i = 1; i < lines.length; i++) {
      if (lines[i] === lines[i - 1]) yield lines[i] as number;
    }
  }

  /** The grid; rows stored out of order are put in the order a person sees. */
  finish(facts: GridFacts): Grid {
    const { height } = this;
    const empty = new TextColumn({
      codes: new Uint32Array(height),
      distinct: 0,
      bytes: NO_BYTES,
      offsets: new Uint32Array(1),
      tags: NO_BYTES,
    });
    const order = this.sorted ? undefined : this.order();
    const width = this.columns.length;
    const read: TextColumn[] = [];
    const styles: Uint16Array[] = [];
    for (let i = 0; i < width; i++) {
      const own = this.columns[i];
      if (own === undefined) {
        read.push(empty);
        styles.push(NO_STYLES);
        continue;
      }
      own.texts.fillTo(height);
      read.push(own.texts.finish());
      styles.push(reorder(own.styles.subarray(0, height), order));
      this.columns[i] = undefined;
    }
    // All at once: a header alone above phone numbers is in the old font that its neighbours prove.
    const { columns: typed, notes } = repairSheet(read);
    const columns =
      order === undefined
        ? typed
        : typed.map((column) => column.withCodes(order.map((row) => column.codes[row] as number)));
    const lines = order?.map((row) => this.lines[row] as number) ?? this.lines.slice(0, height);
    const hiddenColumns = columns.flatMap((_, i) => (facts.isHidden(i) ? [i] : []));
    return {
      source: facts.source,
      height,
      columns,
      lines,
      blankRows: this.blankRows(lines),
      rejected: facts.rejected,
      notes: [...notes, ...facts.notes({ columns, lines, hiddenColumns })],
      merged: facts.merged,
      ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
      ...(facts.hidden ? { hidden: true } : {}),
      layout: facts.layout(styles),
    };
  }

  /** Blank sheet rows above the last row that is not. */
  private blankRows(lines: Uint32Array): number {
    let distinct = 0;
    for (let i = 0; i < lines.length; i++) if (i === 0 || lines[i] !== lines[i - 1]) distinct++;
    return (lines.at(-1) ?? 0) - distinct;
  }

  private order(): Uint32Array {
    const rows = Uint32Array.from({ length: this.height }, (_, i) => i);
    return rows.sort((a, b) => (this.lines[a] as number) - (this.lines[b] as number) || a - b);
  }
}

function reorder(styles: Uint16Array, order: Uint32Array | undefined): Uint16Array {
  if (order === undefined || styles.length === 0) return styles.slice();
  return Uint16Array.from(order, (row) => styles[row] ?? 0);
}
