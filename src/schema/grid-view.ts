import type { CellKind } from "../model/cell.ts";
import type { Grid } from "../table/grid.ts";
import type { TextColumn } from "../table/text-column.ts";
import { type Look, lookOf } from "./cell-look.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What one row looks like, for telling headers, titles and data apart. */
export interface RowLook {
  readonly row: number;
  /** Positions of the cells that hold something. */
  readonly filled: readonly number[];
  readonly looks: readonly Look[];
  readonly data: number;
  /** Positions of cells that hold a known header word. */
  readonly known: readonly number[];
}

interface Fills {
  readonly filled: Uint32Array;
  readonly first: Int32Array;
}

/** Goes column by column: rows of a wide table lie far apart in memory. */
function countFills({ columns, height }: Grid): Fills {
  const filled = new Uint32Array(height);
  const first = new Int32Array(height).fill(-1);
  for (const [c, column] of columns.entries()) {
    const { codes } = column;
    const blanks = blankCodes(column);
    for (let row = 0; row < height; row++) {
      const code = codes[row] as number;
      if (code === 0 || blanks?.has(code) === true) continue;
      if (filled[row] === 0) first[row] = c;
      filled[row] = (filled[row] as number) + 1;
    }
  }
  return { filled, first };
}

/** Whether a byte is a visible ASCII character. */
function isInk(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f;
}

/** Codes of empty texts, as programs write into cells they leave out, and of a few blanks; mostly there are none. */
function blankCodes(column: TextColumn): ReadonlySet<number> | undefined {
  const { bytes, offsets, distinct } = column;
  let blanks: Set<number> | undefined;
  for (let code = 1; code <= distinct; code++) {
    const start = offsets[code - 1] as number;
    const length = (offsets[code] as number) - start;
    if (length > 4 || (length > 0 && isInk(bytes[start] as number))) continue;
    if (length > 0 && column.text(code).trim() !== "") continue;
    (blanks ??= new Set()).add(code);
  }
  return blanks;
}

/** Reads single rows of a grid as people see them; meant for the few rows that need a closer look. */
export class GridView {
  readonly grid: Grid;
  readonly width: number;
  readonly words: Vocabulary;
  private counted: Fills | undefined;

  constructor(grid: Grid, words: Vocabulary) {
    this.grid = grid;
    this.words = words;
    this.width = grid.columns.length;
  }

  text(row: number, column: number): string {
    return this.grid.columns[column]?.at(row) ?? "";
  }

  kind(row: number, column: number): CellKind {
    const cells = this.grid.columns[column] as TextColumn;
    return cells.tag(cells.codes[row] as number) as CellKind;
  }

  /** The texts of a row, trimmed, by column. */
  texts(row: number): string[] {
    return this.grid.columns.map((column) => column.at(row).trim());
  }

  /** Whether a single cell of a row holds something. */
  holdsOne(row: number): boolean {
    let filled = 0;
    for (const column of this.grid.columns) {
      if (column.at(row).trim() !== "" && ++filled > 1) return false;
    }
    return filled === 1;
  }

  look(row: number): RowLook {
    const filled: number[] = [];
    const known: number[] = [];
    let data = 0;
    const looks = this.grid.columns.map((column, i) => {
      const text = column.at(row);
      const look = lookOf(text, this.kind(row, i));
      if (look === "empty") return look;
      filled.push(i);
      if (look === "data") data++;
      else if (this.words.knows(text)) known.push(i);
      return look;
    });
    return { row, filled, looks, data, known };
  }

  /** Per row, how many cells hold something and the first of them, -1 where none does. */
  get fills(): Fills {
    this.counted ??= countFills(this.grid);
    return this.counted;
  }

  /** Rows between two in the source that hold nothing. */
  gapBefore(row: number): boolean {
    if (row === 0) return false;
    return (this.grid.lines[row] as number) - (this.grid.lines[row - 1] as number) > 1;
  }
}
