import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** While the process takes less than this, what is left lying may lie (bytes). */
const PLENTY = 384 << 20;
/** Less than this, come since the last time, is not worth looking at all there is (bytes in use). */
const WORTHWHILE = 1 << 25;

let collect: (() => void) | undefined;
/** In use on this thread after the last time. */
let before = WORTHWHILE;

/**
 * Gives back what a finished task has left lying. The engine would wait until more is needed; but a thread that has
 * nothing to do needs nothing, and what it left holds on to arrays that others believe to be gone. It takes some 40 ms,
 * more than many a task, so that it is left where memory is not short.
 */
export function tidyUp(): void {
  if (process.memoryUsage.rss() < PLENTY || inUse() < before + WORTHWHILE) return;
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
  before = inUse();
}

function inUse(): number {
  const { used_heap_size: used, external_memory: outside } = getHeapStatistics();
  return used + outside;
}
