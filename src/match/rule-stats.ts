import type { SortedPairs } from "../table/pair-list.ts";
import type { BlockRule } from "./block-rule.ts";
import type { RuleStats } from "./model.ts";

/** How every rule that found anything, or failed to, did. Indexes stay those of the pairs' rules. */
export function ruleStats(rules: readonly BlockRule[], pairs: SortedPairs): RuleStats[] {
  const fresh = new Float64Array(256);
  for (const rule of pairs.rule) fresh[rule] = (fresh[rule] as number) + 1;
  return rules.map((rule) => ({
    name: rule.name,
    pairs: rule.pairs,
    newPairs: fresh[rule.number] as number,
    largestBlock: rule.largestBlock,
    split: rule.split,
    skippedRows: rule.skippedRows,
  }));
}
