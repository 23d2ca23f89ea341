import type { Words } from "./words.ts";

export const SEVERITIES = ["error", "warn", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The six data-quality dimensions of DAMA UK (2013). */
export const DIMENSIONS = [
  "completeness",
  "validity",
  "uniqueness",
  "consistency",
  "timeliness",
  "accuracy",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a finding says beyond its place. Strings are taken for personal data unless listed in `open`. */
export type FindingArgs = Readonly<Record<string, string | number>>;

/**
 * A kind of finding: stable code `field/what`, how bad, and its own words.
 * Findings are kept as data and rendered last; see `report/` and `cli/`.
 */
export interface FindingDef<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly title: Words;
  /** Why a user should care. */
  readonly why: Words;
  /** What to do about it. */
  readonly fix: Words;
  /** Names of string arguments that hold no personal data and may always be shown. */
  readonly open?: readonly string[];
  /** The sentence; arguments arrive already masked when masking is on. */
  say(args: FindingArgs): Words;
}

/** Declares a kind of finding, keeping its code as a literal type. */
export function defineFinding<const Code extends string>(def: FindingDef<Code>): FindingDef<Code> {
  return def;
}

/** A finding about one value, before it is known in which cells the value stands. */
export interface ValueFinding<Code extends string = string> {
  readonly code: Code;
  readonly args?: FindingArgs;
}

/** Where a finding is: names as a person sees them in the source. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  /** Sheet row, or the line a CSV record starts on; 0 = the whole table. */
  readonly row: number;
  readonly column?: string;
}

/** A finding at its place. `rowId` is the ledger's row_id, 0 where a finding is not about one row. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly rowId: number;
  readonly args: FindingArgs;
}
