import type { PairList } from "../table/pair-list.ts";
import { mixHash } from "../text/hash-text.ts";
import { addBlocks, blockCaps, type BlockRule, newRule } from "./block-rule.ts";
import { EntryList, type KeyEntries } from "./key-entries.ts";

/** A kind of key with blocks too large to compare whole. */
export interface Crossing {
  /** Index of the feature, the last one of a crossed key. */
  readonly feature: number;
  readonly name: string;
  /** Whether equal keys mean equal values. */
  readonly exact: boolean;
  readonly entries: KeyEntries;
  /** Bounds of the large blocks, flat. */
  readonly large: readonly number[];
  readonly rule: BlockRule;
}

/** How many neighbours a row of a hopelessly large block is compared with. */
const WINDOW = 2;
/** Crossings of at most this many kinds are tried a level, the finest first. */
const MOST_CROSSED = 40;

/**
 * Splits large blocks by the large keys of other features, first two keys together, then three: a key whose
 * own block was small needs no crossing, its pairs are there already.
 */
export function crossBlocks(
  singles: readonly Crossing[],
  pairs: PairList,
  rules: BlockRule[],
  limits: { readonly rows: number; readonly budget: number },
): void {
  let level: readonly Crossing[] = singles;
  const crossedRows = new Uint8Array(limits.rows);
  for (let depth = 2; depth <= 3 && level.length > 0; depth++) {
    const crossed: { parent: Crossing; other: Crossing; entries: KeyEntries }[] = [];
    for (const parent of level) {
      for (const other of singles) {
        if (other.feature <= parent.feature || crossed.length >= MOST_CROSSED) continue;
        const entries = cross(parent, other, limits.rows);
        if (entries.size < 2) continue;
        crossed.push({ parent, other, entries });
        for (const row of entries.rows) crossedRows[row] = 1;
      }
    }
    const caps = blockCaps(
      crossed.map((set) => set.entries),
      limits.budget / (depth - 1),
    );
    const next: Crossing[] = [];
    for (const [set, { parent, other, entries }] of crossed.entries()) {
      const name = `${parent.name} + ${other.name}`;
      const rule = newRule(rules, name);
      const large = addBlocks(pairs, rule, entries, caps[set] as number);
      if (large.length > 0)
        next.push({ feature: other.feature, name, exact: true, entries, large, rule });
    }
    level = next;
  }
  for (const rest of level) compareWindows(rest, pairs);
  for (const single of singles) if (single.exact) compareWindows(single, pairs, crossedRows);
}

/** The rows of two kinds' large blocks under both keys at once. */
function cross(one: Crossing, other: Crossing, rows: number): KeyEntries {
  const theirs = byRow(other, rows);
  const list = new EntryList(rows);
  const ours = byRow(one, rows);
  for (let row = 0; row < rows; row++) {
    const end = theirs.starts[row + 1] as number;
    const from = theirs.starts[row] as number;
    if (from === end) continue;
    for (let i = ours.starts[row] as number; i < (ours.starts[row + 1] as number); i++) {
      for (let j = from; j < end; j++) {
        list.add(mixHash(ours.keys[i] as number, theirs.keys[j] as number), row);
      }
    }
  }
  return list.sorted();
}

/** The keys of large blocks, row by row. */
function byRow(
  { entries, large }: Crossing,
  rows: number,
): { readonly starts: Uint32Array; readonly keys: Uint32Array } {
  const starts = new Uint32Array(rows + 2);
  let size = 0;
  for (let b = 0; b < large.length; b += 2) {
    for (let i = large[b] as number; i < (large[b + 1] as number); i++) {
      const at = (entries.rows[i] as number) + 2;
      starts[at] = (starts[at] as number) + 1;
      size++;
    }
  }
  for (let row = 1; row < starts.length; row++) {
    starts[row] = (starts[row] as number) + (starts[row - 1] as number);
  }
  const keys = new Uint32Array(size);
  for (let b = 0; b < large.length; b += 2) {
    for (let i = large[b] as number; i < (large[b + 1] as number); i++) {
      const row = (entries.rows[i] as number) + 1;
      const at = starts[row] as number;
      keys[at] = entries.keys[i] as number;
      starts[row] = at + 1;
    }
  }
  return { starts, keys };
}

/** The last resort: each row with the next few of its block, rows already split off left out; the rest is counted. */
function compareWindows(
  { entries, large, rule }: Crossing,
  pairs: PairList,
  except?: Uint8Array,
): void {
  for (let b = 0; b < large.length; b += 2) {
    const rows = entries.rows
      .subarray(large[b], large[b + 1])
      .filter((row) => except === undefined || except[row] === 0);
    rule.skippedRows += rows.length;
    for (let i = 0; i < rows.length; i++) {
      for (let j = i + 1; j <= i + WINDOW && j < rows.length; j++) {
        if (pairs.add(rows[i] as number, rows[j] as number, rule.number)) rule.pairs++;
      }
    }
  }
}
