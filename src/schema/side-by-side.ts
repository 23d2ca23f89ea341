import type { Mapping, TableInfo } from "../table/dataset.ts";
import type { MappedTable } from "./assemble.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Fields that a row of one person has once: met again beyond a gap, they are another person's. */
const WHOSE = new Set(["full_name", "phone", "email", "customer_code", "address", "birth_date"]);

/**
 * Two tables side by side would make one record of two people. Where an empty column is followed by a
 * second set of the same fields, the right-hand columns are left unmapped and the table says so.
 */
export function splitSideBySide(
  table: TableInfo,
  mappings: readonly (Mapping | undefined)[],
  words: Vocabulary,
): MappedTable {
  const { headers, grid, records, headerRows } = table;
  const header = headerRows.at(-1);
  if (header === undefined) return { table, mappings };
  for (let gap = 1; gap < headers.length - 1; gap++) {
    const column = grid.columns[gap];
    if (column === undefined || column.codes[header] !== 0) continue;
    if (records.some((row) => column.codes[row] !== 0)) continue;
    const right = headers.map((_, c) => (c > gap ? (grid.columns[c]?.at(header) ?? "") : ""));
    const left = new Set(grid.columns.slice(0, gap).map((cells) => cells.at(header)));
    const own = right.filter((text, c) => text !== "" && repeats(text, c, gap));
    // Under titles of their own ("Khách sỉ | Khách lẻ") the same words stand on both sides.
    const again = right.filter((text) => text !== "" && left.has(text));
    if (own.length === 0 || Math.max(own.length, again.length) < 2) continue;
    const note = { code: "table/side-by-side", args: { column: headers[gap + 1] ?? "" } };
    return {
      table: { ...table, notes: [...table.notes, note] },
      mappings: mappings.map((mapping, c) => (c > gap ? undefined : mapping)),
    };
  }
  return { table, mappings };

  function repeats(text: string, at: number, gap: number): boolean {
    const field = mappings[at]?.field ?? (words.knows(text) ? fieldByName(text) : undefined);
    if (field === undefined || !WHOSE.has(field)) return false;
    return mappings.some((mapping, c) => c < gap && mapping?.field === field);
  }

  function fieldByName(text: string): string | undefined {
    const left = headers.indexOf(text.trim());
    return left < 0 ? undefined : mappings[left]?.field;
  }
}
