/**
 * What the reading child sends its parent, one JSON value a line: a sheet, then its rows, at the end `done`;
 * or one failure. Rows are short arrays, since there are many.
 */
export interface SheetFrame {
  readonly sheet: string;
  readonly hidden: boolean;
  /** As Grid.merged. */
  readonly merged: readonly (readonly [number, number, number, number])[];
  readonly hiddenColumns: readonly number[];
  /** How many cells hold formulas, and in which columns. */
  readonly formulas: number;
  readonly formulaColumns: readonly number[];
  /** Widths in characters by column; 0 = the sheet's default. */
  readonly widths: readonly number[];
}

/** A number format that cells behind it point to; they are numbered from 1 as they come. */
export interface FormatFrame {
  readonly format: string;
}

/** [sheet row, then for each cell: column, kind, text, number format or 0]. */
export type RowFrame = readonly (number | string)[];

export interface EndFrame {
  readonly done: true;
}

export interface FailureFrame {
  readonly failed: "password" | "corrupt" | "empty";
}

export type Frame = SheetFrame | FormatFrame | RowFrame | EndFrame | FailureFrame;
