import { SURVIVOR_RULES } from "../field/define.ts";
import type { TextColumn } from "../table/text-column.ts";
import type { LineageInput } from "./lineage.ts";
import type { Members } from "../table/members.ts";

/** How a surviving value was come by; stable words, written to `lineage.csv`. */
export const MERGE_RULES = [
  ...SURVIVOR_RULES,
  /** No other record had anything else to say. */
  "only-value",
  /** Comes first in the user's list of preferred values. */
  "preferred",
  /** An agreement that is dated after the refusal it overrides. */
  "newer-consent",
  /** Goes with the part that was chosen: an address, a name, a consent come from one record. */
  "same-record",
  /** The chosen record was blank there and this one does not contradict it. */
  "fill-blank",
  /** Worked out of the parts that survived: a converted address, parts of a name. */
  "worked-out",
] as const;
export type MergeRule = (typeof MERGE_RULES)[number];

/** How one merged entity got one value. */
export interface Survived {
  readonly entity: number;
  /** Index into the output columns. */
  readonly column: number;
  /** "" where nothing could survive without mixing what does not belong together. */
  readonly value: string;
  /** Record the value came from; for united values the first one. */
  readonly from: number;
  readonly rule: MergeRule;
  /** Values that did not survive, each with the records it stood in. */
  readonly lost: readonly { readonly value: string; readonly records: readonly number[] }[];
}

/** Who belongs together; the part of a match result merging needs. */
export interface Entities {
  /** Record → entity number 0.., numbered by each entity's first record. */
  readonly entityOf: Uint32Array;
  readonly entities: number;
}

/** One column of the merged table, in entity order. */
export interface MergedColumn {
  /** As it is written: the input's header, or `crm_<name>` for an added column. */
  readonly header: string;
  /** Number of the dataset column; absent for an added one. */
  readonly column?: number;
  /** Field it holds values of. */
  readonly field?: string;
  readonly cells: TextColumn;
  /** Entity → record whose cell it is; NONE where the value was made of several or the cell is empty. */
  readonly origin: Uint32Array;
}

/** The merged table with the way back from it. */
export interface MergeResult {
  readonly entities: number;
  readonly entityOf: Uint32Array;
  readonly members: Members;
  /** Entity → the record that stands for it (`survivor_row_id`). */
  readonly survivorOf: Uint32Array;
  /** All columns of the dataset in order, then the added ones. */
  readonly columns: readonly MergedColumn[];
  /** Entities of more than one record, ascending. */
  readonly merged: Uint32Array;
  /** What became of every value of every merged entity; {@link lineageOf} tells it. */
  readonly lineage: LineageInput;
}
