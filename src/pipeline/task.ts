import type { Job } from "./job.ts";

/** Lets the event loop turn if it has not for a while, so that signals are heard. */
export type Breath = () => Promise<void>;

/** Something that comes to the same on any thread. */
export interface Task<T> {
  /** How long it takes, against the others it is handed over with; larger ones begin first. */
  readonly size: number;
  /** As it crosses threads; undefined where only this thread knows how it is done. */
  readonly job: Job | undefined;
  /** What it works on, where a thread that has done a task on the same has less to do. */
  readonly about?: string;
  /** What it comes to, where it was handed over before. */
  readonly begun?: Promise<T>;
  /** Does it on this thread. */
  readonly here: (breath: Breath) => Promise<T>;
  /** Makes another thread's answer whole. */
  readonly whole: (answer: unknown) => T;
}

/** Takes all steps, with a breath between them. */
export async function inSteps<T>(steps: Generator<unknown, T>, breath: Breath): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breath();
  }
}
