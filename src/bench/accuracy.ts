import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { TRIAL_NAMES } from "../generate/trials/index.ts";
import type { Quality } from "../match/evaluate.ts";
import { textTable } from "../text/text-table.ts";
import { type Labelled, matchLabelled, truthOf, withTrial } from "./labelled.ts";
import { curveLines, mistakeLines, modelLines } from "./mistakes.ts";
import { peerLine, peerModule } from "./peer.ts";
import { qualityOf } from "./quality.ts";

/** Where the labelled lists lie unless a folder is named; they are no part of the project. */
const HOME = "../shared/data/dev";

const USAGE = `Measures matching against labelled lists, without configuration or labels.

  npm run bench:accuracy -- [DATA] [options]

  DATA         folder with febrl1 … rldata10000, or one list: data.csv and truth.csv (default ${HOME})
  --only TEXT  lists whose name contains TEXT
  --trials     the project's own trial lists instead of DATA
  --seed N     seed of the trial lists (default 1)
  --show       also the model, and the pairs that went wrong
  --curve      also precision and recall from each weight up
`;

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
const NAMES = ["data.csv", "khach-hang.csv", "customers.csv", "kunden.csv"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", default: "" },
    trials: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
    curve: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

async function labelledIn(home: string): Promise<Labelled[]> {
  const sets = existsSync(join(home, "truth.csv")) ? [{ folder: "." }] : SETS;
  const lists: Labelled[] = [];
  for (const set of sets) {
    const without = "without" in set ? set.without : undefined;
    const path = NAMES.map((name) => join(home, set.folder, name)).find((name) => existsSync(name));
    const name = without === undefined ? set.folder : `${set.folder} without ${without}`;
    if (path === undefined || !name.includes(values.only)) continue;
    const truth = await truthOf(join(home, set.folder, "truth.csv"));
    lists.push({ name, path, truth, ...(without === undefined ? {} : { without }) });
  }
  return lists;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const cells = ({ precision, recall, f1 }: Quality): string[] =>
  [precision, recall, f1].map((n) => n.toFixed(4));

async function measure(list: Labelled, lines: string[][]): Promise<void> {
  const matched = await matchLabelled(list);
  const quality = qualityOf(matched.matching.result, list.truth);
  if (values.show) for (const line of modelLines(matched)) say(line);
  if (values.show) for (const line of mistakeLines(matched)) say(line);
  if (values.curve) for (const line of curveLines(matched)) say(line);
  lines.push([
    list.name,
    String(list.truth.length),
    ...cells(quality.merged),
    ...cells(quality.withReview),
    `${quality.asked} (${quality.askedRight})`,
    matched.cpuSeconds.toFixed(2),
  ]);
  if (peer !== undefined) lines.push(await peerLine(peer, list, matched.dataset));
}

const peer = values.help ? undefined : await peerModule();

async function main(): Promise<void> {
  const lines: string[][] = [];
  if (values.trials) {
    for (const name of TRIAL_NAMES) {
      if (!name.includes(values.only)) continue;
      await withTrial(name, Number(values.seed), (list) => measure(list, lines));
    }
  } else {
    const home = positionals[0] ?? HOME;
    for (const list of await labelledIn(home)) await measure(list, lines);
    if (lines.length === 0) {
      say(
        `no labelled lists in ${home}: name a folder that holds febrl1/data.csv and febrl1/truth.csv (and febrl2, febrl3, febrl4, restaurants, rldata500, rldata10000 alike), or use --trials`,
      );
      return;
    }
  }
  const header = ["list", "rows", "P", "R", "F1", "P, review", "R, review", "F1, review"];
  header.push("asked (true)", "CPU s");
  const right = header.map((_, i) => i).slice(1);
  for (const line of textTable(header, lines, 140, { right })) say(line);
  if (peer === undefined)
    say("goldenmatch is not installed: no line beside ours (npm install --no-save goldenmatch)");
}

if (values.help) say(USAGE);
else await main();
