import * as v from "valibot";
import type { KeptModel } from "../match/kept/model.ts";
import { NO_SLIPS } from "../match/slips.ts";
import type { FullReason } from "../report/model.ts";

const bits = v.number();
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const shares = v.array(v.number());

/** A model as it lies in a state, and in the manifest of a run that did not learn its own. */
export const KeptModelSchema = v.object({
  prior: v.number(),
  shown: bits,
  slips: v.optional(v.object({ names: bits, wholeNames: bits, births: bits }), NO_SLIPS),
  short: v.boolean(),
  features: v.array(
    v.object({
      feature: v.string(),
      comparison: v.string(),
      shape: whole,
      role: v.picklist(["name", "firm", "personal", "id", "contact", "place", "attribute"]),
      others: v.number(),
      m: shares,
      u: shares,
      seen: shares,
    }),
  ),
  besideName: v.exactOptional(
    v.object({
      name: whole,
      gains: v.array(v.object({ feature: whole, bits: v.array(bits) })),
    }),
  ),
  mergeAt: bits,
  reviewAt: bits,
  taughtAt: bits,
  lessons: v.array(
    v.object({
      stratum: whole,
      same: whole,
      apart: whole,
      pairs: v.number(),
      effect: v.picklist(["merge", "last", "apart", "ask", "none"]),
    }),
  ),
}) satisfies v.GenericSchema<unknown, KeptModel>;

/** The run a model was learnt in. */
export const LearntInSchema = v.object({ runId: v.string(), asOf: v.string() });
export type LearntIn = v.InferOutput<typeof LearntInSchema>;

/** How a run under a state found its duplicates. */
export type MatchedHow =
  | { readonly all: true; readonly why: FullReason }
  | {
      readonly all: false;
      /** The run whose model was taken over, and the model. */
      readonly learntIn: LearntIn;
      readonly model: KeptModel;
      /** Records whose values were there before, and those whose were not: only these were searched. */
      readonly known: number;
      readonly fresh: number;
    };
