import type { Comparison } from "../comparison/define.ts";
import type { TextColumn } from "../table/text-column.ts";
import type { KeyEntries } from "./key-entries.ts";
import type { KeyKind, ValueTable } from "./value-table.ts";
import type { Spelled, WordsOfRows } from "./word-index.ts";

/**
 * A part of matching that needs nothing but what it holds and gives arrays back: it may be done on any thread, in any
 * order, with the same result. `values` prepares one feature's values, `entries` sorts rows by one kind of key, `levels`
 * compares pairs by one feature, `words` indexes rows by pieces of words, `nearest` looks some rows up there. What needs
 * more stays `here`, on the thread that hands it over, while others do the rest.
 */
export type Work = CrossingWork | HereWork;

/** What may be done on another thread. */
export type CrossingWork = ValuesWork | EntriesWork | LevelsWork | WordsWork | NearestWork;

export interface ValuesWork {
  readonly kind: "values";
  /** Number of the feature among those given. */
  readonly feature: number;
  readonly name: string;
  readonly comparison: Comparison;
  readonly values: readonly TextColumn[];
  readonly rows: number;
}

export interface LevelsWork {
  readonly kind: "levels";
  readonly feature: number;
  readonly comparison: Comparison;
  readonly texts: TextColumn;
  /** Row → value number, one array per column of the feature. */
  readonly columns: readonly Uint32Array[];
  readonly pairs: readonly PairArrays[];
  /** Levels of other pairs, among which those of the first list are put. */
  readonly known?: LevelsBefore;
}

/** Levels of pairs compared before, and the places of others among them. */
export interface LevelsBefore {
  readonly levels: Uint8Array;
  readonly at: Uint32Array;
}

export interface EntriesWork {
  readonly kind: "entries";
  readonly columns: readonly Uint32Array[];
  readonly keys: KeyKind;
  readonly rows: number;
}

export interface WordsWork {
  readonly kind: "words";
  readonly tables: readonly Spelled[];
  readonly rows: number;
}

export interface NearestWork {
  readonly kind: "nearest";
  readonly words: WordsOfRows;
  readonly lonely: Lonely;
  /** Rows looked up: those from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
}

/** Which rows are looked up. */
export interface Lonely {
  /** Row → 1 where it has no partner. */
  readonly lonely: Uint8Array;
  /** Row → 1 where only such rows are looked up: those without a partner, and others for partners that have none. */
  readonly only?: Uint8Array;
}

export interface HereWork {
  readonly kind: "here";
  readonly steps: () => Steps<void>;
}

/** The two sides of pairs of rows. */
export interface PairArrays {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

/** Levels of every list of pairs. */
export type Levels = readonly Uint8Array[];

/** What a work comes to. */
export type Done =
  | { readonly table: ValueTable }
  | { readonly entries: KeyEntries }
  | { readonly levels: Levels }
  | { readonly words: WordsOfRows }
  | { readonly near: PairArrays }
  | { readonly here: true };

/**
 * Something that takes long, in steps. Between them it hands over works, which whoever drives it gets done, and takes
 * their results in the same order; an empty list is a chance to draw breath.
 */
export type Steps<T> = Generator<readonly Work[], T, readonly Done[]>;

export const PAUSE: readonly Work[] = [];
