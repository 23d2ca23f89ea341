import { PairList } from "../../table/pair-list.ts";
import { Comparer } from "../comparer.ts";
import type { Scored } from "../engine.ts";
import { underOneRoof } from "../household.ts";
import type { Taught } from "../learn.ts";
import { type Lines, WeightHistogram } from "../lines.ts";
import { PAUSE, type Steps } from "../steps.ts";
import type { BesideName } from "../one-slip.ts";
import { NO_SLIPS } from "../slips.ts";
import type { Contents } from "./contents.ts";
import type { KeptMatching, KeptModel, KeptRest } from "./model.ts";
import type { Settled } from "./settle.ts";
import { shapeOf } from "./use-model.ts";

/**
 * How far below the review line a pair is kept (bits): by so much a pair may gain without either row changing, when
 * others leave who held the same values.
 */
const BELOW_REVIEW = 4;
/** Pairs between two breaths. */
const TURN = 1 << 16;

/** What is left for the next run. */
export function* keepMatching({
  scored,
  lines,
  taught,
  contents,
  before,
}: {
  readonly scored: Scored;
  readonly lines: Pick<Lines, "mergeAt" | "reviewAt">;
  readonly taught: Taught;
  readonly contents: Contents;
  readonly before: Settled | undefined;
}): Steps<KeptMatching> {
  const distinct = contents.high.length;
  const added = new Uint8Array(distinct);
  for (const [content, was] of before?.keptOf.entries() ?? []) {
    added[content] = was === 0 ? 1 : (before?.kept.added[was - 1] as number);
  }
  return {
    model: before?.kept.model ?? modelOf(scored, lines, taught),
    high: contents.high,
    low: contents.low,
    added,
    learntFrom: before?.kept.learntFrom ?? distinct,
    ...(yield* pairsWorthKeeping(scored, lines.reviewAt - BELOW_REVIEW, contents, before)),
  };
}

function modelOf(
  { prepared, trained, scorer }: Scored,
  { mergeAt, reviewAt }: Pick<Lines, "mergeAt" | "reviewAt">,
  taught: Taught,
): KeptModel {
  const { shown, slips, short } = scorer.weights;
  return {
    prior: trained.prior,
    shown: shown ?? 0,
    slips: slips ?? NO_SLIPS,
    short: short === true,
    features: prepared.tables.map(({ name, comparison, termCounts, filled }, f) => ({
      feature: name,
      comparison: comparison.name,
      shape: shapeOf(comparison.levels),
      role: prepared.roles[f] ?? "attribute",
      others: Comparer.othersOf({ termCounts, filled }),
      m: [...(trained.m[f] ?? [])],
      u: [...(trained.u[f] ?? [])],
      seen: [...(trained.seen[f] ?? [])],
    })),
    ...(trained.besideName === undefined ? {} : { besideName: keptBeside(trained.besideName) }),
    mergeAt,
    reviewAt,
    taughtAt: taught.mergeAt,
    lessons: taught.lessons,
  };
}

function keptBeside({ name, gains }: BesideName): NonNullable<KeptModel["besideName"]> {
  return { name, gains: gains.map(({ feature, bits }) => ({ feature, bits: [...bits] })) };
}

/**
 * Pairs that may come to matter: those not far below the review line, by what they weigh or by their evidence before
 * anything held it back, and those that make a household. All others are counted only.
 */
function* pairsWorthKeeping(
  scored: Scored,
  floor: number,
  { of }: Contents,
  before: Settled | undefined,
): Steps<Pick<KeptMatching, "left" | "right" | "rule" | "rules" | "rest">> {
  const { pairs, levels, weight, scorer, blocked } = scored;
  const list = new PairList();
  const rest = new WeightHistogram();
  addRest(rest, before?.kept.rest);
  for (let at = 0; at < pairs.size; at++) {
    if (at % TURN === TURN - 1) yield PAUSE;
    const bits = weight[at] as number;
    const worth =
      bits >= floor || scorer.evidenceOf(pairs, levels, at) >= floor || underOneRoof(scored, at);
    const left = of[pairs.left[at] as number] as number;
    const right = of[pairs.right[at] as number] as number;
    // Rows of one content find each other by it.
    if (!worth) rest.add(bits);
    else if (left !== right) list.add(left, right, pairs.rule[at] as number);
  }
  const { left, right, rule } = list.sorted(of.length);
  const used = [...new Set(rule)].sort((a, b) => a - b);
  const place = new Map(used.map((number, i) => [number, i]));
  return {
    left,
    right,
    rule: rule.map((number) => place.get(number) ?? 0),
    rules: used.map((number) => blocked.rules[number]?.name ?? ""),
    rest: restOf(rest),
  };
}

function restOf({ counts, matches }: WeightHistogram): KeptRest {
  const bins = [...counts.keys()].filter((bin) => (counts[bin] as number) > 0);
  return {
    bins,
    pairs: bins.map((bin) => counts[bin] as number),
    matches: bins.map((bin) => matches[bin] as number),
  };
}

/** Counts pairs that were not kept; returns how many there are. */
export function addRest(histogram: WeightHistogram, rest: KeptRest | undefined): number {
  let all = 0;
  for (const [i, bin] of (rest?.bins ?? []).entries()) {
    const pairs = rest?.pairs[i] ?? 0;
    histogram.counts[bin] = (histogram.counts[bin] as number) + pairs;
    histogram.matches[bin] = (histogram.matches[bin] as number) + (rest?.matches[i] ?? 0);
    all += pairs;
  }
  return all;
}
