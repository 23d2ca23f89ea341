import type { OutputTable, WriteStats } from "../../io/format/define.ts";
import { openCsv } from "../../io/write/csv-file.ts";

/** Writes the cleaned table as CSV, row by row. */
export async function writeCleanedCsv(
  table: OutputTable,
  path: string,
  delimiter: string,
): Promise<WriteStats> {
  const file = await openCsv(
    path,
    table.columns.map((c) => c.header),
    { delimiter },
  );
  for (let row = 0; row < table.rows; row++) file.row(table.columns.map((c) => c.cells.at(row)));
  return file.close();
}
