import { PairList } from "../table/pair-list.ts";
import { newRule } from "./block-rule.ts";
import type { Scored } from "./engine.ts";
import type { Lines } from "./lines.ts";
import type { ScoredPairs } from "./model.ts";
import { type Taught, watched } from "./learn.ts";
import { PAUSE, type Steps } from "./steps.ts";
import { probabilityOf } from "./weigh.ts";

/** Pairs, or records, between two breaths. */
const TURN = 1 << 15;

/** Record → weight of the record against the first one that holds the same values; 0 for records without copies. */
export function* weighCopies({ prepared, scorer }: Scored, records: number): Steps<Float32Array> {
  const { recordAt, positionOf, copies } = prepared.order;
  const weights = new Float32Array(records);
  const known = new Float32Array(recordAt.length).fill(Number.NaN);
  for (let record = 0; record < records; record++) {
    if (record % TURN === TURN - 1) yield PAUSE;
    const position = positionOf[record] as number;
    if (copies[position] === 1) continue;
    if (Number.isNaN(known[position])) known[position] = scorer.weigh(position, position);
    weights[record] = known[position] as number;
  }
  return weights;
}

/**
 * The pairs people see, as records, ordered, with everything that explains them: candidates from the review line
 * up, each copy with the first of its kind, and the must-links.
 */
export function* scoredPairs(
  scored: Scored,
  about: {
    readonly kept: Uint32Array;
    readonly copies: Float32Array;
    readonly entityOf: Uint32Array;
    readonly mustLink: Uint32Array;
    readonly lines: Lines;
    readonly taught: Taught;
  },
): Steps<ScoredPairs> {
  const { pairs, levels: known, prepared, blocked } = scored;
  const { scorer, watch } = watched(scored.scorer, about.taught);
  const { recordAt, positionOf, copies } = prepared.order;
  const { kept, entityOf, mustLink, lines } = about;
  const list = new PairList();
  for (const at of kept) {
    const left = recordAt[pairs.left[at] as number] as number;
    list.add(left, recordAt[pairs.right[at] as number] as number, pairs.rule[at] as number);
  }
  for (let record = 0; record < entityOf.length; record++) {
    const position = positionOf[record] as number;
    const first = recordAt[position] as number;
    if (copies[position] === 1 || first === record) continue;
    if ((about.copies[record] as number) >= lines.reviewAt) list.add(first, record, 0);
  }
  const decided = mustLink.length === 0 ? 0 : newRule(blocked.rules, "decided by a person").number;
  for (let i = 0; i + 1 < mustLink.length; i += 2) {
    const [left, right] = [mustLink[i] as number, mustLink[i + 1] as number];
    if (left !== right) list.add(left, right, decided);
  }
  const { size, left, right, rule } = list.sorted(entityOf.length);
  const result = {
    size,
    left,
    right,
    rule,
    levels: known.map(() => new Uint8Array(size)),
    weights: known.map(() => new Float32Array(size)),
    weight: new Float32Array(size),
    probability: new Float32Array(size),
    verdict: new Uint8Array(size),
    stratum: new Uint32Array(size),
  };
  for (let at = 0; at < size; at++) {
    if (at % TURN === TURN - 1) yield PAUSE;
    const [a, b] = [left[at] as number, right[at] as number];
    const total = scorer.weigh(positionOf[a] as number, positionOf[b] as number);
    for (let f = 0; f < known.length; f++) {
      (result.levels[f] as Uint8Array)[at] = scorer.level[f] as number;
      (result.weights[f] as Float32Array)[at] = scorer.weight[f] as number;
    }
    result.weight[at] = total;
    result.stratum[at] = watch.stratum;
    result.probability[at] = probabilityOf(total);
    result.verdict[at] = entityOf[a] === entityOf[b] ? 2 : 1;
  }
  return result;
}
