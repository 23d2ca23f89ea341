import { type TextColumn, TextColumnBuilder } from "./text-column.ts";

/** A stretch of a column, or of nothing: `rows` empty cells where a table lacks the column. */
export type ColumnPart =
  | { readonly column: TextColumn; readonly rows: Uint32Array }
  | { readonly column?: undefined; readonly rows: number };

/**
 * One column out of several parts, each the given rows of its source in order.
 * A single part keeps its dictionary; several are re-coded into one.
 */
export function concatColumns(parts: readonly ColumnPart[]): TextColumn {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only?.column !== undefined) return only.column.withCodes(take(only.column, only.rows));
  const builder = new TextColumnBuilder();
  for (const part of parts) {
    if (part.column === undefined) {
      for (let i = 0; i < part.rows; i++) builder.addEmpty();
      continue;
    }
    const { column, rows } = part;
    const recode = new Uint32Array(column.distinct + 1);
    for (const row of rows) {
      const code = column.codes[row] as number;
      if (code !== 0 && recode[code] === 0) {
        recode[code] = builder.codeOfBytes(
          column.bytes,
          column.offsets[code - 1] as number,
          column.offsets[code] as number,
          column.tag(code),
        );
      }
      builder.addCode(recode[code] as number);
    }
  }
  return builder.finish();
}

function isStretch(rows: Uint32Array): boolean {
  for (let i = 1; i < rows.length; i++) {
    if ((rows[i] as number) !== (rows[i - 1] as number) + 1) return false;
  }
  return true;
}

function take(column: TextColumn, rows: Uint32Array): Uint32Array {
  const first = rows[0] ?? 0;
  // Rows in one stretch, the usual table, need no copy.
  if (isStretch(rows)) return column.codes.subarray(first, first + rows.length);
  const codes = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) codes[i] = column.codes[rows[i] as number] as number;
  return codes;
}
