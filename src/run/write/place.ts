import type { CsvFile } from "../../io/write/csv-file.ts";
import type { Dataset } from "../../table/dataset.ts";

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

const shortNames = new WeakMap<Dataset, readonly string[]>();

/**
 * Name of a table's file as the run's files say it: without its folders, so that equal jobs give equal
 * bytes wherever they run; as the user gave it where two files share a name.
 */
export function fileOf(dataset: Dataset, table: number): string {
  let names = shortNames.get(dataset);
  if (names === undefined) {
    names = shortFileNames(dataset.tables.map((t) => t.grid.source.file));
    shortNames.set(dataset, names);
  }
  return names[table] ?? "";
}

/** Base names, except where different files share one. */
export function shortFileNames(files: readonly string[]): string[] {
  const base = (file: string): string =>
    file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const owners = new Map<string, Set<string>>();
  for (const file of files) owners.set(base(file), (owners.get(base(file)) ?? new Set()).add(file));
  return files.map((file) => (owners.get(base(file))?.size === 1 ? base(file) : file));
}
