import { changedCells } from "../field/change-watch.ts";
import type { CleanData } from "../field/clean-data.ts";
import { STATUS } from "../model/cell.ts";
import type { ReportColumn } from "./model.ts";

/** Counts every column's values by verdict. Unmapped columns count filled cells as ok. */
export function reportColumns(data: CleanData): ReportColumn[] {
  return data.dataset.columns.map((column, i) => {
    const clean = data.columns[i];
    const counts = column.raw.counts();
    const distinct = counts.subarray(1).reduce((n, c) => n + (c > 0 ? 1 : 0), 0);
    const by = [0, 0, 0, 0, 0];
    if (clean === undefined) by[STATUS.ok] = data.dataset.rows - (counts[0] as number);
    else {
      for (let row = 0; row < data.dataset.rows; row++) {
        if ((column.raw.codes[row] as number) === 0) continue;
        const status = clean.status[row] as number;
        by[status] = (by[status] as number) + 1;
      }
    }
    const [missing = 0, ok = 0, fixed = 0, suspect = 0, invalid = 0] = by;
    return {
      header: column.header,
      field: column.mapping?.field ?? null,
      because: column.mapping?.because ?? null,
      sureness: column.mapping?.sureness ?? null,
      rows: data.dataset.rows,
      filled: ok + fixed + suspect + invalid,
      ok,
      fixed,
      changed: clean === undefined ? 0 : changedCells(clean),
      suspect,
      invalid,
      missing,
      distinct,
    };
  });
}
