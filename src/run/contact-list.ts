import { basename } from "node:path";
import { readInput } from "../io/input/index.ts";
import { foldKey } from "../text/fold.ts";
import type { ListedHash } from "./result.ts";
import { CONTACT_FIELDS, contactHashes, type ContactField, type Contacts } from "./contact.ts";

/** Why somebody is on a list. */
export interface Listed {
  readonly reason: string;
  readonly date: string;
  readonly channel: string;
}

/** A list of persons: suppression, do-not-call, or to be erased. */
export class ContactList {
  /** Lines that name nobody: neither phone, e-mail, hash nor id. */
  readonly junk: number[] = [];
  /** Entity ids and row ids named outright. */
  readonly entityIds = new Set<string>();
  readonly rowIds = new Set<number>();
  private readonly plain = new Map<string, Listed>();
  private readonly hashed = new Map<string, Listed>();
  private readonly key: string | undefined;

  constructor(key: string | undefined) {
    this.key = key;
  }

  /** Entries, counted by what they name. */
  get size(): number {
    return this.plain.size + this.hashed.size + this.entityIds.size + this.rowIds.size;
  }

  /** Every entry as the SHA-256 of its normal form (or the hash it came as), in the order of the hashes. */
  hashes(): ListedHash[] {
    const byHash = new Map(this.hashed);
    for (const [normal, why] of this.plain) {
      const [hash] = contactHashes(normal);
      if (hash !== undefined) byHash.set(hash, why);
    }
    return [...byHash]
      .map(([hash, why]) => ({ hash: `sha256:${hash}`, ...why }))
      .sort((a, b) => (a.hash < b.hash ? -1 : 1));
  }

  addPlain(normal: string, why: Listed): void {
    if (!this.plain.has(normal)) this.plain.set(normal, why);
  }

  addHash(hash: string, why: Listed): void {
    if (!this.hashed.has(hash)) this.hashed.set(hash, why);
  }

  /** Why a normal form is listed; undefined when it is not. */
  find(normal: string): Listed | undefined {
    const plain = this.plain.get(normal);
    if (plain !== undefined || this.hashed.size === 0) return plain;
    for (const hash of contactHashes(normal, this.key)) {
      const listed = this.hashed.get(hash);
      if (listed !== undefined) return listed;
    }
    return undefined;
  }
}

const HASH = /^(?:sha256:|hmac:)?([0-9a-f]{64})$/;
const COLUMNS: Readonly<Record<string, string>> = {
  reason: "reason|ly do|grund",
  date: "date|ngay|datum|since|tu ngay",
  channel: "channel|kenh|kanal",
  entity: "crm entity id|entity id|entity",
  row: "row id|row",
};

/**
 * Reads a list from any table file: phones and e-mails in any spelling, SHA-256 or HMAC hashes of their
 * normal form, `entity_id` or `row_id` columns, with reason, date and channel where there are such columns.
 * Lines that name nobody are collected in `junk` by the row a person sees.
 * @throws KnownError as any input
 */
export async function readContactList(
  path: string,
  contacts: Contacts,
  key?: string,
): Promise<ContactList> {
  const list = new ContactList(key);
  const { grids } = await readInput({ name: basename(path), path }, {});
  for (const grid of grids) {
    const lost = grid.rejected.filter((r) => r.reason.code !== "input/comment-line");
    list.junk.push(...lost.map((r) => r.row));
    const header = grid.columns.map((column) => foldKey(column.at(0)));
    const columnOf = (name: string): number =>
      header.findIndex((h) => (COLUMNS[name] ?? "").split("|").includes(h));
    const at = {
      reason: columnOf("reason"),
      date: columnOf("date"),
      channel: columnOf("channel"),
      entity: columnOf("entity"),
      row: columnOf("row"),
    };
    const special = new Set(Object.values(at));
    for (let row = 0; row < grid.height; row++) {
      const cells = grid.columns.map((column) => column.at(row).trim());
      const why = {
        reason: cells[at.reason] ?? "",
        date: cells[at.date] ?? "",
        channel: cells[at.channel] ?? "",
      };
      const values = cells.filter((cell, i) => cell !== "" && !special.has(i));
      let taken = takeIds(list, cells[at.entity] ?? "", cells[at.row] ?? "");
      for (const value of values) taken = take(list, contacts, value, why) || taken;
      // A first line that names nobody is the header.
      if (!taken && row > 0 && cells.some((cell) => cell !== ""))
        list.junk.push(grid.lines[row] ?? row + 1);
    }
  }
  return list;
}

function takeIds(list: ContactList, entity: string, row: string): boolean {
  const isEntity = /^[A-Z]\d{6,}$/.test(entity);
  const isRow = /^\d{1,10}$/.test(row);
  if (isEntity) list.entityIds.add(entity);
  if (isRow) list.rowIds.add(Number(row));
  return isEntity || isRow;
}

function take(list: ContactList, contacts: Contacts, value: string, why: Listed): boolean {
  const hash = HASH.exec(value.toLowerCase())?.[1];
  if (hash !== undefined) {
    list.addHash(hash, why);
    return true;
  }
  const field: ContactField = value.includes("@") ? CONTACT_FIELDS[1] : CONTACT_FIELDS[0];
  const normal = contacts.normal(field, value);
  for (const form of normal) list.addPlain(form, why);
  return normal.length > 0;
}
