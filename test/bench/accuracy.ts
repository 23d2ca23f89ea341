import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Comparison } from "../../src/comparison/define.ts";
import { category } from "../../src/comparison/category.ts";
import { encodeName } from "../../src/comparison/name/encode.ts";
import { personName } from "../../src/comparison/person-name.ts";
import { phone } from "../../src/comparison/phone.ts";
import { text } from "../../src/comparison/text.ts";
import { evaluate } from "../../src/match/evaluate.ts";
import { matchRecords } from "../../src/match/match-records.ts";
import { MATCH_SETTINGS } from "../../src/match/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { inputOf, plainAddress, plainDate, plainId } from "../match/stand-ins.ts";

type Row = Readonly<Record<string, string>>;
interface Set {
  readonly folder: string;
  readonly features: readonly { name: string; comparison: Comparison; of: (row: Row) => string }[];
}

const cell = (column: string) => (row: Row) => row[column] ?? "";
const join2 =
  (...columns: string[]) =>
  (row: Row) =>
    columns
      .map((column) => row[column] ?? "")
      .filter(Boolean)
      .join(" ");

const western = (given: string, middle: string, family: string) => (row: Row) =>
  encodeName({
    style: "western",
    given: row[given] ?? "",
    middle: row[middle] ?? "",
    family: row[family] ?? "",
  });
const febrl = [
  { name: "name", comparison: personName, of: western("given_name", "", "surname") },
  { name: "birth date", comparison: plainDate, of: cell("date_of_birth") },
  {
    name: "address",
    comparison: plainAddress,
    of: join2("street_number", "address_1", "address_2", "suburb", "postcode", "state"),
  },
];
const febrlId = [...febrl, { name: "id", comparison: plainId, of: cell("soc_sec_id") }];
const rl = [
  { name: "name", comparison: personName, of: western("fname_c1", "fname_c2", "lname_c1") },
  {
    name: "birth date",
    comparison: plainDate,
    of: (row: Row) =>
      `${row["by"] ?? ""}${(row["bm"] ?? "").padStart(2, "0")}${(row["bd"] ?? "").padStart(2, "0")}`,
  },
];
const restaurant = [
  { name: "name", comparison: text, of: cell("name") },
  { name: "address", comparison: plainAddress, of: cell("addr") },
  { name: "phone", comparison: phone, of: cell("phone") },
  { name: "city", comparison: category, of: cell("city") },
  { name: "type", comparison: text, of: cell("type") },
];
const SETS: readonly Set[] = [
  ...["febrl1", "febrl2", "febrl3", "febrl4"].flatMap((folder) => [
    { folder, features: febrl },
    { folder, features: febrlId },
  ]),
  { folder: "restaurants", features: restaurant },
  { folder: "rldata500", features: rl },
  { folder: "rldata10000", features: rl },
] as readonly Set[];

const home = process.argv[2] ?? process.env["DATA"] ?? "data/dev";
const only = process.argv[3];
for (const { folder, features } of SETS) {
  if (only !== undefined && !folder.startsWith(only)) continue;
  const file = join(home, folder, "data.csv");
  if (!existsSync(file)) continue;
  const rows = parse(readFileSync(file), { columns: true }) as Row[];
  const truthOf = new Map(
    (parse(readFileSync(join(home, folder, "truth.csv")), { columns: true }) as Row[]).map(
      (row) => [row["rec_id"], row["cluster_id"] ?? ""],
    ),
  );
  const numbers = new Map<string, number>();
  const truth = Uint32Array.from(rows, (row) => {
    const cluster = truthOf.get(row["rec_id"]) ?? "";
    const known = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, known);
    return known;
  });
  const input = inputOf(
    features.map(({ name, comparison, of }) => ({ name, comparison, columns: [rows.map(of)] })),
  );
  const from = performance.now();
  const result = matchRecords(input, defaultsOf(MATCH_SETTINGS));
  const time = performance.now() - from;
  const merged = evaluate(result.entityOf, truth).pairwise;
  let right = 0;
  let asked = 0;
  for (let at = 0; at < result.pairs.size; at++) {
    const [a, b] = [result.pairs.left[at] ?? 0, result.pairs.right[at] ?? 0];
    if (result.entityOf[a] === result.entityOf[b]) continue;
    asked++;
    if (truth[a] === truth[b]) right++;
  }
  const precision = (merged.right + right) / (merged.found + asked);
  const recall = (merged.right + right) / merged.true;
  const f1 = (2 * precision * recall) / (precision + recall);
  if (process.env["DEBUG_MODEL"]) {
    for (const feature of result.model.features) {
      console.log(
        feature.feature,
        feature.levels
          .map(
            (l) => `${l.name} m ${l.m.toFixed(3)} u ${l.u.toExponential(1)} ${l.weight.toFixed(1)}`,
          )
          .join(" | "),
      );
    }
    for (let at = 0, shown = 0; at < result.pairs.size && shown < 25; at++) {
      const [a, b] = [result.pairs.left[at] ?? 0, result.pairs.right[at] ?? 0];
      if ((truth[a] === truth[b]) === (result.pairs.verdict[at] === 2)) continue;
      shown++;
      const show = (row: number) => features.map(({ of }) => of(rows[row] ?? {})).join(" ; ");
      console.log(
        `${result.pairs.verdict[at] === 2 ? "MERGE" : "ask"} ${(result.pairs.weight[at] ?? 0).toFixed(1)} [${result.pairs.weights.map((w) => (w[at] ?? 0).toFixed(1)).join(" ")}]\n   ${show(a)}\n   ${show(b)}`,
      );
    }
    for (const rule of result.rules) console.log(JSON.stringify(rule));
  }
  const n = (value: number) => value.toFixed(4);
  console.log(
    `${`${folder}${features === febrlId ? "+id" : ""}`.padEnd(12)} merged P ${n(merged.precision)} R ${n(merged.recall)} F ${n(merged.f1)} | with review P ${n(precision)} R ${n(recall)} F ${n(f1)} | asked ${asked} (${right}) lines ${result.model.mergeAt.toFixed(1)} ${result.model.reviewAt.toFixed(1)} prior ${Math.log2(result.model.prior).toFixed(1)} expected ${n(result.model.expectedMerge.precision)} ${n(result.model.expectedReview.recall)} candidates ${result.candidates} ${time.toFixed(0)} ms`,
  );
}
