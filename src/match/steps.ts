import type { Comparison } from "../comparison/define.ts";
import type { TextColumn } from "../table/text-column.ts";
import type { ValueTable } from "./value-table.ts";

/**
 * A part of matching that needs nothing but what it holds and gives arrays back: it may be done on any thread, in any
 * order, with the same result. `values` prepares one feature's values, `levels` compares pairs by one feature.
 */
export type Work = ValuesWork | LevelsWork;

export interface ValuesWork {
  readonly kind: "values";
  readonly name: string;
  readonly comparison: Comparison;
  readonly values: readonly TextColumn[];
  readonly rows: number;
}

export interface LevelsWork {
  readonly kind: "levels";
  readonly comparison: Comparison;
  readonly texts: TextColumn;
  /** Row → value number, one array per column of the feature. */
  readonly columns: readonly Uint32Array[];
  readonly pairs: readonly PairArrays[];
}

/** The two sides of pairs of rows. */
export interface PairArrays {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

/** Levels of every list of pairs. */
export type Levels = readonly Uint8Array[];

/** What a work comes to. */
export type Done = { readonly table: ValueTable } | { readonly levels: Levels };

/**
 * Something that takes long, in steps. Between them it hands over works, which whoever drives it gets done, and takes
 * their results in the same order; an empty list is a chance to draw breath.
 */
export type Steps<T> = Generator<readonly Work[], T, readonly Done[]>;

export const PAUSE: readonly Work[] = [];
