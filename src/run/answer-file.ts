import { existsSync, renameSync, rmSync } from "node:fs";
import { writeError } from "../io/commit/write-error.ts";
import { openCsv } from "../io/write/csv-file.ts";
import type { Answer } from "./decisions.ts";
import type { Run } from "./read.ts";
import { readDecisions } from "./read-decisions.ts";
import { ANSWERS_HEADER } from "./write/answers.ts";

/** Answers given in the terminal lie beside the run folder, which itself never changes. */
export function answerFile(run: Run): string {
  return `${run.folder.replace(/[/\\]+$/, "")}-answers.csv`;
}

/**
 * The answers given in the terminal so far.
 * @throws KnownError 65 when they are another run's, or unclear
 */
export async function givenAnswers(run: Run): Promise<readonly Answer[]> {
  const path = answerFile(run);
  return existsSync(path) ? (await readDecisions(path, run)).answers : [];
}

/** Replaces the answer file (0600) as a whole, with the run's id in every line. */
export async function saveAnswers(run: Run, answers: readonly Answer[]): Promise<void> {
  const path = answerFile(run);
  const work = `${path}.${process.pid}.new`;
  rmSync(work, { force: true });
  const file = await openCsv(work, [...ANSWERS_HEADER, "run_id"]);
  for (const { left, right, decision, comment } of answers) {
    file.row([left, right, decision, comment, run.manifest.runId]);
  }
  await file.close();
  try {
    renameSync(work, path);
  } catch (error) {
    rmSync(work, { force: true });
    throw writeError(error, path);
  }
}
