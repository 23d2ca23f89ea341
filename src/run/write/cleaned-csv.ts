import type { OutputTable, WriteStats } from "../../io/format/define.ts";
import { writeCsv } from "../../io/write/csv.ts";
import { FileSink } from "../../io/write/file-sink.ts";

/** Writes the cleaned table as a CSV file of its own. */
export async function writeCleanedCsv(
  table: OutputTable,
  path: string,
  delimiter: string,
): Promise<WriteStats> {
  const sink = new FileSink(path);
  try {
    const stats = await writeCsv(table, sink, { delimiter });
    sink.close();
    return stats;
  } catch (error) {
    sink.discard();
    throw error;
  }
}
