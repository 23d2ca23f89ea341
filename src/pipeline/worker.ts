import { parentPort } from "node:worker_threads";
import { buffersOf } from "./crossing.ts";
import { doJob, type Job } from "./job.ts";

parentPort?.on("message", (job: Job) => {
  const answer = doJob(job);
  parentPort?.postMessage(answer, buffersOf(answer));
});
