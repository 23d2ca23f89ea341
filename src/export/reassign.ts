import { foldKey } from "../text/fold.ts";
import { lookUpError, type LookUpTable } from "./look-up.ts";
import type { ExportColumns } from "./record.ts";

/** Changes a row in place of the cleaned file's own; counts what it did. */
export interface RowChange {
  change(row: Map<string, string>): void;
  /** Rows changed so far. */
  readonly changed: number;
  /** Entries of the file that no row had. */
  unused(): number;
}

/**
 * Gives customers to other staff: the first column of the table names the owner of today, the second the new
 * one. An entry without an owner of today takes the customers nobody has. Every customer moves once, so that
 * A → B and B → C do not chain.
 * @throws KnownError 65 one owner twice, an entry without a new owner, or no owner column in the run
 */
export function reassigning(path: string, table: LookUpTable, columns: ExportColumns): RowChange {
  const [header] = columns.headersOf("owner");
  if (header === undefined) {
    throw lookUpError(path, {
      en: "the run has no owner column to reassign",
      vi: "lần chạy này không có cột nhân viên phụ trách",
    });
  }
  const to = new Map<string, string>();
  for (const { line, cells } of table.rows) {
    const [from = "", owner = ""] = cells;
    const key = foldKey(from);
    if (owner === "" || to.has(key)) {
      throw lookUpError(path, {
        en: `row ${line}: ${owner === "" ? "names no new owner" : "names an owner a second time"}`,
        vi: `dòng ${line}: ${owner === "" ? "không có người phụ trách mới" : "một người xuất hiện hai lần"}`,
      });
    }
    to.set(key, owner);
  }
  const used = new Set<string>();
  let changed = 0;
  return {
    change(row) {
      const key = foldKey(row.get(header) ?? "");
      const owner = to.get(key);
      if (owner === undefined) return;
      used.add(key);
      row.set(header, owner);
      changed++;
    },
    get changed() {
      return changed;
    },
    unused: () => to.size - used.size,
  };
}
