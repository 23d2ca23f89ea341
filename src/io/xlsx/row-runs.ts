import type { Grid } from "../../table/grid.ts";
import type { OutputTable } from "../format/define.ts";
import { cellName } from "./cell-ref.ts";
import type { SheetRange } from "./layout.ts";

const NO_ROW = 0xffffffff;
/** Rows looked at for all ranges of a sheet together; beyond, a range reaches over all rows. */
const BUDGET = 20_000_000;

/** Finds where the cells of a source sheet stand in one output sheet (rows `from..to` of the table). */
export class RowRuns {
  private spent = 0;
  private readonly bounds = new Map<Grid, readonly [first: number, last: number]>();
  private readonly table: OutputTable;
  private readonly range: { readonly from: number; readonly to: number };

  constructor(table: OutputTable, range: { readonly from: number; readonly to: number }) {
    this.table = table;
    this.range = range;
  }

  /** The output ranges that hold the cells of a source range, as `B2:B90`. */
  of(layoutOwner: Grid["layout"], [row, column, lastRow, lastColumn]: SheetRange): string[] {
    const found: string[] = [];
    this.table.columns.forEach(({ like }, at) => {
      if (like === undefined || like.grid.layout !== layoutOwner) return;
      if (like.position < column || like.position > lastColumn) return;
      for (const [from, to] of this.rows(like, row, lastRow)) {
        const first = cellName(at, from - this.range.from + 2);
        const last = cellName(at, to - this.range.from + 2);
        found.push(first === last ? first : `${first}:${last}`);
      }
    });
    return found;
  }

  private *rows(
    { grid, rowOf }: NonNullable<OutputTable["columns"][number]["like"]>,
    first: number,
    last: number,
  ): Generator<readonly [from: number, to: number]> {
    const { from, to } = this.range;
    if (from >= to) return;
    const [top, bottom] = this.boundsOf(grid, rowOf);
    if (last < top || first > bottom) return;
    if ((first <= top && last >= bottom) || this.spent > BUDGET) return yield [from, to - 1];
    this.spent += to - from;
    let start = -1;
    for (let row = from; row <= to; row++) {
      const source = row < to ? (rowOf[row] ?? NO_ROW) : NO_ROW;
      const line = source === NO_ROW ? 0 : (grid.lines[source] ?? 0);
      const inside = line >= first && line <= last;
      if (inside && start < 0) start = row;
      else if (!inside && start >= 0) {
        yield [start, row - 1];
        start = -1;
      }
    }
  }

  /** The first and last sheet row of a grid's records. */
  private boundsOf(grid: Grid, rowOf: Uint32Array): readonly [number, number] {
    let known = this.bounds.get(grid);
    if (known === undefined) {
      let [top, bottom] = [Number.POSITIVE_INFINITY, 0];
      for (const source of rowOf) {
        const line = source === NO_ROW ? 0 : (grid.lines[source] ?? 0);
        if (line > 0 && line < top) top = line;
        if (line > bottom) bottom = line;
      }
      this.bounds.set(grid, (known = [top, bottom]));
    }
    return known;
  }
}
