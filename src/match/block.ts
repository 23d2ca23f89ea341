import { PairList } from "../table/pair-list.ts";
import { addBlocks, blockCaps, type BlockRule, newRule } from "./block-rule.ts";
import { type Crossing, crossBlocks } from "./cross-blocks.ts";
import { entriesOf, type KeyEntries } from "./key-entries.ts";
import type { RowOrder } from "./row-order.ts";
import type { ValueTable } from "./value-table.ts";
import { PAUSE, type Steps } from "./steps.ts";

/** Candidate pairs and how every rule did. */
export interface Blocked {
  readonly pairs: PairList;
  readonly rules: BlockRule[];
  /** Row → 1 where it has any key at all. */
  readonly keyed: Uint8Array;
}

/** Up to this many pairs all of them are compared, keys or none. */
const ALL_PAIRS = 5000;
/** Share of the pair budget for single keys; the rest is left to crossed keys and to the rescue. */
const SINGLE_SHARE = 0.5;
const CROSS_SHARE = 0.35;

/**
 * Finds the pairs worth comparing. Every kind of key of every feature is a rule; the block size up to which a
 * rule's blocks are compared whole comes from the data and the pair budget. Larger blocks are crossed with the
 * large blocks of other features until they fit; what still does not fit is compared along a window and counted.
 */
export function* block(
  tables: readonly ValueTable[],
  order: RowOrder,
  rows: number,
  budget: number,
  limits: { readonly sideOf?: Uint8Array; readonly classOf?: Uint32Array } = {},
): Steps<Blocked> {
  const pairs = new PairList(limits.sideOf, limits.classOf);
  const rules: BlockRule[] = [];
  const keyed = new Uint8Array(rows);
  const identical = newRule(rules, "identical rows");
  for (const copies of order.copies) {
    identical.pairs += copies - 1;
    identical.largestBlock = Math.max(identical.largestBlock, copies);
  }
  if ((rows * (rows - 1)) / 2 <= ALL_PAIRS) {
    const all = newRule(rules, "every pair of a short list");
    all.largestBlock = rows;
    for (let left = 0; left < rows; left++) {
      for (let right = left + 1; right < rows; right++) {
        if (pairs.add(left, right, all.number)) all.pairs++;
      }
    }
  }
  const sets: { feature: number; name: string; exact: boolean; entries: KeyEntries }[] = [];
  for (let kind = 0; tables.some((table) => kind < table.keys.length); kind++) {
    for (const [feature, table] of tables.entries()) {
      if (kind >= table.keys.length) continue;
      const name = kind === 0 ? table.name : `${table.name} ~${kind}`;
      yield PAUSE;
      const entries = entriesOf(table, kind, rows, keyed);
      sets.push({ feature, name, exact: kind === 0, entries });
    }
  }
  const caps = blockCaps(
    sets.map((set) => set.entries),
    budget * SINGLE_SHARE,
  );
  const crossings: Crossing[] = [];
  for (const [set, { feature, name, exact, entries }] of sets.entries()) {
    yield PAUSE;
    const rule = newRule(rules, name);
    const large = addBlocks(pairs, rule, entries, caps[set] as number);
    if (large.length > 0) crossings.push({ feature, name, exact, entries, large, rule });
  }
  yield* crossBlocks(crossings, pairs, rules, { rows, budget: budget * CROSS_SHARE });
  return { pairs, rules, keyed };
}
