import { FIELDS } from "../field/index.ts";
import type { FieldSpec } from "../field/define.ts";
import { maskValue } from "../text/mask.ts";
import type { ExportColumns } from "./record.ts";

/** Columns of ours that hold no personal data. */
const OPEN = new Set([
  "crm_entity_id",
  "crm_rows",
  "crm_sources",
  "crm_status",
  "crm_issues",
  "crm_household_id",
  "crm_new_province",
  "crm_address_scheme",
  "crm_address_confidence",
]);
/** No personal data by itself, but one-person businesses go by their owner's name. */
const NAMED_AFTER_PEOPLE = new Set(["company"]);

/** Masks a row for an audience that may not see persons; columns nobody knows count as personal. */
export function maskRow(
  row: ReadonlyMap<string, string>,
  columns: ExportColumns,
): ReadonlyMap<string, string> {
  return new Map(
    [...row].map(([header, value]) => [header, maskedCell(header, value, columns)] as const),
  );
}

function maskedCell(header: string, value: string, columns: ExportColumns): string {
  if (value === "" || OPEN.has(header)) return value;
  const name = columns.fieldOf(header);
  const field: FieldSpec | undefined = FIELDS.find((f) => f.name === name);
  if (NAMED_AFTER_PEOPLE.has(name ?? "")) return maskValue(value);
  if (field?.pii === 0) return value;
  // A spreadsheet would run what begins with a plus and is no number.
  return (field?.mask ?? maskValue)(value).replace(/^\+(\d{1,3})/, "(+$1)");
}
