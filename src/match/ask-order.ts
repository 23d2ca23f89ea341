import { isContradicted } from "./holds.ts";
import { ENOUGH_ANSWERS, SETTLED } from "./learn.ts";
import type { Lesson } from "./model.ts";
import { heldOf, isEnough } from "./strata.ts";

/** A question that may be put to a person. */
export interface Askable {
  readonly stratum: number;
  /** What the answer is worth by itself. */
  readonly worth: number;
}

/** Kinds of pairs the first questions are about. */
const KINDS = 4;
/** Open questions from which a kind of pair is worth learning about: half of them need no answer then. */
const OPEN = 2 * ENOUGH_ANSWERS;

/**
 * The order to ask in. First a few questions about each of the most frequent kinds of pairs that something holds back
 * against their evidence, as many as answers have not given yet: with them the rest of the kind may settle itself. Then
 * all others, those whose answer is worth most first; last, those whose like were so far always two customers. Ties
 * keep their order.
 */
export function askOrder<T extends Askable>(
  questions: readonly T[],
  lessons: readonly Lesson[],
): T[] {
  const ranked = questions
    .map((question, at) => ({ question, at }))
    .sort((x, y) => y.question.worth - x.question.worth || x.at - y.at)
    .map(({ question }) => question);
  const known = new Map(lessons.map((lesson) => [lesson.stratum, lesson]));
  const kinds = new Map<number, T[]>();
  for (const question of ranked) {
    if (heldOf(question.stratum) === 0 || !isEnough(question.stratum)) continue;
    const kind = kinds.get(question.stratum);
    if (kind === undefined) kinds.set(question.stratum, [question]);
    else kind.push(question);
  }
  const first = [...kinds]
    .filter(([stratum, kind]) => kind.length >= OPEN && missing(known.get(stratum)) > 0)
    .sort(([a, x], [b, y]) => y.length - x.length || a - b)
    .slice(0, KINDS)
    .map(([stratum, kind]) => kind.slice(0, missing(known.get(stratum))));
  const early = new Set<T>();
  for (let turn = 0; turn < ENOUGH_ANSWERS; turn++) {
    for (const kind of first) {
      const question = kind[turn];
      if (question !== undefined) early.add(question);
    }
  }
  const late = ranked.filter((question) => !early.has(question));
  const isLast = ({ stratum }: T): boolean => known.get(stratum)?.effect === "last";
  return [...early, ...late.filter((q) => !isLast(q)), ...late.filter(isLast)];
}

/** Answers a kind of pair lacks for the next lesson, as far as one can still come. */
function missing(lesson: Lesson | undefined): number {
  if (lesson === undefined) return ENOUGH_ANSWERS;
  const { same, apart, stratum } = lesson;
  if (same > 0 && apart > 0) return 0;
  const wanted = apart > 0 || isContradicted(heldOf(stratum)) ? SETTLED : ENOUGH_ANSWERS;
  return Math.min(ENOUGH_ANSWERS, Math.max(0, wanted - same - apart));
}
