import { type Estimate, estimate } from "../match/estimate/estimate.ts";
import type { LineChoice } from "../match/model.ts";
import type { Run } from "../run/read.ts";
import { readSample } from "../run/read-sample.ts";
import { linesOf } from "./report-lines.ts";

/** What the answers of a sample say of a run. */
export interface RunEstimate extends Estimate {
  readonly sample: {
    readonly seed: number;
    readonly questions: number;
    readonly answered: number;
    /** Answered "unsure"; left out. */
    readonly unsure: number;
    /** Left empty, or gone from the file; left out. */
    readonly open: number;
  };
  /** Sheet rows changed outside the answer cells; those changes count for nothing. */
  readonly edited: readonly number[];
  /** What would come of other lines, by the model's own estimate. */
  readonly lines: readonly LineChoice[];
}

/**
 * Counts up an answered sample.
 * @throws KnownError 65 when the file is no sample of this run, or cannot be counted up · 66, 74
 */
export async function estimateRun(run: Run, answersFile: string): Promise<RunEstimate> {
  const { design, bands, told, unsure, open, edited } = await readSample(answersFile, run);
  const { seed, questions } = design;
  return {
    sample: { seed, questions, answered: told.length, unsure, open },
    ...estimate(bands, told),
    edited,
    lines: linesOf(run),
  };
}
