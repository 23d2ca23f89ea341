import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { resolveSettings } from "../../src/config/resolve.ts";
import { evaluate } from "../../src/match/evaluate.ts";
import { matchRecords } from "../../src/match/match-records.ts";
import type { MatchResult } from "../../src/match/model.ts";
import { load } from "../../src/pipeline/load.ts";
import { matchFeatures } from "../../src/pipeline/match-features.ts";

/**
 * Matching quality without configuration or labels: `node … accuracy.js DATA [SET] [--without COLUMN]`.
 * DATA holds folders with `data.csv` and `truth.csv` (id, cluster in row order). `--show` lists what went wrong.
 */
const [home = "data/dev", only = ""] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith("--"));
const show = process.argv.includes("--show");
const SETS: readonly {
  readonly folder: string;
  readonly without?: string;
  readonly file?: string;
}[] = [
  ...["febrl1", "febrl2", "febrl3", "febrl4"].flatMap((folder) => [
    { folder, without: "soc_sec_id" },
    { folder },
  ]),
  { folder: "restaurants" },
  { folder: "rldata500" },
  { folder: "rldata10000" },
];
const own = existsSync(join(home, "truth.csv")) ? [{ folder: "." }] : SETS;

for (const { folder, without } of own as typeof SETS) {
  if (!folder.startsWith(only) && folder !== ".") continue;
  const path = ["data.csv", "khach-hang.csv", "customers.csv", "kunden.csv"]
    .map((name) => join(home, folder, name))
    .find((name) => existsSync(name));
  if (path === undefined) continue;
  const { settings } = resolveSettings([]);
  const { data } = await load(
    { files: [{ path, name: "data.csv" }], settings, asOf: "2026-11-22" } as Parameters<
      typeof load
    >[0],
    {},
  );
  const truth = truthOf(join(home, folder, "truth.csv"));
  const features = matchFeatures(data).filter(({ name }) => name !== without);
  const dropped =
    without === undefined
      ? features
      : features.filter(
          (f) => f.name !== data.dataset.columns.find((c) => c.header === without)?.mapping?.field,
        );
  if (show) {
    for (const c of data.dataset.columns) console.log(c.header, "→", c.mapping?.field ?? "-");
    for (const f of dropped)
      console.log(
        "feature",
        f.name,
        f.comparison.name,
        f.values.length,
        f.values.map((v) => v.distinct).join(" "),
      );
  }
  const input = {
    rows: data.dataset.rows,
    features: dropped,
    source: data.dataset.tableOf,
    mustLink: new Uint32Array(),
    cannotLink: new Uint32Array(),
  };
  const from = performance.now();
  const result = matchRecords(input, settings.match);
  const time = performance.now() - from;
  if (show)
    explainMistakes(result, truth, (row) =>
      data.dataset.columns.map((c) => c.raw.at(row)).join(" ; "),
    );
  report(`${folder}${without === undefined ? "" : ` -${without}`}`, result, truth, time);
}

function truthOf(file: string): Uint32Array {
  const numbers = new Map<string, number>();
  const rows = parse(readFileSync(file), { columns: true, bom: true }) as Readonly<
    Record<string, string>
  >[];
  return Uint32Array.from(rows, (row) => {
    const cluster = row["cluster_id"] ?? "";
    const known = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, known);
    return known;
  });
}

function report(name: string, result: MatchResult, truth: Uint32Array, time: number): void {
  const merged = evaluate(result.entityOf, truth).pairwise;
  let right = 0;
  let asked = 0;
  for (let at = 0; at < result.pairs.size; at++) {
    const [a, b] = [result.pairs.left[at] ?? 0, result.pairs.right[at] ?? 0];
    if (result.entityOf[a] === result.entityOf[b]) continue;
    asked++;
    if (truth[a] === truth[b]) right++;
  }
  const precision = (merged.right + right) / Math.max(1, merged.found + asked);
  const recall = (merged.right + right) / Math.max(1, merged.true);
  const f1 = (2 * precision * recall) / (precision + recall);
  const n = (value: number): string => value.toFixed(4);
  const { model } = result;
  console.log(
    `${name.padEnd(20)} merged P ${n(merged.precision)} R ${n(merged.recall)} F ${n(merged.f1)} | with review P ${n(precision)} R ${n(recall)} F ${n(f1)} | asked ${asked} (${right}) lines ${model.mergeAt.toFixed(1)} ${model.reviewAt.toFixed(1)} prior ${Math.log2(model.prior).toFixed(1)} expected ${n(model.expectedMerge.precision)} ${n(model.expectedReview.recall)} candidates ${result.candidates} ${time.toFixed(0)} ms ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
}

function explainMistakes(
  result: MatchResult,
  truth: Uint32Array,
  textOf: (row: number) => string,
): void {
  const n1 = (value: number): string => value.toFixed(1);
  for (const { feature, levels } of result.model.features) {
    const parts = levels.map(
      (l) => `${l.name} m ${l.m.toFixed(3)} u ${l.u.toExponential(1)} ${n1(l.weight)}`,
    );
    console.log(feature, parts.join(" | "));
  }
  let shown = 0;
  for (let at = 0; at < result.pairs.size && shown < 400; at++) {
    const [a, b] = [result.pairs.left[at] ?? 0, result.pairs.right[at] ?? 0];
    const merged = result.pairs.verdict[at] === 2;
    if ((truth[a] === truth[b]) === merged) continue;
    shown++;
    const weights = result.pairs.weights.map((w) => n1(w[at] ?? 0)).join(" ");
    const what = merged ? "WRONG" : truth[a] === truth[b] ? "asked, same" : "asked, other";
    console.log(
      `${what} ${n1(result.pairs.weight[at] ?? 0)} [${weights}]\n   ${textOf(a)}\n   ${textOf(b)}`,
    );
  }
  const listed = new Set<string>();
  for (let at = 0; at < result.pairs.size; at++)
    listed.add(`${result.pairs.left[at]} ${result.pairs.right[at]}`);
  const first = new Map<number, number>();
  shown = 0;
  for (let row = 0; row < truth.length && shown < 25; row++) {
    const cluster = truth[row] ?? 0;
    const other = first.get(cluster);
    if (other === undefined) first.set(cluster, row);
    else if (result.entityOf[other] !== result.entityOf[row] && !listed.has(`${other} ${row}`)) {
      shown++;
      console.log(`MISSED\n   ${textOf(other)}\n   ${textOf(row)}`);
    }
  }
  for (const rule of result.rules) if (rule.newPairs > 0) console.log(JSON.stringify(rule));
}
