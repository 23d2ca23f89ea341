import type { Words } from "./words.ts";

/** Exit codes of the contract (CONTRACT §3); the success codes 0 and 1 are not errors. */
export const EXIT = {
  usage: 2,
  refused: 65,
  missing: 66,
  bug: 70,
  cannotCreate: 73,
  io: 74,
  locked: 75,
  permission: 77,
} as const;
export type ErrorExit = (typeof EXIT)[keyof typeof EXIT];

/**
 * An error the program understands: one line for the user, an exit code, and what to do next.
 * `code` is `area/what`, stable and documented. Sentences never hold personal values.
 */
export class KnownError extends Error {
  readonly code: string;
  readonly exit: ErrorExit;
  readonly say: Words;
  readonly next: Words | undefined;

  constructor(about: { code: string; exit: ErrorExit; say: Words; next?: Words; cause?: unknown }) {
    super(about.say.en, about.cause === undefined ? undefined : { cause: about.cause });
    this.name = "KnownError";
    this.code = about.code;
    this.exit = about.exit;
    this.say = about.say;
    this.next = about.next;
  }
}
