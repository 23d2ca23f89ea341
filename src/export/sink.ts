import { chmodSync } from "node:fs";
import { openCsv } from "../io/write/csv-file.ts";
import { writeXlsx } from "../io/write/xlsx.ts";
import { TextColumnBuilder } from "../table/text-column.ts";

/** A table file being written row by row; all cells are texts. */
export interface TableSink {
  row(cells: readonly string[]): void;
  /** Finishes the file; returns how many cells were neutralised so that no spreadsheet runs them. */
  close(): Promise<number>;
}

/** Opens a private table file (0600) of the format asked for. */
export async function openTable(
  path: string,
  format: "csv" | "xlsx",
  header: readonly string[],
  delimiter: string,
): Promise<TableSink> {
  if (format === "csv") {
    const file = await openCsv(path, header, { delimiter });
    return { row: (cells) => file.row(cells), close: async () => (await file.close()).neutralised };
  }
  const builders = header.map(() => new TextColumnBuilder());
  let rows = 0;
  return {
    row(cells) {
      for (const [i, builder] of builders.entries()) {
        const text = cells[i] ?? "";
        if (text === "") builder.addEmpty();
        else builder.addText(text);
      }
      rows++;
    },
    async close() {
      const columns = builders.map((b, i) => ({ header: header[i] ?? "", cells: b.finish() }));
      const { neutralised } = await writeXlsx({ sheet: "Customers", rows, columns }, path);
      chmodSync(path, 0o600);
      return neutralised;
    },
  };
}
