import type { SortedPairs } from "../table/pair-list.ts";
import { block, type Blocked } from "./block.ts";
import { newRule } from "./block-rule.ts";
import { compareChunk, Comparer } from "./comparer.ts";
import { answeredPatterns, candidatePatterns, randomPairs, restPatterns } from "./gather.ts";
import { countHolders } from "./holders.ts";
import { WeightHistogram } from "./lines.ts";
import type { MatchInput } from "./model.ts";
import { rescue } from "./rescue.ts";
import { type Role, rolesOf } from "./roles.ts";
import { countTerms, reorder, type RowOrder, rowOrder } from "./row-order.ts";
import { PairScorer } from "./pair-scorer.ts";
import type { MatchSettings } from "./settings.ts";
import { train, type Trained, weightsOf } from "./train.ts";
import { type ValueTable, valueTable } from "./value-table.ts";

/** Told how far a stage is. */
export interface MatchHooks {
  progress?(stage: MatchStage, done: number, total: number): void;
}
export type MatchStage = "prepare" | "block" | "compare" | "train" | "cluster";

/** The rows ready for matching, in an order of their own. */
export interface Prepared {
  /** Distinct rows; positions run below. */
  readonly rows: number;
  readonly order: RowOrder;
  readonly tables: readonly ValueTable[];
  /** What each feature says of a row. */
  readonly roles: readonly Role[];
  readonly sideOf?: Uint8Array;
  /** Pairs that could match at all. */
  readonly total: number;
  readonly budget: number;
}

/** Fewest pairs a budget allows, so that small lists are searched thoroughly. */
const LEAST_BUDGET = 150_000;
const CHUNK = 1 << 16;

/** Prepares values and puts the rows into content order. */
export function prepare(input: MatchInput, settings: MatchSettings, hooks: MatchHooks): Prepared {
  const raw = input.features.map((feature, at) => {
    hooks.progress?.("prepare", at, input.features.length);
    return valueTable(feature, input.rows);
  });
  const order = rowOrder(input, raw);
  const rows = order.recordAt.length;
  const budget = Math.max(LEAST_BUDGET, Math.round(settings.pairsPerRow * rows));
  const counted = countTerms(reorder(raw, order), order);
  const roles = rolesOf(counted);
  const common = { rows, order, roles, tables: countHolders(counted, roles, rows), budget };
  if (input.sides === undefined) return { ...common, total: Math.max(1, (rows * (rows - 1)) / 2) };
  const sideOf = new Uint8Array(rows);
  let right = 0;
  for (let at = 0; at < rows; at++) {
    const side = input.sides[input.source[order.recordAt[at] as number] as number] ?? 0;
    sideOf[at] = side;
    if (side !== 0) right++;
  }
  return { ...common, sideOf, total: Math.max(1, right * (rows - right)) };
}

/** All candidates with their levels, and the model trained on them. */
export interface Scored {
  readonly prepared: Prepared;
  readonly blocked: Blocked;
  readonly pairs: SortedPairs;
  readonly levels: readonly Uint8Array[];
  readonly scorer: PairScorer;
  readonly trained: Trained;
  readonly weight: Float32Array;
  readonly histogram: WeightHistogram;
}

/** Blocks, compares, trains, looks for partners of lonely rows, and trains again. */
export function score(
  input: MatchInput,
  prepared: Prepared,
  settings: MatchSettings,
  hooks: MatchHooks,
): Scored {
  const { rows, tables, roles } = prepared;
  hooks.progress?.("block", 0, 2);
  const blocked = block(tables, prepared.order, rows, prepared.budget, prepared.sideOf);
  const comparers = tables.map((table) => new Comparer(table));
  const levelDefs = tables.map((table) => table.comparison.levels);
  const answered = answeredPatterns(comparers, input, prepared.order.positionOf);
  const random = randomPairs(comparers, { ...prepared, seed: settings.seed });
  const learn = (pairs: SortedPairs, levels: readonly Uint8Array[]): Trained => {
    hooks.progress?.("train", 0, 1);
    return train({
      levels: levelDefs,
      roles,
      candidates: candidatePatterns(comparers, pairs, levels),
      rest: restPatterns(random, pairs, prepared.total),
      total: prepared.total,
      rows,
      ...(answered === undefined ? {} : { answered }),
    });
  };
  let pairs = blocked.pairs.sorted(rows);
  let levels = compare(comparers, pairs, hooks);
  let trained = learn(pairs, levels);
  let scorer = new PairScorer(comparers, weightsOf(trained, { levels: levelDefs, roles, rows }));
  hooks.progress?.("block", 1, 2);
  const lonely = lonelyRows(scorer, pairs, levels, rows);
  const rule = newRule(blocked.rules, "nearest by rare words");
  rule.pairs = rescue(tables, rows, lonely, blocked.pairs, rule.number);
  if (rule.pairs > 0) {
    const before = { pairs, levels };
    pairs = blocked.pairs.sorted(rows);
    levels = compare(comparers, pairs, hooks, before);
    trained = learn(pairs, levels);
    scorer = new PairScorer(comparers, weightsOf(trained, { levels: levelDefs, roles, rows }));
  }
  const weight = new Float32Array(pairs.size);
  const histogram = new WeightHistogram();
  for (let at = 0; at < pairs.size; at++) {
    const bits = scorer.total(pairs, levels, at);
    weight[at] = bits;
    histogram.add(bits);
  }
  return { prepared, blocked, pairs, levels, scorer, trained, weight, histogram };
}

/** Weight from which a row counts as having found someone (bits). */
const PARTNER = 3;

function lonelyRows(
  scorer: PairScorer,
  pairs: SortedPairs,
  levels: readonly Uint8Array[],
  rows: number,
): Uint8Array {
  const lonely = new Uint8Array(rows).fill(1);
  for (let at = 0; at < pairs.size; at++) {
    const left = pairs.left[at] as number;
    const right = pairs.right[at] as number;
    if (lonely[left] === 0 && lonely[right] === 0) continue;
    if (scorer.total(pairs, levels, at) < PARTNER) continue;
    lonely[left] = 0;
    lonely[right] = 0;
  }
  return lonely;
}

/** Levels of all pairs; those compared before, a part of them in the same order, are taken over. */
function compare(
  comparers: readonly Comparer[],
  pairs: SortedPairs,
  hooks: MatchHooks,
  before?: { readonly pairs: SortedPairs; readonly levels: readonly Uint8Array[] },
): Uint8Array[] {
  const levels = comparers.map(() => new Uint8Array(pairs.size));
  let known = 0;
  for (let from = 0; from < pairs.size;) {
    if (from % CHUNK === 0) hooks.progress?.("compare", from, pairs.size);
    if (before !== undefined && samePair(pairs, from, before.pairs, known)) {
      for (let f = 0; f < levels.length; f++) {
        (levels[f] as Uint8Array)[from] = (before.levels[f] as Uint8Array)[known] as number;
      }
      known++;
      from++;
      continue;
    }
    let to = Math.min(pairs.size, (Math.floor(from / CHUNK) + 1) * CHUNK);
    if (before !== undefined) {
      to = from + 1;
      while (to < pairs.size && to % CHUNK !== 0 && !samePair(pairs, to, before.pairs, known)) to++;
    }
    compareChunk(comparers, pairs, levels, from, to);
    from = to;
  }
  return levels;
}

function samePair(pairs: SortedPairs, at: number, others: SortedPairs, other: number): boolean {
  return (
    other < others.size &&
    pairs.left[at] === others.left[other] &&
    pairs.right[at] === others.right[other]
  );
}
