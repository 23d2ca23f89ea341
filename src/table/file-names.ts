import type { Dataset } from "./dataset.ts";

const shortNames = new WeakMap<Dataset, readonly string[]>();

/**
 * Name of a table's file as results say it: without its folders, so that equal jobs give equal
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

/** Names of all tables as a person tells them apart: the sheet of a single workbook, else file and sheet. */
export function tableNames(dataset: Dataset): readonly string[] {
  const oneFile = new Set(dataset.tables.map((t) => t.grid.source.file)).size === 1;
  return dataset.tables.map(({ grid: { source } }, table) => {
    const file = fileOf(dataset, table);
    if (source.sheet === undefined) return file;
    return oneFile ? source.sheet : `${file} · ${source.sheet}`;
  });
}

/** Base names, except where different files share one. */
export function shortFileNames(files: readonly string[]): string[] {
  const base = (file: string): string =>
    file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const owners = new Map<string, Set<string>>();
  for (const file of files) owners.set(base(file), (owners.get(base(file)) ?? new Set()).add(file));
  return files.map((file) => (owners.get(base(file))?.size === 1 ? base(file) : file));
}
