import type { Words } from "../model/words.ts";
import { defineField, type FieldSpec, type PiiLevel, type SurvivorRule } from "./define.ts";
import type { FieldMeans } from "./means.ts";
import { isPlaceholder } from "./placeholder.ts";

/** Makes a field whose texts are kept byte for byte; only "nothing here" marks count as missing. */
export function freeTextField<const Name extends string>(about: {
  readonly name: Name;
  readonly title: Words;
  readonly headers: readonly string[];
  readonly means?: FieldMeans;
  readonly pii?: PiiLevel;
  readonly importance?: 0 | 1 | 2 | 3;
  readonly survivor?: SurvivorRule;
}): FieldSpec<Name, never> {
  return defineField({
    name: about.name,
    title: about.title,
    ...(about.means && { means: about.means }),
    pii: about.pii ?? 1,
    importance: about.importance ?? 0,
    headers: about.headers,
    findings: [],
    survivor: about.survivor ?? "union",
    clean: (raw) => ({
      status: raw.trim() === "" || isPlaceholder(raw) ? "missing" : "ok",
      value: raw,
      feature: "",
    }),
  });
}
