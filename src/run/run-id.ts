import { createHash } from "node:crypto";
import type { RunResult } from "./result.ts";
import { shortFileNames } from "../table/file-names.ts";

/**
 * Names a run by what went in: version, inputs, settings, date, seed, answers. The same job has the same
 * id wherever it runs; a review workbook carries it so that answers meet the rows they are about.
 */
export function runIdOf(result: RunResult): string {
  const names = shortFileNames(result.inputs.map((input) => input.name));
  const about = {
    version: result.version,
    inputs: result.inputs.map(({ sha256 }, i) => [names[i], sha256]),
    settings: result.settings
      .filter(({ key }) => key !== "threads")
      .map(({ key, value }) => [key, value]),
    asOf: result.asOf,
    lang: result.lang,
    country: result.country,
    seed: result.seed,
    answers: result.answers.map(({ left, right, decision }) => [left, right, decision]),
    // Left out where there is none, so that such runs keep their id.
    learntIn: result.matched?.all === false ? result.matched.learntIn.runId : undefined,
    listed: result.suppressed?.entries.map(
      ({ hash, entityId, rowId }) => hash || `${entityId}/${rowId}`,
    ),
  };
  return createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, 16);
}
