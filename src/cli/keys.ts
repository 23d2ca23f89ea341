import { emitKeypressEvents } from "node:readline";
import type { ReadStream } from "node:tty";

/** Single keys from a terminal, in order, none lost between two questions. */
export interface Keys {
  /** The next key, lower case; `q` for Ctrl-C, Ctrl-D, Escape and a closed terminal. */
  next(): Promise<string>;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** Begins to read single keys. */
export function keysFrom(input: ReadStream): Keys {
  const waiting: string[] = [];
  let wake: ((key: string) => void) | undefined;
  const give = (key: string): void => {
    if (wake === undefined) waiting.push(key);
    else {
      const resolve = wake;
      wake = undefined;
      resolve(key);
    }
  };
  const onKey = (
    char: string | undefined,
    key: { readonly name?: string; readonly ctrl?: boolean },
  ): void => {
    const ends =
      (key.ctrl === true && (key.name === "c" || key.name === "d")) || key.name === "escape";
    give(ends ? "q" : (char ?? key.name ?? "").toLowerCase());
  };
  const onEnd = (): void => give("q");
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.on("keypress", onKey);
  input.on("end", onEnd);
  input.resume();
  return {
    next: () => {
      const key = waiting.shift();
      if (key !== undefined) return Promise.resolve(key);
      return new Promise((resolve) => {
        wake = resolve;
      });
    },
    close() {
      input.off("keypress", onKey);
      input.off("end", onEnd);
      input.setRawMode(false);
      input.pause();
    },
  };
}
