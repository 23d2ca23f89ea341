import type { PairList } from "../table/pair-list.ts";
import { eachBlock, type KeyEntries } from "./key-entries.ts";

/** A blocking rule while it is at work. */
export interface BlockRule {
  readonly number: number;
  readonly name: string;
  pairs: number;
  largestBlock: number;
  split: number;
  skippedRows: number;
}

/** Blocks of two are always compared; larger ones up to this size, fewer where the budget is short. */
const LARGEST_BLOCK = 120;
/** The largest block size at which all blocks up to it stay within a number of pairs. */
export function blockCap(sets: readonly KeyEntries[], budget: number): number {
  const pairsOf = new Float64Array(LARGEST_BLOCK + 1);
  for (const entries of sets) {
    eachBlock(entries, (from, to) => {
      const size = to - from;
      if (size <= LARGEST_BLOCK)
        pairsOf[size] = (pairsOf[size] as number) + (size * (size - 1)) / 2;
    });
  }
  let sum = 0;
  let cap = 2;
  for (let size = 2; size <= LARGEST_BLOCK; size++) {
    sum += pairsOf[size] as number;
    if (sum > budget && size > 4) break;
    cap = size;
  }
  return cap;
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
