import { readCleaned } from "./cleaned-rows.ts";
import { CONTACT_FIELDS, type ContactField, type Contacts } from "./contact.ts";
import type { FieldMeans } from "../field/means.ts";
import { fieldsOfRun } from "./fields-of-run.ts";
import { codeForm, type ContactList } from "./contact-list.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import { numbersPeople } from "./numbered-by.ts";
import { mentionsOf } from "./mentions.ts";
import { ID_MAP } from "./write/id-map.ts";
import type { Run } from "./read.ts";
import { readRows } from "./read-rows.ts";
import { CHANGES } from "./write/changes.ts";
import { FLAGGED } from "./write/flagged.ts";
import { LEDGER } from "./write/ledger.ts";
import { LINEAGE, readLost } from "./write/lineage.ts";

/** Who is to be erased from one run. */
export interface Erasure {
  readonly entities: ReadonlySet<string>;
  /** Their rows, and set-aside rows that name them. */
  readonly rowIds: ReadonlySet<number>;
  /** Texts that are theirs alone, to look for in files that hold no rows. */
  readonly texts: ReadonlySet<string>;
  /** Their full names, to find where others' cells speak of them. */
  readonly names: ReadonlySet<string>;
}

/** Whether a field's values are one person's own; a name or an address may be another's, a firm's number all of its people's. */
function isOwn({ tells, ofFirm }: FieldMeans): boolean {
  return (tells === "contact" || tells === "identity" || tells === "account") && ofFirm !== true;
}
/** Shorter texts are found anywhere. */
const TELLING = 6;

/**
 * Finds the persons of a list in a run, by any phone or e-mail they ever had in it: as it came in, as it
 * was cleaned, as it survived or was lost in a merge. One row found means the whole customer.
 */
export async function findErasure(
  run: Run,
  list: ContactList,
  contacts: Contacts,
): Promise<Erasure> {
  const { mapping, delimiter } = run.manifest;
  const fieldOf = new Map<string, ContactField>();
  for (const { header, field } of mapping) {
    const contact = CONTACT_FIELDS.find((f) => f === field);
    if (contact !== undefined) fieldOf.set(header, contact);
  }
  const contactOf = (header: string): ContactField | undefined =>
    fieldOf.get(header) ?? CONTACT_FIELDS.find((f) => header.startsWith(`crm_${f}_`));
  const names = (field: ContactField | undefined, text: string): boolean =>
    field !== undefined &&
    text !== "" &&
    contacts.normal(field, text).some((n) => list.find(n) !== undefined);

  const entities = new Set(list.entityIds.keys());
  const rowIds = new Set(list.rowIds.keys());
  if (list.hasCodes) for (const id of await entitiesByCode(run, list)) entities.add(id);
  for await (const row of readCleaned(run)) {
    if ([...row].some(([header, text]) => names(contactOf(header), text))) {
      entities.add(row.get("crm_entity_id") ?? "");
    }
  }
  for await (const row of readRows(run.path(LINEAGE), delimiter)) {
    const field = contactOf(row.get("field") ?? "");
    const values = [row.get("value") ?? "", ...readLost(row.get("lost") ?? "").map((l) => l.value)];
    if (values.some((value) => names(field, value))) entities.add(row.get("entity_id") ?? "");
  }
  for await (const row of readRows(run.path(CHANGES), delimiter)) {
    const field = CONTACT_FIELDS.find((f) => f === row.get("field"));
    if (names(field, row.get("before") ?? "") || names(field, row.get("after") ?? "")) {
      rowIds.add(Number(row.get("row_id")));
    }
  }
  for await (const row of readRows(run.path(FLAGGED), delimiter)) {
    const values = (row.get("values") ?? "")
      .split(/[,;\t|]/)
      .map((v) => v.replaceAll(/^[^=]*=|"/g, "").trim());
    if (values.some((v) => names("phone", v) || (v.includes("@") && names("email", v)))) {
      rowIds.add(Number(row.get("row_id")));
    }
  }
  entities.delete("");
  await widen(run, entities, rowIds);
  const texts = await theirsAlone(run, await valuesOf(run, isTelling(run), { entities, rowIds }), {
    entities,
    rowIds,
  });
  const called = await valuesOf(run, nameColumns(run), { entities, rowIds });
  return { entities, rowIds, texts, names: new Set([...called].filter(isFullName)) };
}

/** Rows of found customers, and customers of found rows; twice, as the one leads to the other. */
async function widen(run: Run, entities: Set<string>, rowIds: Set<number>): Promise<void> {
  for (let pass = 0; pass < 2; pass++) {
    for await (const row of readRows(run.path(LEDGER), run.manifest.delimiter)) {
      const entity = row.get("entity_id") ?? "";
      const rowId = Number(row.get("row_id"));
      if (rowIds.has(rowId) && entity !== "") entities.add(entity);
      if (entities.has(entity)) rowIds.add(rowId);
    }
  }
}

/** Whether a column holds values that are one person's own, the columns added for further ones included. */
function isTelling(run: Run): (header: string) => boolean {
  return columnsThat(run, isOwn);
}

/** Whether a column holds a field that means something, the columns added for further values included. */
function columnsThat(run: Run, holds: (means: FieldMeans) => boolean): (header: string) => boolean {
  const fields = fieldsOfRun(run.manifest).that(holds);
  const headers = new Set(
    run.manifest.mapping.filter((m) => fields.includes(m.field ?? "")).map((m) => m.header),
  );
  const added = fields.map((field) => `crm_${field}_`);
  return (header) => headers.has(header) || added.some((start) => header.startsWith(start));
}

/** Whether a column holds whole names of customers; a part of a name is many people's. */
export function nameColumns(run: Run): (header: string) => boolean {
  const fields = ["full_name", "company"];
  const headers = new Set(
    run.manifest.mapping.filter((m) => fields.includes(m.field ?? "")).map((m) => m.header),
  );
  return (header) => headers.has(header);
}

/** Two words and more; one alone is many people's. */
function isFullName(text: string): boolean {
  return /[^\s\p{P}]\s+[^\s\p{P}]/u.test(text.trim());
}

type Persons = Pick<Erasure, "entities" | "rowIds">;

/** Every text of some persons in some columns: as it survived, was lost in a merge, or came in. */
async function valuesOf(
  run: Run,
  wanted: (header: string) => boolean,
  { entities, rowIds }: Persons,
): Promise<Set<string>> {
  const texts = new Set<string>();
  const add = (text: string | undefined): void => {
    if (text !== undefined && text.length >= TELLING) texts.add(text);
  };
  for await (const row of readCleaned(run)) {
    if (!entities.has(row.get("crm_entity_id") ?? "")) continue;
    for (const [header, text] of row) if (wanted(header)) add(text);
  }
  for await (const row of readRows(run.path(LINEAGE), run.manifest.delimiter)) {
    if (!entities.has(row.get("entity_id") ?? "") || !wanted(row.get("field") ?? "")) continue;
    for (const { value } of readLost(row.get("lost") ?? "")) add(value);
  }
  for await (const row of readRows(run.path(CHANGES), run.manifest.delimiter)) {
    if (rowIds.has(Number(row.get("row_id"))) && wanted(row.get("column") ?? "")) {
      add(row.get("before"));
    }
  }
  return texts;
}

/** The texts that no other customer has, however it is written there: a number a family shares stays theirs. */
async function theirsAlone(run: Run, texts: Set<string>, who: Persons): Promise<Set<string>> {
  const wanted = isTelling(run);
  const { tells } = mentionsOf(texts);
  const others = new Set<string>();
  const take = (text: string): void => {
    if (tells(text)) others.add(text);
  };
  for await (const row of readCleaned(run)) {
    if (who.entities.has(row.get("crm_entity_id") ?? "")) continue;
    for (const [header, text] of row) if (wanted(header)) take(text);
  }
  for await (const row of readRows(run.path(CHANGES), run.manifest.delimiter)) {
    if (!who.rowIds.has(Number(row.get("row_id"))) && wanted(row.get("column") ?? "")) {
      take(row.get("before") ?? "");
    }
  }
  const shared = mentionsOf(others);
  return new Set([...texts].filter((text) => !others.has(text) && !shared.tells(text)));
}

/**
 * Customers a list names by their code or identity number, those of rows that were merged away included.
 * @throws KnownError 65 when one code belongs to several customers: nobody is erased by a guess
 */
async function entitiesByCode(run: Run, list: ContactList): Promise<Set<string>> {
  const wanted = columnsThat(run, numbersPeople);
  const byCode = new Map<string, Set<string>>();
  const take = (entity: string, code = ""): void => {
    if (code === "" || list.findCode(code) === undefined) return;
    const form = codeForm(code) ?? "";
    byCode.set(form, (byCode.get(form) ?? new Set()).add(entity));
  };
  for await (const row of readRows(run.path(ID_MAP), run.manifest.delimiter)) {
    if (!wanted(row.get("column") ?? "")) continue;
    for (const code of [row.get("old_id"), row.get("new_id")])
      take(row.get("entity_id") ?? "", code);
  }
  // Identity numbers have no such map: what survived, what was lost, and what was mended before either.
  const entityOf = new Map<string, string>();
  for await (const row of readCleaned(run)) {
    const entity = row.get("crm_entity_id") ?? "";
    for (const [header, text] of row) if (wanted(header)) take(entity, text);
  }
  for await (const row of readRows(run.path(LINEAGE), run.manifest.delimiter)) {
    if (!wanted(row.get("field") ?? "")) continue;
    for (const { value } of readLost(row.get("lost") ?? ""))
      take(row.get("entity_id") ?? "", value);
  }
  for await (const row of readRows(run.path(LEDGER), run.manifest.delimiter)) {
    entityOf.set(row.get("row_id") ?? "", row.get("entity_id") ?? "");
  }
  for await (const row of readRows(run.path(CHANGES), run.manifest.delimiter)) {
    const entity = entityOf.get(row.get("row_id") ?? "") ?? "";
    if (entity !== "" && wanted(row.get("column") ?? "")) take(entity, row.get("before"));
  }
  const unclear = [...byCode.values()].filter((ids) => ids.size > 1);
  const [first] = unclear;
  if (first !== undefined) throw severalOfOneCode(run.folder, unclear.length, [...first]);
  return new Set([...byCode.values()].flatMap((ids) => [...ids]));
}

function severalOfOneCode(folder: string, codes: number, ids: readonly string[]): KnownError {
  const shown = ids.slice(0, 10).join(", ");
  return new KnownError({
    code: "erase/shared-code",
    exit: EXIT.refused,
    say: {
      en: `${folder}: ${codes} codes or identity numbers of the list belong to several customers (${shown}); nobody was erased`,
      vi: `${folder}: ${codes} mã khách hàng hoặc số giấy tờ trong danh sách thuộc về nhiều khách (${shown}); chưa xóa ai`,
    },
    next: {
      en: "Name the right ones by entity_id, phone or e-mail.",
      vi: "Hãy chỉ ra đúng người bằng entity_id, số điện thoại hoặc e-mail.",
    },
  });
}
