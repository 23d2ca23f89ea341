import type { Breath } from "./task.ts";

/** Time between two turns of the event loop, so that signals and other threads are heard (ms). */
const TURN = 25;

/** Lets the event loop turn, if it has not for a while. */
export function breather(): Breath {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < TURN) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
}
