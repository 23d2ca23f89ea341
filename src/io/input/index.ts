import type { Grid } from "../../table/grid.ts";
import { errnoOf } from "../commit/write-error.ts";
import type { ReadOptions } from "../format/define.ts";
import { shortenedNotes } from "../csv/cell-notes.ts";
import { repairSheet } from "../encoding/repair-sheet.ts";
import { FORMATS } from "../format/index.ts";
import { refuseContent } from "./content.ts";
import { openInput } from "./open.ts";
import { readError } from "./read-error.ts";
import type { InputFile } from "./resolve.ts";

export { type InputFile, resolveInputs } from "./resolve.ts";

/** A sheet typed in a font of an old Vietnamese encoding (.VnTime, VNI-Times), as Unicode; and what is amiss in it. */
function repairGrid(grid: Grid): Grid {
  const { columns, notes } = repairSheet(grid.columns);
  const lineOf = (row: number): number => grid.lines[row] ?? 0;
  const all = [...grid.notes, ...notes, ...shortenedNotes(columns, lineOf)];
  return all.length === grid.notes.length ? grid : { ...grid, columns, notes: all };
}

/** An input as read. */
export interface ReadResult {
  readonly grids: readonly Grid[];
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Name of the format that took it. */
  readonly format: string;
}

/**
 * Reads a file by the format its content shows.
 * @throws KnownError 65 refused or changed while read · 66 missing · 74 I/O error · 77 permission
 */
export async function readInput(file: InputFile, options: ReadOptions): Promise<ReadResult> {
  const open = await openInput(file);
  try {
    const format = FORMATS.find((one) => one.matches(open.head, open.name));
    if (format === undefined) throw refuseContent(open.name, open.head);
    const read = await format.read(open, options);
    const grids = format.name === "csv" ? read : read.map(repairGrid);
    return { grids, ...(await open.seal()), format: format.name };
  } catch (error) {
    throw errnoOf(error) === "" ? error : readError(error, file.name);
  } finally {
    await open.handle.close().catch(() => {});
  }
}
