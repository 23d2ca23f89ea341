import { type Band, BANDS, type BandName, type Kind } from "./bands.ts";
import { type Interval, ratioOf, sumOf, wilson } from "./interval.ts";

/** One answered question of a sample. */
export interface Told {
  readonly band: BandName;
  /** Pairs of rows the question is about. */
  readonly pairs: number;
  /** Pairs of rows that are one customer by the answer: 0, or `pairs`; of a row, its partners elsewhere. */
  readonly same: number;
}

/** What the answers in one band come to. */
export interface BandEstimate extends Band {
  readonly kind: Kind;
  readonly answered: number;
  /** Of these: one customer; of rows, those with a partner elsewhere. */
  readonly yes: number;
  /** Share of the band's pairs (or rows) that are one customer (have a partner); null without an answer. */
  readonly share: Interval | null;
}

/** Precision and recall over pairs of rows; null where the answers do not say. */
export interface EstimatedQuality {
  readonly precision: Interval | null;
  readonly recall: Interval | null;
  readonly f1: number | null;
}

/** Quality of a run as far as a sample shows it. */
export interface Estimate {
  /** What the run merged. */
  readonly merged: EstimatedQuality;
  /** As if all that is under review were merged. */
  readonly withReview: EstimatedQuality;
  readonly bands: readonly BandEstimate[];
}

/**
 * Precision and recall of a run out of an answered sample (see draw.ts), each band weighed by what it holds
 * (Horvitz and Thompson 1952). With the right pairs among those merged, M, and under review, R, and the missed ones, N:
 * precision = M / merged pairs, recall = M / (M + R + N); with review (M + R) / (merged + under review) and
 * (M + R) / (M + R + N). A missed pair is met from both of its rows, so rows count half. Intervals are 95 %: Wilson's in
 * each band, put together as in interval.ts. Bands without an answer are taken together with the other of their kind.
 */
export function estimate(bands: readonly Band[], told: readonly Told[]): Estimate {
  const made = bands.map((band) => bandEstimate(band, told));
  const right = (kind: Kind): Interval | null => {
    const own = bands.filter(({ name, units }) => BANDS[name].kind === kind && units > 0);
    const answered = new Set(told.map(({ band }) => band));
    const parts = own.every(({ name }) => answered.has(name))
      ? own.map((band) => total([band], told))
      : [total(own, told)];
    return parts.includes(null)
      ? null
      : sumOf(parts.flatMap((of) => (of === null ? [] : [{ scale: 1, of }])));
  };
  const pairsOf = (kind: Kind): number =>
    bands.reduce((sum, { name, size }) => sum + (BANDS[name].kind === kind ? size : 0), 0);
  const [merged, review, missed] = [right("merged"), right("review"), right("missed")];
  return {
    merged: quality(merged, plus(review, missed), pairsOf("merged")),
    withReview: quality(plus(merged, review), missed, pairsOf("merged") + pairsOf("review")),
    bands: made,
  };
}

function quality(found: Interval | null, left: Interval | null, pairs: number): EstimatedQuality {
  const precision = found === null || pairs === 0 ? null : scaled(found, 1 / pairs);
  const recall = found === null || left === null ? null : recallOf(found, left);
  const f1 =
    precision === null || recall === null || precision.value + recall.value === 0
      ? null
      : (2 * precision.value * recall.value) / (precision.value + recall.value);
  return { precision, recall, f1 };
}

/** found / (found + left) by the odds of the two, which do not hang together. */
function recallOf(found: Interval, left: Interval): Interval | null {
  if (found.value === 0)
    return left.value === 0 ? null : { value: 0, low: 0, high: found.high > 0 ? 1 : 0 };
  const odds = ratioOf(left, found);
  return { value: 1 / (1 + odds.value), low: 1 / (1 + odds.high), high: 1 / (1 + odds.low) };
}

function plus(one: Interval | null, other: Interval | null): Interval | null {
  if (one === null || other === null) return null;
  return sumOf([
    { scale: 1, of: one },
    { scale: 1, of: other },
  ]);
}

function scaled({ value, low, high }: Interval, by: number): Interval {
  return { value: value * by, low: low * by, high: Math.min(1, high * by) };
}

function bandEstimate(band: Band, told: readonly Told[]): BandEstimate {
  const own = told.filter((t) => t.band === band.name);
  const { kind } = BANDS[band.name];
  const share = shareOf(own, band.units);
  return {
    ...band,
    kind,
    answered: own.length,
    yes: own.filter(({ same }) => same > 0).length,
    share: own.length === 0 ? null : share,
  };
}

/** Pairs of rows that are one customer in bands taken together; null where there is no answer to tell by. */
function total(bands: readonly Band[], told: readonly Told[]): Interval | null {
  const names = new Set(bands.map(({ name }) => name));
  const own = told.filter(({ band }) => names.has(band));
  const units = bands.reduce((sum, band) => sum + band.units, 0);
  const size = bands.reduce((sum, band) => sum + band.size, 0);
  if (units === 0) return { value: 0, low: 0, high: 0 };
  if (own.length === 0) return null;
  const [first] = bands;
  if (first !== undefined && BANDS[first.name].kind === "missed") return missedPairs(own, units);
  return raised(shareOf(own, units), size);
}

/**
 * Pairs missed by so many rows, each met from both its rows. Rows with several partners make the sum less sure: they
 * count as fewer rows, by the square of their mean over the mean of their squares (Kish 1965).
 */
function missedPairs(told: readonly Told[], units: number): Interval {
  let met = 0;
  let sum = 0;
  let squares = 0;
  for (const { same } of told) {
    if (same > 0) met++;
    sum += same;
    squares += same * same;
  }
  const each = met === 0 ? 1 : sum / met;
  if (told.length >= units) return raised(wilson(met, told.length, units), (units * each) / 2);
  const worth = met === 0 ? 1 : (sum * sum) / (met * squares);
  return raised(wilson(met * worth, told.length * worth, units), (units * each) / 2);
}

function raised({ value, low, high }: Interval, by: number): Interval {
  return { value: value * by, low: low * by, high: high * by };
}

/** Share of pairs that are one customer; answers about many pairs at once count for their pairs (Kish 1965). */
function shareOf(told: readonly Told[], units: number): Interval {
  let all = 0;
  let squares = 0;
  let yes = 0;
  for (const { pairs, same } of told) {
    all += pairs;
    squares += pairs * pairs;
    if (same > 0) yes += pairs;
  }
  const effective = squares === 0 ? 0 : (all * all) / squares;
  if (told.length >= units) return wilson(yes, all, all);
  return wilson((yes / all) * effective, effective, units);
}
