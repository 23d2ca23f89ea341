import { readRows } from "./read-rows.ts";
import type { RunCounts } from "./manifest.ts";

/** The counts of a run that its ledger and pairs tell. */
export type Recounted = Pick<
  RunCounts,
  | "records"
  | "kept"
  | "merged"
  | "rejected"
  | "outside"
  | "entities"
  | "mergedEntities"
  | "pairs"
  | "mergePairs"
  | "reviewPairs"
>;

/** Counts a ledger and a list of pairs anew. */
export async function recount(
  ledger: string,
  pairs: string,
  delimiter: string,
): Promise<Recounted> {
  const outcomes = new Map<string, number>();
  const mergedEntities = new Set<string>();
  for await (const row of readRows(ledger, delimiter)) {
    const outcome = row.get("outcome") ?? "";
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (outcome === "merged") mergedEntities.add(row.get("entity_id") ?? "");
  }
  const verdicts = new Map<string, number>();
  for await (const row of readRows(pairs, delimiter)) {
    const verdict = row.get("verdict") ?? "";
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  const of = (map: ReadonlyMap<string, number>, name: string): number => map.get(name) ?? 0;
  return {
    records: of(outcomes, "kept") + of(outcomes, "merged"),
    kept: of(outcomes, "kept"),
    merged: of(outcomes, "merged"),
    rejected: of(outcomes, "rejected"),
    outside: of(outcomes, "outside"),
    entities: of(outcomes, "kept"),
    mergedEntities: mergedEntities.size,
    pairs: [...verdicts.values()].reduce((sum, n) => sum + n, 0),
    mergePairs: of(verdicts, "merge"),
    reviewPairs: of(verdicts, "review"),
  };
}
