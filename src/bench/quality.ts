import { evaluate, type Quality } from "../match/evaluate.ts";
import type { MatchResult } from "../match/model.ts";
import { UnionFind } from "../table/union-find.ts";

/** Pairwise quality of what was merged, and as if every question of the review had been answered "yes". */
export interface MatchQuality {
  readonly merged: Quality & { readonly right: number; readonly found: number };
  readonly withReview: Quality;
  /** Pairs put up for review, and how many of them are true. */
  readonly asked: number;
  readonly askedRight: number;
}

/** Measures a match against the true groups. */
export function qualityOf({ entityOf, pairs }: MatchResult, truth: Uint32Array): MatchQuality {
  const union = new UnionFind(entityOf.length);
  const first = new Map<number, number>();
  for (const [row, entity] of entityOf.entries()) {
    const other = first.get(entity);
    if (other === undefined) first.set(entity, row);
    else union.union(other, row);
  }
  let asked = 0;
  let askedRight = 0;
  for (let at = 0; at < pairs.size; at++) {
    const [a, b] = [pairs.left[at] as number, pairs.right[at] as number];
    if (entityOf[a] !== entityOf[b]) {
      asked++;
      if (truth[a] === truth[b]) askedRight++;
    }
    union.union(a, b);
  }
  const all = Uint32Array.from(entityOf, (_, row) => union.find(row));
  return {
    merged: evaluate(entityOf, truth).pairwise,
    withReview: evaluate(all, truth).pairwise,
    asked,
    askedRight,
  };
}
