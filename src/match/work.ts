import type { Feature } from "./model.ts";
import { entriesOf, type KeyEntries } from "./key-entries.ts";
import { levelsOf } from "./levels-of.ts";
import { nearestOf } from "./nearest.ts";
import { Shelf } from "./shelf.ts";
import type {
  Done,
  EntriesWork,
  Levels,
  LevelsWork,
  NearestWork,
  PairArrays,
  Steps,
  ValuesWork,
  WordsWork,
  Work,
} from "./steps.ts";
import { type ValueTable, valueTable } from "./value-table.ts";
import { wordIndex, type WordsOfRows } from "./word-index.ts";

/** Does a work here, with a breath now and then; `shelf` is where this thread keeps what it prepares for a matching. */
export function* doWork(work: Work, shelf = new Shelf(0)): Steps<Done> {
  switch (work.kind) {
    case "values":
      return {
        table: yield* valueTable(work, (distinct) => shelf.of(work.feature, distinct)),
      };
    case "entries":
      return { entries: entriesOf(work) };
    case "levels":
      return { levels: yield* levelsOf(work, shelf.of(work.feature, work.texts.distinct)) };
    case "words":
      return { words: yield* wordIndex(work.tables, work.rows) };
    case "nearest":
      return { near: yield* nearestOf(work) };
    case "here":
      yield* work.steps();
      return { here: true };
  }
}

/** Takes all steps at once on this thread. */
export function finish<T>(steps: Steps<T>, shelf = new Shelf()): T {
  let step = steps.next([]);
  while (step.done !== true) {
    step = steps.next(step.value.map((work) => finish(doWork(work, shelf), shelf)));
  }
  return step.value;
}

/** The works that prepare the values of features. */
export function valuesWorks(features: readonly Feature[], rows: number): ValuesWork[] {
  return features.map((feature, number) => ({ kind: "values", feature: number, ...feature, rows }));
}

/** Has the values of several features prepared. */
export function* tablesOf(works: readonly ValuesWork[]): Steps<ValueTable[]> {
  const done = yield works;
  return done.flatMap((one) => ("table" in one ? [one.table] : []));
}

/** Has rows sorted by several kinds of keys. */
export function* allEntries(works: readonly EntriesWork[]): Steps<KeyEntries[]> {
  const done = yield works;
  return done.flatMap((one) => ("entries" in one ? [one.entries] : []));
}

/** Has pairs compared by several features: per feature, per list of pairs. */
export function* allLevels(works: readonly LevelsWork[]): Steps<Levels[]> {
  const done = yield works;
  return done.flatMap((one) => ("levels" in one ? [one.levels] : []));
}

/** Has rows indexed by their words while this thread takes other steps, which hand nothing over. */
export function* wordsBeside<T>(
  work: WordsWork,
  steps: () => Steps<T>,
): Steps<readonly [WordsOfRows, T]> {
  const ours: T[] = [];
  const here = function* (): Steps<void> {
    ours.push(yield* steps());
  };
  const done = yield [{ kind: "here", steps: here }, work];
  const [words] = done.flatMap((one) => ("words" in one ? [one.words] : []));
  return [words as WordsOfRows, ours[0] as T];
}

/** Has the nearest of several ranges of rows found. */
export function* allNearest(works: readonly NearestWork[]): Steps<PairArrays[]> {
  const done = yield works;
  return done.flatMap((one) => ("near" in one ? [one.near] : []));
}
