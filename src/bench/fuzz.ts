import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { textTable } from "../text/text-table.ts";
import { fuzzCsv } from "./fuzz/csv.ts";
import type { Verdict } from "./fuzz/verdict.ts";
import { fuzzXlsx } from "./fuzz/xlsx.ts";

const USAGE = `Reads thousands of damaged files and says what became of them.

  npm run bench:fuzz -- [--csv 20000] [--xlsx 2000] [--seed 1] [--keep FOLDER]

--keep writes the files that crashed the program or were read wrong. Exit 1 when there are any.
`;

function counted(kind: string, verdicts: readonly Verdict[]): string[][] {
  const counts = new Map<string, number>();
  for (const { error } of verdicts) counts.set(error, (counts.get(error) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([what, count]) => [kind, what, String(count)]);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      csv: { type: "string", default: "20000" },
      xlsx: { type: "string", default: "2000" },
      seed: { type: "string", default: "1" },
      keep: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const seed = Number(values.seed);
  const all = [
    { kind: "csv", verdicts: await fuzzCsv(Number(values.csv), seed) },
    { kind: "xlsx", verdicts: await fuzzXlsx(Number(values.xlsx), seed) },
  ];
  const rows = all.flatMap(({ kind, verdicts }) => counted(kind, verdicts));
  process.stdout.write(
    `${textTable(["format", "became", "files"], rows, 100, { right: [2] }).join("\n")}\n`,
  );
  let bad = 0;
  for (const { kind, verdicts } of all) {
    for (const { run, wrong, bytes } of verdicts) {
      if (wrong === undefined) continue;
      if (bad++ < 20) process.stdout.write(`${kind} ${run}: ${wrong}\n`);
      if (values.keep === undefined || bytes === undefined) continue;
      mkdirSync(values.keep, { recursive: true });
      writeFileSync(join(values.keep, `${run}.${kind}`), bytes);
    }
  }
  process.stdout.write(`${bad} crashed or were read wrong\n`);
  if (bad > 0) process.exitCode = 1;
}

await main();
