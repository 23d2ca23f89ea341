import { type CleanData, columnsThat } from "../field/clean-data.ts";
import type { MergeResult } from "../merge/model.ts";
import type { TextColumn } from "../table/text-column.ts";
import { CONTACT_FIELDS, type ContactField, type Contacts } from "./contact.ts";
import type { ContactList, Listed } from "./contact-list.ts";
import { numbersPeople } from "./numbered-by.ts";
import type { Suppressed } from "./result.ts";

/**
 * Marks every customer that a suppression list names by any phone, e-mail, code or identity number of any of their rows, and
 * again by what the merged row holds, so that no merge brings a listed number back; also by row_id, and by
 * entity_id where ids last (`idOf`): elsewhere the numbers of another run are other people.
 */
export function suppress(
  list: ContactList,
  contacts: Contacts,
  data: CleanData,
  merge: MergeResult,
  idOf?: (entity: number) => string,
): Suppressed {
  const why = new Map<number, Listed>();
  if (list.rowIds.size > 0) {
    for (const [record, rowId] of data.dataset.rowIdOf.entries()) {
      const entry = list.rowIds.get(rowId);
      const entity = merge.entityOf[record] as number;
      if (entry !== undefined && !why.has(entity)) why.set(entity, entry);
    }
  }
  if (idOf !== undefined && list.entityIds.size > 0) {
    for (let entity = 0; entity < merge.entities; entity++) {
      const entry = list.entityIds.get(idOf(entity));
      if (entry !== undefined && !why.has(entity)) why.set(entity, entry);
    }
  }
  if (list.hasCodes) {
    for (const { raw, values } of columnsThat(data, numbersPeople)) {
      for (const codes of [values, raw]) noteCodes(list, codes, merge, why);
    }
  }
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
    listed: list.size,
    customers: why.size,
    entries: list.entries(),
    junk: list.junk,
    reasonOf: (entity) => {
      const entry = why.get(entity);
      if (entry === undefined) return "";
      const said = [entry.reason, entry.channel, entry.date].filter((part) => part !== "");
      return said.length === 0 ? "listed" : said.join("; ");
    },
  };
}

function noteCodes(
  list: ContactList,
  codes: TextColumn,
  merge: MergeResult,
  why: Map<number, Listed>,
): void {
  const listed = Array.from({ length: codes.distinct + 1 }, (_, code) =>
    code === 0 ? undefined : list.findCode(codes.text(code)),
  );
  for (const [record, code] of codes.codes.entries()) {
    const entry = listed[code];
    const entity = merge.entityOf[record] as number;
    if (entry !== undefined && !why.has(entity)) why.set(entity, entry);
  }
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
