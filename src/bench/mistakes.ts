import { thresholdCurve } from "../match/threshold-curve.ts";
import { textTable } from "../text/text-table.ts";
import type { Matched } from "./labelled.ts";

const MOST_MISSED = 25;
const MOST_PAIRS = 400;
const n1 = (value: number): string => value.toFixed(1);

/** What the model learned, feature by feature, and what it was made of. */
export function* modelLines({ dataset, features, matching }: Matched): Generator<string> {
  for (const { header, mapping } of dataset.columns) yield `${header} → ${mapping?.field ?? "-"}`;
  const { model, rules } = matching.result;
  yield `prior ${n1(Math.log2(model.prior))} bits, lines ${n1(model.mergeAt)} ${n1(model.reviewAt)}`;
  for (const [f, { feature, levels }] of model.features.entries()) {
    const parts = levels.map(
      (l) => `${l.name} m ${l.m.toFixed(3)} u ${l.u.toExponential(1)} ${n1(l.weight)}`,
    );
    yield `${feature} (${features[f]?.comparison ?? ""}): ${parts.join(" | ")}`;
  }
  for (const rule of rules) if (rule.newPairs > 0) yield `rule ${JSON.stringify(rule)}`;
}

/** Pairs merged wrongly, asked about, and never put up, with their rows. */
export function* mistakeLines({ dataset, matching, list }: Matched): Generator<string> {
  const { pairs, entityOf } = matching.result;
  const { truth } = list;
  const textOf = (row: number): string => dataset.columns.map((c) => c.raw.at(row)).join(" ; ");
  const listed = new Set<string>();
  let shown = 0;
  for (let at = 0; at < pairs.size; at++) {
    const [a, b] = [pairs.left[at] as number, pairs.right[at] as number];
    listed.add(`${a} ${b}`);
    const merged = pairs.verdict[at] === 2;
    const same = truth[a] === truth[b];
    if ((same && merged) || shown++ >= MOST_PAIRS) continue;
    const weights = pairs.weights.map((w) => n1(w[at] as number)).join(" ");
    const what = merged ? "WRONG" : same ? "asked, same" : "asked, other";
    yield `${what} ${n1(pairs.weight[at] as number)} [${weights}]`;
    yield* [a, b].map((row) => `   ${textOf(row)}`);
  }
  const first = new Map<number, number>();
  shown = 0;
  for (let row = 0; row < truth.length && shown < MOST_MISSED; row++) {
    const cluster = truth[row] as number;
    const other = first.get(cluster);
    if (other === undefined) first.set(cluster, row);
    else if (entityOf[other] !== entityOf[row] && !listed.has(`${other} ${row}`)) {
      shown++;
      yield "MISSED";
      yield* [other, row].map((at) => `   ${textOf(at)}`);
    }
  }
}

/** Precision and recall of the groups that the scored pairs from each weight up make. */
export function curveLines({ matching, list }: Matched): string[] {
  const cuts = Array.from({ length: 16 }, (_, i) => 26 - 2 * i);
  const { size, left, right, weight } = matching.result.pairs;
  const pairs = Array.from({ length: size }, (_, at) => ({
    left: left[at] as number,
    right: right[at] as number,
    weight: weight[at] as number,
    cut: false,
  }));
  const rows = thresholdCurve(pairs, list.truth, cuts).map((point) => [
    String(point.weight),
    String(point.pairs),
    ...[point.precision, point.recall, point.f1].map((n) => n.toFixed(4)),
  ]);
  const header = ["bits", "pairs", "P", "R", "F1"];
  return textTable(header, rows, 120, { right: [0, 1, 2, 3, 4] });
}
