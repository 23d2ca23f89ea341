import { type ScoredPairs, VERDICTS } from "./model.ts";

const REVIEW = VERDICTS.indexOf("review");

/**
 * The pairs for a person to decide, by index, most informative first: those the model knows least about (nearest to
 * even odds); ties in pair order.
 */
export function reviewOrder(pairs: ScoredPairs): Uint32Array {
  const open: number[] = [];
  for (let at = 0; at < pairs.size; at++) if (pairs.verdict[at] === REVIEW) open.push(at);
  const doubt = (at: number): number => Math.abs(pairs.weight[at] as number);
  return Uint32Array.from(open.sort((a, b) => doubt(a) - doubt(b) || a - b));
}
