import type { Cleaned, CleanContext, FieldSpec, RawValue } from "../../src/field/define.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { CELL, type CellKind } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";

/** Cleans one value as a member of a column: with the survey of the whole column and its header. */
export function cleanWith(
  spec: FieldSpec,
  raw: string,
  about: {
    readonly column?: Readonly<Record<string, number>>;
    readonly header?: string;
    readonly kind?: CellKind;
    readonly country?: string;
    readonly asText?: boolean;
  } = {},
): Cleaned {
  const context = {
    country: about.country ?? "VN",
    asOf: "2026-11-22",
    settings: defaultsOf(FIELD_SETTINGS),
    header: about.header ?? spec.headers[0] ?? "",
    asText: about.asText ?? false,
  };
  const kind = about.kind ?? CELL.text;
  const column = { [raw]: 1, ...about.column };
  const values = Object.entries(column).map(([text, count]): RawValue => ({ text, kind, count }));
  const full: CleanContext = { ...context, facts: spec.survey?.(values, context).facts };
  return spec.clean(raw, kind, full);
}

/** Status, value and finding codes, for whole comparison. */
export function brief(cleaned: Cleaned): readonly unknown[] {
  return [cleaned.status, cleaned.value, ...(cleaned.findings ?? []).map(({ code }) => code)];
}
