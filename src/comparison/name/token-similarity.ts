import { jaroWinkler } from "../../text/jaro-winkler.ts";

/** Jaro–Winkler from which two words can be one mistyped, and below which they share nothing. */
const WORD_ALIKE = 0.88;
const MAX_WORDS = 12;

/**
 * How far two lists of plain words agree, 0..1: every word of the shorter list with its best partner (equal,
 * abbreviated `deli` = `delicatessen`, or mistyped), weighted by length, words left over counting against
 * half. Symmetric; the order of words does not matter.
 */
export function tokenSimilarity(left: readonly string[], right: readonly string[]): number {
  const [few, many] =
    left.length < right.length ||
    (left.length === right.length && left.join(" ") <= right.join(" "))
      ? [left, right]
      : [right, left];
  if (few.length === 0) return 0;
  const rest = many.slice(0, MAX_WORDS);
  let agreed = 0;
  let total = 0;
  for (const word of few.slice(0, MAX_WORDS)) {
    let best = -1;
    let bestScore = 0;
    for (const [i, other] of rest.entries()) {
      const score = wordSimilarity(word, other);
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    const length = best < 0 ? word.length : Math.max(word.length, rest[best]?.length ?? 0);
    agreed += bestScore * length;
    total += length;
    if (best >= 0) rest.splice(best, 1);
  }
  let unmatched = 0;
  for (const word of rest) unmatched += word.length;
  return agreed / (total + unmatched / 2);
}

function wordSimilarity(left: string, right: string): number {
  if (left === right) return 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= 3 && long.startsWith(short)) return 0.92;
  if (short.length < 4) return 0;
  const score = jaroWinkler(left, right);
  return score >= WORD_ALIKE ? score : 0;
}
