import type { PairList } from "../table/pair-list.ts";
import { eachBlock, type KeyEntries, LARGEST_BLOCK } from "./key-entries.ts";

/** A blocking rule while it is at work. */
export interface BlockRule {
  readonly number: number;
  readonly name: string;
  pairs: number;
  largestBlock: number;
  split: number;
  skippedRows: number;
}

/** Blocks of this size are compared whatever the budget says; larger ones if it allows. */
const ALWAYS = 4;

/**
 * The block size up to which each set of blocks is compared whole, within a number of pairs for all. Sets of few
 * pairs take what they need and leave the rest to the others, so that exact keys are hardly ever cut short.
 */
export function blockCaps(sets: readonly KeyEntries[], budget: number): number[] {
  const pairsUpTo = sets.map(({ blocks }) => {
    let pairs = 0;
    return Float64Array.from(blocks, (count, size) => (pairs += (count * (size * (size - 1))) / 2));
  });
  const wanted = (set: number): number => pairsUpTo[set]?.[LARGEST_BLOCK] ?? 0;
  const order = sets.map((_, set) => set).sort((a, b) => wanted(a) - wanted(b) || a - b);
  const caps = sets.map(() => ALWAYS);
  let left = budget;
  for (const [at, set] of order.entries()) {
    const share = left / (order.length - at);
    const pairs = pairsUpTo[set] as Float64Array;
    let cap = ALWAYS;
    while (cap < LARGEST_BLOCK && (pairs[cap + 1] as number) <= share) cap++;
    caps[set] = cap;
    left -= pairs[cap] as number;
  }
  return caps;
}

/** Adds all pairs of the blocks that fit; returns the bounds of those that do not, flat. */
export function addBlocks(
  pairs: PairList,
  rule: BlockRule,
  entries: KeyEntries,
  cap: number,
): number[] {
  const large: number[] = [];
  const { rows } = entries;
  eachBlock(entries, (from, to) => {
    const size = to - from;
    rule.largestBlock = Math.max(rule.largestBlock, size);
    if (size > cap) {
      large.push(from, to);
      rule.split++;
      return;
    }
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to; j++) {
        if (pairs.add(rows[i] as number, rows[j] as number, rule.number)) rule.pairs++;
      }
    }
  });
  return large;
}

/** The rule of a name, opened where there is none yet. */
export function ruleNamed(rules: BlockRule[], name: string): BlockRule {
  return rules.find((rule) => rule.name === name) ?? newRule(rules, name);
}

/** Opens a rule; rules beyond the 250th share the last number, which is all a byte can tell apart. */
export function newRule(rules: BlockRule[], name: string): BlockRule {
  const last = rules.at(-1);
  if (rules.length >= 250 && last !== undefined) return last;
  const rule: BlockRule = {
    number: rules.length,
    name,
    pairs: 0,
    largestBlock: 0,
    split: 0,
    skippedRows: 0,
  };
  rules.push(rule);
  return rule;
}
