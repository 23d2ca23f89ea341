/** Disjoint sets over 0..size-1, with path halving and union by size. */
export class UnionFind {
  private readonly parent: Uint32Array;
  private readonly sizes: Uint32Array;

  constructor(size: number) {
    this.parent = new Uint32Array(size);
    for (let i = 0; i < size; i++) this.parent[i] = i;
    this.sizes = new Uint32Array(size).fill(1);
  }

  /** The element that stands for the set of `element`. */
  find(element: number): number {
    const { parent } = this;
    let at = element;
    for (;;) {
      const up = parent[at] as number;
      if (up === at) return at;
      const over = parent[up] as number;
      parent[at] = over;
      at = over;
    }
  }

  /** Joins two sets and returns the element that now stands for both. */
  union(left: number, right: number): number {
    const a = this.find(left);
    const b = this.find(right);
    if (a === b) return a;
    const [big, small] = (this.sizes[a] as number) >= (this.sizes[b] as number) ? [a, b] : [b, a];
    this.parent[small] = big;
    this.sizes[big] = (this.sizes[big] as number) + (this.sizes[small] as number);
    return big;
  }

  /** How many elements are in the set of `element`. */
  sizeOf(element: number): number {
    return this.sizes[this.find(element)] as number;
  }

  /** Set numbers 0.. per element, numbered by each set's first element. */
  numbers(): { readonly of: Uint32Array; readonly count: number } {
    const of = new Uint32Array(this.parent.length);
    const numberOf = new Int32Array(this.parent.length).fill(-1);
    let count = 0;
    for (let i = 0; i < of.length; i++) {
      const root = this.find(i);
      if (numberOf[root] === -1) numberOf[root] = count++;
      of[i] = numberOf[root] as number;
    }
    return { of, count };
  }
}
