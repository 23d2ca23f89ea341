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
  /** How many cells hold formulas, and the first of them. */
  readonly formulas: number;
  readonly formulaCells: readonly string[];
}

/** [sheet row, then for each cell: column, kind, text]. */
export type RowFrame = readonly (number | string)[];

export interface EndFrame {
  readonly done: true;
}

export interface FailureFrame {
  readonly failed: "password" | "corrupt" | "empty";
}

export type Frame = SheetFrame | RowFrame | EndFrame | FailureFrame;
