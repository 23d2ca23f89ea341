import { type MatchResult, VERDICTS } from "../../match/model.ts";
import type { Answer } from "../decisions.ts";

/** What tells whether a pair is still open; a run's result is one. */
export interface Asked {
  readonly match: Pick<MatchResult, "pairs">;
  /** Where every record went. */
  readonly merge: { readonly entityOf: MatchResult["entityOf"] };
  readonly data: { readonly dataset: { readonly rowIdOf: Uint32Array } };
  readonly answers: readonly Answer[];
}

/** A pair under review, with the two entities it asks about as one key. */
export interface OpenPair {
  readonly pair: number;
  readonly left: number;
  readonly right: number;
  readonly entities: string;
}

/**
 * The pairs a person has yet to decide: under review, between two entities, and nobody answered "keep
 * apart" about any of their rows.
 */
export function* openPairs(result: Asked): Generator<OpenPair> {
  const { pairs } = result.match;
  const { entityOf } = result.merge;
  const review = VERDICTS.indexOf("review");
  const apart = keptApart(result);
  for (let pair = 0; pair < pairs.size; pair++) {
    if (pairs.verdict[pair] !== review) continue;
    const left = entityOf[pairs.left[pair] as number] as number;
    const right = entityOf[pairs.right[pair] as number] as number;
    if (left === right) continue;
    const entities = entityPair(left, right);
    if (!apart.has(entities)) yield { pair, left, right, entities };
  }
}

function entityPair(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Pairs of entities somebody answered "keep apart" about, by any of their rows; they are not asked again. */
function keptApart(result: Asked): Set<string> {
  const apart = new Set<string>();
  if (result.answers.length === 0) return apart;
  const { rowIdOf } = result.data.dataset;
  const { entityOf } = result.merge;
  const recordOf = new Map(Array.from(rowIdOf, (rowId, record) => [rowId, record] as const));
  for (const { left, right, decision } of result.answers) {
    const a = recordOf.get(left);
    const b = recordOf.get(right);
    if (decision !== "apart" || a === undefined || b === undefined) continue;
    apart.add(entityPair(entityOf[a] as number, entityOf[b] as number));
  }
  return apart;
}
