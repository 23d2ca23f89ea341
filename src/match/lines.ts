import { wilson } from "./estimate/interval.ts";
import type { Expected, LineEstimate } from "./model.ts";
import { probabilityOf } from "./weigh.ts";

/** Histogram of weights in steps of a tenth of a bit, with the matches expected in each step. */
export class WeightHistogram {
  static readonly from = -40;
  static readonly step = 0.1;
  static readonly size = 1001;
  readonly counts = new Float64Array(WeightHistogram.size);
  readonly matches = new Float64Array(WeightHistogram.size);

  add(weight: number): void {
    const at = WeightHistogram.bin(weight);
    this.counts[at] = (this.counts[at] as number) + 1;
    this.matches[at] = (this.matches[at] as number) + probabilityOf(weight);
  }

  static bin(weight: number): number {
    const at = Math.floor((weight - WeightHistogram.from) / WeightHistogram.step);
    return Math.max(0, Math.min(WeightHistogram.size - 1, at));
  }

  static edge(bin: number): number {
    return WeightHistogram.from + bin * WeightHistogram.step;
  }
}

/** Where to merge and from where to ask, in bits. */
export interface Lines {
  readonly mergeAt: number;
  readonly reviewAt: number;
  readonly expectedMerge: Expected;
  readonly expectedReview: Expected;
  /** What other lines would come to, the strictest first; the lines in use are among them. */
  readonly choices: readonly LineEstimate[];
}

/** Probabilities a line may be moved to. */
const OTHER_LINES = [0.999, 0.995, 0.99, 0.98, 0.95, 0.9, 0.8] as const;

const PRECISION = 0.995;
const RECALL = 0.98;
/** Nothing below this probability is ever merged unasked, however good the rest is (bits). */
const MERGE_AT_LEAST = 4.6;
/**
 * Nobody is asked about pairs less likely than this (bits), nor spared those more likely than not. Below, every second
 * question and more joins strangers: on lists with many gaps that costs more than the duplicates it finds.
 */
const REVIEW_AT_LEAST = -1;
const REVIEW_AT_MOST = 0;

/** Chooses the lines from what the model expects of itself; a set probability overrides either. */
export function drawLines(
  histogram: WeightHistogram,
  set: { readonly mergeAt: number | "auto"; readonly reviewAt: number | "auto" },
): Lines {
  const { counts, matches } = histogram;
  const all = allMatches(histogram);
  let mergeAt = MERGE_AT_LEAST;
  let reviewAt = REVIEW_AT_MOST;
  let pairs = 0;
  let found = 0;
  for (let bin = WeightHistogram.size - 1; bin >= 0; bin--) {
    const edge = WeightHistogram.edge(bin);
    pairs += counts[bin] as number;
    found += matches[bin] as number;
    if (edge >= MERGE_AT_LEAST && pairs > 0 && found / pairs < PRECISION)
      mergeAt = Math.max(mergeAt, edge + WeightHistogram.step);
    if (found < RECALL * all) reviewAt = Math.max(REVIEW_AT_LEAST, Math.min(REVIEW_AT_MOST, edge));
  }
  if (set.mergeAt !== "auto") mergeAt = bitsOf(set.mergeAt);
  if (set.reviewAt !== "auto") reviewAt = bitsOf(set.reviewAt);
  return expectedLines(histogram, mergeAt, Math.min(reviewAt, mergeAt));
}

/** Lines at given weights (bits), with what the model expects of them. */
export function expectedLines(
  histogram: WeightHistogram,
  mergeAt: number,
  reviewAt: number,
): Lines {
  const all = allMatches(histogram);
  return {
    mergeAt,
    reviewAt,
    expectedMerge: expectedAt(histogram, mergeAt, all),
    expectedReview: expectedAt(histogram, reviewAt, all),
    choices: choicesOf(histogram, { merge: mergeAt, review: reviewAt }, all),
  };
}

function allMatches({ matches }: WeightHistogram): number {
  let all = 0;
  for (const expected of matches) all += expected;
  return all;
}

/** The lines in use and the usual others: compared pairs from each up, and the quality the model expects of them. */
function choicesOf(
  histogram: WeightHistogram,
  used: { readonly merge: number; readonly review: number },
  all: number,
): LineEstimate[] {
  const cuts = [
    { at: used.merge, use: "merge" as const },
    { at: used.review, use: "review" as const },
    ...OTHER_LINES.map((probability) => ({ at: bitsOf(probability), use: null })),
  ];
  return cuts
    .sort((a, b) => b.at - a.at)
    .map(({ at, use }) => {
      let pairs = 0;
      for (let bin = WeightHistogram.bin(at); bin < WeightHistogram.size; bin++) {
        pairs += histogram.counts[bin] as number;
      }
      return { at, probability: probabilityOf(at), use, pairs, ...expectedAt(histogram, at, all) };
    });
}

/** Quality the model expects of all pairs from a weight up; the interval is Wilson's at 95 %. */
export function expectedAt(histogram: WeightHistogram, at: number, all: number): Expected {
  let pairs = 0;
  let found = 0;
  for (let bin = WeightHistogram.bin(at); bin < WeightHistogram.size; bin++) {
    pairs += histogram.counts[bin] as number;
    found += histogram.matches[bin] as number;
  }
  const precision = pairs === 0 ? 1 : found / pairs;
  const n = Math.max(1, pairs);
  const { low, high } = wilson(precision * n, n);
  return {
    precision,
    recall: all === 0 ? 1 : found / all,
    precisionLow: low,
    precisionHigh: high,
  };
}

/** A probability as log-odds in bits. */
export function bitsOf(probability: number): number {
  if (probability <= 0) return -60;
  if (probability >= 1) return 60;
  return Math.log2(probability / (1 - probability));
}
