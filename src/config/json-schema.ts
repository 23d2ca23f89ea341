import type { Setting } from "../model/setting.ts";
import type { Language } from "../model/words.ts";
import { CUSTOM_SCHEMA } from "./custom-schema.ts";
import { KNOWN_SETTINGS, SLICES } from "./slices.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft-07, what editors know) of `crm-clean.config.json`, made of the settings themselves. */
export function configSchema(lang: Language): JsonSchema {
  const of = (room: string): Record<string, JsonSchema> =>
    Object.fromEntries(
      KNOWN_SETTINGS.filter((k) => k.room === room).map((k) => [k.name, schemaOf(k.setting, lang)]),
    );
  const rooms = Object.keys(SLICES).filter((room) => room !== "general");
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "crm-clean configuration",
    type: "object",
    properties: {
      $schema: { type: "string" },
      extends: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
      ...of("general"),
      ...Object.fromEntries(
        rooms.map((room) => [
          room,
          { type: "object", properties: of(room), additionalProperties: false },
        ]),
      ),
      ...CUSTOM_SCHEMA,
    },
    additionalProperties: false,
  };
}

function schemaOf(setting: Setting, lang: Language): JsonSchema {
  const about = { description: setting.doc[lang], default: setting.default };
  switch (setting.type) {
    case "number":
      return { type: "number", ...limits(setting), ...about };
    case "auto-number":
      return { anyOf: [{ const: "auto" }, { type: "number", ...limits(setting) }], ...about };
    case "boolean":
      return { type: "boolean", ...about };
    case "text":
      return {
        type: "string",
        ...(setting.pattern === undefined ? {} : { pattern: setting.pattern }),
        ...about,
      };
    case "choice":
      return { enum: [...setting.choices], ...about };
    case "entries":
      return { type: "array", ...about };
    case "list":
      return { type: "array", items: { type: "string" }, ...about };
    case "map": {
      const values =
        setting.choices === undefined ? { type: "string" } : { enum: [...setting.choices] };
      return {
        type: "object",
        propertyNames: { minLength: 1 },
        additionalProperties: values,
        ...about,
      };
    }
  }
}

function limits({ min, max }: { readonly min?: number; readonly max?: number }): JsonSchema {
  return {
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  };
}
