import { addDecimals, compareDecimals, type Decimal, decimalOf, decimalText } from "./decimal.ts";
import type { Candidate, Rule } from "./define.ts";
import { max } from "./extreme.ts";

/**
 * Adds up what different sources counted apart. Within one source several rows are copies of one
 * figure, of which the largest stands; a value that is no plain number leaves the largest standing.
 */
export const sum: Rule = (best, all, about) => {
  const perSource = new Map<string, { figure: Decimal; candidate: Candidate }>();
  for (const candidate of best) {
    const figure = decimalOf(candidate.text);
    if (figure === undefined) return max(best, all, about);
    const source = about.sourceOf(candidate.record);
    const known = perSource.get(source);
    if (known === undefined || compareDecimals(figure, known.figure) > 0) {
      perSource.set(source, { figure, candidate });
    }
  }
  const parts = [...perSource.values()];
  const [start, ...more] = parts;
  if (start === undefined || more.length === 0) return max(best, all, about);
  const total = more.reduce((t, part) => addDecimals(t, part.figure), start.figure);
  const largest = parts.reduce((a, b) => (compareDecimals(b.figure, a.figure) > 0 ? b : a));
  return { from: largest.candidate, text: decimalText(total), tag: largest.candidate.tag };
};
