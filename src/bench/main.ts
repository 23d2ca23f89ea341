import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { vietnameseList } from "../generate/vietnam/list.ts";
import { writeList } from "../generate/write.ts";
import { measure, type Measured, median } from "./measure.ts";
import {
  machine,
  markdown,
  plain,
  type SizeResult,
  sizeTable,
  stageTable,
  startTable,
} from "./tables.ts";

const USAGE = `Measures the whole job on made-up customer lists: time, CPU, memory, by stage.

  npm run bench -- [--sizes 10000,100000,1000000 | --rows N] [--runs K] [--seed S] [--threads T]
                   [--markdown] [--json FILE]

Every size is generated, then cleaned by a process of its own; of K runs the one in the middle counts.
--markdown prints the tables as they stand in src/PERFORMANCE.md.
`;

const CHECK_ROWS = 1000;
const START_RUNS = 3;

function wholeNumber(text: string, option: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new TypeError(`--${option} wants whole numbers from 1`);
  return value;
}

/** Generates a list and gives its file. */
function listOf(rows: number, seed: number, folder: string): string {
  mkdirSync(folder);
  const [file = ""] = writeList(vietnameseList, { rows, seed, apart: false, folder }).files;
  return join(folder, file);
}

async function several(
  count: number,
  args: () => readonly string[],
  good?: readonly number[],
): Promise<Measured> {
  const runs: Measured[] = [];
  for (let i = 0; i < count; i++) runs.push(await measure(args(), good));
  return median(runs);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "10000,100000,1000000" },
      rows: { type: "string" },
      runs: { type: "string", default: "1" },
      seed: { type: "string", default: "1" },
      threads: { type: "string", default: "auto" },
      markdown: { type: "boolean", default: false },
      json: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const sizes = (values.rows ?? values.sizes).split(",").map((n) => wholeNumber(n, "sizes"));
  const runs = wholeNumber(values.runs, "runs");
  const seed = wholeNumber(values.seed, "seed");
  const draw = values.markdown ? markdown : plain;
  const folder = mkdtempSync(join(tmpdir(), "crm-clean-bench-"));
  try {
    process.stdout.write(`${machine()}\n\n`);
    const small = listOf(CHECK_ROWS, seed, join(folder, "small"));
    const starts = [
      { name: "--help", run: await several(START_RUNS, () => ["--help"]) },
      {
        name: `check, ${CHECK_ROWS.toLocaleString("en")} rows`,
        run: await several(START_RUNS, () => ["check", small, "--exit-zero", "--quiet"]),
      },
    ];
    process.stdout.write(`${startTable(starts, draw)}\n\n`);

    const results: SizeResult[] = [];
    for (const rows of sizes) {
      const home = join(folder, String(rows));
      const file = listOf(rows, seed, home);
      const out = join(home, "out");
      const run = await several(runs, () => {
        rmSync(out, { recursive: true, force: true });
        return ["run", file, "-o", out, "-v", "--log-format", "json", "--threads", values.threads];
      });
      rmSync(home, { recursive: true });
      results.push({ rows, run });
    }
    process.stdout.write(`${sizeTable(results, draw)}\n\n${stageTable(results, draw)}\n`);
    if (values.json !== undefined) {
      const told = { machine: machine(), seed, runs, starts, sizes: results };
      writeFileSync(values.json, `${JSON.stringify(told, null, 2)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
