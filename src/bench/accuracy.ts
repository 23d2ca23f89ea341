import { existsSync } from "node:fs";
import { join } from "node:path";
import { resolveSettings } from "../config/resolve.ts";
import { readInput } from "../io/input/index.ts";
import { evaluate, type Quality } from "../match/evaluate.ts";
import { matchRecords } from "../match/index.ts";
import { load } from "../pipeline/load.ts";
import { matchFeatures } from "../pipeline/match-features.ts";
import { UnionFind } from "../table/union-find.ts";
import { textTable } from "../text/text-table.ts";

/** Where the labelled lists lie unless a folder is named; they are no part of the project. */
const HOME = "../shared/data/dev";
const AS_OF = "2026-11-22";

/** Labelled lists: a folder with `data.csv` and `truth.csv`, and a column that would give the answer away. */
const SETS: readonly { readonly folder: string; readonly without?: string }[] = [
  ...["febrl1", "febrl2", "febrl3", "febrl4"].flatMap((folder) => [
    { folder },
    { folder, without: "soc_sec_id" },
  ]),
  { folder: "restaurants" },
  { folder: "rldata500" },
  { folder: "rldata10000" },
];

/** The true group of every row, in row order: `truth.csv` has one line a row. */
async function truthOf(file: string): Promise<Uint32Array> {
  const grid = (await readInput({ path: file, name: "truth.csv" }, {})).grids[0];
  const column = grid?.columns.find((c) => c.at(0) === "cluster_id");
  if (grid === undefined || column === undefined) throw new Error(`${file}: no column cluster_id`);
  return column.codes.slice(1);
}

async function lineOf(home: string, folder: string, without?: string): Promise<string[]> {
  const { settings } = resolveSettings([]);
  const path = join(home, folder, "data.csv");
  const files = [{ path, name: "data.csv" }];
  const { data } = await load({ files, settings, asOf: AS_OF }, {});
  const hidden = data.dataset.columns.find((c) => c.header === without);
  const truth = await truthOf(join(home, folder, "truth.csv"));
  const { rows, tableOf } = data.dataset;
  if (truth.length !== rows) throw new Error(`${folder}: ${truth.length} labels, ${rows} rows`);
  const features = matchFeatures(data).filter(
    ({ name }) => name !== hidden?.header && name !== (hidden?.mapping?.field ?? hidden?.header),
  );
  const none = new Uint32Array();
  const input = { rows, features, source: tableOf, mustLink: none, cannotLink: none };
  const before = process.cpuUsage();
  const { entityOf, pairs } = matchRecords(input, settings.match);
  const { user, system } = process.cpuUsage(before);
  const merged = evaluate(entityOf, truth).pairwise;
  // As if every question of the review had been answered "yes".
  const union = new UnionFind(rows);
  const first = new Map<number, number>();
  for (const [row, entity] of entityOf.entries()) {
    const other = first.get(entity);
    if (other === undefined) first.set(entity, row);
    else union.union(other, row);
  }
  for (let at = 0; at < pairs.size; at++) {
    union.union(pairs.left[at] as number, pairs.right[at] as number);
  }
  const all = Uint32Array.from(entityOf, (_, row) => union.find(row));
  const name = without === undefined ? folder : `${folder} without ${without}`;
  const cells = ({ precision, recall, f1 }: Quality) =>
    [precision, recall, f1].map((n) => n.toFixed(4));
  const asked = cells(evaluate(all, truth).pairwise);
  const seconds = ((user + system) / 1e6).toFixed(2);
  return [name, String(rows), ...cells(merged), ...asked, seconds];
}

const home = process.argv[2] ?? HOME;
const present = SETS.filter(({ folder }) => existsSync(join(home, folder, "data.csv")));
if (present.length === 0) {
  process.stdout.write(
    `no labelled lists in ${home}: name a folder that holds febrl1/data.csv and febrl1/truth.csv (and febrl2, febrl3, febrl4, restaurants, rldata500, rldata10000 alike)\n`,
  );
} else {
  const lines: string[][] = [];
  for (const { folder, without } of present) lines.push(await lineOf(home, folder, without));
  const header = ["list", "rows", "P", "R", "F1", "P, review", "R, review", "F1, review", "CPU s"];
  const right = header.map((_, i) => i).slice(1);
  process.stdout.write(`${textTable(header, lines, 120, { right }).join("\n")}\n`);
}
