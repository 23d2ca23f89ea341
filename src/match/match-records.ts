import { cluster, type Links, orderLinks } from "./cluster.ts";
import { type Known, type MatchHooks, prepare, score, type Scored } from "./engine.ts";
import { type ExplainedPair, explainPair } from "./explain-pair.ts";
import { households } from "./household.ts";
import { buildOn, scopeOf } from "./kept/build-on.ts";
import { contentsOf } from "./kept/contents.ts";
import { addRest, keepMatching } from "./kept/keep.ts";
import type { KeptMatching } from "./kept/model.ts";
import { keptLines } from "./kept/use-model.ts";
import { follow, learn, type Taught } from "./learn.ts";
import { isApart, withGroups } from "./line-groups.ts";
import { drawLines, type Lines, WeightHistogram } from "./lines.ts";
import type { FeatureModel, MatchInput, MatchResult } from "./model.ts";
import { ruleStats } from "./rule-stats.ts";
import { scoredPairs, weighCopies } from "./scored-pairs.ts";
import { sharedWords } from "../table/shared.ts";
import type { MatchSettings } from "./settings.ts";
import type { Steps } from "./steps.ts";
import { Strangers } from "./strangers.ts";
import { probabilityOf } from "./weigh.ts";
import { finish } from "./work.ts";

/** A finished match that can still be asked about any two records. */
export interface Matching {
  readonly result: MatchResult;
  /** Level and weight per feature of any two records, candidates or not. */
  readonly explain: (left: number, right: number) => ExplainedPair;
  /** Who of other entities is nearest to a record. */
  readonly strangers: Strangers;
  /** What the next run may build on. */
  readonly keep: () => Steps<KeptMatching>;
}

/**
 * Finds the rows that are one entity. Pure and deterministic: the same rows in any order give the same groups.
 * Steps: values prepared once each, candidates by blocking, Fellegi–Sunter weights trained without labels,
 * lines drawn from what the model expects of itself, groups refined inside components.
 */
export function matchRecords(
  input: MatchInput,
  settings: MatchSettings,
  hooks: MatchHooks = {},
): MatchResult {
  return finish(matchSteps(input, settings, hooks)).result;
}

/** As {@link matchRecords}, in steps, keeping the trained model at hand. */
export function* matchSteps(
  input: MatchInput,
  settings: MatchSettings,
  hooks: MatchHooks = {},
): Steps<Matching> {
  const prepared = yield* prepare(input, settings, hooks);
  const before = buildOn(input.kept, prepared);
  const { known } = before;
  const first = yield* score(input, prepared, settings, hooks, known);
  const { scored, taught, lines, rest } = yield* known === undefined
    ? learnt(input, first, settings)
    : recalled(first, known);
  hooks.progress?.("cluster", 0, 1);
  const found = yield* assemble(input, scored, lines, taught);
  const scope = scopeOf(before, prepared);
  return {
    result: { ...found, scope, candidates: found.candidates + rest },
    explain: (left, right) => explainPair(scored, taught, left, right),
    strangers: new Strangers(scored),
    keep: () => {
      const contents = before.contents ?? contentsOf(prepared.tables, prepared.rows);
      return keepMatching({ scored, lines, taught, contents, before: known?.settled });
    },
  };
}

/** Pairs weighed for good, what was taught, the lines, and how many pairs stand for themselves no longer. */
interface Weighed {
  readonly scored: Scored;
  readonly taught: Taught;
  readonly lines: Lines;
  readonly rest: number;
}

function* learnt(input: MatchInput, first: Scored, settings: MatchSettings): Steps<Weighed> {
  const drawn = drawLines(first.histogram, settings);
  const { scored, taught } = yield* learn(input, first, drawn.mergeAt);
  const lines = scored === first ? drawn : drawLines(scored.histogram, settings);
  return { scored, taught, lines, rest: 0 };
}

/** What answers taught and where the lines lay stands as it was; what is expected there is counted anew. */
function* recalled(first: Scored, { model, settled }: Known): Steps<Weighed> {
  const { taughtAt, lessons } = model;
  const { scored, taught } = yield* follow(first, { mergeAt: taughtAt, lessons });
  const rest = addRest(scored.histogram, settled?.kept.rest);
  return { scored, taught, lines: keptLines(model, scored.histogram), rest };
}

/** Groups rows and gathers what is told of them. */
function* assemble(
  input: MatchInput,
  scored: Scored,
  lines: Lines,
  taught: Taught,
): Steps<Omit<MatchResult, "scope">> {
  const { prepared, pairs, scorer, histogram } = scored;
  const { order, rows } = prepared;
  const kept = keep(scored, lines.reviewAt);
  const own = (links: Uint32Array): Uint32Array =>
    links.map((record) => order.positionOf[record] as number);
  const onlyOnce = duplicateFree(input, order.recordAt);
  const links: Omit<Links, "mergeAt"> = {
    rows,
    size: kept.length,
    left: kept.map((at) => pairs.left[at] as number),
    right: kept.map((at) => pairs.right[at] as number),
    weight: Float32Array.from(kept, (at) => scored.weight[at] as number),
    prior: scorer.weights.prior,
    mustLink: own(input.mustLink),
    cannotLink: own(input.cannotLink),
    ...(onlyOnce === undefined ? {} : { onlyOnce }),
    weigh: remembered(rows, (left, right) => scorer.weighTogether(left, right)),
    vouch: (left, right) => scorer.vouch(left, right),
    weighGroups: (left, right, ours, theirs) => scorer.weighGroups(left, right, ours, theirs),
  };
  const ordered = yield* orderLinks(links);
  const { sets, weakest } = yield* cluster({ ...links, mergeAt: lines.mergeAt }, ordered);
  const copies = yield* weighCopies(scored, input.rows);
  const entityOf = sharedWords(input.rows);
  const numberOf = new Int32Array(rows).fill(-1);
  const confidence: number[] = [];
  for (let record = 0; record < input.rows; record++) {
    const position = order.positionOf[record] as number;
    const apart = isApart(record, lines.mergeAt, order.recordAt[position] as number, copies);
    const root = sets.find(position);
    if (apart || numberOf[root] === -1) {
      const weight = apart ? Infinity : (weakest[root] as number);
      if (!apart) numberOf[root] = confidence.length;
      entityOf[record] = confidence.length;
      confidence.push(weight === Infinity ? 1 : probabilityOf(weight));
    } else entityOf[record] = numberOf[root] as number;
  }
  const choices = yield* withGroups(lines.choices, {
    order,
    copies,
    weight: scored.weight,
    known: { mergeAt: lines.mergeAt, sets },
    group: function* (mergeAt) {
      return (yield* cluster({ ...links, mergeAt }, ordered)).sets;
    },
  });
  const neverCompared: number[] = [];
  for (let record = 0; record < input.rows; record++) {
    if (scored.blocked.keyed[order.positionOf[record] as number] === 0) neverCompared.push(record);
  }
  return {
    pairs: yield* scoredPairs(scored, {
      kept,
      copies,
      entityOf,
      mustLink: input.mustLink,
      lines,
      taught,
    }),
    entityOf,
    entities: confidence.length,
    householdOf: households(scored, entityOf, confidence.length),
    confidence: Float32Array.from(confidence),
    rules: ruleStats(scored.blocked.rules, pairs),
    model: {
      prior: scored.trained.prior,
      features: featureModels(scored),
      ...lines,
      choices,
    },
    lessons: taught.lessons,
    histogram: {
      from: WeightHistogram.from,
      step: WeightHistogram.step,
      counts: [...histogram.counts],
    },
    neverCompared: Uint32Array.from(neverCompared),
    candidates: pairs.size,
  };
}

/** Pairs whose weight is remembered at most; grouping for each line asks about much the same ones. */
const MOST_REMEMBERED = 500_000;

/** The same weights, worked out once a pair. */
function remembered(rows: number, weigh: Links["weigh"]): Links["weigh"] {
  const known = new Map<number, number>();
  return (one, other) => {
    const pair = one < other ? one * rows + other : other * rows + one;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const weight = weigh(one, other);
    if (known.size < MOST_REMEMBERED) known.set(pair, weight);
    return weight;
  };
}

/** Candidates from the review line up. */
function keep({ weight }: Scored, reviewAt: number): Uint32Array {
  const kept: number[] = [];
  for (let at = 0; at < weight.length; at++) if ((weight[at] as number) >= reviewAt) kept.push(at);
  return Uint32Array.from(kept);
}

function duplicateFree(input: MatchInput, recordAt: Uint32Array): Uint32Array | undefined {
  const { duplicateFree: free } = input;
  if (free === undefined) return undefined;
  return recordAt.map((record) => {
    const source = input.source[record] as number;
    return free[source] === 1 ? source + 1 : 0;
  });
}

/** Sightings from which a level counts as trained. */
const TRAINED_FROM = 20;

function featureModels({ prepared, trained, scorer }: Scored): FeatureModel[] {
  return prepared.tables.map((table, f) => ({
    feature: table.name,
    comparison: table.comparison.name,
    levels: table.comparison.levels.map((level, l) => ({
      name: level.name,
      m: (trained.m[f] as Float64Array)[l] as number,
      u: (trained.u[f] as Float64Array)[l] as number,
      weight: (scorer.weights.level[f] as Float64Array)[l] as number,
      trained: ((trained.seen[f] as Float64Array)[l] as number) >= TRAINED_FROM,
    })),
  }));
}
