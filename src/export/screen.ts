import { type Contacts, CONTACT_FIELDS } from "../run/contact.ts";
import { numbersPeople } from "../run/numbered-by.ts";
import type { ContactList } from "../run/contact-list.ts";
import type { ExportColumns } from "./record.ts";
import type { Filter } from "./where/parse.ts";

/** Findings that say so: a consent refused in any row, a wish that stands in a note. */
const REFUSALS = ["consent/opted-out", "consent/opt-out-words"];

/**
 * Who must not be contacted: consent withdrawn, a note that asks for it, marked by the run's own suppression list, or named by one of
 * `lists` through any phone, e-mail, customer code or identity number of the cleaned row.
 */
export function leftAlone(
  columns: ExportColumns,
  lists: readonly ContactList[],
  contacts: Contacts,
): Filter {
  const consent = columns.headersOf("consent");
  const reach = CONTACT_FIELDS.map((field) => ({ field, headers: columns.headersOf(field) }));
  const codes = lists.some((list) => list.hasCodes) ? columns.headersThat(numbersPeople) : [];
  return (row) => {
    if ((row.get("crm_do_not_contact") ?? "") !== "") return true;
    if (REFUSALS.some((code) => (row.get("crm_issues") ?? "").split("; ").includes(code)))
      return true;
    if (consent.some((header) => columns.meaning(header, row.get(header) ?? "") === "withdrawn"))
      return true;
    const id = row.get("crm_entity_id") ?? "";
    if (lists.some((list) => list.entityIds.has(id))) return true;
    const named = codes.map((header) => row.get(header) ?? "");
    if (named.some((code) => lists.some((list) => list.findCode(code) !== undefined))) return true;
    return reach.some(({ field, headers }) =>
      headers.some((header) =>
        contacts
          .normal(field, row.get(header) ?? "")
          .some((normal) => lists.some((list) => list.find(normal) !== undefined)),
      ),
    );
  };
}
