import type { LevelsWork } from "./steps.ts";

/** Level of a pair of which one side has no value. */
export const MISSING = 255;

/** Distinct values up to which every prepared form is kept; above, a rolling cache holds some. */
const KEEP = { many: 400_000, few: 4096 } as const;
const SLOTS = { many: 1 << 15, few: 1 << 12 } as const;
const LEVEL_SLOTS = 1 << 16;

/**
 * Compares two rows by one feature, remembering value pairs met before. One that is to compare `many` pairs keeps
 * what it prepares, which may take 100 MB; one for a `few` pairs keeps little.
 */
export class ValueComparer {
  private readonly source: Pick<LevelsWork, "comparison" | "texts" | "columns">;
  private readonly prepared: unknown[];
  private readonly preparedOf: Uint32Array | undefined;
  private readonly mask: number;
  private readonly leftOf = new Uint32Array(LEVEL_SLOTS);
  private readonly rightOf = new Uint32Array(LEVEL_SLOTS);
  private readonly levelOf = new Uint8Array(LEVEL_SLOTS);
  /** Level at which one value is the same and another of the same column differs; -1 = the comparison tells no such. */
  protected readonly mixed: number;

  /** @param forms value → prepared form, where some are there already; more are added */
  constructor(
    source: Pick<LevelsWork, "comparison" | "texts" | "columns">,
    pairs: "many" | "few",
    forms?: unknown[],
  ) {
    this.source = source;
    const { distinct } = source.texts;
    const all = forms !== undefined || distinct <= KEEP[pairs];
    this.mask = all ? 0 : SLOTS[pairs] - 1;
    this.prepared = forms ?? Array.from({ length: all ? distinct + 1 : SLOTS[pairs] });
    this.mixed = source.comparison.levels.findIndex((level) => level.mixed === true);
    this.preparedOf = all ? undefined : new Uint32Array(SLOTS[pairs]);
  }

  /**
   * Level of two rows: the best over all their values, {@link MISSING} where a side has none. Where one is the same and
   * another contradicts, a comparison may have a level of its own for that.
   */
  level(left: number, right: number): number {
    const { columns } = this.source;
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
    return best === 0 && this.mixed !== -1 && this.contradicts(left, right) ? this.mixed : best;
  }

  /** Whether both rows have a value in one column that is nothing like any of the other's. */
  private contradicts(left: number, right: number): boolean {
    return this.source.columns.some((column) => {
      const a = column[left] as number;
      const b = column[right] as number;
      return a !== 0 && b !== 0 && a !== b && this.isAlone(a, right) && this.isAlone(b, left);
    });
  }

  /** Whether a value has nothing in common with any value of a row. */
  private isAlone(value: number, row: number): boolean {
    const last = this.source.comparison.levels.length - 1;
    return this.source.columns.every((column) => {
      const other = column[row] as number;
      return other === 0 || this.valueLevel(value, other) === last;
    });
  }

  /** Level of two values, the smaller number first so that order never matters. */
  valueLevel(one: number, other: number): number {
    const a = one < other ? one : other;
    const b = one < other ? other : one;
    const slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 16;
    if (this.leftOf[slot] === a && this.rightOf[slot] === b) return this.levelOf[slot] as number;
    const level = this.source.comparison.compare(this.prepare(a), this.prepare(b));
    this.leftOf[slot] = a;
    this.rightOf[slot] = b;
    this.levelOf[slot] = level;
    return level;
  }

  private prepare(value: number): unknown {
    const { comparison, texts } = this.source;
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
