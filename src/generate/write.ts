import { closeSync, openSync, writeSync } from "node:fs";
import { Dice } from "./dice.ts";
import type { CustomerList } from "./list.ts";
import { drawPlan, type Plan } from "./plan.ts";

const BUFFER = 1 << 16;

/** A CSV file being written (RFC 4180, UTF-8 with BOM as Excel wants it). */
class CsvFile {
  readonly #file: number;
  #text: string;
  rows = 0;

  constructor(path: string, header: readonly string[], bom = true) {
    this.#file = openSync(path, "w");
    this.#text = bom ? "\uFEFF" : "";
    this.#line(header);
  }

  add(cells: readonly string[]): void {
    this.#line(cells);
    this.rows++;
  }

  close(): void {
    writeSync(this.#file, this.#text);
    closeSync(this.#file);
  }

  #line(cells: readonly string[]): void {
    this.#text += `${cells.map(quoted).join(",")}\r\n`;
    if (this.#text.length > BUFFER) {
      writeSync(this.#file, this.#text);
      this.#text = "";
    }
  }
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Writes a made-up customer list with known duplicates into a folder that exists: one CSV or one a branch,
 * and `truth.csv` with `row_id,cluster_id`, rows counted over the files in the order of their names.
 * The same rows, seed and list give the same bytes; a million rows need a few dozen MB.
 */
export function writeList(
  list: CustomerList,
  options: {
    readonly rows: number;
    readonly seed: number;
    readonly apart: boolean;
    readonly folder: string;
  },
): { readonly files: readonly string[]; readonly customers: number } {
  const { rows, seed, apart, folder } = options;
  const plan = drawPlan(rows, seed);
  const names = apart ? list.branches : [list.file];
  const files = names.map((name) => new CsvFile(`${folder}/${name}`, list.header));
  for (let row = 0; row < rows; row++) {
    const file = files[apart ? (plan.branchOf[row] as number) : 0] as CsvFile;
    file.add(list.row(plan, row, file.rows + 1, apart, new Dice(seed, 30, row)));
  }
  for (const file of files) file.close();
  writeTruth(plan, apart, folder);
  return { files: names, customers: plan.customers };
}

function writeTruth(plan: Plan, apart: boolean, folder: string): void {
  const truth = new CsvFile(`${folder}/truth.csv`, ["row_id", "cluster_id"], false);
  const branches = apart ? [...new Set(plan.branchOf)].sort((a, b) => a - b) : [-1];
  for (const branch of branches) {
    for (let row = 0; row < plan.rows; row++) {
      if (branch >= 0 && plan.branchOf[row] !== branch) continue;
      truth.add([String(truth.rows + 1), String(plan.customerOf[row])]);
    }
  }
  truth.close();
}
