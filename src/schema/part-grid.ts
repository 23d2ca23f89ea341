import type { TableInfo } from "../table/dataset.ts";
import type { Grid } from "../table/grid.ts";
import { TextColumnBuilder } from "../table/text-column.ts";

/** A stretch of neighbouring columns, both ends included. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Some columns and rows of a grid as a grid of its own, and how to speak of the whole again. */
export interface PartGrid {
  readonly grid: Grid;
  /** A table found in the part, said in rows of the whole grid; columns beside the part have no header. */
  readonly inWhole: (table: TableInfo) => TableInfo;
}

/**
 * The columns of a band and the rows `start` up to `end` of a grid. Columns keep their positions: those beside
 * the band are empty. Rows that hold nothing in the band are left out, as a reader leaves blank rows out.
 */
export function partGrid(whole: Grid, band: Band, start: number, end: number): PartGrid {
  const inside = whole.columns.slice(band.from, band.to + 1);
  const rows: number[] = [];
  for (let row = start; row < end; row++) {
    if (inside.some((column) => column.codes[row] !== 0)) rows.push(row);
  }
  const nothing = new TextColumnBuilder(1);
  nothing.fillTo(rows.length);
  const empty = nothing.finish();
  const grid: Grid = {
    ...whole,
    height: rows.length,
    columns: whole.columns.map((column, c) => {
      if (c < band.from || c > band.to) return empty;
      return column.withCodes(Uint32Array.from(rows, (row) => column.codes[row] as number));
    }),
    lines: Uint32Array.from(rows, (row) => whole.lines[row] as number),
    merged: (whole.merged ?? []).filter(([, from]) => from >= band.from && from <= band.to),
    rejected: [],
  };
  const inWhole = (table: TableInfo): TableInfo => {
    const headers = table.headers.map((name, c) => (c < band.from || c > band.to ? "" : name));
    const named = new Set(headers);
    return {
      ...table,
      grid: whole,
      headers,
      headerRows: table.headerRows.map((row) => rows[row] as number),
      records: table.records.map((row) => rows[row] as number),
      outside: table.outside.map(({ row, reason }) => ({ row: rows[row] as number, reason })),
      notes: table.notes.filter(
        ({ code, args }) => code !== "table/column-renamed" || named.has(String(args?.["to"])),
      ),
      columns: [band.from, band.to],
    };
  };
  return { grid, inWhole };
}
