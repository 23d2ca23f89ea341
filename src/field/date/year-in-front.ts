import type { RawValue } from "../define.ts";

/** Three pairs of digits with one separator: a date whose year has two digits and may stand at either end. */
export const THREE_PAIRS = /^\s*(\d\d)([-/.])(\d\d)\2(\d\d)(?!\d|[-/.]\d)/;

/** Different dates from which the spread of their ends tells which one is the year. */
const LEAST = 8;
/** Years that dates of dealings lie apart at most, and days of which a month must show more than that. */
const NEAR_YEARS = 12;
/** Share of contrary dates that slips of the keys may explain. */
const SLIPS = 0.02;

/**
 * Whether the two-digit years of a column stand in front: `24-03-14`. They do where numbers in front are no days
 * (`87-03-14`) and none behind is beyond 31, or where those in front lie within a few years while those behind run
 * through the month. A column that shows neither is read with its year behind, as almost everybody writes it.
 */
export function yearsInFront(values: readonly RawValue[]): boolean {
  const fronts = new Set<number>();
  const backs = new Set<number>();
  let dates = 0;
  let noDayInFront = 0;
  let noDayBehind = 0;
  let noMonth = 0;
  for (const { text } of values) {
    const match = text.length > 30 ? null : THREE_PAIRS.exec(text);
    if (match === null) continue;
    const [front, middle, back] = [Number(match[1]), Number(match[3]), Number(match[4])];
    dates++;
    if (middle < 1 || middle > 12) noMonth++;
    if (front < 1 || front > 31) noDayInFront++;
    if (back < 1 || back > 31) noDayBehind++;
    fronts.add(front);
    backs.add(back);
  }
  if (dates === 0 || noMonth > dates * SLIPS || noDayBehind > dates * SLIPS) return false;
  if (noDayInFront > dates * SLIPS) return dates >= 3 || noDayInFront === dates;
  if (dates < LEAST) return false;
  const wide = spread(backs) > NEAR_YEARS && spread(fronts) <= NEAR_YEARS;
  return wide && backs.size >= fronts.size * 2;
}

function spread(numbers: ReadonlySet<number>): number {
  const keys = [...numbers];
  return Math.max(...keys) - Math.min(...keys);
}
