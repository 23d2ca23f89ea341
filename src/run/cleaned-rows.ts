import { basename } from "node:path";
import { readInput } from "../io/input/index.ts";
import type { Run } from "./read.ts";
import { readRows, type SideRow } from "./read-rows.ts";

/** The rows of the cleaned file, by column name, whichever format it has. */
export async function* readCleaned(run: Run): AsyncGenerator<SideRow> {
  const path = run.path(`cleaned.${run.manifest.format}`);
  if (run.manifest.format === "csv") {
    yield* readRows(path, run.manifest.delimiter);
    return;
  }
  const { grids } = await readInput({ name: basename(path), path }, {});
  for (const grid of grids) {
    const header = grid.columns.map((column) => column.at(0));
    for (let row = 1; row < grid.height; row++) {
      yield new Map(header.map((name, i) => [name, grid.columns[i]?.at(row) ?? ""]));
    }
  }
}
