import { PairList } from "../table/pair-list.ts";
import { addBlocks, blockCaps, type BlockRule, newRule } from "./block-rule.ts";
import { type Crossing, crossBlocks } from "./cross-blocks.ts";
import type { KeyEntries } from "./key-entries.ts";
import type { RowOrder } from "./row-order.ts";
import type { KeyKind, ValueTable } from "./value-table.ts";
import { type EntriesWork, PAUSE, type Steps } from "./steps.ts";
import { allEntries } from "./work.ts";

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
  const kinds: { readonly feature: number; readonly name: string; readonly exact: boolean }[] = [];
  const works: EntriesWork[] = [];
  for (let kind = 0; tables.some((table) => kind < table.keys.length); kind++) {
    for (const [feature, table] of tables.entries()) {
      if (kind >= table.keys.length) continue;
      const name = kind === 0 ? table.name : `${table.name} ~${kind}`;
      kinds.push({ feature, name, exact: kind === 0 });
      const keys = table.keys[kind] as KeyKind;
      works.push({ kind: "entries", columns: table.columns, keys, rows });
    }
  }
  const sets = yield* allEntries(works);
  const caps = blockCaps(sets, budget * SINGLE_SHARE);
  const crossings: Crossing[] = [];
  for (const [set, { feature, name, exact }] of kinds.entries()) {
    yield PAUSE;
    const entries = sets[set] as KeyEntries;
    const rule = newRule(rules, name);
    const large = addBlocks(pairs, rule, entries, caps[set] as number);
    if (large.length > 0) crossings.push({ feature, name, exact, entries, large, rule });
  }
  yield* crossBlocks(crossings, pairs, rules, { rows, budget: budget * CROSS_SHARE });
  return { pairs, rules, keyed: keyedRows(tables, rows) };
}

/** Row → 1 where it has any key at all. */
function keyedRows(tables: readonly ValueTable[], rows: number): Uint8Array {
  const keyed = new Uint8Array(rows);
  for (const { columns, keys, hashOf } of tables) {
    const has = new Uint8Array(hashOf.length);
    for (const { starts } of keys) {
      for (let value = 1; value < has.length; value++) {
        if (starts[value + 1] !== starts[value]) has[value] = 1;
      }
    }
    for (const column of columns) {
      for (let row = 0; row < rows; row++) if (has[column[row] as number] === 1) keyed[row] = 1;
    }
  }
  return keyed;
}
