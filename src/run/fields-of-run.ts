import { resolveSettings } from "../config/resolve.ts";
import { bookWith, type FieldBook } from "../field/field-book.ts";
import type { Manifest } from "./manifest.ts";

/** The fields a finished run knew, those of its own configuration included. */
export function fieldsOfRun({ settings }: Pick<Manifest, "settings">): FieldBook {
  const values = Object.fromEntries(settings.map(({ key, value }) => [key, value]));
  const resolved = resolveSettings([{ origin: "manifest", values }]);
  return bookWith(resolved.settings.general.fields);
}
