import { comparisonNamed, isKnownByName } from "../comparison/all.ts";
import type { Comparison } from "../comparison/define.ts";
import { type CrossingWork, type Done, doWork, finish, type Work } from "../match/index.ts";
import { restored } from "./crossing.ts";
import { inSteps, type Task } from "./task.ts";

/** A work of matching as it crosses threads: the comparison by its name. */
export type MatchJob = CrossingWork extends infer W
  ? W extends { readonly comparison: Comparison }
    ? Omit<W, "comparison"> & { readonly comparison: string }
    : W
  : never;

/** A work of matching, for whichever thread is free. */
export function matchTask(work: Work): Task<Done> {
  return {
    size: sizeOf(work),
    job: jobOf(work),
    here: (breath) => inSteps(doWork(work), breath),
    whole: (answer) => {
      const done = restored(answer as Done);
      if (!("table" in done && "comparison" in work)) return done;
      return { table: { ...done.table, comparison: work.comparison } };
    },
  };
}

/** Undefined where another thread would not know what to do. */
function jobOf(work: Work): MatchJob | undefined {
  if (work.kind === "here") return undefined;
  if (!("comparison" in work)) return work;
  const { comparison } = work;
  return isKnownByName(comparison) ? { ...work, comparison: comparison.name } : undefined;
}

/** Does such a work on another thread. A table goes back without its comparison, which cannot cross. */
export function doMatchJob(job: MatchJob): unknown {
  const done = finish(doWork(workOf(job)));
  return "table" in done ? { table: { ...done.table, comparison: undefined } } : done;
}

function workOf(job: MatchJob): Work {
  if (!("comparison" in job)) return restored(job);
  const comparison = comparisonNamed(job.comparison);
  if (comparison === undefined) throw new RangeError(`no comparison ${job.comparison}`);
  return { ...restored(job), comparison };
}

/** What takes long beside others of its kind: bytes of distinct text to prepare or compare, entries to sort, rows. */
function sizeOf(work: Work): number {
  switch (work.kind) {
    case "values":
      return work.values.reduce((sum, { bytes }) => sum + bytes.length, 0);
    case "entries":
      return work.keys.hashes.length;
    case "levels":
      return work.texts.bytes.length;
    case "words":
      return work.rows;
    case "nearest":
      return work.to - work.from;
    case "here":
      return 0;
  }
}
