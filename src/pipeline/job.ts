import { type CleanJob, doCleanJob } from "./clean-job.ts";
import { doFileJob, type FileJob } from "./file-job.ts";
import { clearDesk, doMatchJob, type MatchJob } from "./match-job.ts";

/** What may be sent to another thread. */
export type Job = MatchJob | CleanJob | FileJob;

/** Does a job on the thread it was sent to; gives back what can cross, or a promise of it. */
export function doJob(job: Job): unknown {
  switch (job.kind) {
    case "clean":
      return doCleanJob(job);
    case "file":
      clearDesk();
      return doFileJob(job);
    case "values":
    case "entries":
    case "levels":
    case "words":
    case "nearest":
      return doMatchJob(job);
  }
}
