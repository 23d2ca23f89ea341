import type { Comparison } from "../comparison/define.ts";
import type { KeptMatching, KeptModel, MatchScope } from "./kept/model.ts";
import type { TextColumn } from "../table/text-column.ts";

/** Something rows are compared by. A row's value is the set of its non-empty cells over `values`. */
export interface Feature {
  readonly name: string;
  readonly comparison: Comparison;
  readonly values: readonly TextColumn[];
}

/** What matching works on; nothing else about the data is known to it. */
export interface MatchInput {
  readonly rows: number;
  readonly features: readonly Feature[];
  /** Record → number of its source table. */
  readonly source: Uint16Array;
  /** Pairs a person decided: flat [left, right, left, right …] of records. */
  readonly mustLink: Uint32Array;
  readonly cannotLink: Uint32Array;
  /**
   * Source → 0 or 1, for linking two lists: only rows of different sides are compared and merged.
   * Absent = every row may match every other.
   */
  readonly sides?: Uint8Array;
  /** What an earlier run left: with its pairs only rows new or changed are searched, with its model alone all are. */
  readonly kept?: KeptMatching | { readonly model: KeptModel };
  /** Source → 1 where the source is known to hold nobody twice: two of its rows are never merged. */
  readonly duplicateFree?: Uint8Array;
}

export const VERDICTS = ["apart", "review", "merge"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Candidate pairs at or above the review line (or a must-link), ordered by left then right, left < right. */
export interface ScoredPairs {
  readonly size: number;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Index into `MatchResult.rules`: the blocking rule that found the pair first. */
  readonly rule: Uint8Array;
  /** Per feature, pair → level index; 255 = a side is missing. */
  readonly levels: readonly Uint8Array[];
  /** Per feature, pair → weight in log2 (bits), term-frequency adjustment included. */
  readonly weights: readonly Float32Array[];
  /** Sum of prior and feature weights, bits. */
  readonly weight: Float32Array;
  /** 2^weight / (1 + 2^weight). */
  readonly probability: Float32Array;
  /** Index into VERDICTS after clustering: a pair over the merge line that was cut apart reads `review`. */
  readonly verdict: Uint8Array;
  /** What kind of pair it is (see strata.ts): answers about one pair say something of its like. */
  readonly stratum: Uint32Array;
}

/** What the answers about one kind of pair come to for pairs of the kind that nobody was asked about. */
export interface Lesson {
  readonly stratum: number;
  /** Answers "one customer" and "two customers". */
  readonly same: number;
  readonly apart: number;
  /** Other candidates of the kind. */
  readonly pairs: number;
  /**
   * They are held back no longer; are asked about last; are not asked about again; are asked about instead of merged; or
   * nothing changes.
   */
  readonly effect: "merge" | "last" | "apart" | "ask" | "none";
}

/** One feature's part of the trained model. */
export interface FeatureModel {
  readonly feature: string;
  readonly comparison: string;
  readonly levels: readonly {
    readonly name: string;
    readonly m: number;
    readonly u: number;
    /** log2(m/u). */
    readonly weight: number;
    /** Whether training saw enough of this level, or the default stands. */
    readonly trained: boolean;
  }[];
}

/** Quality the model expects of itself at a cut. */
export interface Expected {
  readonly precision: number;
  readonly recall: number;
  /** 95 % interval of precision. */
  readonly precisionLow: number;
  readonly precisionHigh: number;
}

/** What would come of a line at one place, counted over compared pairs, before groups are formed. */
export interface LineEstimate extends Expected {
  /** Bits, and the same as a probability. */
  readonly at: number;
  readonly probability: number;
  /** Which line of the run stands here. */
  readonly use: "merge" | "review" | null;
  /** Pairs at or above it. */
  readonly pairs: number;
}

/** The same with the groups that come out with the merge line there. */
export interface LineChoice extends LineEstimate {
  /** Customers of several rows. */
  readonly groups: number;
  /** Rows of these customers. */
  readonly rows: number;
}

/** How one blocking rule did. */
export interface RuleStats {
  readonly name: string;
  readonly pairs: number;
  readonly newPairs: number;
  readonly largestBlock: number;
  /** Blocks split by a finer key because they were too large. */
  readonly split: number;
  /** Rows of blocks too large to compare even when split; 0 is the aim. */
  readonly skippedRows: number;
}

export interface MatchResult {
  readonly pairs: ScoredPairs;
  /** Record → entity number 0.., numbered by each entity's first record. */
  readonly entityOf: Uint32Array;
  readonly entities: number;
  /** Record → household number, 0 = none. Apart from identity. */
  readonly householdOf: Uint32Array;
  /** Entity → weakest probability among the links that hold it together; 1 for singletons. */
  readonly confidence: Float32Array;
  readonly rules: readonly RuleStats[];
  readonly model: {
    /** Probability that two random rows match. */
    readonly prior: number;
    readonly features: readonly FeatureModel[];
    /** Cuts on the weight, bits, and on the probability. */
    readonly mergeAt: number;
    readonly reviewAt: number;
    readonly expectedMerge: Expected;
    readonly expectedReview: Expected;
    readonly choices: readonly LineChoice[];
  };
  /** What answers taught, by kind of pair; empty without answers. */
  readonly lessons: readonly Lesson[];
  /** Weight histogram of all scored candidates, for the report: bin edges (bits) and counts. */
  readonly histogram: {
    readonly from: number;
    readonly step: number;
    readonly counts: readonly number[];
  };
  /** Records that no rule compared with anyone (no usable value). */
  readonly neverCompared: Uint32Array;
  /** Pairs compared, those of an earlier run that still stand among them. */
  readonly candidates: number;
  /** How far the run built on an earlier one. */
  readonly scope: MatchScope;
}
