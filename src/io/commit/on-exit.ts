const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof SIGNALS;

const cleanups = new Set<() => void>();

function runAll(): void {
  for (const cleanup of cleanups) {
    try {
      cleanup();
    } catch {
      // The next run sweeps what is left.
    }
  }
  cleanups.clear();
}

function onSignal(signal: Signal): void {
  runAll();
  // Whoever else listens decides how the process ends; alone, it ends with the shell's code for the signal.
  if (process.listenerCount(signal) <= 1) process.exit(SIGNALS[signal]);
}

function listen(on: boolean): void {
  for (const signal of Object.keys(SIGNALS) as Signal[]) {
    if (on) process.on(signal, onSignal);
    else process.off(signal, onSignal);
  }
  if (on) process.on("exit", runAll);
  else process.off("exit", runAll);
}

/**
 * Has `cleanup` (synchronous) run when the process ends early: by SIGHUP, SIGINT, SIGTERM or exit.
 * @returns a function that takes the wish back
 */
export function onEarlyEnd(cleanup: () => void): () => void {
  if (cleanups.size === 0) listen(true);
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size === 0) listen(false);
  };
}
