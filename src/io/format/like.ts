import type { Grid } from "../../table/grid.ts";
import type { OutputColumn } from "./define.ts";

/** Stands for a row that came from nowhere. */
export const NO_ROW = 0xffffffff;

/** A column of a grid. */
export interface Place {
  readonly grid: Grid;
  readonly position: number;
}

/** A column of a grid and where in it the cell of an output row stood: output row → grid row or {@link NO_ROW}. */
export interface Like extends Place {
  readonly rowOf: Uint32Array;
}

/** Further grids some rows came from: other sheets, files, or a table beside the first. */
export interface AlsoLike {
  readonly places: readonly Place[];
  /** Output row → number of its place, from 1; 0 = none of them. */
  readonly placeOf: Uint16Array;
  /** Output row → row of that place's grid. */
  readonly rowOf: Uint32Array;
}

/** One of the places a column's cells came from, asked row by row. */
export interface Source extends Place {
  /** Output row → grid row, or {@link NO_ROW} where the cell came from elsewhere. */
  rowAt(row: number): number;
}

/** All places a column's cells came from, the first table's first. */
export function sourcesOf({ like, also }: OutputColumn): readonly Source[] {
  const first =
    like === undefined ? [] : [{ ...like, rowAt: (row: number) => like.rowOf[row] ?? NO_ROW }];
  if (also === undefined) return first;
  const { places, placeOf, rowOf } = also;
  const others = places.map((place, i) => ({
    ...place,
    rowAt: (row: number) => (placeOf[row] === i + 1 ? (rowOf[row] as number) : NO_ROW),
  }));
  return [...first, ...others];
}
