import type { Population } from "./bands.ts";

/** A pair at or above the review line, by record. */
export interface ListedPair {
  readonly left: number;
  readonly right: number;
  /** Bits. */
  readonly weight: number;
}

/** Collects the listed pairs of a run into what a sample is drawn from. */
export class PopulationBuilder {
  private readonly entityOf: Uint32Array;
  private readonly weakest: Float32Array;
  private readonly reviews = new Map<string, ListedPair>();
  /** Entity → the entities it is under review with. */
  private readonly partners = new Map<number, Set<number>>();
  private readonly decided = new Set<string>();

  constructor(entityOf: Uint32Array) {
    this.entityOf = entityOf;
    const count = entityOf.reduce((most, entity) => Math.max(most, entity + 1), 0);
    this.weakest = new Float32Array(count).fill(Infinity);
  }

  /** Two entities a person has called two customers, by a record of each; nobody is asked about them any more. */
  decide(left: number, right: number): void {
    this.decided.add(keyOf(this.entityOf[left] as number, this.entityOf[right] as number));
  }

  /** A pair within an entity shows how well it holds; one between two is a question, asked of their strongest pair. */
  add(pair: ListedPair): void {
    const a = this.entityOf[pair.left] as number;
    const b = this.entityOf[pair.right] as number;
    if (a === b) {
      this.weakest[a] = Math.min(this.weakest[a] as number, pair.weight);
      return;
    }
    const key = keyOf(a, b);
    if (this.decided.has(key)) return;
    const known = this.reviews.get(key);
    if (known === undefined || pair.weight > known.weight) this.reviews.set(key, pair);
    this.meet(a, b);
    this.meet(b, a);
  }

  /** The entities a record's own entity is under review with: answers about them are counted there. */
  underReviewWith(record: number): ReadonlySet<number> {
    return this.partners.get(this.entityOf[record] as number) ?? new Set();
  }

  finish(about: Pick<Population, "nearest" | "mergeAt" | "reviewAt">): Population {
    const { entityOf, weakest } = this;
    return { entityOf, weakest, reviews: [...this.reviews.values()], ...about };
  }

  private meet(entity: number, other: number): void {
    const known = this.partners.get(entity);
    if (known === undefined) this.partners.set(entity, new Set([other]));
    else known.add(other);
  }
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
