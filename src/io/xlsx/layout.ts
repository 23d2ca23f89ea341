import type { NumberFormat } from "./number-format.ts";
import type { RichRun } from "./rich-text.ts";
import type { Theme } from "./theme.ts";

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
  /** Looks that conditional formats point to by position, as `<dxf>…</dxf>`. */
  readonly differences: readonly string[];
  /** A palette of the workbook's own, as `<indexedColors>…</indexedColors>`; "" = the usual one. */
  readonly palette: string;
  readonly theme?: Theme;
  /** Only the number formats are known, nothing of fonts and colours. */
  readonly formatsOnly?: boolean;
}

/** [first row, first column, last row, last column]: sheet rows from 1, columns from 0. */
export type SheetRange = readonly [number, number, number, number];

/** A data validation or conditional format that leans on no cell but its own, as safe XML. */
export interface CellRule {
  readonly ranges: readonly SheetRange[];
  /** Attributes, each with a space before it. */
  readonly attributes: string;
  /** XML inside the rule. */
  readonly inner: string;
  /** Pieces of a formula, between which the name of the first cell stands. */
  readonly formula?: readonly string[];
  /** Position in {@link StyleBook.differences}. */
  readonly dxf?: number;
}

/** Something that hangs on one cell: a link's address or a note's text. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell of which parts look different. */
export interface RichMark {
  readonly row: number;
  readonly column: number;
  readonly runs: readonly RichRun[];
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
  /** Sheet row → height in points where a person set one, else 0; shorter than the sheet. */
  readonly heights: Float32Array;
  readonly validations: readonly CellRule[];
  readonly conditional: readonly CellRule[];
  /** Cells with parts in a colour or typeface of their own. */
  readonly rich: readonly RichMark[];
  /** Web and mail addresses behind cells. */
  readonly links: readonly CellMark[];
  /** Notes people wrote beside cells. */
  readonly comments: readonly CellMark[];
}

/** The layout of a grid that came from a workbook. */
export function layoutOf(layout: unknown): SheetLayout | undefined {
  const known = layout as SheetLayout | undefined;
  return typeof known === "object" && known !== null && known.kind === "xlsx" ? known : undefined;
}
