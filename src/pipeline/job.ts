import { type CleanJob, doCleanJob } from "./clean-job.ts";
import { doMatchJob, type MatchJob } from "./match-job.ts";

/** What may be sent to another thread. */
export type Job = MatchJob | CleanJob;

/** Does a job on the thread it was sent to; gives back what can cross. */
export function doJob(job: Job): unknown {
  return job.kind === "clean" ? doCleanJob(job) : doMatchJob(job);
}
