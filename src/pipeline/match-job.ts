import { comparisonNamed, isKnownByName } from "../comparison/all.ts";
import { type Done, doWork, finish, type Work } from "../match/index.ts";
import { restored } from "./crossing.ts";
import { inSteps, type Task } from "./task.ts";

/** A work of matching as it crosses threads: the comparison by its name. */
export type MatchJob = Work extends infer W
  ? W extends Work
    ? Omit<W, "comparison"> & { readonly comparison: string }
    : never
  : never;

/** A work of matching, for whichever thread is free. */
export function matchTask(work: Work): Task<Done> {
  const { comparison } = work;
  return {
    size: sizeOf(work),
    job: isKnownByName(comparison) ? { ...work, comparison: comparison.name } : undefined,
    here: (breath) => inSteps(doWork(work), breath),
    whole: (answer) => {
      const done = restored(answer as Done);
      return "table" in done ? { table: { ...done.table, comparison } } : done;
    },
  };
}

/** Does such a work on another thread. A table goes back without its comparison, which cannot cross. */
export function doMatchJob(job: MatchJob): unknown {
  const comparison = comparisonNamed(job.comparison);
  if (comparison === undefined) throw new RangeError(`no comparison ${job.comparison}`);
  const done = finish(doWork({ ...restored(job), comparison } as Work));
  return "table" in done ? { table: { ...done.table, comparison: undefined } } : done;
}

/** Bytes of distinct text: what takes long to prepare takes long to compare. */
function sizeOf(work: Work): number {
  return work.kind === "levels"
    ? work.texts.bytes.length
    : work.values.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
