import type { ValueFinding } from "../model/finding.ts";
import type { TextColumn } from "./text-column.ts";

/** A record the reader could not take: kept whole, with where it was and why. */
export interface RejectedRecord {
  /** Line or sheet row a person sees. */
  readonly row: number;
  /** Byte offset in the file, where the format has one. */
  readonly byte?: number;
  readonly raw: string;
  readonly reason: ValueFinding;
}

/** How a delimited text file is written. */
export interface Dialect {
  readonly encoding: string;
  readonly bom: boolean;
  readonly delimiter: string;
  readonly quote: string;
  readonly newline: "\n" | "\r\n" | "\r";
}

/** Where a grid came from. */
export interface GridSource {
  /** The file's name as the user gave it (or as found in a folder), for messages and provenance. */
  readonly file: string;
  /** Worksheet name, absent for text files. */
  readonly sheet?: string;
  readonly format: string;
  /** An earlier input with the very same bytes: what stands here was counted there already. */
  readonly copyOf?: string;
}

/**
 * One sheet or text file as read, before anyone knows where its table is: every non-blank row in order,
 * columns by position, cells tagged with their kind (model/cell.ts).
 */
export interface Grid {
  readonly source: GridSource;
  /** Rows held; wholly blank rows are left out and counted in `blankRows`. */
  readonly height: number;
  readonly columns: readonly TextColumn[];
  /** Row → the row number a person sees (sheet row, or the line a record starts on). */
  readonly lines: Uint32Array;
  readonly blankRows: number;
  readonly rejected: readonly RejectedRecord[];
  /** What the reader had to assume or repair (codes `input/…`), about the file as a whole. */
  readonly notes: readonly ValueFinding[];
  readonly dialect?: Dialect;
  /** Merged ranges as [firstRow, firstColumn, lastRow, lastColumn], sheet rows and 0-based columns. */
  readonly merged?: readonly (readonly [number, number, number, number])[];
  /** 0-based positions of columns hidden in the sheet. */
  readonly hiddenColumns?: readonly number[];
  /** The sheet itself is hidden. */
  readonly hidden?: boolean;
  /** Whatever the reader's own format needs to write the sheet back alike; opaque to everyone else. */
  readonly layout?: unknown;
}
