import { levelsOf } from "./levels-of.ts";
import type { Done, Levels, LevelsWork, Steps, ValuesWork, Work } from "./steps.ts";
import { type ValueTable, valueTable } from "./value-table.ts";

/** Does a work here, with a breath now and then. */
export function* doWork(work: Work): Steps<Done> {
  return work.kind === "values"
    ? { table: yield* valueTable(work, work.rows) }
    : { levels: yield* levelsOf(work) };
}

/** Takes all steps at once on this thread. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next([]);
  while (step.done !== true) step = steps.next(step.value.map((work) => finish(doWork(work))));
  return step.value;
}

/** Has the values of several features prepared. */
export function* tablesOf(works: readonly ValuesWork[]): Steps<ValueTable[]> {
  const done = yield works;
  return done.flatMap((one) => ("table" in one ? [one.table] : []));
}

/** Has pairs compared by several features: per feature, per list of pairs. */
export function* allLevels(works: readonly LevelsWork[]): Steps<Levels[]> {
  const done = yield works;
  return done.flatMap((one) => ("levels" in one ? [one.levels] : []));
}
