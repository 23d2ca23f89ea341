import type { TableInfo } from "../table/dataset.ts";

/**
 * Per table, the first table that counted the same rows: itself, or its counterpart in the file it is a copy
 * of. A file given under two names must not count its figures twice.
 */
export function countedIn(tables: readonly TableInfo[]): readonly number[] {
  const placeIn = new Map<string, number>();
  const first = new Map<string, number>();
  return tables.map(({ grid: { source } }, table) => {
    const place = placeIn.get(source.file) ?? 0;
    placeIn.set(source.file, place + 1);
    const known = first.get(`${place}\u0000${source.copyOf ?? source.file}`);
    if (source.copyOf !== undefined && known !== undefined) return known;
    first.set(`${place}\u0000${source.file}`, table);
    return table;
  });
}
