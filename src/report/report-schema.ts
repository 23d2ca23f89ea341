import { DIMENSIONS, SEVERITIES } from "../model/finding.ts";
import { LANGUAGES } from "../model/words.ts";
import { CHANGE_KINDS, FULL_REASONS, REPORT_SCHEMA } from "./model.ts";
import { DECIMALS } from "./rounded.ts";

/** A JSON Schema (2020-12) or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const count: JsonSchema = { type: "integer", minimum: 0 };
const text: JsonSchema = { type: "string" };
const number: JsonSchema = { type: "number" };
const shareOrNull: JsonSchema = { type: ["number", "null"], minimum: 0, maximum: 1 };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const record = (values: JsonSchema): JsonSchema => ({
  type: "object",
  additionalProperties: values,
});

/** An object with exactly these members; those of `optional` may be absent. */
function object(
  members: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: "object",
    properties: { ...members, ...optional },
    required: Object.keys(members),
    additionalProperties: false,
  };
}

const each = (names: readonly string[], schema: JsonSchema): JsonSchema =>
  object(Object.fromEntries(names.map((name) => [name, schema])));

/** A stable code, `field/what`; `custom/…` for rules of one's own. */
const CODE = "^[a-z0-9_-]+/[a-z0-9-]+$";

const place = { file: text, row: count };
const placeMore = { sheet: text, column: text };

/** The JSON Schema of `report.json`: what scripts may rely on under the version in `schema`. */
export const REPORT_JSON_SCHEMA: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:crm-clean:report:1",
  title: "crm-clean quality report",
  description: `Numbers that are no counts are rounded to ${DECIMALS} decimals, all but those in settings.`,
  ...object(
    {
      schema: { const: REPORT_SCHEMA },
      version: text,
      asOf: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
      lang: { enum: [...LANGUAGES] },
      country: text,
      countrySigns: list(text),
      inputs: list(
        object(
          {
            file: text,
            format: text,
            sha256: text,
            records: count,
            rejected: count,
            outside: count,
            blank: count,
          },
          { sheet: text, encoding: text, delimiter: text },
        ),
      ),
      records: count,
      clean: ref("ratio"),
      withErrors: count,
      score: { type: ["number", "null"], minimum: 0, maximum: 100 },
      dimensions: each(DIMENSIONS, ref("ratio")),
      columns: list(
        object({
          header: text,
          field: { type: ["string", "null"] },
          because: { enum: ["header", "content", "header-and-content", "user", null] },
          sureness: shareOrNull,
          rows: count,
          filled: count,
          ok: count,
          fixed: count,
          changed: count,
          suspect: count,
          invalid: count,
          missing: count,
          distinct: count,
        }),
      ),
      segments: record(
        list(
          object({
            name: text,
            records: count,
            clean: count,
            errors: count,
            warnings: count,
            stale: count,
            duplicates: count,
          }),
        ),
      ),
      findings: list(
        object({
          code: { type: "string", pattern: CODE },
          severity: { enum: [...SEVERITIES] },
          dimension: { enum: [...DIMENSIONS] },
          count,
          fixed: count,
          records: count,
          title: text,
          fix: text,
          samples: list(
            object({
              at: object(place, placeMore),
              rowId: count,
              args: record({ type: ["string", "number"] }),
              message: text,
            }),
          ),
        }),
      ),
      changedCells: count,
      duplicates: object({
        assessed: { type: "boolean" },
        entities: count,
        mergedRecords: count,
        mergedEntities: count,
        reviewPairs: count,
        inside: count,
        across: count,
        sizes: list({ type: "array", items: count, minItems: 2, maxItems: 2 }),
        candidates: count,
        histogram: object({ from: number, step: number, counts: list(count) }),
        mergeAt: number,
        reviewAt: number,
        expectedPrecision: { type: "number", minimum: 0, maximum: 1 },
        expectedRecall: { type: "number", minimum: 0, maximum: 1 },
        lines: list(
          object({
            at: number,
            probability: number,
            use: { enum: ["merge", "review", null] },
            pairs: count,
            groups: count,
            rows: count,
            precision: number,
            recall: number,
            precisionLow: number,
            precisionHigh: number,
          }),
        ),
        households: count,
        neverCompared: count,
      }),
      stale: object({ records: count, neverActive: count, share: shareOrNull }),
      consent: { anyOf: [{ type: "null" }, record(count)] },
      fixFirst: list(
        object({ rowId: count, ...place, value: number, codes: list(text) }, { sheet: text }),
      ),
      settings: { type: "object" },
    },
    {
      questions: count,
      sinceLast: object({
        runId: text,
        asOf: text,
        comparable: { type: "boolean" },
        changes: each(CHANGE_KINDS, object({ count, samples: list(text) })),
        rows: each(["unchanged", "edited", "added", "removed"], count),
      }),
      matched: {
        anyOf: [
          object({ all: { const: true }, why: { enum: [...FULL_REASONS] } }),
          object({
            all: { const: false },
            learntIn: object({ runId: text, asOf: text }),
            known: count,
            fresh: count,
          }),
        ],
      },
      trend: list(
        object({ runId: text, asOf: text, score: number, records: count, entities: count }),
      ),
    },
  ),
  $defs: { ratio: object({ part: number, of: number, score: shareOrNull }) },
};
