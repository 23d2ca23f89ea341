import type { SurvivorRule } from "../../field/define.ts";
import type { Rule } from "./define.ts";
import { max, min } from "./extreme.ts";
import { mostComplete } from "./most-complete.ts";
import { mostFrequent } from "./most-frequent.ts";
import { first, mostRecent, sourcePriority } from "./order.ts";
import { stricter } from "./stricter.ts";
import { sum } from "./sum.ts";
import { uniteLists, uniteNotes } from "./union.ts";

/** One function per survivor rule; `union` comes in two kinds, told apart by the column. */
export const RULES: Readonly<Record<Exclude<SurvivorRule, "union">, Rule>> = {
  "most-recent": mostRecent,
  "source-priority": sourcePriority,
  "most-complete": mostComplete,
  "most-frequent": mostFrequent,
  min,
  max,
  stricter,
  sum,
  first,
};

/** The function of a rule, for a column of free text or of list entries. */
export function ruleOf(name: SurvivorRule, freeText: boolean): Rule {
  if (name === "union") return freeText ? uniteNotes : uniteLists;
  return RULES[name];
}
