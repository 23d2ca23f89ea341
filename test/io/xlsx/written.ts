import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OutputColumn, OutputTable, WriteStats } from "../../../src/io/format/define.ts";
import { writeXlsx, type XlsxWriteOptions } from "../../../src/io/write/xlsx.ts";
import type { Grid } from "../../../src/table/grid.ts";
import { TextColumnBuilder } from "../../../src/table/text-column.ts";

/** A cell to write: a text, a text with its kind, or nothing. */
export type Cell = string | readonly [text: string, kind: number] | undefined;

export function column(header: string, cells: readonly Cell[]): OutputColumn {
  const builder = new TextColumnBuilder();
  for (const cell of cells) {
    if (cell === undefined) builder.addEmpty();
    else if (typeof cell === "string") builder.addText(cell);
    else builder.addText(cell[0], cell[1]);
  }
  return { header, cells: builder.finish() };
}

export async function written(
  output: OutputTable,
  options: XlsxWriteOptions = {},
): Promise<{ bytes: Buffer; stats: WriteStats }> {
  const folder = await mkdtemp(join(tmpdir(), "crm-clean-write-"));
  try {
    const path = join(folder, "out.xlsx");
    const stats = await writeXlsx(output, path, options);
    return { bytes: await readFile(path), stats };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes a grid's records back: header in its row `header`, every later row a record. */
export function again(grid: Grid, header: number, more: readonly OutputColumn[] = []): OutputTable {
  const rows = grid.height - header - 1;
  const rowOf = Uint32Array.from({ length: rows }, (_, i) => i + header + 1);
  const columns = grid.columns.map((cells, position) => ({
    header: cells.at(header),
    cells: cells.withCodes(rowOf.map((row) => cells.codes[row] ?? 0)),
    like: { grid, position, rowOf },
  }));
  return { sheet: grid.source.sheet ?? "S", rows, columns: [...columns, ...more] };
}
