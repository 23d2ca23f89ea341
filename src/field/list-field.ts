import type { Words } from "../model/words.ts";
import { defineField, type FieldSpec, type PiiLevel, type SurvivorRule } from "./define.ts";
import type { FieldMeans } from "./means.ts";
import { LIST_FINDINGS, type ListCode, type ListEntries, pickList } from "./pick-list.ts";

/** A field whose values come from a list, by data alone. */
export interface ListFieldData<Name extends string> {
  readonly name: Name;
  readonly title: Words;
  readonly headers: readonly string[];
  readonly means?: FieldMeans;
  readonly entries: ListEntries;
  /** True where no other values are allowed. */
  readonly closed?: boolean;
  readonly pii?: PiiLevel;
  readonly importance?: 0 | 1 | 2 | 3;
  readonly survivor?: SurvivorRule;
}

/** Makes a field of a list: known names and aliases tidied, near misses suggested, the rest kept. */
export function listField<const Name extends string>(
  data: ListFieldData<Name>,
): FieldSpec<Name, ListCode> {
  const list = pickList(data.entries, data.closed);
  return defineField({
    name: data.name,
    title: data.title,
    ...(data.means && { means: data.means }),
    pii: data.pii ?? 0,
    importance: data.importance ?? 1,
    headers: data.headers,
    findings: LIST_FINDINGS,
    survivor: data.survivor ?? "most-recent",
    survey: (values, context) => ({ facts: list.survey(values, context).facts }),
    clean: (raw, _kind, context) => list.clean(raw, context.facts),
  });
}
