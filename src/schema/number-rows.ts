import type { Dataset, SetAside, TableInfo } from "../table/dataset.ts";
import type { Grid, RejectedRecord } from "../table/grid.ts";

type Numbers = Pick<Dataset, "tableOf" | "lineOf" | "recordOf" | "rowIdOf" | "setAside">;

/**
 * Numbers the rows of all tables for the ledger: row_id 1.. over records, rows outside and rejected
 * records, in the order they stand in their sources.
 */
export function numberRows(tables: readonly TableInfo[]): Numbers {
  const rows = tables.reduce((sum, table) => sum + table.records.length, 0);
  const numbers = {
    tableOf: new Uint16Array(rows),
    lineOf: new Uint32Array(rows),
    recordOf: new Uint32Array(rows),
    rowIdOf: new Uint32Array(rows),
  };
  const setAside: SetAside[] = [];
  let record = 0;
  let rowId = 0;
  for (const [t, table] of tables.entries()) {
    const { grid, records } = table;
    const aside = asideOf(tables, t);
    let a = 0;
    const put = (until: number): void => {
      for (; a < aside.length && (aside[a] as Aside).line < until; a++) {
        const { line, outcome, reason, raw } = aside[a] as Aside;
        setAside.push({ rowId: ++rowId, table: t, line, outcome, reason, raw });
      }
    };
    for (let i = 0; i < records.length; i++) {
      const line = grid.lines[records[i] as number] as number;
      put(line);
      numbers.tableOf[record] = t;
      numbers.lineOf[record] = line;
      numbers.recordOf[record] = i + 1;
      numbers.rowIdOf[record] = ++rowId;
      record++;
    }
    put(Number.POSITIVE_INFINITY);
  }
  return { ...numbers, setAside };
}

type Aside = Omit<SetAside, "rowId" | "table">;

/** Rows of a table's stretch of its grid that are no records, in source order. */
function asideOf(tables: readonly TableInfo[], t: number): readonly Aside[] {
  const table = tables[t] as TableInfo;
  const { grid } = table;
  const outside = table.outside.map(({ row, reason }): Aside => ({
    line: grid.lines[row] as number,
    outcome: "outside",
    reason,
    raw: rawRow(table, row),
  }));
  const rejected = grid.rejected
    .filter(({ row }) => ownerOf(tables, grid, row) === t)
    .map(({ row, reason, raw }: RejectedRecord): Aside => ({
      line: row,
      outcome: "rejected",
      reason,
      raw,
    }));
  return [...outside, ...rejected].sort((a, b) => a.line - b.line);
}

/** The table of a grid that a rejected line is listed with: the last that begins above it, the leftmost of those. */
function ownerOf(tables: readonly TableInfo[], grid: Grid, line: number): number {
  let owner = -1;
  let best = -1;
  for (const [t, table] of tables.entries()) {
    if (table.grid !== grid) continue;
    const top = owner === -1 ? 0 : (grid.lines[table.headerRows[0] ?? 0] ?? 0);
    if (top <= best || top > line) continue;
    [owner, best] = [t, top];
  }
  return owner;
}

/** A row's cells as one text, with the source's own delimiter, or tabs; only a table's own where it has neighbours. */
function rawRow({ grid, columns }: TableInfo, row: number): string {
  const [from, to] = columns ?? [0, grid.columns.length - 1];
  const cells = grid.columns.slice(from, to + 1).map((column) => column.at(row));
  while (cells.length > 0 && cells.at(-1) === "") cells.pop();
  return cells.join(grid.dialect?.delimiter ?? "\t");
}
