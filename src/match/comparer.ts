import type { ValueTable } from "./value-table.ts";

/** Level of a pair of which one side has no value. */
export const MISSING = 255;

/** Distinct values up to which every prepared form is kept; above, a rolling cache holds some. */
const KEEP_ALL = 400_000;
const PREPARED_SLOTS = 1 << 17;
const LEVEL_SLOTS = 1 << 16;
/** Bounds of the term-frequency adjustment in bits: a rare value may add little, a common one take away much. */
const RAREST = 3;
const COMMONEST = -12;

/** Compares two rows by one feature, remembering value pairs met before. */
export class Comparer {
  readonly table: ValueTable;
  private readonly prepared: unknown[];
  private readonly preparedOf: Uint32Array | undefined;
  private readonly mask: number;
  private readonly leftOf = new Uint32Array(LEVEL_SLOTS);
  private readonly rightOf = new Uint32Array(LEVEL_SLOTS);
  private readonly levelOf = new Uint8Array(LEVEL_SLOTS);
  private readonly rarer: readonly boolean[];
  /** Probability that two random cells agree. */
  private readonly chance: number;

  constructor(table: ValueTable) {
    this.table = table;
    const { distinct } = table.texts;
    const all = distinct <= KEEP_ALL;
    this.mask = all ? 0 : PREPARED_SLOTS - 1;
    this.prepared = Array.from({ length: all ? distinct + 1 : PREPARED_SLOTS });
    this.preparedOf = all ? undefined : new Uint32Array(PREPARED_SLOTS);
    this.rarer = table.comparison.levels.map((level) => level.rarer === true);
    let sum = 0;
    for (const count of table.termCounts) sum += count * count;
    this.chance = sum / Math.max(1, table.filled * table.filled);
  }

  /** Level of two rows: the best over all their values, {@link MISSING} where a side has none. */
  level(left: number, right: number): number {
    const { columns } = this.table;
    const [only] = columns;
    if (only !== undefined && columns.length === 1) {
      const a = only[left] as number;
      const b = only[right] as number;
      return a === 0 || b === 0 ? MISSING : this.valueLevel(a, b);
    }
    let best = MISSING;
    for (const ours of columns) {
      const a = ours[left] as number;
      if (a === 0) continue;
      for (const theirs of columns) {
        const b = theirs[right] as number;
        if (b === 0) continue;
        const level = this.valueLevel(a, b);
        if (level < best) best = level;
      }
    }
    return best;
  }

  /** What the rarity of the shared value adds to the weight of a level, in bits; 0 where it does not count. */
  rarity(left: number, right: number, level: number): number {
    if (level === MISSING || this.rarer[level] !== true) return 0;
    const { columns, termOf, termCounts, filled } = this.table;
    let rarest = Infinity;
    for (const ours of columns) {
      const a = ours[left] as number;
      if (a === 0) continue;
      for (const theirs of columns) {
        const b = theirs[right] as number;
        if (b === 0 || (columns.length > 1 && this.valueLevel(a, b) !== level)) continue;
        const common = Math.max(
          termCounts[termOf[a] as number] as number,
          termCounts[termOf[b] as number] as number,
        );
        if (common < rarest) rarest = common;
      }
    }
    return Math.max(COMMONEST, Math.min(RAREST, Math.log2((this.chance * filled) / rarest)));
  }

  /** Level of two values, the smaller number first so that order never matters. */
  valueLevel(one: number, other: number): number {
    const a = one < other ? one : other;
    const b = one < other ? other : one;
    const slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 16;
    if (this.leftOf[slot] === a && this.rightOf[slot] === b) return this.levelOf[slot] as number;
    const level = this.table.comparison.compare(this.prepare(a), this.prepare(b));
    this.leftOf[slot] = a;
    this.rightOf[slot] = b;
    this.levelOf[slot] = level;
    return level;
  }

  private prepare(value: number): unknown {
    const { comparison, texts } = this.table;
    if (this.preparedOf === undefined) {
      return (this.prepared[value] ??= comparison.prepare(texts.text(value)));
    }
    const slot = value & this.mask;
    if (this.preparedOf[slot] !== value) {
      this.prepared[slot] = comparison.prepare(texts.text(value));
      this.preparedOf[slot] = value;
    }
    return this.prepared[slot];
  }
}

/** Fills in the levels of pairs `from..to`, one array per feature. Pure: chunks may be done in any order or place. */
export function compareChunk(
  comparers: readonly Comparer[],
  pairs: { readonly left: Uint32Array; readonly right: Uint32Array },
  levels: readonly Uint8Array[],
  from: number,
  to: number,
): void {
  for (const [feature, comparer] of comparers.entries()) {
    const into = levels[feature] as Uint8Array;
    for (let at = from; at < to; at++) {
      into[at] = comparer.level(pairs.left[at] as number, pairs.right[at] as number);
    }
  }
}
