import * as v from "valibot";
import { FULL_REASONS } from "../report/model.ts";
import { KeptModelSchema, LearntInSchema } from "./kept-model.ts";

/** Version of the manifest; raised when a member changes its meaning or goes. */
export const RUN_SCHEMA = "crm-clean/run/1";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const plainName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/));

const counts = v.object({
  rows: count,
  records: count,
  kept: count,
  merged: count,
  rejected: count,
  outside: count,
  blank: count,
  entities: count,
  mergedEntities: count,
  households: count,
  pairs: count,
  mergePairs: count,
  reviewPairs: count,
  questions: count,
  neverCompared: count,
  changedCells: count,
  flaggedRows: count,
  neutralised: count,
});

/** What `manifest.json` holds; keys are the published format. */
export const ManifestSchema = v.object({
  tool: v.literal("crm-clean"),
  schema: v.literal(RUN_SCHEMA),
  version: v.string(),
  runId: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  asOf: v.string(),
  lang: v.picklist(["en", "vi"]),
  country: v.string(),
  seed: v.number(),
  format: v.picklist(["csv", "xlsx"]),
  /** Delimiter of every CSV file in the folder. */
  delimiter: v.string(),
  settings: v.array(v.object({ key: v.string(), value: v.unknown(), origin: v.string() })),
  inputs: v.array(
    v.object({
      name: v.string(),
      format: v.string(),
      bytes: count,
      sha256: hash,
      /** The exact copy in this folder; null once persons were erased and it could not be kept. */
      original: v.nullable(plainName),
    }),
  ),
  tables: v.array(
    v.object({
      file: v.string(),
      sheet: v.nullable(v.string()),
      format: v.string(),
      encoding: v.nullable(v.string()),
      delimiter: v.nullable(v.string()),
      records: count,
      rejected: count,
      outside: count,
      blank: count,
    }),
  ),
  mapping: v.array(
    v.object({
      header: v.string(),
      field: v.nullable(v.string()),
      ordinal: count,
      sureness: v.nullable(v.number()),
      because: v.nullable(v.string()),
      /** How the cleaned text file writes its dates or numbers: `DD/MM/YYYY`, `1.234,50`. */
      written: v.optional(v.string()),
    }),
  ),
  replacedColumns: v.array(v.string()),
  counts,
  model: v.object({
    prior: v.number(),
    mergeAt: v.nullable(v.number()),
    reviewAt: v.nullable(v.number()),
    features: v.array(
      v.object({
        feature: v.string(),
        comparison: v.string(),
        levels: v.array(
          v.object({
            name: v.string(),
            m: v.number(),
            u: v.number(),
            weight: v.nullable(v.number()),
            trained: v.boolean(),
          }),
        ),
      }),
    ),
    /** What answers taught, by kind of pair; absent where there were none. */
    learned: v.optional(
      v.array(
        v.object({
          held: v.array(v.string()),
          stratum: count,
          same: count,
          apart: count,
          pairs: count,
          effect: v.picklist(["merge", "last", "apart", "ask", "none"]),
        }),
      ),
    ),
    /** Where the model was learnt in an earlier run of the state: which, and the model in full. */
    kept: v.optional(v.object({ learntIn: LearntInSchema, model: KeptModelSchema })),
    /** Why a run under a state learnt its own; absent without a state. */
    full: v.optional(v.picklist(FULL_REASONS)),
  }),
  /** Texts a format could not take as they were: code → cells. */
  adjusted: v.record(v.string(), count),
  /** Id of the state that keeps the entity ids; absent where they hold for this run alone. */
  state: v.optional(v.string()),
  /** Erasures since: when nothing was erased, empty. */
  erased: v.array(v.object({ receipt: v.string(), entities: count, rows: count })),
  files: v.array(v.object({ name: plainName, bytes: count, sha256: hash })),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type RunCounts = v.InferOutput<typeof counts>;

/** The text of a manifest; equal runs give equal bytes. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
