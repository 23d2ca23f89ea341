import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Below this the engine's own ways are good enough (bytes in use). */
const WORTHWHILE = 1 << 26;

let collect: (() => void) | undefined;

/**
 * Gives back what a finished task has left lying. The engine would wait until more is needed; but a thread that has
 * nothing to do needs nothing, and what it left holds on to arrays that others believe to be gone. At the end of a
 * task hardly anything is in use, so that it takes some milliseconds.
 */
export function tidyUp(): void {
  const { used_heap_size: used, external_memory: outside } = getHeapStatistics();
  if (used + outside < WORTHWHILE) return;
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
}
