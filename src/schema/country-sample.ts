import type { MappedTable } from "./assemble.ts";
import type { CountrySample } from "./country-evidence.ts";

/** Rows looked at per table, spread over it. */
const ROWS = 300;

/** What of all tables is looked at to tell the country. */
export function countrySamples(tables: readonly MappedTable[]): readonly CountrySample[] {
  return tables.flatMap(({ table, mappings }) => {
    const { grid, records, headers } = table;
    const step = Math.max(1, records.length / ROWS);
    return headers.map((header, i): CountrySample => {
      const column = grid.columns[i];
      const counts = new Map<number, number>();
      for (let at = 0; column !== undefined && at < records.length; at += step) {
        const code = column.codes[records[Math.floor(at)] as number] as number;
        if (code !== 0) counts.set(code, (counts.get(code) ?? 0) + 1);
      }
      const values = new Map<string, number>();
      if (column !== undefined) {
        for (const [code, count] of counts) values.set(column.text(code), count);
      }
      return { header, field: mappings[i]?.field, values };
    });
  });
}
