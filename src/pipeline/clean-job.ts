import type { Settings } from "../config/slices.ts";
import { type CleanedPart, cleanPart, type PartWork } from "../field/clean-part.ts";
import { restored } from "./crossing.ts";
import { registryFor } from "./registry.ts";
import { inSteps, type Task } from "./task.ts";

/** The fields and rules of the user's own; the rest every thread knows. */
export type OwnWords = Pick<Settings["general"], "fields" | "rules">;

/** A part of cleaning as it crosses threads: fields and composites by their names. */
export interface CleanJob {
  readonly kind: "clean";
  readonly work: PartWork;
  readonly own: OwnWords;
}

/** A part of cleaning, for whichever thread is free. */
export function cleanTask(work: PartWork, own: OwnWords): Task<CleanedPart> {
  const rules = rulesOf(own);
  return {
    size: sizeOf(work),
    job: { kind: "clean", work, own: { fields: own.fields, rules: own.rules } },
    here: (breath) => inSteps(cleanPart(work, rules), breath),
    whole: (answer) => restored(answer as CleanedPart),
  };
}

/** Cleans a part on another thread. */
export function doCleanJob({ work, own }: CleanJob): CleanedPart {
  const steps = cleanPart(restored(work), rulesOf(own));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function rulesOf(own: OwnWords): ReturnType<typeof registryFor> {
  return registryFor({ general: own });
}

/** What a composite does to a row takes about as long as cleaning this many bytes. */
const COMPOSED = 60;

/** Bytes of distinct text; what is composed, row by row, takes longer. */
function sizeOf({ columns, composites, rows }: PartWork): number {
  const bytes = columns.reduce((sum, { raw }) => sum + raw.bytes.length, 0);
  return bytes + composites.length * columns.length * rows * COMPOSED;
}
