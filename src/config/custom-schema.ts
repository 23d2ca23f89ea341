import { COMPARISONS, type CustomRuleData, RULE_MEMBERS } from "../check/custom-data.ts";
import { MEANS } from "../field/custom-mistakes.ts";
import { CUSTOM_TYPES } from "../field/custom.ts";
import { SEVERITIES } from "../model/finding.ts";

type JsonSchema = Readonly<Record<string, unknown>>;
type Members = Readonly<Record<string, JsonSchema>>;

const text: JsonSchema = { type: "string" };
const texts: JsonSchema = { type: "array", items: text, minItems: 1 };
const words: JsonSchema = { type: "string", pattern: "\\S", maxLength: 200 };
const bound: JsonSchema = {
  anyOf: [{ type: "number" }, { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }],
};

const MEMBER: Members = {
  min: bound,
  max: bound,
  values: texts,
  columns: texts,
  is: { enum: [...COMPARISONS] },
};

const RULE_NAME: JsonSchema = {
  type: "string",
  pattern: "^[a-z0-9]+(?:-[a-z0-9]+){0,20}$",
  maxLength: 200,
};
const FIELD_NAME: JsonSchema = { type: "string", pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$" };

const MEANS_SCHEMA: JsonSchema = {
  type: "object",
  properties: Object.fromEntries(
    Object.entries(MEANS).map(([name, list]) => [name, { enum: list }]),
  ),
  additionalProperties: false,
};

/** What one kind of entry of the user's own needs besides what all have. */
const FIELD_NEEDS: Readonly<Record<string, readonly string[]>> = {
  list: ["values"],
  pattern: ["pattern"],
};

/** The parts of the configuration's JSON Schema that describe rules and fields of the user's own. */
export const CUSTOM_SCHEMA: JsonSchema = {
  fields: { type: "array", items: { anyOf: CUSTOM_TYPES.map(fieldSchema) } },
  rules: {
    type: "array",
    items: { anyOf: Object.entries(RULE_MEMBERS).flatMap(([check, m]) => ruleSchemas(check, m)) },
  },
};

function fieldSchema(type: string): JsonSchema {
  return {
    type: "object",
    properties: {
      name: FIELD_NAME,
      type: { const: type },
      headers: texts,
      title: text,
      values: { type: "object", additionalProperties: { type: "array", items: text } },
      closed: { type: "boolean" },
      means: MEANS_SCHEMA,
      pattern: type === "pattern" ? { type: "string", minLength: 1 } : text,
    },
    required: ["name", "type", "headers", ...(FIELD_NEEDS[type] ?? [])],
    additionalProperties: false,
  };
}

/** One schema for each way to write a rule: a list may stand in a file, a range needs one end. */
function ruleSchemas(check: string, members: readonly string[]): readonly JsonSchema[] {
  const named = members.map((m) => m.replace("?", ""));
  const own = Object.fromEntries(named.map((name) => [name, MEMBER[name] ?? words]));
  const needed = members.filter((m) => !m.endsWith("?"));
  const one = (properties: Members, required: readonly string[]): JsonSchema => ({
    type: "object",
    properties: {
      name: RULE_NAME,
      check: { const: check },
      severity: { enum: [...SEVERITIES] },
      title: text,
      ...properties,
    },
    required: ["name", "check", ...required],
    additionalProperties: false,
  });
  const kind = check as CustomRuleData["check"];
  if (kind === "range") return ["min", "max"].map((end) => one(own, [...needed, end]));
  if (kind === "one-of") {
    // Entries of a file, one a line; what stands beside it is replaced.
    const file = one({ ...own, values: {}, file: words }, ["column", "file"]);
    return [one(own, needed), file];
  }
  return [one(own, needed)];
}
