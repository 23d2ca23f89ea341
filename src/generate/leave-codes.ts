import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CustomerList } from "./list.ts";
import { vietnameseList } from "./vietnam/list.ts";
import { branchWorkbook } from "./vietnam/workbook.ts";
import { americanList, germanList } from "./western/list.ts";
import { writeList } from "./write.ts";

/** Rows of the made-up lists: enough for rare ways of writing to come up. */
const ROWS = 500;
const SEED = 5;

/** What a check ends with that has found errors. */
const GATE = 1;

/** The text of a file that starts the packed program: makes it, may ask it to keep codes, loads files in order. */
export function startOf(files: readonly string[], keepCodes = false): string {
  const steps = files.map((file) => `program.load(${JSON.stringify(file)});`);
  if (keepCodes) steps.unshift("program.keepCodes();");
  return [
    '"use strict";',
    'const { PackedProgram } = require("./load.js");',
    "const program = new PackedProgram(__dirname);",
    ...steps,
    "",
  ].join("\n");
}

/**
 * Runs the packed program on made-up lists, one job after the other, each with the code the ones before have left,
 * and leaves the engine's code for all that ran.
 * @param files what is loaded to start the program
 * @throws Error when a job fails: a program that cannot do these is broken
 */
export async function leaveCodes(packed: string, files: readonly string[]): Promise<void> {
  const start = join(packed, "keep.js");
  writeFileSync(start, startOf(files, true));
  const folder = mkdtempSync(join(tmpdir(), "crm-clean-codes-"));
  try {
    const vietnamese = made(vietnameseList, folder, "vn");
    const book = join(folder, "book.xlsx");
    writeFileSync(book, (await branchWorkbook(ROWS, SEED)).bytes);
    const one = ["--threads", "1"];
    const jobs = [
      ["run", vietnamese, "--out", join(folder, "out"), ...one],
      ["check", made(americanList, folder, "us"), ...one, "--json"],
      ["check", made(germanList, folder, "de"), ...one],
      ["check", book, ...one],
      ["--help"],
    ];
    for (const job of jobs) {
      const ended = spawnSync(process.execPath, [start, ...job], { encoding: "utf8" });
      if (ended.status === null || ended.status > GATE) throw new Error(ended.stderr);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(start);
  }
}

/** Writes a made-up list; gives back its path. */
function made(list: CustomerList, folder: string, name: string): string {
  const inside = join(folder, name);
  mkdirSync(inside);
  writeList(list, { rows: ROWS, seed: SEED, apart: false, folder: inside });
  return join(inside, list.file);
}
