import type { CsvFile } from "../../io/write/csv-file.ts";
import type { Dataset } from "../../table/dataset.ts";
import { columnLetters } from "../../table/column-letters.ts";
import { fileOf } from "../../table/file-names.ts";

/** Columns that say where a row is, as in every side file. */
export const PLACE_HEADER = ["row_id", "file", "sheet", "row"] as const;

/** Writes where a record is, the cells under {@link PLACE_HEADER}, as the first of a row. */
export function writePlace(file: CsvFile, dataset: Dataset, record: number): void {
  const table = dataset.tableOf[record] as number;
  file.number(dataset.rowIdOf[record] as number);
  file.word(fileOf(dataset, table));
  file.word(tableOf(dataset, table).grid.source.sheet ?? "");
  file.number(dataset.lineOf[record] as number);
}

/** The table a row refers to by number. */
export function tableOf(dataset: Dataset, table: number): Dataset["tables"][number] {
  const found = dataset.tables[table];
  if (found === undefined) throw new RangeError("a row refers to a table that is not there");
  return found;
}

/** The columns of a table that stands beside others on its sheet, as Excel names them: `E:H`; "" where it is alone. */
export function sideOf(dataset: Dataset, table: number): string {
  const { columns } = tableOf(dataset, table);
  return columns === undefined ? "" : columns.map(columnLetters).join(":");
}
