import { block } from "./block.ts";
import { type MatchHooks, prepare } from "./engine.ts";
import { buildOn, scopeOf } from "./kept/build-on.ts";
import type { MatchScope } from "./kept/model.ts";
import { inKeptOrder } from "./kept/use-model.ts";
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
  /** How far what an earlier run left holds for these rows. */
  readonly scope: MatchScope;
}

/** Blocks all rows as {@link matchRecords} does when it learns anew, and counts; nothing is scored. */
export function* planSteps(
  input: MatchInput,
  settings: MatchSettings,
  hooks: MatchHooks = {},
): Steps<MatchPlan> {
  const features = inKeptOrder(input.features, input.kept?.model);
  const prepared = yield* prepare({ ...input, features }, settings, hooks);
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
    scope: scopeOf(buildOn(input.kept, prepared), prepared),
  };
}
