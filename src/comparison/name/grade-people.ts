import { LEVEL } from "./levels.ts";
import type { PreparedName } from "./prepare.ts";

/** Grades two names of one person each, as a position in NAME_LEVELS. */
type Grade = (left: PreparedName, right: PreparedName) => number;

/**
 * Grades names of which one at least stands for two people. The same two in other words (`John & Mary Smith`, `Mary and
 * John Smith`) are as near as the lesser of both likenesses; where only one of them is named on either side, that is
 * all that is said. Symmetric, if `grade` is.
 */
export function gradePeople(left: PreparedName, right: PreparedName, grade: Grade): number {
  const whole = grade(left, right);
  if (whole <= LEVEL.nickname) return whole;
  const [few, many] = fewer(left, right);
  const best = few.map((one) => Math.min(...many.map((other) => grade(one, other))));
  const pairs = few.length > 1 || (left.people?.length === 1 && right.people?.length === 1);
  if (pairs && few.length === many.length && best.every(isOne)) {
    const back = many.map((one) => Math.min(...few.map((other) => grade(one, other))));
    if (back.every(isOne)) return Math.max(...best, ...back);
  }
  if (best.some(isOne)) return LEVEL.oneOfTwo;
  return Math.min(...best);
}

const isOne = (level: number): boolean => level <= LEVEL.oneGeneration;

function fewer(
  left: PreparedName,
  right: PreparedName,
): readonly [readonly PreparedName[], readonly PreparedName[]] {
  const [ours, theirs] = [left.people ?? [left], right.people ?? [right]];
  return ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
}
