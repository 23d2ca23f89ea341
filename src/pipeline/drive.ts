import type { Steps } from "../match/index.ts";
import { breather } from "./breather.ts";
import { matchTask, openDesk } from "./match-job.ts";
import type { Pool } from "./pool.ts";

/**
 * Takes all steps of matching, its works on whichever thread is free. The result is the same for any number of
 * threads. The event loop turns all the time, so signals are heard.
 * @param desk what was begun of it before
 * @throws KnownError 70 when a thread dies
 */
export async function drive<T>(steps: Steps<T>, pool: Pool, desk = openDesk()): Promise<T> {
  const breath = breather();
  let step = steps.next([]);
  while (step.done !== true) {
    const tasks = step.value.map((work) => matchTask(work, desk));
    await breath();
    step = steps.next(tasks.length === 0 ? [] : await pool.run(tasks));
  }
  return step.value;
}
