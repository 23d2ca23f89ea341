import type { FieldMeans } from "../field/means.ts";
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
const isNamedAfterPeople = ({ tells, ofFirm }: FieldMeans): boolean =>
  tells === "name" && ofFirm === true;

/**
 * Masks a row for an audience that may not see persons, or not `only` some columns of them; columns nobody knows
 * count as personal.
 */
export function maskRow(
  row: ReadonlyMap<string, string>,
  columns: ExportColumns,
  only?: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...row].map(([header, value]) => {
      if (only?.has(header) === false) return [header, value] as const;
      // What is named is hidden, were it a group or a date.
      return [header, maskedCell(header, value, columns, only !== undefined)] as const;
    }),
  );
}

function maskedCell(header: string, value: string, columns: ExportColumns, named: boolean): string {
  if (value === "" || (OPEN.has(header) && !named)) return value;
  const field = columns.specOf(header);
  if (isNamedAfterPeople(field?.means ?? {})) return maskValue(value);
  if (field?.pii === 0 && !named) return value;
  // A spreadsheet would run what begins with a plus and is no number.
  return (field?.mask ?? maskValue)(value).replace(/^\+(\d{1,3})/, "(+$1)");
}
