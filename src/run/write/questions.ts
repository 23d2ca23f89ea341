import { featuresOf } from "../../field/clean-data.ts";
import { askOrder } from "../../match/ask-order.ts";
import { heldWords } from "../../match/held-words.ts";
import { heldOf, isEnough } from "../../match/strata.ts";
import type { Words } from "../../model/words.ts";
import type { RunResult } from "../result.ts";
import { openPairs } from "./open-pairs.ts";
import { type Evidence, pairSentence } from "./sentence.ts";

/** "Are these one customer?": two entities, shown by the rows of their strongest pair and their others. */
export interface Question {
  /** Row ids of the pair that asks, left < right; the question's key. */
  readonly left: number;
  readonly right: number;
  readonly probability: number;
  readonly weight: number;
  readonly sentence: Words;
  /** Records to show: those of one customer, the asking one first, then those of the other. */
  readonly records: readonly number[];
  /** How many of them are the first customer's. */
  readonly first: number;
  /** Records of the two entities that are not shown. */
  readonly hidden: number;
}

/** Rows shown in one block at most. */
const ROWS_SHOWN = 6;

/**
 * The open questions of a run, most informative first: the less sure the model is and the more rows hang
 * on the answer, the earlier; before them, a few of each frequent kind, to learn from. Several pairs between the same two entities are one question.
 */
export function questionsOf(
  result: RunResult,
  cap: number,
): { questions: Question[]; all: number } {
  const { pairs } = result.match;
  const strongest = new Map<string, number>();
  for (const { pair, entities } of openPairs(result)) {
    const known = strongest.get(entities);
    if (known === undefined || (pairs.weight[pair] as number) > (pairs.weight[known] as number)) {
      strongest.set(entities, pair);
    }
  }
  const open = [...strongest.values()]
    .sort((x, y) => x - y)
    .map((i) => ({ i, stratum: pairs.stratum[i] as number, worth: worth(result, i) }));
  const ordered = askOrder(open, result.match.lessons);
  return {
    questions: ordered.slice(0, cap).map(({ i }) => question(result, i)),
    all: ordered.length,
  };
}

/** Entropy of the answer in bits, times the rows it decides about. */
function worth(result: RunResult, pair: number): number {
  const { pairs } = result.match;
  const p = Math.min(Math.max(pairs.probability[pair] as number, 1e-6), 1 - 1e-6);
  const entropy = -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);
  const rows =
    sizeOf(result, pairs.left[pair] as number) + sizeOf(result, pairs.right[pair] as number);
  return entropy * Math.log2(rows);
}

function sizeOf(result: RunResult, record: number): number {
  const { members, entityOf } = result.merge;
  const entity = entityOf[record] as number;
  return (members.start[entity + 1] as number) - (members.start[entity] as number);
}

function question(result: RunResult, pair: number): Question {
  const { pairs, model } = result.match;
  const { members, entityOf } = result.merge;
  const { rowIdOf } = result.data.dataset;
  const left = pairs.left[pair] as number;
  const right = pairs.right[pair] as number;
  const comparisons = new Map(featuresOf(result.data).map((f) => [f.name, f.comparison]));
  const evidence = model.features.flatMap(({ feature }, f): Evidence[] => {
    const comparison = comparisons.get(feature);
    const level = pairs.levels[f]?.[pair] ?? 255;
    if (comparison === undefined || level === 255) return [];
    return [{ comparison, level, weight: pairs.weights[f]?.[pair] ?? 0 }];
  });
  const sideOf = (record: number): number[] => {
    const entity = entityOf[record] as number;
    const all = members.records.subarray(members.start[entity], members.start[entity + 1]);
    return [record, ...all.filter((r) => r !== record)];
  };
  const [a, b] = [sideOf(left), sideOf(right)];
  // Each side has half of the room, and what the other does not need.
  const half = ROWS_SHOWN / 2;
  const first = Math.min(a.length, Math.max(half, ROWS_SHOWN - b.length));
  const records = [...a.slice(0, first), ...b.slice(0, ROWS_SHOWN - first)];
  const probability = pairs.probability[pair] as number;
  const stratum = pairs.stratum[pair] as number;
  return {
    left: rowIdOf[left] as number,
    right: rowIdOf[right] as number,
    probability,
    weight: pairs.weight[pair] as number,
    sentence: pairSentence(
      evidence,
      probability,
      isEnough(stratum) ? heldWords(heldOf(stratum)) : [],
    ),
    records,
    first,
    hidden: a.length + b.length - records.length,
  };
}
