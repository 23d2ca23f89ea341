import { text as textComparison } from "../comparison/text.ts";
import { type CleanData, featuresOf } from "../field/clean-data.ts";
import type { Feature } from "../match/model.ts";
import type { TextColumn } from "../table/text-column.ts";

/** Least share of rows that must have a value for an unknown column to join matching. */
const LEAST_FILL = 0.3;

/** An unknown column whose values repeat more rarely than this is a row number or a free text. */
const MOST_DISTINCT = 0.98;

/** Longest mean length of values worth comparing; longer ones are notes. */
const LONGEST_MEAN = 80;

/**
 * What rows are compared by: everything mapped, and unknown text columns that carry information
 * (neither constant, nor a running number, nor prose).
 */
export function matchFeatures(data: CleanData): readonly Feature[] {
  const features: Feature[] = [...featuresOf(data)];
  for (const [i, column] of data.dataset.columns.entries()) {
    if (data.columns[i] !== undefined || !isInformative(column.raw)) continue;
    features.push({ name: column.header, comparison: textComparison, values: [column.raw] });
  }
  return features;
}

function isInformative(column: TextColumn): boolean {
  const rows = column.length;
  if (rows < 2) return false;
  const counts = column.counts();
  const filled = rows - (counts[0] as number);
  if (filled < rows * LEAST_FILL) return false;
  const used = counts.subarray(1).reduce((n, c) => n + (c > 0 ? 1 : 0), 0);
  if (used < 2 || (rows >= 50 && used > filled * MOST_DISTINCT)) return false;
  let letters = 0;
  let length = 0;
  for (let code = 1; code <= Math.min(column.distinct, 200); code++) {
    const text = column.text(code);
    length += text.length;
    if (/\p{L}/u.test(text)) letters++;
  }
  const looked = Math.min(column.distinct, 200);
  return letters * 2 >= looked && length <= looked * LONGEST_MEAN;
}
