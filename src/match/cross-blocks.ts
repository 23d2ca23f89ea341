import type { PairList } from "../table/pair-list.ts";
import { mixHash } from "../text/hash-text.ts";
import { addBlocks, blockCaps, type BlockRule, newRule } from "./block-rule.ts";
import { type KeyEntries, sortedEntries } from "./key-entries.ts";
import { PAUSE, type Steps } from "./steps.ts";

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
export function* crossBlocks(
  singles: readonly Crossing[],
  pairs: PairList,
  rules: BlockRule[],
  limits: { readonly rows: number; readonly budget: number },
): Steps<void> {
  let level: readonly Crossing[] = singles;
  const crossedRows = new Uint8Array(limits.rows);
  for (let depth = 2; depth <= 3 && level.length > 0; depth++) {
    const crossed: { parent: Crossing; other: Crossing; entries: KeyEntries }[] = [];
    for (const parent of level) {
      const ours = byRow(parent, limits.rows);
      for (const other of singles) {
        if (other.feature <= parent.feature || crossed.length >= MOST_CROSSED) continue;
        yield PAUSE;
        const entries = cross(ours, byRow(other, limits.rows), crossedRows);
        if (entries !== undefined) crossed.push({ parent, other, entries });
      }
    }
    const caps = blockCaps(
      crossed.map((set) => set.entries),
      limits.budget / (depth - 1),
    );
    const next: Crossing[] = [];
    for (const [set, { parent, other, entries }] of crossed.entries()) {
      yield PAUSE;
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

/** The keys of each row: those of row r are `keys[starts[r]..starts[r + 1]]`. */
interface RowKeys {
  readonly starts: Uint32Array;
  readonly keys: Uint32Array;
}

/** The rows of two kinds' large blocks under both keys at once; such rows are marked. Undefined for fewer than two. */
function cross(ours: RowKeys, theirs: RowKeys, crossedRows: Uint8Array): KeyEntries | undefined {
  const rows = crossedRows.length;
  const countIn = ({ starts }: RowKeys, row: number): number =>
    (starts[row + 1] as number) - (starts[row] as number);
  let size = 0;
  for (let row = 0; row < rows; row++) size += countIn(ours, row) * countIn(theirs, row);
  if (size < 2) return undefined;
  const keys = new Uint32Array(size);
  const holders = new Uint32Array(size);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const end = theirs.starts[row + 1] as number;
    const from = theirs.starts[row] as number;
    if (from === end) continue;
    for (let i = ours.starts[row] as number; i < (ours.starts[row + 1] as number); i++) {
      for (let j = from; j < end; j++) {
        keys[at] = mixHash(ours.keys[i] as number, theirs.keys[j] as number);
        holders[at++] = row;
      }
      crossedRows[row] = 1;
    }
  }
  return sortedEntries(keys, holders, size);
}

/** The keys of large blocks, row by row. */
function byRow({ entries, large }: Crossing, rows: number): RowKeys {
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
