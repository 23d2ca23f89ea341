import { block } from "./block.ts";
import { type MatchHooks, prepare } from "./engine.ts";
import { ruleStats } from "./rule-stats.ts";
import type { MatchInput, RuleStats } from "./model.ts";
import type { MatchSettings } from "./settings.ts";
import type { Steps } from "./steps.ts";

/** What matching would compare, without comparing. */
export interface MatchPlan {
  readonly rules: readonly RuleStats[];
  /** Distinct pairs to compare, before lonely rows are given a second chance. */
  readonly candidates: number;
  /** Pairs the lonely rows' second chance may add at most. */
  readonly atMost: number;
  readonly budget: number;
  /** Records without any usable value. */
  readonly neverCompared: Uint32Array;
}

/** Blocks as {@link matchRecords} does and counts; nothing is scored. */
export function* planSteps(
  input: MatchInput,
  settings: MatchSettings,
  hooks: MatchHooks = {},
): Steps<MatchPlan> {
  const prepared = yield* prepare(input, settings, hooks);
  const { rows, order, tables, budget } = prepared;
  const blocked = yield* block(tables, order, rows, budget, prepared);
  const pairs = blocked.pairs.sorted(rows);
  const neverCompared: number[] = [];
  for (const [record, position] of order.positionOf.entries()) {
    if (blocked.keyed[position] === 0) neverCompared.push(record);
  }
  return {
    rules: ruleStats(blocked.rules, pairs),
    candidates: pairs.size,
    atMost: pairs.size + 4 * rows,
    budget,
    neverCompared: Uint32Array.from(neverCompared),
  };
}
