import type { SortedPairs } from "../table/pair-list.ts";
import { block, type Blocked } from "./block.ts";
import { ruleNamed } from "./block-rule.ts";
import { chanceOfSame } from "./chance.ts";
import { Comparer } from "./comparer.ts";
import { areOfManyAges } from "./ages.ts";
import { answeredPatterns, candidatePatterns, randomPairs, restLevels } from "./gather.ts";
import { countHolders } from "./holders.ts";
import { WeightHistogram } from "./lines.ts";
import type { MatchInput } from "./model.ts";
import { rescue } from "./rescue.ts";
import { wordsWork } from "./word-index.ts";
import { freshWordIndex } from "./kept/fresh-words.ts";
import { type Role, rolesOf } from "./roles.ts";
import { countTerms, reorder, type RowOrder, rowOrder } from "./row-order.ts";
import { PairScorer } from "./pair-scorer.ts";
import type { MatchSettings } from "./settings.ts";
import { copiesInFull, sharingBits } from "./sharing.ts";
import { slipsOf } from "./slips.ts";
import { train, type Trained, weightsOf } from "./train.ts";
import { PAUSE, type Steps } from "./steps.ts";
import type { KeptModel } from "./kept/model.ts";
import { addKept, type Settled } from "./kept/settle.ts";
import { inKeptOrder, keptTraining, keptWeights } from "./kept/use-model.ts";
import { sharedBytes } from "../table/shared.ts";
import { TextColumnBuilder } from "../table/text-column.ts";
import type { ValueTable } from "./value-table.ts";
import { mergePairs } from "./added-pairs.ts";
import { compare, compareAdded, copiedRows } from "./compare-pairs.ts";
import { tablesOf, valuesWorks, wordsBeside } from "./work.ts";

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
/** Pairs between two breaths. */
const TURN = 1 << 16;

/** Prepares values and puts the rows into content order, features in the order of a model that is known. */
export function* prepare(
  input: MatchInput,
  settings: MatchSettings,
  hooks: MatchHooks,
): Steps<Prepared> {
  hooks.progress?.("prepare", 0, 1);
  const works = valuesWorks(input.features, input.rows);
  const raw = yield* tablesOf(inKeptOrder(works, input.kept?.model));
  const order = rowOrder(input, raw);
  const rows = order.recordAt.length;
  const budget = Math.max(LEAST_BUDGET, Math.round(settings.pairsPerRow * rows));
  const counted = countTerms(reorder(raw, order), order);
  const roles = rolesOf(counted);
  const tables = yield* countHolders(counted, roles, rows);
  const common = { rows, order, roles, tables, budget };
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

/** What an earlier run left to build on: its model, and what it has settled of the rows. */
export interface Known {
  readonly model: KeptModel;
  readonly settled?: Settled;
}

/**
 * Blocks, compares, trains, looks for partners of lonely rows, and trains again. A model that is known already is taken
 * over, and rows settled before are not searched for each other again.
 */
export function* score(
  input: MatchInput,
  prepared: Prepared,
  settings: MatchSettings,
  hooks: MatchHooks,
  known?: Known,
): Steps<Scored> {
  const { rows, tables, roles, order, sideOf } = prepared;
  hooks.progress?.("block", 0, 2);
  const classOf = known?.settled?.classOf;
  const blocked = yield* block(tables, order, rows, prepared.budget, {
    ...(sideOf === undefined ? {} : { sideOf }),
    ...(classOf === undefined ? {} : { classOf }),
  });
  for (const table of tables) table.keys = [];
  if (known?.settled !== undefined) addKept(known.settled, blocked.pairs, blocked.rules);
  const comparers = tables.map((table, f) => {
    return new Comparer(table, known?.model.features[f]?.others);
  });
  const levelDefs = tables.map((table) => table.comparison.levels);
  let chance: readonly number[] = [];
  const manyAges = areOfManyAges(tables, roles);
  const copies = copiesInFull(tables, roles, order.copies);
  const answered = answeredPatterns(comparers, input, order.positionOf);
  const drawn = randomPairs({
    ...prepared,
    rows: known === undefined ? rows : 0,
    seed: settings.seed,
  });
  let pairs = blocked.pairs.sorted(rows);
  hooks.progress?.("compare", 0, pairs.size);
  const same = copiedRows(order.copies);
  const [first, strange, own] = yield* compare(tables, [pairs, drawn, same]);
  let levels = first as readonly Uint8Array[];
  const random = { ...drawn, levels: strange as readonly Uint8Array[] };
  const learn = (): { readonly trained: Trained; readonly scorer: PairScorer } => {
    if (known !== undefined) {
      const weights = keptWeights(known.model, levelDefs);
      return { trained: keptTraining(known.model), scorer: new PairScorer(comparers, weights) };
    }
    hooks.progress?.("train", 0, 1);
    const candidates = candidatePatterns(comparers, pairs, levels);
    const trained = train({
      levels: levelDefs,
      roles,
      candidates,
      rest: restLevels(random, pairs, prepared.total),
      chance,
      total: prepared.total,
      rows,
      ...(answered === undefined ? {} : { answered }),
    });
    const weights = weightsOf(trained, { levels: levelDefs, roles, rows });
    const shown = sharingBits(candidates, weights, copies);
    const slips = slipsOf(candidates, weights, manyAges);
    return { trained, scorer: new PairScorer(comparers, { ...weights, shown, slips }) };
  };
  const fresh = classOf === undefined ? undefined : Uint8Array.from(classOf, (c) => +(c === 0));
  const search = function* () {
    if (known === undefined) chance = tables.map((table, f) => chanceOfSame(table, roles[f]));
    const learnt = learn();
    yield PAUSE;
    hooks.progress?.("block", 1, 2);
    return { learnt, lonely: yield* lonelyRows(learnt.scorer, pairs, levels, rows) };
  };
  const [words, { learnt, lonely }] =
    fresh === undefined
      ? yield* wordsBeside(wordsWork(tables, rows), search)
      : ([yield* freshWordIndex(tables, fresh), yield* search()] as const);
  let { trained, scorer } = learnt;
  const rule = ruleNamed(blocked.rules, "nearest by rare words");
  const near = blocked.pairs.another();
  blocked.pairs.clear();
  const more = yield* rescue(
    words,
    { lonely, ...(fresh === undefined ? {} : { only: fresh }) },
    near,
    rule.number,
  );
  rule.pairs += more;
  for (const table of tables) table.terms = new TextColumnBuilder(16).finish();
  if (more > 0) {
    const { size } = pairs;
    const merged = mergePairs(pairs, near.sorted(rows));
    near.clear();
    ({ pairs } = merged);
    yield PAUSE;
    hooks.progress?.("compare", size, pairs.size);
    levels = yield* compareAdded(tables, merged.added, levels);
    ({ trained, scorer } = learn());
    yield PAUSE;
  }
  const weight = new Float32Array(pairs.size);
  const histogram = new WeightHistogram();
  for (let at = 0; at < pairs.size; at++) {
    if (at % TURN === TURN - 1) yield PAUSE;
    const bits = scorer.total(pairs, levels, at);
    weight[at] = bits;
    histogram.add(bits);
  }
  const copied = {
    placeOf: new Map([...same.left].map((row, at) => [row, at])),
    levels: own as readonly Uint8Array[],
  };
  scorer = new PairScorer(comparers, scorer.weights, { pairs, levels, copied });
  return { prepared, blocked, pairs, levels, scorer, trained, weight, histogram };
}

/** Weight from which a row counts as having found someone (bits). */
const PARTNER = 3;

/** Row → 1 where it has found nobody. */
function* lonelyRows(
  scorer: PairScorer,
  pairs: SortedPairs,
  levels: readonly Uint8Array[],
  rows: number,
): Steps<Uint8Array> {
  const lonely = sharedBytes(rows).fill(1);
  for (let at = 0; at < pairs.size; at++) {
    if (at % TURN === TURN - 1) yield PAUSE;
    const left = pairs.left[at] as number;
    const right = pairs.right[at] as number;
    if (lonely[left] === 0 && lonely[right] === 0) continue;
    if (scorer.total(pairs, levels, at) < PARTNER) continue;
    lonely[left] = 0;
    lonely[right] = 0;
  }
  return lonely;
}
