import type { CleanData } from "../field/clean-data.ts";
import type { Dimension } from "../model/finding.ts";
import type { Ratio, ReportColumn } from "./model.ts";

/** A ratio from its counts; nothing to assess gives no score. */
export function ratio(part: number, of: number): Ratio {
  return { part, of, score: of === 0 ? null : part / of };
}

/** What each dimension counts for in the overall score; accuracy only where it was assessed. */
export const DIMENSION_WEIGHTS: Readonly<Record<Dimension, number>> = {
  completeness: 2,
  validity: 3,
  uniqueness: 2,
  consistency: 1,
  timeliness: 1,
  accuracy: 1,
};

/**
 * Completeness: filled ÷ expected cells of the mapped columns, weighted by field importance;
 * a placeholder is not filled. Validity: ok or fixed ÷ filled values, per cell.
 */
export function cellDimensions(
  data: CleanData,
  columns: readonly ReportColumn[],
): { readonly completeness: Ratio; readonly validity: Ratio } {
  let filled = 0;
  let expected = 0;
  let valid = 0;
  let judged = 0;
  for (const [i, column] of columns.entries()) {
    const weight = data.columns[i]?.spec.importance ?? 0;
    const values = column.filled;
    filled += weight * values;
    expected += weight * column.rows;
    if (column.field === null) continue;
    valid += column.ok + column.fixed;
    judged += values;
  }
  return { completeness: ratio(filled, expected), validity: ratio(valid, judged) };
}

/**
 * Weighted mean of the assessed dimensions, 0..100 with one decimal; null where no value could be judged:
 * rows of a sheet nobody understood are not clean because they differ from each other.
 */
export function overallScore(dimensions: Readonly<Record<Dimension, Ratio>>): number | null {
  if (dimensions.completeness.score === null && dimensions.validity.score === null) return null;
  let sum = 0;
  let weights = 0;
  for (const [name, { score }] of Object.entries(dimensions)) {
    if (score === null) continue;
    const weight = DIMENSION_WEIGHTS[name as Dimension];
    sum += weight * score;
    weights += weight;
  }
  return weights === 0 ? null : Math.round((1000 * sum) / weights) / 10;
}
