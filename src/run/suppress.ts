import type { CleanData } from "../field/clean-data.ts";
import type { MergeResult } from "../merge/model.ts";
import type { TextColumn } from "../table/text-column.ts";
import { CONTACT_FIELDS, type ContactField, type Contacts } from "./contact.ts";
import type { ContactList, Listed } from "./contact-list.ts";
import type { Suppressed } from "./result.ts";

/**
 * Marks every customer that a suppression list names by any phone or e-mail of any of their rows, and
 * again by what the merged row holds, so that no merge brings a listed number back.
 */
export function suppress(
  list: ContactList,
  contacts: Contacts,
  data: CleanData,
  merge: MergeResult,
): Suppressed {
  const why = new Map<number, Listed>();
  for (const { field, values } of contactColumns(data)) {
    const listed = listedCodes(list, contacts, field, values);
    if (listed.size === 0) continue;
    for (const [record, code] of values.codes.entries()) {
      const entry = listed.get(code);
      const entity = merge.entityOf[record] as number;
      if (entry !== undefined && !why.has(entity)) why.set(entity, entry);
    }
  }
  for (const { field, cells } of merge.columns) {
    if (!isContact(field)) continue;
    const listed = listedCodes(list, contacts, field, cells);
    for (const [entity, code] of cells.codes.entries()) {
      const entry = listed.get(code);
      if (entry !== undefined && !why.has(entity)) why.set(entity, entry);
    }
  }
  return {
    entries: list.hashes(),
    junk: list.junk,
    reasonOf: (entity) => {
      const entry = why.get(entity);
      if (entry === undefined) return "";
      const said = [entry.reason, entry.channel, entry.date].filter((part) => part !== "");
      return said.length === 0 ? "listed" : said.join("; ");
    },
  };
}

function isContact(field: string | undefined): field is ContactField {
  return (CONTACT_FIELDS as readonly string[]).includes(field ?? "");
}

/** Raw and cleaned columns of phones and e-mails: a number cleaning gave up on may still be the listed one. */
function contactColumns(data: CleanData): { field: ContactField; values: TextColumn }[] {
  const own = data.columns.flatMap((column) => {
    const field = column?.spec.name;
    return column !== undefined && isContact(field)
      ? [
          { field, values: column.values },
          { field, values: column.raw },
        ]
      : [];
  });
  const added = data.added.flatMap(({ field, values }) =>
    isContact(field) ? [{ field, values }] : [],
  );
  return [...own, ...added];
}

/** The distinct values of a column that are listed. */
function listedCodes(
  list: ContactList,
  contacts: Contacts,
  field: ContactField,
  values: TextColumn,
): Map<number, Listed> {
  const listed = new Map<number, Listed>();
  for (let code = 1; code <= values.distinct; code++) {
    for (const normal of contacts.normal(field, values.text(code))) {
      const entry = list.find(normal);
      if (entry !== undefined) listed.set(code, entry);
    }
  }
  return listed;
}
