import * as fc from "fast-check";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { resolveSettings } from "../../src/config/resolve.ts";
import { openRunFolder } from "../../src/io/commit/run-folder.ts";
import { resolveInputs } from "../../src/io/input/index.ts";
import { reportOn } from "../../src/pipeline/report.ts";
import { run } from "../../src/pipeline/run.ts";
import { REPORT_FORMATS } from "../../src/report/index.ts";
import type { Report } from "../../src/report/model.ts";
import type { Manifest } from "../../src/run/manifest.ts";
import { writeRun } from "../../src/run/write/write-run.ts";
import { AS_OF } from "../cli/built.ts";

/** Seed of every law, so that a failure can be run again; fast-check prints the path. */
export const SEED = 20_261_122;

export const HEADER = ["Tag", "Full Name", "Phone", "E-mail", "City", "Last Purchase", "Notes"];

/** Hand-made persons, some of them alike; tags are set by position, so that rows can be told apart. */
const name = fc.constantFrom(
  "Mary Stone",
  "MARY STONE",
  "Stone, Mary",
  "John Doe",
  "Jon Doe",
  "Anna Lee",
  "Ana Lee",
  "Nguyễn Văn An",
  "Nguyen Van An",
  "Trần Thị Bình",
  "=1+1",
  "Test Test",
  "",
  "Total",
);
const phone = fc.constantFrom(
  "602-677-3692",
  "(602) 677-3692",
  "+16026773692",
  "0912345678",
  "912345678",
  "+84 912 345 678",
  "n/a",
  "12",
  "",
  "=602",
);
const email = fc.constantFrom(
  "mary.stone@mail.example.com",
  "MARY.STONE@mail.example.com",
  "john@shop.example.org",
  "a@b",
  "",
);
const city = fc.constantFrom("Phoenix", "phoenix ", "Huế", "", "-5", "'=x");
const day = fc.constantFrom("2026-10-01", "01/10/2026", "31/02/2020", "2019-02-03", "");
const notes = fc.constantFrom(
  "",
  "do not call",
  "line one\nline two",
  'says "hi", often',
  "@here",
  "+1-2-3",
);

const record = fc.tuple(name, phone, email, city, day, notes);
const blank = fc.constant(["", "", "", "", "", ""] as const);

/** Tables as people keep them: records, now and then an empty line. */
export const lists: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .array(fc.oneof({ arbitrary: record, weight: 9 }, { arbitrary: blank, weight: 1 }), {
    minLength: 1,
    maxLength: 30,
  })
  .filter((rows) => rows.some((row) => row.some((cell) => cell.trim() !== "")))
  .map((rows) =>
    rows.map((row, i) => (row.some((c) => c !== "") ? [`t${i}`, ...row] : ["", ...row])),
  );

/** A finished run with all its files. */
export interface Finished {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly report: Report;
  readonly file: (name: string) => string;
  readonly rows: (name: string) => readonly Readonly<Record<string, string>>[];
}

let made = 0;

/** Runs the whole job over a table in a new folder under `parent`. */
export async function runList(
  parent: string,
  rows: readonly (readonly string[])[],
  header: readonly string[] = HEADER,
): Promise<Finished> {
  const home = join(parent, String(made++));
  mkdirSync(home);
  const input = join(home, "list.csv");
  writeFileSync(input, stringify([[...header], ...rows.map((row) => [...row])]));
  return runFile(input);
}

/** Runs the whole job over a file, as the command line does. */
export async function runFile(input: string): Promise<Finished> {
  const values = { country: "US", lang: "en", format: "csv" };
  const { settings } = resolveSettings([{ origin: "test", values }]);
  const files = await resolveInputs([input]);
  const folder = await openRunFolder(`${input}-clean`);
  try {
    const version = "0.0.0";
    const asked = { files, settings, asOf: AS_OF, version, used: [], answers: [] };
    const result = await run(asked, {});
    const report = reportOn({ ...result, settings: {} });
    const wording = { lang: result.lang, defs: result.definitions, showValues: false };
    const manifest = await writeRun(result, folder, async () => {
      for (const [format, file] of OWN) {
        const spec = REPORT_FORMATS.find((known) => known.name === format);
        await writeFile(folder.path(file), (await spec?.render(report, wording, [])) ?? "");
      }
    });
    const file = (wanted: string): string => readFileSync(join(folder.target, wanted), "utf8");
    return {
      folder: folder.target,
      manifest,
      report,
      file,
      rows: (wanted) =>
        parse(file(wanted), { bom: true, columns: true, delimiter: "," }) as Record<
          string,
          string
        >[],
    };
  } finally {
    await folder.abort();
  }
}

const OWN = [
  ["html", "report.html"],
  ["json", "report.json"],
  ["markdown", "summary.md"],
] as const;

/** Every file of a folder by name. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map((f) => [f, readFileSync(join(folder, f))]),
  );
}

/** Items by key, keys in the order they are first met. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Texts in one order everywhere. */
export const byText = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);
