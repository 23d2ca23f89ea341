import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KnownError } from "../../../src/model/known-error.ts";
import type { OpenFile, ReadOptions } from "../../../src/io/format/define.ts";
import { readXlsx } from "../../../src/io/xlsx/read.ts";
import type { Grid } from "../../../src/table/grid.ts";

/** Opens bytes as a real file, hands it on, and removes it. */
export async function withFile<T>(
  bytes: Uint8Array,
  name: string,
  use: (file: OpenFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "crm-clean-xlsx-"));
  const path = join(folder, name);
  await writeFile(path, bytes);
  const handle = await open(path);
  try {
    const head = bytes.subarray(0, 65_536);
    return await use({ name, path, handle, size: bytes.length, head });
  } finally {
    await handle.close();
    await rm(folder, { recursive: true });
  }
}

/** The grids of a workbook. */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<readonly Grid[]> {
  return await withFile(bytes, "in.xlsx", (file) => readXlsx(file, options));
}

/** The first grid of a workbook. */
export async function readOne(bytes: Uint8Array): Promise<Grid> {
  const [grid] = await read(bytes);
  if (grid === undefined) throw new Error("no sheet was read");
  return grid;
}

/** How a workbook is refused: the error's code and line. Fails when it is read, or dies of another error. */
export async function refusal(
  bytes: Uint8Array,
): Promise<{ code: string; say: string; exit: number }> {
  try {
    await read(bytes);
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return { code: error.code, say: error.say.en, exit: error.exit };
  }
  throw new Error("the file was read");
}

const KINDS = ["text", "number", "date", "boolean", "error"];

/** A grid as rows of `kind:text`, "" for an empty cell; easy to compare and to read. */
export function table(grid: Grid): string[][] {
  return Array.from({ length: grid.height }, (_, row) =>
    grid.columns.map((column) => {
      const code = column.codes[row] ?? 0;
      return code === 0 ? "" : `${KINDS[column.tag(code)]}:${column.text(code)}`;
    }),
  );
}

/** Only the texts. */
export function texts(grid: Grid): string[][] {
  return Array.from({ length: grid.height }, (_, row) => grid.columns.map((one) => one.at(row)));
}

/** The notes as `code` → args. */
export function notes(grid: Grid): Record<string, unknown> {
  return Object.fromEntries(grid.notes.map((note) => [note.code, note.args]));
}
