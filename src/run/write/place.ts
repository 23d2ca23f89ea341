import type { Dataset } from "../../table/dataset.ts";

/** Columns that say where a row is, as in every side file. */
export const PLACE_HEADER = ["row_id", "file", "sheet", "row"] as const;

/** The cells under {@link PLACE_HEADER} for a record. */
export function placeOf(dataset: Dataset, record: number): [number, string, string, number] {
  const { source } = tableOf(dataset, dataset.tableOf[record] as number).grid;
  return [
    dataset.rowIdOf[record] as number,
    source.file,
    source.sheet ?? "",
    dataset.lineOf[record] as number,
  ];
}

export function tableOf(dataset: Dataset, table: number): Dataset["tables"][number] {
  const found = dataset.tables[table];
  if (found === undefined) throw new RangeError("a row refers to a table that is not there");
  return found;
}
