import { resolveSettings } from "../config/resolve.ts";
import type { CleanContext, FieldSpec } from "../field/define.ts";
import type { FieldBook } from "../field/field-book.ts";
import { CELL } from "../model/cell.ts";
import type { Manifest } from "../run/manifest.ts";

/** Cleans texts the way the run cleaned the column of a field. */
export type ValueCleaner = (
  field: string,
  header: string,
  texts: readonly string[],
) => ReadonlyMap<string, TakenValue>;

/** What a text is worth: the value to take over; "" changes nothing, undefined = not a value of the field. */
export interface TakenValue {
  readonly value: string | undefined;
}

/** The cleaner of a run with the fields of its `book`: its country, day and settings; a whole column decides what its doubtful dates mean. */
export function cleanerOf(
  manifest: Pick<Manifest, "country" | "asOf" | "settings">,
  book: FieldBook,
): ValueCleaner {
  const values = Object.fromEntries(manifest.settings.map(({ key, value }) => [key, value]));
  const { settings } = resolveSettings([{ origin: "manifest", values }]);
  const { country, asOf } = manifest;
  return (field, header, texts) => {
    const spec = book.get(field);
    const distinct = [...new Set(texts)].filter((text) => text !== "");
    if (spec === undefined) return new Map(distinct.map((text) => [text, { value: text }]));
    const context = { country, asOf, settings: settings.clean, header };
    const raw = distinct.map((text) => ({
      text,
      kind: CELL.text,
      count: texts.filter((other) => other === text).length,
    }));
    const full: CleanContext = { ...context, facts: spec.survey?.(raw, context).facts };
    return new Map(distinct.map((text) => [text, taken(spec, text, full)]));
  };
}

/** Several values in a cell are not one: which of them is meant is not for us to say. */
function taken(spec: FieldSpec, text: string, context: CleanContext): TakenValue {
  const { status, value, more = [] } = spec.clean(text, CELL.text, context);
  if (status === "missing") return { value: "" };
  return { value: status === "invalid" || more.length > 0 ? undefined : value };
}
