import { type Contacts, CONTACT_FIELDS, type ContactField } from "../run/contact.ts";
import type { ValueCleaner } from "./clean-values.ts";
import { foldKey } from "../text/fold.ts";
import { lookUpError, type LookUpTable } from "./look-up.ts";
import type { RowChange } from "./reassign.ts";
import type { ExportColumns } from "./record.ts";

/** What a look-up file changes. */
export interface Update extends RowChange {
  /** Columns the cleaned file does not have. */
  readonly added: readonly string[];
  /** Rows of the file with a cell that is no value of its field, as a person numbers them. */
  readonly refused: readonly number[];
}

/** The cell of a look-up file that empties the customer's cell; an empty cell changes nothing. */
export const CLEAR = "=";

/**
 * Updates customers from a look-up file: rows meet by `key` (a header or field both have), every other column
 * of the file goes into the column of that name or meaning, or becomes a new one. Blank cells change nothing, `=` clears.
 * Phones and e-mails meet in any spelling. Values are cleaned as the run cleaned their field; what is no value
 * of it changes nothing and is counted in `refused`.
 * @throws KnownError 65 no key column, or two different rows for one key
 */
export function updating(
  path: string,
  table: LookUpTable,
  key: string,
  columns: ExportColumns,
  contacts: Contacts,
  clean: ValueCleaner,
): Update {
  const { at, own } = meetingColumns(path, table, key, columns);
  const field = CONTACT_FIELDS.find((f) => f === (columns.fieldOf(own[0] ?? "") ?? key));
  const keysOf = (value: string): string[] => keyForms(value, field, contacts);
  const targets = table.header.map((name, i) =>
    i === at || name === "" ? undefined : (columns.like(name) ?? name),
  );
  const { rows, refused } = cleanRows(table, targets, columns, clean);
  const byKey = new Map<string, readonly string[]>();
  for (const { line, cells } of rows) {
    for (const form of keysOf(cells[at] ?? "")) {
      const known = byKey.get(form);
      if (known?.some((cell, i) => i !== at && cell !== cells[i]) === true) {
        throw lookUpError(path, {
          en: `row ${line}: another row has the same ${key} but other values`,
          vi: `dòng ${line}: một dòng khác có cùng ${key} nhưng giá trị khác`,
        });
      }
      byKey.set(form, cells);
    }
  }
  const used = new Set<readonly string[]>();
  let changed = 0;
  return {
    refused,
    added: targets.filter((t): t is string => t !== undefined && !columns.headers.includes(t)),
    change(row) {
      const forms = own.flatMap((header) => keysOf(row.get(header) ?? ""));
      const cells = forms.map((form) => byKey.get(form)).find((found) => found !== undefined);
      if (cells === undefined) return;
      used.add(cells);
      if (rewrite(row, cells, targets, columns)) changed++;
    },
    get changed() {
      return changed;
    },
    unused: () => new Set(byKey.values()).size - used.size,
  };
}

/**
 * Where the two meet: the position in the file, and the columns of the run.
 * @throws KnownError 65 where either has no such column
 */
function meetingColumns(
  path: string,
  { header }: LookUpTable,
  key: string,
  columns: ExportColumns,
): { readonly at: number; readonly own: readonly string[] } {
  const own = columns.find(key) ?? [];
  const keys = new Set([key, ...own].map(foldKey));
  const at = header.findIndex(
    (h) => keys.has(foldKey(h)) || own.some((o) => o === columns.like(h)),
  );
  if (at >= 0 && own.length > 0) return { at, own };
  const where = at < 0 ? { en: "the file", vi: "tệp này" } : { en: "the run", vi: "lần chạy" };
  throw lookUpError(path, {
    en: `${where.en} has no column "${key}" to meet by`,
    vi: `${where.vi} không có cột "${key}" để đối chiếu`,
  });
}

/** Puts the cells of the file into a row of the run; whether that changed any. */
function rewrite(
  row: Parameters<Update["change"]>[0],
  cells: readonly string[],
  targets: readonly (string | undefined)[],
  columns: ExportColumns,
): boolean {
  let touched = false;
  for (const [i, target] of targets.entries()) {
    const value = cells[i] ?? "";
    if (target === undefined || value === "") continue;
    const next = value === CLEAR ? "" : columns.asWritten(target, value);
    touched ||= (row.get(target) ?? "") !== next;
    row.set(target, next);
  }
  return touched;
}

/** The rows with every cell cleaned by the field of the column it goes to, and the rows with cells that are none. */
function cleanRows(
  { header, rows }: LookUpTable,
  targets: readonly (string | undefined)[],
  columns: ExportColumns,
  clean: ValueCleaner,
): { rows: LookUpTable["rows"]; refused: readonly number[] } {
  const cleaners = targets.map((target, i) => {
    const field = target === undefined ? undefined : columns.fieldOf(target);
    if (field === undefined) return undefined;
    const texts = rows.map(({ cells }) => cells[i] ?? "").filter((text) => text !== CLEAR);
    return clean(field, header[i] ?? "", texts);
  });
  const refused = new Set<number>();
  const cleaned = rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((text, i) => {
      if (text === "" || text === CLEAR) return text;
      const taken = cleaners[i]?.get(text) ?? { value: text };
      if (taken.value === undefined) refused.add(line);
      return taken.value ?? "";
    }),
  }));
  return { rows: cleaned, refused: [...refused] };
}

function keyForms(value: string, field: ContactField | undefined, contacts: Contacts): string[] {
  if (value.trim() === "") return [];
  if (field !== undefined) return contacts.normal(field, value);
  const folded = foldKey(value);
  return [folded === "" ? value.trim() : folded];
}
