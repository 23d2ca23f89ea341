import { COMPARISONS, RULE_MEMBERS } from "../check/custom-data.ts";
import { CUSTOM_TYPES } from "../field/custom.ts";
import { SEVERITIES } from "../model/finding.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

const text: JsonSchema = { type: "string" };
const texts: JsonSchema = { type: "array", items: text };
const bound: JsonSchema = { type: ["number", "string"] };

const MEMBER: Readonly<Record<string, JsonSchema>> = {
  min: bound,
  max: bound,
  values: texts,
  columns: texts,
  is: { enum: [...COMPARISONS] },
};

/** The parts of the configuration's JSON Schema that describe rules and fields of the user's own. */
export const CUSTOM_SCHEMA: JsonSchema = {
  fields: {
    type: "array",
    items: {
      type: "object",
      properties: {
        name: text,
        type: { enum: [...CUSTOM_TYPES] },
        headers: texts,
        title: text,
        values: { type: "object", additionalProperties: texts },
        closed: { type: "boolean" },
        pattern: text,
      },
      required: ["name", "type", "headers"],
      additionalProperties: false,
    },
  },
  rules: { type: "array", items: { anyOf: Object.entries(RULE_MEMBERS).map(ruleSchema) } },
};

function ruleSchema([check, members]: [string, readonly string[]]): JsonSchema {
  const named = members.map((m) => m.replace("?", ""));
  const own = Object.fromEntries(named.map((name) => [name, MEMBER[name] ?? text]));
  // A list may stand in a file of its own, one entry a line.
  const file = named.includes("values") ? { file: text } : {};
  return {
    type: "object",
    properties: {
      name: text,
      check: { const: check },
      severity: { enum: [...SEVERITIES] },
      title: text,
      ...own,
      ...file,
    },
    required: ["name", "check", ...members.filter((m) => !m.endsWith("?") && m !== "values")],
    additionalProperties: false,
  };
}
