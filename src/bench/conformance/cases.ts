import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** The records of a CSV file with a header, each as header → cell. */
export function casesOf(file: string): readonly ReadonlyMap<string, string>[] {
  const rows: string[][] = parse(readFileSync(file), { bom: true });
  const [header = [], ...records] = rows;
  return records.map((cells) => new Map(header.map((name, i) => [name, cells[i] ?? ""])));
}

/** Labelled tokens written as JSON pairs: `[["GivenName", "Drake"], …]`. */
export function tokensOf(json: string): readonly (readonly [label: string, text: string])[] {
  const pairs = JSON.parse(json) as readonly (readonly [string, string])[];
  return pairs.map(([label, text]) => [label, text] as const);
}
