import { cluster, type Links } from "./cluster.ts";
import { type MatchHooks, prepare, score, type Scored } from "./engine.ts";
import { type ExplainedPair, explainPair } from "./explain-pair.ts";
import { households } from "./household.ts";
import { learn, type Taught } from "./learn.ts";
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
  const first = yield* score(input, prepared, settings, hooks);
  const drawn = drawLines(first.histogram, settings);
  const { scored, taught } = yield* learn(input, first, drawn.mergeAt);
  const lines = scored === first ? drawn : drawLines(scored.histogram, settings);
  hooks.progress?.("cluster", 0, 1);
  return {
    result: yield* assemble(input, scored, lines, taught),
    explain: (left, right) => explainPair(scored, taught, left, right),
    strangers: new Strangers(scored),
  };
}

function* assemble(
  input: MatchInput,
  scored: Scored,
  lines: Lines,
  taught: Taught,
): Steps<MatchResult> {
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
    weigh: (left, right) => scorer.weighTogether(left, right),
    vouch: (left, right) => scorer.vouch(left, right),
    weighGroups: (left, right, ours, theirs) => scorer.weighGroups(left, right, ours, theirs),
  };
  const { sets, weakest } = yield* cluster({ ...links, mergeAt: lines.mergeAt });
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
      return (yield* cluster({ ...links, mergeAt })).sets;
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
