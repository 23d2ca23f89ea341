import type { Scored } from "./engine.ts";
import { PAUSE, type Steps } from "./steps.ts";

/** Rows between two breaths. */
const TURN = 1 << 14;
/** Bits from which a field that agrees is something in common. */
const IN_COMMON = 2;
const NOTHING_IN_COMMON = 1000;
/** Comparisons beyond which looking at every row takes longer than a person waits (about a minute). */
const MOST_COMPARED = 6_000_000;

/** Finds who of other entities is nearest to a record, by the trained model. */
export class Strangers {
  private readonly scored: Scored;

  constructor(scored: Scored) {
    this.scored = scored;
  }

  /** Record → weight (bits) of its best candidate of another entity below a line; -Infinity where there is none. */
  nearestBelow(line: number, entityOf: Uint32Array): Float32Array {
    const { pairs, weight, prepared } = this.scored;
    const { positionOf, recordAt } = prepared.order;
    const best = new Float32Array(recordAt.length).fill(-Infinity);
    for (let at = 0; at < weight.length; at++) {
      const bits = weight[at] as number;
      if (bits >= line) continue;
      const [a, b] = [pairs.left[at] as number, pairs.right[at] as number];
      if (entityOf[recordAt[a] as number] === entityOf[recordAt[b] as number]) continue;
      if (bits > (best[a] as number)) best[a] = bits;
      if (bits > (best[b] as number)) best[b] = bits;
    }
    return Float32Array.from(entityOf, (_, record) => best[positionOf[record] as number] as number);
  }

  /**
   * Per record those most like it, at most one of each other entity and none of an entity left out, the likest first.
   * Each is compared with every row, also with those no rule brought it together with; where that would be too many
   * comparisons, only with its candidates: `everyone` says which.
   */
  *nearestOf(
    asked: readonly { readonly record: number; readonly leftOut: ReadonlySet<number> }[],
    entityOf: Uint32Array,
    most: number,
  ): Steps<{ readonly found: readonly (readonly number[])[]; readonly everyone: boolean }> {
    const everyone = asked.length * entityOf.length <= MOST_COMPARED;
    const candidates = everyone ? undefined : this.candidatesOf(asked.map(({ record }) => record));
    const found: (readonly number[])[] = [];
    for (const [i, { record, leftOut }] of asked.entries()) {
      const nearest = new Nearest(most);
      const own = entityOf[record] as number;
      const others = candidates?.[i] ?? entityOf.keys();
      let turn = 0;
      for (const other of others) {
        if (++turn % TURN === 0) yield PAUSE;
        const entity = entityOf[other] as number;
        if (entity === own || leftOut.has(entity)) continue;
        nearest.add(other, entity, this.weigh(record, other));
      }
      found.push(nearest.records());
    }
    return { found, everyone };
  }

  /** A weight to rank by: a row of which nothing is known comes after those that have something in common. */
  private weigh(one: number, other: number): number {
    const { scorer, prepared } = this.scored;
    const { positionOf } = prepared.order;
    const bits = scorer.weigh(positionOf[one] as number, positionOf[other] as number);
    for (const weight of scorer.weight) if (weight >= IN_COMMON) return bits;
    return bits - NOTHING_IN_COMMON;
  }

  /** Per record its candidates, as the first records of their values. */
  private candidatesOf(records: readonly number[]): number[][] {
    const { pairs, prepared } = this.scored;
    const { positionOf, recordAt } = prepared.order;
    const lists = new Map(records.map((r) => [positionOf[r] as number, [] as number[]]));
    for (let at = 0; at < pairs.size; at++) {
      const [a, b] = [pairs.left[at] as number, pairs.right[at] as number];
      lists.get(a)?.push(recordAt[b] as number);
      lists.get(b)?.push(recordAt[a] as number);
    }
    return records.map((r) => lists.get(positionOf[r] as number) ?? []);
  }
}

/** The few likest, each of another entity. */
class Nearest {
  private readonly most: number;
  private best: { readonly record: number; readonly entity: number; readonly bits: number }[] = [];

  constructor(most: number) {
    this.most = most;
  }

  add(record: number, entity: number, bits: number): void {
    const { most } = this;
    if (this.best.length === most && bits <= (this.best[most - 1]?.bits ?? -Infinity)) return;
    const known = this.best.find((b) => b.entity === entity);
    if (known !== undefined && known.bits >= bits) return;
    this.best = [...this.best.filter((b) => b !== known), { record, entity, bits }]
      .sort((a, b) => b.bits - a.bits || a.record - b.record)
      .slice(0, most);
  }

  records(): number[] {
    return this.best.map(({ record }) => record);
  }
}
