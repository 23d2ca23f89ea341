import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CsvReadOptions, readCsv } from "../../../src/io/csv/read.ts";
import type { Grid } from "../../../src/table/grid.ts";

/** Writes bytes to a private file, reads them as CSV and cleans up. */
export async function readBytes(
  bytes: Uint8Array | string,
  options: CsvReadOptions = {},
): Promise<Grid> {
  const dir = mkdtempSync(join(tmpdir(), "csv-"));
  const path = join(dir, "t.csv");
  writeFileSync(path, bytes);
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const head = new Uint8Array(Math.min(size, 1 << 16));
    await handle.read(head, 0, head.length, 0);
    return await readCsv({ name: "t.csv", path, handle, size, head }, options);
  } finally {
    await handle.close();
    rmSync(dir, { recursive: true });
  }
}

/** The cells of a grid as texts, row by row. */
export function cellsOf(grid: Grid): string[][] {
  return Array.from({ length: grid.height }, (_, row) => grid.columns.map((c) => c.at(row)));
}

/** The codes of a grid's notes. */
export function notesOf(grid: Grid): string[] {
  return grid.notes.map((note) => note.code);
}
