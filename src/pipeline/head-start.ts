import type { CleanData } from "../field/clean-data.ts";
import { valuesWorks } from "../match/index.ts";
import type { Feature } from "../match/model.ts";
import { type Desk, matchTask, openDesk } from "./match-job.ts";
import { matchFeatures } from "./match-features.ts";
import type { Pool } from "./pool.ts";

/** A matching of which other threads have begun what needs nothing but cleaned values. */
export interface HeadStart {
  readonly desk: Desk;
  readonly features: readonly Feature[];
}

/** Has other threads prepare values for matching while this one does something else. */
export function giveHeadStart(data: CleanData, pool: Pool): HeadStart {
  const desk = openDesk();
  const features = matchFeatures(data);
  if (pool.hasOthers()) {
    const tasks = valuesWorks(features, data.dataset.rows).map((work) => matchTask(work, desk));
    const largest = [...tasks.entries()].sort(([, a], [, b]) => b.size - a.size);
    for (const [feature, task] of largest) {
      desk.begun.set(feature, { ...task, begun: pool.begin(task) });
    }
  }
  return { desk, features };
}
