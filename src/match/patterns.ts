/** Distinct comparison vectors with how often each occurred. */
export interface Patterns {
  readonly size: number;
  readonly features: number;
  /** Levels, `features` bytes a pattern. */
  readonly levels: Uint8Array;
  /** Sum of the rarity adjustments in bits, rounded. */
  readonly rarity: Int8Array;
  readonly counts: Float64Array;
}

/** Gathers comparison vectors; equal ones share an entry. */
export class PatternSet {
  private readonly features: number;
  private readonly index = new Map<string, number>();
  private readonly vectors: number[] = [];
  private readonly rarities: number[] = [];
  private readonly counts: number[] = [];

  constructor(features: number) {
    this.features = features;
  }

  /** Adds `count` occurrences of a vector; returns its number. */
  add(levels: ArrayLike<number>, rarity: number, count = 1): number {
    let key = "";
    for (let f = 0; f < this.features; f++) key += String.fromCharCode(levels[f] as number);
    const bits = Math.max(-100, Math.min(100, Math.round(rarity)));
    key += String.fromCharCode(bits + 200);
    const known = this.index.get(key);
    if (known !== undefined) {
      this.counts[known] = (this.counts[known] as number) + count;
      return known;
    }
    const number = this.counts.length;
    this.index.set(key, number);
    for (let f = 0; f < this.features; f++) this.vectors.push(levels[f] as number);
    this.rarities.push(bits);
    this.counts.push(count);
    return number;
  }

  finish(): Patterns {
    return {
      size: this.counts.length,
      features: this.features,
      levels: Uint8Array.from(this.vectors),
      rarity: Int8Array.from(this.rarities),
      counts: Float64Array.from(this.counts),
    };
  }
}
