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
  const repeats = repeatsOf(table, header, mappings, words);
  for (let gap = 1; gap < headers.length - 1; gap++) {
    const column = grid.columns[gap];
    if (column === undefined || column.codes[header] !== 0) continue;
    let own = 0;
    let again = 0;
    for (const { at, field, text } of repeats) {
      if (at <= gap) continue;
      if (field < gap) own++;
      // Under titles of their own ("Khách sỉ | Khách lẻ") the same words stand on both sides.
      if (text < gap) again++;
    }
    if (own === 0 || Math.max(own, again) < 2) continue;
    if (records.some((row) => column.codes[row] !== 0)) continue;
    const note = { code: "table/side-by-side", args: { column: headers[gap + 1] ?? "" } };
    return {
      table: { ...table, notes: [...table.notes, note] },
      mappings: mappings.map((mapping, c) => (c > gap ? undefined : mapping)),
    };
  }
  return { table, mappings };
}

/** A column of which something stands further left, too. */
interface Repeat {
  readonly at: number;
  /** First column of the same person's field, and first with the same words; Infinity = none. */
  readonly field: number;
  readonly text: number;
}

/** The columns that repeat another; found once, for a sheet may have thousands of gaps. */
function repeatsOf(
  { headers, grid }: TableInfo,
  header: number,
  mappings: readonly (Mapping | undefined)[],
  words: Vocabulary,
): readonly Repeat[] {
  const texts = grid.columns.map((cells) => cells.at(header));
  const firstText = firstOf(texts);
  const firstHeader = firstOf(headers);
  const firstField = firstOf(mappings.map((mapping) => mapping?.field));
  const fieldByName = (text: string) => mappings[firstHeader.get(text.trim()) ?? -1]?.field;
  const repeats: Repeat[] = [];
  for (let at = 0; at < headers.length; at++) {
    const text = texts[at] ?? "";
    if (text === "") continue;
    const field = mappings[at]?.field ?? (words.knows(text) ? fieldByName(text) : undefined);
    const whose = field !== undefined && WHOSE.has(field);
    const first = whose ? (firstField.get(field) ?? Infinity) : Infinity;
    const same = firstText.get(text) ?? Infinity;
    if (Math.min(first, same) < at) repeats.push({ at, field: first, text: same });
  }
  return repeats;
}

function firstOf<T>(list: readonly T[]): ReadonlyMap<T, number> {
  const first = new Map<T, number>();
  for (const [at, item] of list.entries()) if (!first.has(item)) first.set(item, at);
  return first;
}
