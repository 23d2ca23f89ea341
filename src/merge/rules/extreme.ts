import { isoNumber } from "../recency.ts";
import { compareDecimals, decimalOf } from "./decimal.ts";
import { type Candidate, firstOf, type Rule } from "./define.ts";

/** Smaller first: as numbers where all are numbers, as dates where all are dates, else as text. */
function comparator(candidates: readonly Candidate[]): (a: Candidate, b: Candidate) => number {
  if (candidates.every((c) => decimalOf(c.text) !== undefined)) {
    return (a, b) => {
      const left = decimalOf(a.text);
      const right = decimalOf(b.text);
      return left === undefined || right === undefined ? 0 : compareDecimals(left, right);
    };
  }
  const byText = (a: Candidate, b: Candidate): number =>
    a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
  if (candidates.every((c) => isoNumber(c.text) > 0)) {
    return (a, b) => isoNumber(a.text) - isoNumber(b.text) || byText(a, b);
  }
  return byText;
}

function extreme(sign: 1 | -1): Rule {
  return (best) => {
    const compare = comparator(best);
    let chosen = firstOf(best);
    for (const candidate of best.slice(1)) {
      if (sign * compare(candidate, chosen) < 0) chosen = candidate;
    }
    return { from: chosen };
  };
}

/** The smallest value: the day a customer was first created. */
export const min: Rule = extreme(1);
/** The largest value: the last purchase, the points. */
export const max: Rule = extreme(-1);
