import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveSettings } from "../config/resolve.ts";
import { trialList } from "../generate/trials/index.ts";
import { readInput } from "../io/input/index.ts";
import { finish, matchSteps } from "../match/index.ts";
import type { Matching } from "../match/match-records.ts";
import { load } from "../pipeline/load.ts";
import { matchFeatures } from "../pipeline/match-features.ts";
import type { Dataset } from "../table/dataset.ts";

/** A labelled list and where it lies; one of its columns may be left out of matching. */
export interface Labelled {
  readonly name: string;
  readonly path: string;
  readonly without?: string;
  readonly truth: Uint32Array;
}

/** What matching made of a labelled list, without configuration or labels. */
export interface Matched {
  readonly list: Labelled;
  readonly dataset: Dataset;
  readonly features: readonly { readonly name: string; readonly comparison: string }[];
  readonly matching: Matching;
  readonly cpuSeconds: number;
}

const AS_OF = "2026-11-22";

/** Reads, cleans and matches a list as a run without configuration would. */
export async function matchLabelled(list: Labelled): Promise<Matched> {
  const { settings } = resolveSettings([]);
  const files = [{ path: list.path, name: "data.csv" }];
  const { data } = await load({ files, settings, asOf: AS_OF }, {});
  const { dataset } = data;
  const hidden = dataset.columns.find((c) => c.header === list.without);
  if (list.truth.length !== dataset.rows) {
    throw new Error(`${list.name}: ${list.truth.length} labels, ${dataset.rows} rows`);
  }
  const features = matchFeatures(data).filter(
    ({ name }) => name !== hidden?.header && name !== (hidden?.mapping?.field ?? hidden?.header),
  );
  const none = new Uint32Array();
  const input = {
    rows: dataset.rows,
    features,
    source: dataset.tableOf,
    mustLink: none,
    cannotLink: none,
  };
  const before = process.cpuUsage();
  const matching = finish(matchSteps(input, settings.match));
  const { user, system } = process.cpuUsage(before);
  return {
    list,
    dataset,
    features: features.map(({ name, comparison }) => ({ name, comparison: comparison.name })),
    matching,
    cpuSeconds: (user + system) / 1e6,
  };
}

/** The true group of every row, in row order: `truth.csv` has one line a row. */
export async function truthOf(file: string): Promise<Uint32Array> {
  const grid = (await readInput({ path: file, name: "truth.csv" }, {})).grids[0];
  const column = grid?.columns.find((c) => c.at(0) === "cluster_id");
  if (grid === undefined || column === undefined) throw new Error(`${file}: no column cluster_id`);
  return column.codes.slice(1);
}

/** Writes a trial list, `times` as long as usual, as a CSV for as long as `use` works with it. */
export async function withTrial<T>(
  name: string,
  seed: number,
  use: (list: Labelled) => Promise<T>,
  times = 1,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "crm-clean-trial-"));
  try {
    const { header, rows, truth } = trialList(name, seed, times);
    const path = join(folder, "data.csv");
    const text = [header, ...rows].map((cells) => cells.map(quoted).join(","));
    writeFileSync(path, `${text.join("\r\n")}\r\n`);
    return await use({ name, path, truth });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
