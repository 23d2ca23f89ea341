/**
 * A small seeded random source (splitmix32 steps). Streams are addressed by numbers, so that any customer
 * or row can be made again without making those before it. Not for secrets.
 */
export class Dice {
  #state: number;

  /** A stream named by a seed and any further numbers: the same numbers, the same throws. */
  constructor(seed: number, ...path: readonly number[]) {
    let state = mix(seed | 0);
    for (const step of path) state = mix(state ^ mix((step | 0) + 0x9e3779b9));
    this.#state = state;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return (mix(this.#state) >>> 0) / 4_294_967_296;
  }

  /** 0 ≤ whole number < n. */
  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  /** from ≤ whole number ≤ to. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of the items, all alike. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** `count` digits. */
  digits(count: number): string {
    let text = "";
    for (let i = 0; i < count; i++) text += String(this.below(10));
    return text;
  }
}

function mix(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}

/** Items drawn by weight. */
export class Urn<T> {
  readonly #items: readonly T[];
  readonly #until: Float64Array;

  constructor(entries: Iterable<readonly [T, number]>) {
    const all = [...entries];
    this.#items = all.map(([item]) => item);
    this.#until = new Float64Array(all.length);
    let sum = 0;
    for (const [i, [, weight]] of all.entries()) this.#until[i] = sum += weight;
  }

  /** Items whose weight falls with their rank, 1/(rank+shift): the shape of name frequencies (Zipf–Mandelbrot). */
  static ranked<T>(items: readonly T[], shift = 3): Urn<T> {
    return new Urn(items.map((item, rank) => [item, 1 / (rank + shift)]));
  }

  draw(dice: Dice): T {
    const target = dice.next() * (this.#until.at(-1) as number);
    let low = 0;
    let high = this.#until.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#until[middle] as number) > target) high = middle;
      else low = middle + 1;
    }
    return this.#items[low] as T;
  }
}
