import type { FindingArgs, FindingDef } from "../model/finding.ts";
import type { FieldSpec } from "../field/define.ts";
import type { CleanData } from "../field/clean-data.ts";
import type { FindingSpot } from "../table/finding-list.ts";
import type { CheckSettings } from "./settings.ts";

/** What a rule may know besides the data. */
export interface CheckContext {
  /** Today as the run sees it, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly settings: CheckSettings;
  /** Rows are merged into customers after this check: what only a whole customer shows is noted then. */
  readonly customersLater?: boolean;
}

/** Reports one finding of a rule. */
export type Found<Code extends string> = (
  code: Code,
  spot: FindingSpot,
  args?: FindingArgs,
) => void;

/** A check that looks beyond one cell: at a row, a column, a table, or all of them. */
export interface Rule<Code extends string = string> {
  readonly name: string;
  readonly findings: readonly FindingDef<Code>[];
  /** Groups of fields, one of which the rule needs whole to find anything; absent = it looks at any data. */
  readonly needs?: readonly (readonly string[])[];
  /** The same where any field of a kind will do, the user's own included. */
  readonly needsAny?: (field: FieldSpec) => boolean;
  check(data: CleanData, context: CheckContext, found: Found<Code>): void;
}

/** Declares a rule; reporting a code it does not declare is a type error. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
