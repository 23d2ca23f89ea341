#!/usr/bin/env node
/**
 * Writes the files of `fixtures/`: made-up customers in the forms real ones come in, each with a
 * `<name>.truth.csv` (`row_id,cluster_id`) beside it. Run from the project's root: `node dist/generate/fixtures.js`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import iconv from "iconv-lite";
import { Dice } from "./dice.ts";
import type { CustomerList } from "./list.ts";
import { drawPlan } from "./plan.ts";
import { vietnameseList } from "./vietnam/list.ts";
import { branchWorkbook } from "./vietnam/workbook.ts";
import { americanList, germanList } from "./western/list.ts";

const FOLDER = "fixtures";

function csv(rows: readonly (readonly string[])[], delimiter: string): string {
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  const quoted = (cell: string): string =>
    special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join("");
}

function writeTruth(name: string, truth: readonly (readonly [number, number])[]): void {
  const rows = truth.map(([row, cluster]) => [String(row), String(cluster)]);
  writeFileSync(`${FOLDER}/${name}.truth.csv`, csv([["row_id", "cluster_id"], ...rows], ","));
}

/** One CSV of a list; `encode` turns the text into the file's bytes. */
function writeCsv(
  name: string,
  list: CustomerList,
  about: {
    readonly rows: number;
    readonly seed: number;
    readonly delimiter: string;
    readonly encode: (text: string) => Uint8Array;
  },
): void {
  const plan = drawPlan(about.rows, about.seed);
  const rows = Array.from({ length: about.rows }, (_, row) =>
    list.row(plan, row, row + 1, false, new Dice(about.seed, 30, row)),
  );
  writeFileSync(
    `${FOLDER}/${name}.csv`,
    about.encode(csv([list.header, ...rows], about.delimiter)),
  );
  writeTruth(
    name,
    rows.map((_, row) => [row + 1, plan.customerOf[row] as number] as const),
  );
}

const utf8 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf8");
const cp1252 = (text: string): Uint8Array => iconv.encode(text, "windows-1252");

/** TCVN3 fonts have no toned capitals: typists took the small letter and a capital font. */
function tcvn3(text: string): Uint8Array {
  const typed = Array.from(text, (char) => {
    const byte = iconv.encode(char, "tcvn")[0] ?? 0;
    return char.charCodeAt(0) < 0x80 || byte > 0xa0 ? char : char.toLowerCase();
  });
  return iconv.encode(typed.join(""), "tcvn");
}

mkdirSync(FOLDER, { recursive: true });
writeCsv("khach-hang-tcvn3", vietnameseList, { rows: 80, seed: 33, delimiter: ",", encode: tcvn3 });
writeCsv("customers-en", americanList, { rows: 60, seed: 21, delimiter: ",", encode: utf8 });
writeCsv("kunden-de", germanList, { rows: 60, seed: 22, delimiter: ";", encode: cp1252 });

const { bytes, truth } = await branchWorkbook(300, 20_261_031);
writeFileSync(`${FOLDER}/khach-hang-5-chi-nhanh.xlsx`, bytes);
writeTruth("khach-hang-5-chi-nhanh", truth);
