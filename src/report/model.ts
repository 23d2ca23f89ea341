import type { LineChoice } from "../match/model.ts";
import type { Dimension, Finding, Severity } from "../model/finding.ts";
import type { Language } from "../model/words.ts";

/** Version of the JSON form; raised when a member changes its meaning or goes. */
export const REPORT_SCHEMA = "crm-clean/report/1";

/** One input table and what became of its rows. */
export interface ReportInput {
  readonly file: string;
  readonly sheet?: string;
  readonly format: string;
  readonly sha256: string;
  readonly records: number;
  readonly rejected: number;
  readonly outside: number;
  readonly blank: number;
  readonly encoding?: string;
  readonly delimiter?: string;
}

/** A share as it was counted: `of` is what it is a share of. `score` = part ÷ of, null when of is 0 or nothing was assessed. */
export interface Ratio {
  readonly part: number;
  readonly of: number;
  readonly score: number | null;
}

/** How values of one column fared; the five kinds add up to `rows` minus the empty cells. */
export interface ReportColumn {
  readonly header: string;
  /** null = passes through untouched. */
  readonly field: string | null;
  readonly because: string | null;
  readonly sureness: number | null;
  readonly rows: number;
  readonly filled: number;
  readonly ok: number;
  readonly fixed: number;
  /** Cells that read differently after cleaning, whatever their verdict: a fixed value, or a right one in the column's one hand. */
  readonly changed: number;
  readonly suspect: number;
  readonly invalid: number;
  readonly missing: number;
  readonly distinct: number;
}

/** The score card of one branch, file, member of staff or source. */
export interface ReportSegment {
  readonly name: string;
  readonly records: number;
  /** Records without an error or a warning. */
  readonly clean: number;
  readonly errors: number;
  readonly warnings: number;
  readonly stale: number;
  /** Records that were merged into another one. */
  readonly duplicates: number;
}

/** How often one kind of finding occurred; `samples` is capped, `count` is not. */
export interface ReportFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly count: number;
  /** Of these, in cells that were put right. */
  readonly fixed: number;
  readonly records: number;
  readonly samples: readonly Finding[];
}

/** What matching did. */
export interface ReportDuplicates {
  readonly assessed: boolean;
  readonly entities: number;
  /** Records that were merged into another one. */
  readonly mergedRecords: number;
  readonly mergedEntities: number;
  readonly reviewPairs: number;
  /** Merged entities whose records come from one table, and from several. */
  readonly inside: number;
  readonly across: number;
  /** Entities by number of records: [size, entities]. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly candidates: number;
  readonly histogram: {
    readonly from: number;
    readonly step: number;
    readonly counts: readonly number[];
  };
  /** Cuts in bits. */
  readonly mergeAt: number;
  readonly reviewAt: number;
  readonly expectedPrecision: number;
  readonly expectedRecall: number;
  /** What other merge and review lines would come to, by the model's own estimate, the strictest first. */
  readonly lines: readonly LineChoice[];
  readonly households: number;
  readonly neverCompared: number;
}

/** The quality of a run in numbers; all formats render this and nothing else. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly version: string;
  readonly asOf: string;
  readonly lang: Language;
  /** ISO 3166-1 alpha-2; `ZZ` where nothing showed it. */
  readonly country: string;
  /** Kinds of signs that showed the country, the weightiest first; empty where it was given or not found. */
  readonly countrySigns: readonly string[];
  readonly inputs: readonly ReportInput[];
  readonly records: number;
  /** Records that have no error and no warning. */
  readonly clean: Ratio;
  /** Records with at least one error. */
  readonly withErrors: number;
  /** 0..100, weighted over the assessed dimensions; null when no customer column was recognised. */
  readonly score: number | null;
  readonly dimensions: Readonly<Record<Dimension, Ratio>>;
  readonly columns: readonly ReportColumn[];
  /** Score cards by file, branch, owner and source; only those the data has. */
  readonly segments: Readonly<Record<string, readonly ReportSegment[]>>;
  readonly findings: readonly ReportFinding[];
  readonly changedCells: number;
  /** Questions put to a person in the review workbook; absent where no run folder was written. */
  readonly questions?: number;
  readonly duplicates: ReportDuplicates;
  readonly stale: {
    readonly records: number;
    readonly neverActive: number;
    readonly share: number | null;
  };
  readonly consent: Readonly<Record<string, number>> | null;
  /** What to fix first: records with errors or warnings, by what the customer spent. */
  readonly fixFirst: readonly FixFirst[];
  /** Keys and values of the settings that differ from their defaults. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** What became of customers since the last run; absent without `--state` and in the first run of a state. */
  readonly sinceLast?: ReportSinceLast;
  /** The scores of all runs of a state, oldest first, this one last; absent without `--state`. */
  readonly trend?: readonly ReportTrendPoint[];
  /** How far the search for duplicates built on the last run; absent without `--state`. */
  readonly matched?: ReportMatched;
}

/** Why all rows were compared anew although a state was named. */
export const FULL_REASONS = [
  "first",
  "asked",
  "nothing-kept",
  "version",
  "settings",
  "answers",
  "columns",
  "rows",
] as const;
export type FullReason = (typeof FULL_REASONS)[number];

/** Whether all rows were compared with all, or only those new or changed with all, by the model of an earlier run. */
export type ReportMatched =
  | { readonly all: true; readonly why: FullReason }
  | {
      readonly all: false;
      readonly learntIn: { readonly runId: string; readonly asOf: string };
      /** Records whose values were there before, and those whose were not. */
      readonly known: number;
      readonly fresh: number;
    };

/** The kinds of change between two runs of one state, in the order they are shown. */
export const CHANGE_KINDS = [
  "new",
  "merged",
  "split",
  "fixed",
  "stale",
  "returned",
  "disappeared",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How customers and rows differ from those of the last run. An entity may be counted under several kinds. */
export interface ReportSinceLast {
  /** The run compared with. */
  readonly runId: string;
  readonly asOf: string;
  /** False when that run was made under other settings or by another version: then `fixed` and `stale` may be their doing. */
  readonly comparable: boolean;
  readonly changes: Readonly<Record<ChangeKind, ReportChange>>;
  /** Input rows by what became of them: recognised as they were, recognised but edited, never seen, no longer there. */
  readonly rows: {
    readonly unchanged: number;
    readonly edited: number;
    readonly added: number;
    readonly removed: number;
  };
}

/** Entities that changed in one way; `samples` (entity ids, no personal data) is capped, `count` is not. */
export interface ReportChange {
  readonly count: number;
  readonly samples: readonly string[];
}

/** One run of a state in the trend. */
export interface ReportTrendPoint {
  readonly runId: string;
  readonly asOf: string;
  /** 0..100. */
  readonly score: number;
  readonly records: number;
  readonly entities: number;
}

/** One record worth fixing, named by place only. */
export interface FixFirst {
  readonly rowId: number;
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  /** Total spend, in the sheet's own currency. */
  readonly value: number;
  readonly codes: readonly string[];
}
