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

function share(count: number, cases: number): string {
  return `${((count / Math.max(1, cases)) * 100).toFixed(1)} %`;
}

function tables(scores: readonly Score[]): string[] {
  const rows = scores.map(({ name, cases, right, meant }) => [
    name,
    String(cases),
    String(right),
    String(meant),
    String(cases - right - meant),
    share(right, cases),
    share(right, cases - meant),
  ]);
  const header = [
    "Set",
    "Cases",
    "As labelled",
    "Meant otherwise",
    "Faults",
    "Share",
    "Of the rest",
  ];
  const details = scores
    .filter(({ groups }) => groups.length > 0)
    .flatMap(({ name, groups }) => {
      const kinds = groups.map(({ kind, count, reason, meant }) => [
        String(count),
        meant ? "meant" : "fault",
        kind,
        reason,
      ]);
      const table = textTable(["Cases", "Is", "What", "Why"], kinds, 160, { right: [0] });
      return ["", `${name}, otherwise:`, ...table];
    });
  return [...textTable(header, rows, 100, { right: [1, 2, 3, 4, 5, 6] }), ...details];
}

const home = process.argv[2] ?? HOME;
const scores = Object.entries(SETS).flatMap(([set, score]) => {
  const file = join(home, set, "cases.csv");
  return existsSync(file) ? [score(casesOf(file))] : [];
});
const lines =
  scores.length > 0
    ? tables(scores)
    : [`no conformance sets in ${home}: name a folder that holds isemail/cases.csv and the like`];
process.stdout.write(`${lines.join("\n")}\n`);
