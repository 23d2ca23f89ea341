#!/usr/bin/env node
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import type { CustomerList } from "./list.ts";
import { vietnameseList } from "./vietnam/list.ts";
import { americanList, germanList } from "./western/list.ts";
import { writeList } from "./write.ts";
import { lookup } from "../model/lookup.ts";

const LISTS: Readonly<Record<string, CustomerList>> = lookup({
  vn: vietnameseList,
  us: americanList,
  de: germanList,
});

const USAGE = `Makes a customer list with known duplicates, for benchmarks and tests.

  npm run generate -- --rows N [--seed S] [--country vn|us|de] [--files 1|5] -o DIR

Writes one CSV, or one a branch, and truth.csv (row_id,cluster_id) into DIR.
`;

/** Reads a whole number of at least 1, or fails with the usage. */
function wholeNumber(text: string, option: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new TypeError(`--${option} wants a whole number from 1`);
  return value;
}

function main(args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rows: { type: "string", default: "10000" },
        seed: { type: "string", default: "1" },
        country: { type: "string", default: "vn" },
        files: { type: "string", default: "1" },
        out: { type: "string", short: "o", default: "generated" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const list = LISTS[values.country];
    if (list === undefined) throw new TypeError("--country wants vn, us or de");
    if (values.files !== "1" && values.files !== "5") throw new TypeError("--files wants 1 or 5");
    const rows = wholeNumber(values.rows, "rows");
    mkdirSync(values.out, { recursive: true });
    const { files, customers } = writeList(list, {
      rows,
      seed: wholeNumber(values.seed, "seed"),
      apart: values.files === "5",
      folder: values.out,
    });
    process.stdout.write(
      `${rows} rows about ${customers} customers in ${values.out}: ${files.join(", ")}, truth.csv\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
