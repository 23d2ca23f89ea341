import { EXIT, KnownError } from "../model/known-error.ts";
import { foldKey } from "../text/fold.ts";
import type { Layout } from "./layouts/define.ts";
import { unknownColumns } from "./unknown-columns.ts";
import type { ExportColumns } from "./record.ts";

/** The columns of a file to be written and how a row fills them. */
export interface Shape {
  readonly header: readonly string[];
  cells(row: ReadonlyMap<string, string>): string[];
}

/**
 * The layout of another system, or the cleaned file's own columns; of these only the allowed ones, in the
 * order they are named.
 * @throws KnownError 2 for an allowed column that does not exist
 */
export function shapeOf(
  layout: Layout | undefined,
  allowed: readonly string[],
  columns: ExportColumns,
): Shape {
  const header = layout?.columns.map((column) => column.header) ?? columns.headers;
  const found = allowed.map((name) => pick(name, header, columns));
  const missing = allowed.filter((_, i) => found[i]?.length === 0);
  if (missing.length > 0) throw noColumns(missing, header, columns);
  const picked = allowed.length === 0 ? header : found.flat();
  const wanted = [...new Set(picked)];
  if (layout === undefined) {
    return { header: wanted, cells: (row) => wanted.map((name) => row.get(name) ?? "") };
  }
  const from = wanted.map((name) => layout.columns.find((column) => column.header === name)?.from);
  return {
    header: wanted,
    cells(row) {
      const record = columns.record(row);
      return from.map((make) => make?.(record) ?? "");
    },
  };
}

function pick(name: string, header: readonly string[], columns: ExportColumns): readonly string[] {
  const exact = header.filter((h) => h === name);
  if (exact.length > 0) return exact;
  const loose = header.filter((h) => foldKey(h) === foldKey(name));
  if (loose.length > 0) return loose.slice(0, 1);
  return (columns.find(name) ?? []).filter((h) => header.includes(h));
}

function noColumns(
  names: readonly string[],
  header: readonly string[],
  columns: ExportColumns,
): KnownError {
  const { en, vi } = unknownColumns(names, columns, header);
  return new KnownError({
    code: "usage/columns",
    exit: EXIT.usage,
    say: { en: `--columns: ${en}`, vi: `--columns: ${vi}` },
    next: {
      en: `It may be one of: ${header.slice(0, 40).join(", ")}`,
      vi: `Có thể là một trong: ${header.slice(0, 40).join(", ")}`,
    },
  });
}
