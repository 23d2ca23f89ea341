import type { Lesson } from "../model.ts";
import type { Role } from "../roles.ts";
import type { Slips } from "../slips.ts";

/** What was learnt about one feature. */
export interface KeptFeature {
  readonly feature: string;
  readonly comparison: string;
  /** Hash of the comparison's levels as they were defined: a model fits no others. */
  readonly shape: number;
  readonly role: Role;
  /** How many other cells agree with a cell, on average: what rarity is measured against. */
  readonly others: number;
  /** Per level; `seen` are the pairs met on it. */
  readonly m: readonly number[];
  readonly u: readonly number[];
  readonly seen: readonly number[];
}

/** Everything a run learnt that bears on what a pair weighs and where lines are drawn. Numbers only. */
export interface KeptModel {
  /** Probability that two random rows match. */
  readonly prior: number;
  /** How sure the list shows that one phone or mailbox is one person's (bits). */
  readonly shown: number;
  /** How sure the list shows that other names, or other dates of birth, in one house are slips (bits). */
  readonly slips: Slips;
  /** Whether the list was too short to show how common its names are. */
  readonly short: boolean;
  readonly features: readonly KeptFeature[];
  /** What own facts that slipped weigh more beside the same name, by the place of the features (bits per level). */
  readonly besideName?: {
    readonly name: number;
    readonly gains: readonly { readonly feature: number; readonly bits: readonly number[] }[];
  };
  /** Lines in bits, and the merge line as it was before answers were heeded. */
  readonly mergeAt: number;
  readonly reviewAt: number;
  readonly taughtAt: number;
  readonly lessons: readonly Lesson[];
}

/** Candidates that are too far apart to be worth keeping, by the bin of their weight: pairs and matches expected. */
export interface KeptRest {
  readonly bins: readonly number[];
  readonly pairs: readonly number[];
  readonly matches: readonly number[];
}

/**
 * What a run leaves so that the next need not search again among rows it has settled. A content is what rows are
 * matched by, all its values hashed into two words: rows of one content are the same to matching, wherever they stand.
 */
export interface KeptMatching {
  readonly model: KeptModel;
  /** The contents, ascending by both words. */
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** Content → 1 where it came after the model was learnt. */
  readonly added: Uint8Array;
  /** Contents the model was learnt from. */
  readonly learntFrom: number;
  /** Pairs of contents linked or near enough to matter, with the rule that found each. */
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly rule: Uint8Array;
  readonly rules: readonly string[];
  readonly rest: KeptRest;
}

/** Why rows were matched anew although a run before left its findings: other columns, or too many other rows. */
export type Misfit = "columns" | "rows";

/** How far a run could build on the one before. */
export interface MatchScope {
  /** Whether only rows new or changed were searched, with the model of an earlier run. */
  readonly onlyChanged: boolean;
  readonly misfit?: Misfit;
  /** Records whose values were there before, and those whose were not. */
  readonly known: number;
  readonly fresh: number;
}
