import { CELL, type CellKind } from "../../src/model/cell.ts";
import type { Grid, RejectedRecord } from "../../src/table/grid.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";

type Cell = string | number | Date | boolean | null;

/** A grid as a reader would hand it over: blank rows left out and counted, numbers and dates tagged. */
export function gridOf(
  rows: readonly (readonly Cell[])[],
  more: Partial<Grid> & { readonly sheet?: string } = {},
): Grid {
  const { sheet, ...rest } = more;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const builders = Array.from({ length: width }, () => new TextColumnBuilder());
  const lines: number[] = [];
  let blankRows = 0;
  for (const [i, row] of rows.entries()) {
    if (row.every((cell) => cell === "" || cell === null)) {
      blankRows++;
      continue;
    }
    lines.push(i + 1);
    for (const [c, builder] of builders.entries()) put(builder, row[c] ?? null);
  }
  return {
    source: { file: "test.csv", format: "csv", ...(sheet === undefined ? {} : { sheet }) },
    height: lines.length,
    columns: builders.map((builder) => builder.finish()),
    lines: Uint32Array.from(lines),
    blankRows,
    rejected: [] as RejectedRecord[],
    notes: [],
    ...rest,
  };
}

function put(builder: TextColumnBuilder, cell: Cell): void {
  if (cell === null || cell === "") builder.addEmpty();
  else builder.addText(textOf(cell), kindOf(cell));
}

function textOf(cell: Exclude<Cell, null>): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

function kindOf(cell: Exclude<Cell, null>): CellKind {
  if (typeof cell === "number") return CELL.number;
  if (typeof cell === "boolean") return CELL.boolean;
  return cell instanceof Date ? CELL.date : CELL.text;
}

/** A grid out of comma-separated lines without quoting. */
export function csv(text: string, more: Partial<Grid> = {}): Grid {
  return gridOf(
    text
      .replace(/^\n/, "")
      .replace(/\n *$/, "")
      .split("\n")
      .map((line) => line.trim().split(",")),
    more,
  );
}
