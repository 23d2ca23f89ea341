import type { Grid } from "../../table/grid.ts";
import type { OutputTable } from "../format/define.ts";
import { NO_ROW, type Source, sourcesOf } from "../format/like.ts";
import { cellName } from "./cell-ref.ts";
import type { SheetRange } from "./layout.ts";

/** Rows looked at for all ranges of a sheet together; beyond, a range reaches over all rows. */
const BUDGET = 20_000_000;

/** Finds where the cells of a source sheet stand in one output sheet (rows `from..to` of the table). */
export class RowRuns {
  private spent = 0;
  private readonly bounds = new Map<Grid, readonly [first: number, last: number]>();
  private readonly sources: readonly (readonly Source[])[];
  private readonly rowCount: number;
  private readonly range: { readonly from: number; readonly to: number };

  constructor(table: OutputTable, range: { readonly from: number; readonly to: number }) {
    this.sources = table.columns.map(sourcesOf);
    this.rowCount = table.rows;
    this.range = range;
  }

  /**
   * The output ranges that hold the cells of a source range, as `B2:B90`.
   * @param taken output columns to leave alone
   * @param reached gathers the output columns that were found
   */
  of(
    layoutOwner: Grid["layout"],
    [row, column, lastRow, lastColumn]: SheetRange,
    taken: ReadonlySet<number>,
    reached: Set<number>,
  ): string[] {
    const found: string[] = [];
    this.sources.forEach((sources, at) => {
      if (taken.has(at)) return;
      const own = sources.filter(({ grid }) => grid.layout === layoutOwner);
      for (const source of own) {
        if (source.position < column || source.position > lastColumn) continue;
        for (const [from, to] of this.rows(source, row, lastRow, own.length === 1)) {
          const first = cellName(at, from - this.range.from + 2);
          const last = cellName(at, to - this.range.from + 2);
          found.push(first === last ? first : `${first}:${last}`);
          reached.add(at);
        }
      }
    });
    return found;
  }

  /** @param alone no other table of the sheet shares the column; only then may a rule reach over all rows */
  private *rows(
    source: Source,
    first: number,
    last: number,
    alone: boolean,
  ): Generator<readonly [from: number, to: number]> {
    const { from, to } = this.range;
    if (from >= to) return;
    const [top, bottom] = this.boundsOf(source.grid);
    if (last < top || first > bottom) return;
    const all = alone && first <= top && last >= bottom;
    if (all || this.spent > BUDGET) return yield [from, to - 1];
    this.spent += to - from;
    let start = -1;
    for (let row = from; row <= to; row++) {
      const at = row < to ? source.rowAt(row) : NO_ROW;
      const line = at === NO_ROW ? 0 : (source.grid.lines[at] ?? 0);
      const inside = line >= first && line <= last;
      if (inside && start < 0) start = row;
      else if (!inside && start >= 0) {
        yield [start, row - 1];
        start = -1;
      }
    }
  }

  /** The first and last sheet row of a grid's records. */
  private boundsOf(grid: Grid): readonly [number, number] {
    const known = this.bounds.get(grid);
    if (known !== undefined) return known;
    let [top, bottom] = [Number.POSITIVE_INFINITY, 0];
    for (const source of this.sources.flat()) {
      if (source.grid !== grid) continue;
      for (let row = 0; row < this.rowCount; row++) {
        const at = source.rowAt(row);
        const line = at === NO_ROW ? 0 : (grid.lines[at] ?? 0);
        if (line > 0 && line < top) top = line;
        if (line > bottom) bottom = line;
      }
    }
    this.bounds.set(grid, [top, bottom]);
    return [top, bottom];
  }
}
