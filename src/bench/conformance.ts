import { existsSync } from "node:fs";
import { join } from "node:path";
import { textTable } from "../text/text-table.ts";
import { addresses } from "./conformance/addresses.ts";
import { casesOf } from "./conformance/cases.ts";
import { emails } from "./conformance/emails.ts";
import { names } from "./conformance/names.ts";
import { phones } from "./conformance/phones.ts";
import type { Score } from "./conformance/tally.ts";

/** Where the public conformance sets lie unless a folder is named; they are no part of the project. */
const HOME = "../shared/data/dev";

const SETS: Readonly<Record<string, (cases: ReturnType<typeof casesOf>) => Score>> = {
  phones_libphonenumber: phones,
  isemail: emails,
  names_probablepeople: names,
  addresses_usaddress: addresses,
};

const home = process.argv[2] ?? HOME;
const found = Object.keys(SETS).filter((set) => existsSync(join(home, set, "cases.csv")));
if (found.length === 0) {
  console.error(
    `no conformance sets in ${home}; name their folder: node dist/bench/conformance.js FOLDER`,
  );
  process.exitCode = 2;
}
const scores = found.flatMap((set) => SETS[set]?.(casesOf(join(home, set, "cases.csv"))) ?? []);
const share = ({ right, cases }: Score): string =>
  `${((right / Math.max(1, cases)) * 100).toFixed(1)} %`;
if (scores.length > 0) {
  const rows = scores.map((s) => [s.name, String(s.cases), String(s.right), share(s)]);
  for (const line of textTable(["Set", "Cases", "As labelled", "Share"], rows, 100, {
    right: [1, 2, 3],
  })) {
    console.log(line);
  }
}
for (const { name, groups } of scores) {
  if (groups.length === 0) continue;
  console.log(`\n${name}, otherwise:`);
  const rows = groups.map(({ kind, count, reason }) => [String(count), kind, reason]);
  for (const line of textTable(["Cases", "What", "Why"], rows, 160, { right: [0] }))
    console.log(line);
}
