import { MISSING, ValueComparer } from "./value-comparer.ts";
import type { ValueTable } from "./value-table.ts";

/** Bounds of the term-frequency adjustment in bits: a rare value may add little, a common one take away much. */
const RAREST = 3;
const COMMONEST = -12;
/** Further holders a value is taken to have beyond those met. */
const UNSEEN = 0.5;

/** Numbers of holders whose bits are kept. */
const KEPT = 1024;

/** Compares two rows by one feature, and knows how rare its values are. Made for a few pairs. */
export class Comparer extends ValueComparer {
  readonly table: ValueTable;
  private readonly rarer: readonly boolean[];
  /** How many other cells agree with a cell, on average. */
  private readonly others: number;
  /** Holders → bits. */
  private readonly bits: Float64Array;

  /** @param others how many other cells agree with a cell, where a kept model says it */
  constructor(table: ValueTable, others: number = Comparer.othersOf(table)) {
    super(table, "few");
    this.table = table;
    this.rarer = table.comparison.levels.map((level) => level.rarer === true);
    this.others = others;
    this.bits = Float64Array.from({ length: KEPT }, (_, holders) => this.bitsOf(holders));
  }

  /** How many other cells agree with a cell of a feature, on average. */
  static othersOf({ termCounts, filled }: Pick<ValueTable, "termCounts" | "filled">): number {
    let sum = 0;
    for (const count of termCounts) sum += count * Math.max(0, count - 1);
    return sum / Math.max(1, filled);
  }

  /** What the rarity of the shared value adds to the weight of a level, in bits; 0 where it does not count. */
  rarity(left: number, right: number, level: number): number {
    if (level === MISSING || this.rarer[level] !== true) return 0;
    const { columns, termOf, termCounts } = this.table;
    // Of two values of which one is the same, that one counts.
    const shared = level === this.mixed ? 0 : level;
    let rarest = Infinity;
    for (const ours of columns) {
      const a = ours[left] as number;
      if (a === 0) continue;
      for (const theirs of columns) {
        const b = theirs[right] as number;
        if (b === 0 || (columns.length > 1 && this.valueLevel(a, b) !== shared)) continue;
        const common = Math.max(
          termCounts[termOf[a] as number] as number,
          termCounts[termOf[b] as number] as number,
        );
        if (common < rarest) rarest = common;
      }
    }
    // The pair itself is no sign of how common its value is among others.
    return rarest < KEPT ? (this.bits[rarest] as number) : this.bitsOf(rarest);
  }

  private bitsOf(holders: number): number {
    const bits = Math.log2((this.others + UNSEEN) / (holders - 1 + UNSEEN));
    return Math.max(COMMONEST, Math.min(RAREST, bits));
  }
}
