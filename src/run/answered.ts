import { KnownError } from "../model/known-error.ts";
import type { Words } from "../model/words.ts";
import { readDecisions } from "./read-decisions.ts";
import type { Run } from "./read.ts";
import { REVIEW } from "./write/review-book.ts";

/** The review workbook after a person worked on it. */
export interface Answered {
  readonly file: string;
  readonly answers: number;
  readonly open: number;
}

/**
 * Reads a review workbook that is not as the run left it. To answer it is what it is for: as long as it is
 * this run's review and `apply` can read it, its bytes are not part of the proof. Otherwise why it is torn.
 */
export async function answeredReview(run: Run): Promise<Answered | Words> {
  try {
    const { answers, open } = await readDecisions(run.path(REVIEW), run);
    return { file: REVIEW, answers: answers.length, open };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    const path = `${run.path(REVIEW)}: `;
    const { en, vi } = error.say;
    return { en: en.replace(path, ""), vi: vi.replace(path, "") };
  }
}
