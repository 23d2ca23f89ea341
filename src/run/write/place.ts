import type { CsvFile } from "../../io/write/csv-file.ts";
import type { Dataset } from "../../table/dataset.ts";
import { fileOf } from "../../table/file-names.ts";

/** Columns that say where a row is, as in every side file. */
export const PLACE_HEADER = ["row_id", "file", "sheet", "row"] as const;

/** The cells under {@link PLACE_HEADER} for a record. */
export function placeOf(dataset: Dataset, record: number): [number, string, string, number] {
  const table = dataset.tableOf[record] as number;
  return [
    dataset.rowIdOf[record] as number,
    fileOf(dataset, table),
    tableOf(dataset, table).grid.source.sheet ?? "",
    dataset.lineOf[record] as number,
  ];
}

/** As {@link placeOf}, written as the first cells of a row. */
export function writePlace(file: CsvFile, dataset: Dataset, record: number): void {
  const table = dataset.tableOf[record] as number;
  file.number(dataset.rowIdOf[record] as number);
  file.word(fileOf(dataset, table));
  file.word(tableOf(dataset, table).grid.source.sheet ?? "");
  file.number(dataset.lineOf[record] as number);
}

export function tableOf(dataset: Dataset, table: number): Dataset["tables"][number] {
  const found = dataset.tables[table];
  if (found === undefined) throw new RangeError("a row refers to a table that is not there");
  return found;
}
