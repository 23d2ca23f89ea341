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
  const room = new Uint32Array(limits.rows);
  const keysOf = singles.map((single) => byRow(single, room));
  for (let depth = 2; depth <= 3 && level.length > 0; depth++) {
    const crossed: { parent: Crossing; other: Crossing; entries: KeyEntries }[] = [];
    for (const parent of level) {
      const ours = keysOf[singles.indexOf(parent)] ?? byRow(parent, room);
      for (const [single, other] of singles.entries()) {
        if (other.feature <= parent.feature || crossed.length >= MOST_CROSSED) continue;
        yield PAUSE;
        const entries = cross(ours, keysOf[single] as RowKeys, crossedRows);
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

/** The rows that have keys, in order, and their keys: those of `rows[i]` are `keys[starts[i]..starts[i + 1]]`. */
interface RowKeys {
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  readonly keys: Uint32Array;
}

/** The rows of two kinds' large blocks under both keys at once; such rows are marked. Undefined for fewer than two. */
function cross(ours: RowKeys, theirs: RowKeys, crossedRows: Uint8Array): KeyEntries | undefined {
  let size = 0;
  eachOfBoth(ours, theirs, (i, j) => (size += countAt(ours, i) * countAt(theirs, j)));
  if (size < 2) return undefined;
  const keys = new Uint32Array(size);
  const holders = new Uint32Array(size);
  let at = 0;
  eachOfBoth(ours, theirs, (i, j) => {
    const row = ours.rows[i] as number;
    const end = theirs.starts[j + 1] as number;
    for (let a = ours.starts[i] as number; a < (ours.starts[i + 1] as number); a++) {
      for (let b = theirs.starts[j] as number; b < end; b++) {
        keys[at] = mixHash(ours.keys[a] as number, theirs.keys[b] as number);
        holders[at++] = row;
      }
    }
    crossedRows[row] = 1;
  });
  return sortedEntries(keys, holders, size);
}

/** Calls back with the places of each row that both have. */
function eachOfBoth(ours: RowKeys, theirs: RowKeys, take: (i: number, j: number) => void): void {
  let j = 0;
  for (let i = 0; i < ours.rows.length; i++) {
    const row = ours.rows[i] as number;
    while (j < theirs.rows.length && (theirs.rows[j] as number) < row) j++;
    if (theirs.rows[j] === row) take(i, j);
  }
}

function countAt({ starts }: RowKeys, i: number): number {
  return (starts[i + 1] as number) - (starts[i] as number);
}

/** The keys of large blocks, row by row; `next` is room for a number a row, and is overwritten. */
function byRow({ entries, large }: Crossing, next: Uint32Array): RowKeys {
  next.fill(0);
  let size = 0;
  for (let b = 0; b < large.length; b += 2) {
    for (let i = large[b] as number; i < (large[b + 1] as number); i++) {
      const row = entries.rows[i] as number;
      next[row] = (next[row] as number) + 1;
      size++;
    }
  }
  const rows = new Uint32Array(Math.min(size, next.length));
  const starts = new Uint32Array(rows.length + 1);
  let held = 0;
  let sum = 0;
  for (let row = 0; row < next.length; row++) {
    const count = next[row] as number;
    next[row] = sum;
    if (count === 0) continue;
    rows[held] = row;
    sum += count;
    starts[++held] = sum;
  }
  const keys = new Uint32Array(size);
  for (let b = 0; b < large.length; b += 2) {
    for (let i = large[b] as number; i < (large[b + 1] as number); i++) {
      const row = entries.rows[i] as number;
      const at = next[row] as number;
      keys[at] = entries.keys[i] as number;
      next[row] = at + 1;
    }
  }
  return { rows: rows.slice(0, held), starts: starts.slice(0, held + 1), keys };
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
