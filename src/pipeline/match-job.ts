import { comparisonNamed, isKnownByName } from "../comparison/all.ts";
import type { Comparison } from "../comparison/define.ts";
import { type CrossingWork, type Done, doWork, finish, Shelf, type Work } from "../match/index.ts";
import { restored } from "./crossing.ts";
import { inSteps, type Task } from "./task.ts";

/** A work of matching as it crosses threads: the comparison by its name. */
type CrossedWork = CrossingWork extends infer W
  ? W extends { readonly comparison: Comparison }
    ? Omit<W, "comparison"> & { readonly comparison: string }
    : W
  : never;

/** A work of matching with the number of what it is a work of. */
export type MatchJob = CrossedWork & { readonly matching: number };

/** One matching. */
export interface Desk {
  /** The number by which other threads know it. */
  readonly matching: number;
  /** What this thread keeps of what it has prepared for it. */
  readonly shelf: Shelf;
  /** Feature → task of preparing its values, where that was handed over before. */
  readonly begun: Map<number, Task<Done>>;
}

let matchings = 0;

/** Opens a matching. */
export function openDesk(): Desk {
  return { matching: ++matchings, shelf: new Shelf(), begun: new Map() };
}

/** On a thread that helps: what it keeps for the matching it worked on last. */
let helping: Pick<Desk, "matching" | "shelf"> = { matching: 0, shelf: new Shelf(0) };

/** Forgets what this thread keeps for a matching, which is over when it is given something else to do. */
export function clearDesk(): void {
  helping = { matching: 0, shelf: new Shelf(0) };
}

/** A work of matching, for whichever thread is free. */
export function matchTask(work: Work, { matching, shelf, begun }: Desk): Task<Done> {
  const known = work.kind === "values" ? begun.get(work.feature) : undefined;
  if (known !== undefined) return known;
  return {
    size: sizeOf(work),
    job: jobOf(work, matching),
    ...("feature" in work ? { about: `${matching} ${work.feature}` } : {}),
    here: (breath) => inSteps(doWork(work, shelf), breath),
    whole: (answer) => {
      const done = restored(answer as Done);
      if (!("table" in done && "comparison" in work)) return done;
      return { table: { ...done.table, comparison: work.comparison } };
    },
  };
}

/** Undefined where another thread would not know what to do. */
function jobOf(work: Work, matching: number): MatchJob | undefined {
  if (work.kind === "here") return undefined;
  if (!("comparison" in work)) return { ...work, matching };
  const { comparison } = work;
  return isKnownByName(comparison) ? { ...work, comparison: comparison.name, matching } : undefined;
}

/** Does such a work on another thread. A table goes back without its comparison, which cannot cross. */
export function doMatchJob(job: MatchJob): unknown {
  const { matching, ...work } = job;
  if (helping.matching !== matching) helping = { matching, shelf: new Shelf() };
  const done = finish(doWork(workOf(work), helping.shelf));
  return "table" in done ? { table: { ...done.table, comparison: undefined } } : done;
}

function workOf(job: CrossedWork): Work {
  if (!("comparison" in job)) return restored(job);
  const comparison = comparisonNamed(job.comparison);
  if (comparison === undefined) throw new RangeError(`no comparison ${job.comparison}`);
  return { ...restored(job), comparison };
}

/** How much longer a byte of a value takes, to prepare and to compare, than of others. */
const HEAVY: ReadonlyMap<string, number> = new Map([
  ["person-name", 3],
  ["company", 3],
]);

/** What takes long beside others of its kind: bytes of distinct text to prepare or compare, entries to sort, rows. */
function sizeOf(work: Work): number {
  const heavy = "comparison" in work ? (HEAVY.get(work.comparison.name) ?? 1) : 1;
  switch (work.kind) {
    case "values":
      return heavy * work.values.reduce((sum, { bytes }) => sum + bytes.length, 0);
    case "entries":
      return work.keys.hashes.length;
    case "levels":
      return heavy * work.texts.bytes.length;
    case "words":
      return work.rows;
    case "nearest":
      return work.to - work.from;
    case "here":
      return 0;
  }
}
