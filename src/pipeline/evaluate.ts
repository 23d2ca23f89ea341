import { evaluate, type Evaluation } from "../match/evaluate.ts";
import type { LineChoice } from "../match/model.ts";
import { type CurvePair, type CurvePoint, thresholdCurve } from "../match/threshold-curve.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Run } from "../run/read.ts";
import { readRows } from "../run/read-rows.ts";
import { UnionFind } from "../table/union-find.ts";
import { linesOf } from "./report-lines.ts";
import { readTruth } from "./truth.ts";

/** The quality of a run against the truth: what was merged, and with every review question answered rightly… */
export interface RunEvaluation {
  /** Records that are in the truth. */
  readonly rows: number;
  /** Records of the run the truth says nothing about. */
  readonly unknown: number;
  /** What the run merged. */
  readonly merged: Evaluation;
  /** As if every pair put up for review had been merged. */
  readonly withReview: Evaluation;
  /** Steps of weight from the strictest down: the pairs a run lists from there up, and how right they are. */
  readonly curve: readonly CurvePoint[];
  /** The same at the lines the run's report speaks of, with the groups a merge line there would make. */
  readonly lines: readonly TrueLine[];
}

/** A line of the report with what the truth says of it. */
export type TrueLine = CurvePoint & Pick<LineChoice, "use" | "groups" | "rows">;

/**
 * Compares a finished run with the truth.
 * @throws KnownError 65 when the truth does not fit the run · 66, 74 when a file cannot be read
 */
export async function evaluateRun(
  run: Run,
  truthFile: string | undefined,
  key: string | undefined,
  scratch: () => string,
): Promise<RunEvaluation> {
  const truth = await readTruth(run, truthFile, key, scratch);
  const { delimiter } = run.manifest;
  const rowIds: number[] = [];
  const groups: string[] = [];
  let unknown = 0;
  for await (const row of readRows(run.path("ledger.csv"), delimiter)) {
    const outcome = row.get("outcome");
    if (outcome !== "kept" && outcome !== "merged") continue;
    const rowId = Number(row.get("row_id"));
    if (truth.has(rowId)) {
      rowIds.push(rowId);
      groups.push(row.get("entity_id") ?? "");
    } else unknown++;
  }
  if (rowIds.length === 0) throw noOverlap(truthFile ?? key ?? "");

  const position = new Map(rowIds.map((rowId, i) => [rowId, i]));
  const trueGroups = numbered(rowIds.map((rowId) => truth.get(rowId) ?? ""));
  const found = numbered(groups);
  const union = new UnionFind(rowIds.length);
  const first = new Map<number, number>();
  for (const [i, group] of found.entries()) {
    const before = first.get(group);
    if (before === undefined) first.set(group, i);
    else union.union(before, i);
  }
  const { mergeAt, reviewAt } = run.manifest.model;
  const pairs: CurvePair[] = [];
  for await (const row of readRows(run.path("pairs.csv"), delimiter)) {
    const left = position.get(Number(row.get("left_row_id")));
    const right = position.get(Number(row.get("right_row_id")));
    if (left === undefined || right === undefined) continue;
    union.union(left, right);
    const weight = Number(row.get("weight"));
    const cut = row.get("verdict") === "review" && weight >= (mergeAt ?? Infinity);
    pairs.push({ left, right, weight, cut });
  }
  const withReview = Uint32Array.from(rowIds, (_, i) => union.find(i));
  return {
    rows: rowIds.length,
    unknown,
    merged: evaluate(found, trueGroups),
    withReview: evaluate(withReview, trueGroups),
    curve: thresholdCurve(pairs, trueGroups, stepsOf(pairs)),
    lines: trueLines(pairs, trueGroups, linesOf(run), reviewAt ?? -Infinity),
  };
}

/** Steps of the curve, bits. */
const STEP = 2;

function stepsOf(pairs: readonly CurvePair[]): number[] {
  return [...new Set(pairs.map((p) => Math.floor(p.weight / STEP) * STEP))];
}

/** What the truth says at each line; below the review line a run lists no pairs, so nothing can be said there. */
function trueLines(
  pairs: readonly CurvePair[],
  truth: Uint32Array,
  lines: readonly LineChoice[],
  reviewAt: number,
): TrueLine[] {
  const listed = lines.filter(({ at }) => at >= reviewAt);
  const points = new Map(
    thresholdCurve(
      pairs,
      truth,
      listed.map(({ at }) => at),
    ).map((point) => [point.weight, point]),
  );
  return listed.flatMap(({ at, use, groups, rows }) => {
    const point = points.get(at);
    return point === undefined ? [] : [{ ...point, use, groups, rows }];
  });
}

/** Group names as numbers in order of appearance. */
function numbered(names: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(names, (name) => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
}

function noOverlap(what: string): KnownError {
  return new KnownError({
    code: "evaluate/no-overlap",
    exit: EXIT.refused,
    say: {
      en: `${what}: names no row of this run`,
      vi: `${what}: không có dòng nào của lần chạy này`,
    },
    next: {
      en: "the truth needs the columns row_id,cluster_id, or --key COLUMN that both have",
      vi: "tệp đối chiếu cần các cột row_id,cluster_id, hoặc --key CỘT có ở cả hai",
    },
  });
}
