import { cluster } from "./cluster.ts";
import { type MatchHooks, prepare, score, type Scored } from "./engine.ts";
import { type ExplainedPair, explainPair } from "./explain-pair.ts";
import { households } from "./household.ts";
import { drawLines, type Lines, WeightHistogram } from "./lines.ts";
import type { FeatureModel, MatchInput, MatchResult, ScoredPairs } from "./model.ts";
import { ruleStats } from "./rule-stats.ts";
import type { MatchSettings } from "./settings.ts";
import { probabilityOf } from "./weigh.ts";

/** A finished match that can still be asked about any two records. */
export interface Matching {
  readonly result: MatchResult;
  /** Level and weight per feature of any two records, candidates or not. */
  explain(left: number, right: number): ExplainedPair;
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
  return matchAndExplain(input, settings, hooks).result;
}

/** As {@link matchRecords}, keeping the trained model at hand. */
export function matchAndExplain(
  input: MatchInput,
  settings: MatchSettings,
  hooks: MatchHooks = {},
): Matching {
  const prepared = prepare(input, settings, hooks);
  const scored = score(input, prepared, settings, hooks);
  const lines = drawLines(scored.histogram, settings);
  hooks.progress?.("cluster", 0, 1);
  return {
    result: assemble(input, scored, lines),
    explain: (left, right) => explainPair(scored, left, right),
  };
}

function assemble(input: MatchInput, scored: Scored, lines: Lines): MatchResult {
  const { prepared, pairs, scorer, histogram } = scored;
  const { order, rows } = prepared;
  const kept = keep(scored, lines.reviewAt);
  const own = (links: Uint32Array): Uint32Array =>
    links.map((record) => order.positionOf[record] as number);
  const onlyOnce = duplicateFree(input, order.recordAt);
  const { sets, weakest } = cluster({
    rows,
    size: kept.length,
    left: kept.map((at) => pairs.left[at] as number),
    right: kept.map((at) => pairs.right[at] as number),
    weight: Float32Array.from(kept, (at) => scored.weight[at] as number),
    mergeAt: lines.mergeAt,
    mustLink: own(input.mustLink),
    cannotLink: own(input.cannotLink),
    ...(onlyOnce === undefined ? {} : { onlyOnce }),
    weigh: (left, right) => scorer.weigh(left, right),
  });
  const entityOf = new Uint32Array(rows);
  const numberOf = new Int32Array(rows).fill(-1);
  const confidence: number[] = [];
  for (let record = 0; record < rows; record++) {
    const root = sets.find(order.positionOf[record] as number);
    if (numberOf[root] === -1) {
      numberOf[root] = confidence.length;
      const weight = weakest[root] as number;
      confidence.push(weight === Infinity ? 1 : probabilityOf(weight));
    }
    entityOf[record] = numberOf[root] as number;
  }
  const neverCompared: number[] = [];
  for (let record = 0; record < rows; record++) {
    if (scored.blocked.keyed[order.positionOf[record] as number] === 0) neverCompared.push(record);
  }
  return {
    pairs: scoredPairs(scored, kept, entityOf),
    entityOf,
    entities: confidence.length,
    householdOf: households(scored, entityOf, confidence.length),
    confidence: Float32Array.from(confidence),
    rules: ruleStats(scored.blocked.rules, pairs),
    model: {
      prior: scored.trained.prior,
      features: featureModels(scored),
      ...lines,
    },
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

/** The kept pairs in terms of records, ordered, with everything that explains them. */
function scoredPairs(scored: Scored, kept: Uint32Array, entityOf: Uint32Array): ScoredPairs {
  const { pairs, scorer, levels, prepared } = scored;
  const { recordAt } = prepared.order;
  const size = kept.length;
  const lefts = new Float64Array(size);
  for (const [i, at] of kept.entries()) {
    const a = recordAt[pairs.left[at] as number] as number;
    const b = recordAt[pairs.right[at] as number] as number;
    lefts[i] = Math.min(a, b) * prepared.rows + Math.max(a, b);
  }
  const inOrder = Uint32Array.from({ length: size }, (_, i) => i).sort(
    (x, y) => (lefts[x] as number) - (lefts[y] as number),
  );
  const features = levels.length;
  const result = {
    size,
    left: new Uint32Array(size),
    right: new Uint32Array(size),
    rule: new Uint8Array(size),
    levels: Array.from({ length: features }, () => new Uint8Array(size)),
    weights: Array.from({ length: features }, () => new Float32Array(size)),
    weight: new Float32Array(size),
    probability: new Float32Array(size),
    verdict: new Uint8Array(size),
  };
  for (const [to, i] of inOrder.entries()) {
    const at = kept[i] as number;
    const joined = lefts[i] as number;
    const left = Math.floor(joined / prepared.rows);
    const right = joined - left * prepared.rows;
    const total = scorer.total(pairs, levels, at);
    result.left[to] = left;
    result.right[to] = right;
    result.rule[to] = pairs.rule[at] as number;
    for (let f = 0; f < features; f++) {
      (result.levels[f] as Uint8Array)[to] = scorer.level[f] as number;
      (result.weights[f] as Float32Array)[to] = scorer.weight[f] as number;
    }
    result.weight[to] = total;
    result.probability[to] = probabilityOf(total);
    result.verdict[to] = entityOf[left] === entityOf[right] ? 2 : 1;
  }
  return result;
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
