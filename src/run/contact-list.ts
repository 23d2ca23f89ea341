import { basename } from "node:path";
import { readInput } from "../io/input/index.ts";
import { foldKey, foldTight } from "../text/fold.ts";
import { identityField } from "./numbered-by.ts";
import type { ListedEntry } from "./result.ts";
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
  /** Entity ids and row ids named outright, and why. */
  readonly entityIds = new Map<string, Listed>();
  readonly rowIds = new Map<number, Listed>();
  private namesCodes = false;
  private readonly plain = new Map<string, Listed>();
  private readonly hashed = new Map<string, Listed>();
  /** Normal forms that were found to be meant by a hash. */
  private readonly met = new Map<string, Listed>();
  private readonly key: string | undefined;
  private readonly home: string;

  /** @param home country whose phones a hash may have without its code */
  constructor(key: string | undefined, home: string) {
    this.key = key;
    this.home = home;
  }

  /** Whether lines name customer codes, or may: a hash does not tell. */
  get hasCodes(): boolean {
    return this.namesCodes || this.hashed.size > 0;
  }

  /** Entries, counted by what they name. */
  get size(): number {
    return this.plain.size + this.hashed.size + this.entityIds.size + this.rowIds.size;
  }

  /**
   * Every entry as the SHA-256 of its normal form (or the hash it came as), in the order of the hashes, then
   * those that name entities and rows. What a keyed hash was found to mean is there without the key.
   */
  entries(): ListedEntry[] {
    const byHash = new Map(this.hashed);
    for (const [normal, why] of [...this.plain, ...this.met]) {
      const [hash] = contactHashes(normal);
      if (hash !== undefined) byHash.set(hash, why);
    }
    const none = { hash: "", entityId: "", rowId: "" };
    return [
      ...[...byHash]
        .map(([hash, why]) => ({ ...none, hash: `sha256:${hash}`, ...why }))
        .sort((a, b) => (a.hash < b.hash ? -1 : 1)),
      ...[...this.entityIds].map(([entityId, why]) => ({ ...none, entityId, ...why })),
      ...[...this.rowIds].map(([rowId, why]) => ({ ...none, rowId: String(rowId), ...why })),
    ];
  }

  addPlain(normal: string, why: Listed): void {
    if (!this.plain.has(normal)) this.plain.set(normal, why);
  }

  addHash(hash: string, why: Listed): void {
    if (!this.hashed.has(hash)) this.hashed.set(hash, why);
  }

  /** Adds a customer code; false when it is blank. */
  addCode(code: string, why: Listed): boolean {
    const normal = codeForm(code);
    if (normal === undefined) return false;
    this.addPlain(normal, why);
    this.namesCodes = true;
    return true;
  }

  /** Why a normal form is listed; undefined when it is not. */
  find(normal: string): Listed | undefined {
    const plain = this.plain.get(normal);
    if (plain !== undefined || this.hashed.size === 0) return plain;
    for (const hash of contactHashes(normal, this.key, this.home)) {
      const listed = this.hashed.get(hash);
      if (listed === undefined) continue;
      this.met.set(normal, listed);
      return listed;
    }
    return undefined;
  }

  /** Why a customer code is listed, in any spelling; undefined when it is not. */
  findCode(code: string): Listed | undefined {
    const normal = codeForm(code);
    return normal === undefined ? undefined : this.find(normal);
  }
}

/** The form customer codes are compared and hashed in: `KH-001` and `kh 001` meet. Phones and e-mails never look like it. */
export function codeForm(code: string): string | undefined {
  const folded = foldTight(code);
  return folded === "" ? undefined : `#${folded}`;
}

const HASH = /^(?:sha256:|hmac:)?([0-9a-f]{64})$/;
const COLUMNS: Readonly<Record<string, string>> = {
  reason: "reason|ly do|grund",
  date: "date|ngay|datum|since|tu ngay",
  channel: "channel|kenh|kanal",
  entity: "crm entity id|entity id|entity",
  row: "row id|row",
  code: "customer code|customer id|customer no|ma khach hang|ma kh|ma khach|kundennummer",
};

/**
 * Reads a list from any table file: phones and e-mails in any spelling, SHA-256 or HMAC hashes of their
 * normal form, `entity_id`, `row_id`, customer code or identity number columns, with reason, date and channel where there are such columns.
 * Lines that name nobody are collected in `junk` by the row a person sees.
 * @throws KnownError as any input
 */
export async function readContactList(
  path: string,
  contacts: Contacts,
  key?: string,
): Promise<ContactList> {
  const list = new ContactList(key, contacts.country);
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
      code: columnOf("code"),
    };
    // Beside codes of the list's own, numbers the state gave people.
    const numbers = header.map(identityField);
    const special = new Set(Object.values(at));
    for (let row = 0; row < grid.height; row++) {
      const cells = grid.columns.map((column) => column.at(row).trim());
      const why = {
        reason: cells[at.reason] ?? "",
        date: cells[at.date] ?? "",
        channel: cells[at.channel] ?? "",
      };
      const values = cells.filter(
        (cell, i) => cell !== "" && !special.has(i) && numbers[i] === undefined,
      );
      let taken = takeIds(list, cells[at.entity] ?? "", cells[at.row] ?? "", why);
      if (row > 0) {
        taken = takeCode(list, cells[at.code] ?? "", why) || taken;
        for (const [i, field] of numbers.entries()) {
          const forms = field === undefined ? [] : contacts.numberForms(field, cells[i] ?? "");
          for (const form of forms) taken = takeCode(list, form, why) || taken;
        }
      }
      for (const value of values) taken = take(list, contacts, value, why) || taken;
      // A first line that names nobody is the header.
      if (!taken && row > 0 && cells.some((cell) => cell !== ""))
        list.junk.push(grid.lines[row] ?? row + 1);
    }
  }
  return list;
}

function takeIds(list: ContactList, entity: string, row: string, why: Listed): boolean {
  const isEntity = /^[A-Z]\d{6,}$/.test(entity);
  const isRow = /^\d{1,10}$/.test(row);
  if (isEntity) list.entityIds.set(entity, why);
  if (isRow) list.rowIds.set(Number(row), why);
  return isEntity || isRow;
}

function takeCode(list: ContactList, code: string, why: Listed): boolean {
  const hash = HASH.exec(code.toLowerCase())?.[1];
  if (hash === undefined) return list.addCode(code, why);
  list.addHash(hash, why);
  return true;
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
