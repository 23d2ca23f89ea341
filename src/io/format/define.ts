import type { FileHandle } from "node:fs/promises";
import type { Grid } from "../../table/grid.ts";
import type { TextColumn } from "../../table/text-column.ts";
import type { AlsoLike, Like } from "./like.ts";

/** What the user said about reading, or nothing; formats take what concerns them. */
export interface ReadOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Only this worksheet (name, or 1-based number). */
  readonly sheet?: string;
}

/** A regular file opened once for reading, its head already in memory. */
export interface OpenFile {
  /** Name for messages and provenance. */
  readonly name: string;
  /** Absolute path; a spooled stdin has one too. */
  readonly path: string;
  readonly handle: FileHandle;
  readonly size: number;
  /** The first 64 KiB, or all of it. */
  readonly head: Uint8Array;
}

/** One file format, found by content first and name second. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  /** Whether these bytes are of this format, whatever the file is called. */
  matches(head: Uint8Array, name: string): boolean;
  /** All sheets of the file in order; throws KnownError (exit 65) for a file it must refuse. */
  read(file: OpenFile, options: ReadOptions): Promise<readonly Grid[]>;
}

/** One column to be written; cells are in output row order, tagged with their kind (model/cell.ts). */
export interface OutputColumn {
  readonly header: string;
  readonly cells: TextColumn;
  /** Where the column came from in the first table, so that widths, number formats and styles can be kept. */
  readonly like?: Like;
  /** Where the cells came from that did not come from there. */
  readonly also?: AlsoLike;
}

/** A table to be written. */
export interface OutputTable {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: readonly OutputColumn[];
}

/** What a writer did beyond copying, for the manifest. */
export interface WriteStats {
  /** Cells neutralised so that no spreadsheet runs them as a formula. */
  readonly neutralised: number;
  /** Texts that did not fit the format and how that was handled (code → count). */
  readonly adjusted: Readonly<Record<string, number>>;
}
