import { parentPort } from "node:worker_threads";
import { KnownError } from "../model/known-error.ts";
import { type Answer, buffersOf } from "./crossing.ts";
import { tidyUp } from "./tidy-up.ts";
import { doJob, type Job } from "./job.ts";

// An error nobody foresaw ends the thread, and is told as the end of it.
parentPort?.on("message", async (job: Job) => {
  const answer = await answerTo(job);
  parentPort?.postMessage(answer, buffersOf(answer));
  setImmediate(tidyUp);
});

async function answerTo(job: Job): Promise<Answer> {
  try {
    return { done: await doJob(job) };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    const { code, exit, say, next } = error;
    return { refused: next === undefined ? { code, exit, say } : { code, exit, say, next } };
  }
}
