import { type MatchResult, VERDICTS } from "../match/model.ts";
import type { Dataset } from "../table/dataset.ts";
import type { ReportDuplicates } from "./model.ts";

const REVIEW = VERDICTS.indexOf("review");

/** Counts what matching did; `undefined` where duplicates were not looked for. */
export function reportDuplicates(
  dataset: Dataset,
  match: MatchResult | undefined,
): ReportDuplicates {
  if (match === undefined) return NOT_ASSESSED(dataset.rows);
  const sizes = new Uint32Array(match.entities);
  const tables = new Int32Array(match.entities).fill(-1);
  const mixed = new Uint8Array(match.entities);
  for (let record = 0; record < dataset.rows; record++) {
    const entity = match.entityOf[record] as number;
    sizes[entity] = (sizes[entity] as number) + 1;
    const table = dataset.tableOf[record] as number;
    if (tables[entity] === -1) tables[entity] = table;
    else if (tables[entity] !== table) mixed[entity] = 1;
  }
  const bySize = new Map<number, number>();
  let inside = 0;
  let across = 0;
  for (const [entity, size] of sizes.entries()) {
    bySize.set(size, (bySize.get(size) ?? 0) + 1);
    if (size > 1) {
      if (mixed[entity] === 1) across++;
      else inside++;
    }
  }
  let reviewPairs = 0;
  for (const verdict of match.pairs.verdict) if (verdict === REVIEW) reviewPairs++;
  return {
    assessed: true,
    entities: match.entities,
    mergedRecords: dataset.rows - match.entities,
    mergedEntities: inside + across,
    reviewPairs,
    inside,
    across,
    sizes: [...bySize].sort((a, b) => a[0] - b[0]),
    candidates: match.candidates,
    histogram: match.histogram,
    mergeAt: match.model.mergeAt,
    reviewAt: match.model.reviewAt,
    expectedPrecision: match.model.expectedMerge.precision,
    expectedRecall: match.model.expectedReview.recall,
    lines: match.model.choices,
    households: match.householdOf.reduce((most, h) => Math.max(most, h), 0),
    neverCompared: match.neverCompared.length,
  };
}

const NOT_ASSESSED = (rows: number): ReportDuplicates => ({
  assessed: false,
  entities: rows,
  mergedRecords: 0,
  mergedEntities: 0,
  reviewPairs: 0,
  inside: 0,
  across: 0,
  sizes: [],
  candidates: 0,
  histogram: { from: 0, step: 1, counts: [] },
  mergeAt: 0,
  reviewAt: 0,
  expectedPrecision: 0,
  expectedRecall: 0,
  lines: [],
  households: 0,
  neverCompared: 0,
});
