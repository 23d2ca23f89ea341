import { type ColumnPart, concatColumns } from "../table/concat.ts";
import type { Dataset, DatasetColumn, Mapping, TableInfo } from "../table/dataset.ts";
import type { TextColumn } from "../table/text-column.ts";
import { numberRows } from "./number-rows.ts";
import { type UnifiedColumn, unifyColumns } from "./unify-columns.ts";

/** A table with what its columns, by position, are taken for. */
export interface MappedTable {
  readonly table: TableInfo;
  readonly mappings: readonly (Mapping | undefined)[];
}

/**
 * Joins all tables, in order, into one: columns of the same field and ordinal meet, others by their
 * header; a table without a column has empty cells there. Rows set aside are kept with their text and
 * numbered among the records. Tables of one grid must follow each other.
 */
export function assemble(tables: readonly MappedTable[]): Dataset {
  const columns = unifyColumns(tables);
  const rows = numberRows(tables.map(({ table }) => table));
  return {
    rows: rows.rowIdOf.length,
    columns: columns.map((column) => datasetColumn(column, tables)),
    tables: tables.map(({ table }) => table),
    ...rows,
  };
}

function datasetColumn(column: UnifiedColumn, tables: readonly MappedTable[]): DatasetColumn {
  const parts = tables.map(({ table }, i): ColumnPart => {
    const position = column.positions[i] ?? -1;
    if (position < 0) return { rows: table.records.length };
    return { column: table.grid.columns[position] as TextColumn, rows: table.records };
  });
  const { header, mapping, ordinal, positions } = column;
  const raw = concatColumns(parts);
  return { header, ordinal, positions, raw, ...(mapping === undefined ? {} : { mapping }) };
}
