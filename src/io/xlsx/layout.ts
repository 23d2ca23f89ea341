import type { NumberFormat } from "./number-format.ts";

/** One cell style (`xf`), with the XML of its parts as our own scanner rewrote it. */
export interface CellStyle {
  readonly format: NumberFormat;
  /** `<font>…</font>` and so on, without namespace prefixes; "" = the default. */
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
}

/** The cell styles of a workbook; a cell's style is a position in it, 0 the default. */
export interface StyleBook {
  readonly styles: readonly CellStyle[];
}

/** How a column of a sheet looks. */
export interface ColumnLayout {
  /** In characters, as Excel counts; absent = the sheet's default. */
  readonly width?: number;
  readonly hidden: boolean;
  /** Grid row → style; shorter than the grid where the rest has style 0. */
  readonly styles: Uint16Array;
}

/** What a worksheet looked like, kept so that it can be written back alike (`Grid.layout`). */
export interface SheetLayout {
  readonly kind: "xlsx";
  readonly book: StyleBook;
  readonly columns: readonly ColumnLayout[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly autoFilter: boolean;
  readonly date1904: boolean;
}

/** The layout of a grid that came from a workbook. */
export function layoutOf(layout: unknown): SheetLayout | undefined {
  const known = layout as SheetLayout | undefined;
  return typeof known === "object" && known !== null && known.kind === "xlsx" ? known : undefined;
}
