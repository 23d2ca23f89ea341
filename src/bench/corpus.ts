import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readInput } from "../io/input/index.ts";
import { textTable } from "../text/text-table.ts";
import { sheetCells } from "./corpus/cells.ts";

/** Where the collections of odd files lie unless a folder is named; they are no part of the project. */
const HOME = "../shared/data/dev";
const BIN = fileURLToPath(new URL("../../bin/crm-clean.js", import.meta.url));
const SECONDS = 60;

/** Where we know better than the collection, and why. */
const OTHERWISE: Readonly<Record<string, Odd["expect"]>> = {
  // The parts with its texts and its list of sheets are gone: what could be loaded would be empty or numbers of texts.
  "missing-bits.xlsx": "refuse",
};

/** One file of a collection and what is known of it. */
interface Odd {
  readonly set: string;
  readonly path: string;
  readonly expect: "load" | "refuse" | "either";
  /** The cells a right reader finds, where the collection says so. */
  readonly cells?: readonly (readonly string[])[];
}

function csvSets(home: string): Odd[] {
  return [
    ["csv_spectrum", "csvs"],
    ["csv_test_data", "csv"],
  ].flatMap(([set = "", folder = ""]) =>
    filesOf(join(home, set, folder)).map((path): Odd => {
      const json = join(home, set, "json", `${basename(path, ".csv")}.json`);
      const cells = existsSync(json) ? cellsOf(jsonOf(json, path), path) : undefined;
      const empty = cells?.flat().every((cell) => cell === "") ?? readFileSync(path).length === 0;
      return {
        set,
        path,
        expect: empty ? "either" : "load",
        ...(cells === undefined ? {} : { cells }),
      };
    }),
  );
}

/** The expected table; some collections were stored with other line ends than they speak of. */
function jsonOf(json: string, path: string): string {
  const text = readFileSync(json, "utf8");
  return readFileSync(path).includes(13) ? text : text.replaceAll("\\r\\n", "\\n");
}

/** The expected table: arrays of cells, or objects whose keys are the header. */
function cellsOf(json: string, path: string): readonly (readonly string[])[] {
  const rows = JSON.parse(json) as readonly (readonly string[] | Record<string, string>)[];
  const [first] = rows;
  if (first === undefined) return [(readFileSync(path, "utf8").split(/\r?\n/)[0] ?? "").split(",")];
  if (Array.isArray(first)) return rows as readonly (readonly string[])[];
  return [Object.keys(first), ...rows.map((row) => Object.values(row))];
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => [".csv", ".tsv", ".xlsx"].includes(extname(name)))
    .toSorted()
    .map((name) => join(folder, name));
}

function workbooks(home: string): Odd[] {
  const set = "xlsx_oddities";
  const manifest = join(home, set, "manifest.csv");
  if (!existsSync(manifest)) return [];
  return readFileSync(manifest, "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const cells =
        line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((one) => one.replace(/,$/, "")) ?? [];
      const [file = "", , , , , expect = "either"] = cells;
      // A file without any value may be answered with "no data".
      const bare = cells[9] === "0";
      return {
        set,
        path: join(home, set, "files", file),
        expect: OTHERWISE[file] ?? (bare ? "either" : (expect as Odd["expect"])),
      };
    });
}

/** Runs the built program on a file and says how that ended, in a few words; "" where it is as it should be. */
async function judge(
  odd: Odd,
  work: string,
): Promise<{ readonly told: string; readonly wrong: string }> {
  const out = join(work, `${odd.set}-${basename(odd.path).replaceAll(".", "-")}`);
  const run = spawnSync(
    process.execPath,
    [BIN, "run", odd.path, "-o", out, "--quiet", "--lang", "en"],
    {
      encoding: "utf8",
      timeout: SECONDS * 1000,
      input: "",
    },
  );
  const told = run.stderr.split("\n")[0]?.replace(/^.*?: .*?: /, "") ?? "";
  if (run.status !== 0 && run.status !== 65)
    return { told, wrong: `exit ${run.status ?? run.signal}` };
  const loaded = run.status === 0;
  if (odd.expect === "load" && !loaded) return { told, wrong: "refused" };
  if (odd.expect === "refuse" && loaded) return { told, wrong: "loaded" };
  if (!loaded) return { told, wrong: existsSync(out) ? "left output behind" : "" };
  const verify = spawnSync(process.execPath, [BIN, "verify", out], { encoding: "utf8" });
  if (verify.status !== 0) return { told, wrong: "verify failed" };
  if (odd.cells !== undefined) {
    const { grids } = await readInput({ name: basename(odd.path), path: odd.path }, {});
    const [read, wanted] = [
      sheetCells(grids),
      JSON.stringify(odd.cells.filter((r) => r.some((c) => c !== ""))),
    ];
    if (read !== wanted) return { told, wrong: `read ${read.slice(0, 60)}` };
  }
  return { told, wrong: "" };
}

async function main(): Promise<void> {
  const home = process.argv[2] ?? HOME;
  const odds = [
    ...csvSets(home),
    ...["csv_oddities", "csv_injection"].flatMap((set) =>
      filesOf(join(home, set)).map((path): Odd => ({ set, path, expect: "either" })),
    ),
    ...workbooks(home),
  ];
  if (odds.length === 0) throw new Error(`no collection of odd files under ${home}`);
  const work = mkdtempSync(join(tmpdir(), "crm-clean-corpus-"));
  const rows: string[][] = [];
  let failed = 0;
  try {
    for (const odd of odds) {
      const { told, wrong } = await judge(odd, work);
      if (wrong !== "") failed++;
      rows.push([
        odd.set,
        basename(odd.path),
        wrong === "" ? "pass" : `FAIL ${wrong}`,
        told.slice(0, 60),
      ]);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const lines = textTable(["collection", "file", "result", "the program's words"], rows, 160);
  process.stdout.write(
    `${lines.join("\n")}\n${odds.length - failed} of ${odds.length} as they should be\n`,
  );
  if (failed > 0) process.exitCode = 1;
}

await main();
