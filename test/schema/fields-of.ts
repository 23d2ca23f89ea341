import { findTables } from "../../src/schema/find-tables.ts";
import { mapColumns } from "../../src/schema/map-columns.ts";
import type { Vocabulary } from "../../src/schema/vocabulary.ts";
import { gridOf } from "./grid-of.ts";

/** Tells the field of each column under a row of headers, `-` for none. */
export function fieldsBy(words: Vocabulary) {
  return (headers: readonly string[], rows: readonly (readonly string[])[]): string[] => {
    const table = findTables(gridOf([headers, ...rows]), { words, headerRow: 1 }).tables[0];
    if (table === undefined) throw new Error("no table");
    return mapColumns(table, words).map((mapping) => mapping?.field ?? "-");
  };
}

/** Tells the field of each column, `-` for none, of columns given by their headers. */
export function fieldsByColumn(words: Vocabulary) {
  const fieldsOf = fieldsBy(words);
  return (columns: Readonly<Record<string, readonly string[]>>): string[] => {
    const headers = Object.keys(columns);
    const length = Math.max(...Object.values(columns).map((cells) => cells.length));
    const rows = Array.from({ length }, (_, i) =>
      headers.map((header) => columns[header]?.[i] ?? ""),
    );
    return fieldsOf(headers, rows);
  };
}
