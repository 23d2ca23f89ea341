import type { MappedTable } from "./assemble.ts";
import type { TextColumn } from "../table/text-column.ts";
import type { CountrySample } from "./country-evidence.ts";

/** Rows looked at per table, spread over it. */
const ROWS = 300;

/** What of all tables is looked at to tell the country. */
export function countrySamples(tables: readonly MappedTable[]): readonly CountrySample[] {
  return tables.flatMap(({ table, mappings }) => {
    const { grid, records, headers } = table;
    return headers.map((header, i): CountrySample => {
      return { header, field: mappings[i]?.field, values: sampled(grid.columns[i], records) };
    });
  });
}

function sampled(
  column: TextColumn | undefined,
  records: ArrayLike<number>,
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  if (column === undefined) return values;
  const step = Math.max(1, records.length / ROWS);
  const counts = new Map<number, number>();
  for (let at = 0; at < records.length; at += step) {
    const code = column.codes[records[Math.floor(at)] as number] as number;
    if (code !== 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  for (const [code, count] of counts) values.set(column.text(code), count);
  return values;
}
