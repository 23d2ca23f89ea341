import type { ValueFinding } from "../model/finding.ts";
import type { Grid } from "./grid.ts";
import type { TextColumn } from "./text-column.ts";

/** Why a column is taken for a field. */
export interface Mapping {
  readonly field: string;
  /** 0..1. */
  readonly sureness: number;
  /** How it was decided. */
  readonly because: "header" | "content" | "header-and-content" | "user";
  /** More to say about it: the header word that matched, the share of values that fit. */
  readonly note: ValueFinding;
}

/** One column of the unified table. */
export interface DatasetColumn {
  /** The header as first met; unique in the dataset. */
  readonly header: string;
  /** Field it is taken for; absent = passes through untouched. */
  readonly mapping?: Mapping;
  /** 1 for the first column of its field, 2 for the second (a second phone). */
  readonly ordinal: number;
  /** Raw values of every record. */
  readonly raw: TextColumn;
  /** Per table: position of the column in its grid, or -1 where that table lacks it. */
  readonly positions: readonly number[];
}

/** One table found in a grid. */
export interface TableInfo {
  readonly grid: Grid;
  /** Grid rows of the header, possibly two; empty when the table has none. */
  readonly headerRows: readonly number[];
  /** Header names by grid column position, after joining two-row headers and making them unique; "" = no such column. */
  readonly headers: readonly string[];
  /** Grid rows that are records, ascending. */
  readonly records: Uint32Array;
  /** Grid rows below the header that are no records: totals, signatures, notes. */
  readonly outside: readonly { readonly row: number; readonly reason: ValueFinding }[];
  /** Findings about the table: header over two rows, columns renamed … (`table/…`). */
  readonly notes: readonly ValueFinding[];
  /** First and last column of its grid that are the table's, where several stand side by side; absent = all. */
  readonly columns?: readonly [number, number];
  /** By grid column position, why a column whose header names something was not taken for it (`mapping/…`). */
  readonly leftAlone?: readonly (ValueFinding | undefined)[];
}

/** A row below a header that is not a record (CONTRACT §2, ledger outcomes `rejected` and `outside`). */
export interface SetAside {
  readonly rowId: number;
  readonly table: number;
  readonly line: number;
  readonly outcome: "rejected" | "outside";
  readonly reason: ValueFinding;
  /** Its raw text. */
  readonly raw: string;
}

/**
 * All inputs as one table. Records are numbered 0..rows-1 in input order; `rowId` is the ledger's
 * row_id, which also counts the rows set aside.
 */
export interface Dataset {
  readonly rows: number;
  readonly columns: readonly DatasetColumn[];
  readonly tables: readonly TableInfo[];
  /** Record → index in `tables`. */
  readonly tableOf: Uint16Array;
  /** Record → row number a person sees in its source. */
  readonly lineOf: Uint32Array;
  /** Record → 1.. within its table. */
  readonly recordOf: Uint32Array;
  /** Record → row_id (1..N over all inputs). */
  readonly rowIdOf: Uint32Array;
  readonly setAside: readonly SetAside[];
}
