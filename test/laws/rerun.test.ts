import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { americanList, germanList } from "../../src/generate/western/list.ts";
import type { CustomerList } from "../../src/generate/list.ts";
import { vietnameseList } from "../../src/generate/vietnam/list.ts";
import { writeList } from "../../src/generate/write.ts";
import { readInput } from "../../src/io/input/index.ts";
import type { Grid } from "../../src/table/grid.ts";
import { AS_OF, crm, fixture } from "../cli/built.ts";
import { tempFolder } from "../support/temp-folder.ts";

/** Runs a file and gives the path of its cleaned table. */
async function cleaned(input: string, out: string, format: string): Promise<string> {
  const args = ["run", input, "-o", out, "--as-of", AS_OF, "--quiet", "--format", format];
  const { code, stderr } = await crm(args, { cwd: "/" });
  expect([code, stderr]).toEqual([0, ""]);
  return join(out, `cleaned.${format}`);
}

async function sheet(path: string): Promise<Grid> {
  const [grid] = (await readInput({ name: path, path }, {})).grids;
  if (grid === undefined) throw new Error("no grid");
  return grid;
}

/** Says something about the run itself. */
const RENEWED = /^crm_(?:rows|status|issues|household_id)$/;
/** Every cell with its kind, by header, of what a second run must leave as it is. */
function cells(grid: Grid): Map<string, string[]> {
  return new Map(
    grid.columns
      .filter((column) => !RENEWED.test(column.at(0)))
      .map((column) => {
        const header = column.at(0);
        const rows = Array.from(column.codes, (code, row) => {
          return code === 0 ? "" : `${column.tag(code)} ${column.at(row)}`;
        });
        return [header, rows];
      }),
  );
}

/** A run over what a run wrote changes nothing: no cell, no column, no row; and marks are not marked again. */
async function holds(input: string, format: string): Promise<void> {
  const folder = tempFolder();
  const first = await cleaned(input, join(folder, "1"), format);
  const second = await cleaned(first, join(folder, "2"), format);
  const [one, two] = [await sheet(first), await sheet(second)];
  expect(two.columns.map((c) => c.at(0))).toEqual(one.columns.map((c) => c.at(0)));
  expect(cells(two)).toEqual(cells(one));
  const changes = readFileSync(join(folder, "2", "changes.csv"), "utf8").trimEnd();
  expect(changes.split("\r\n").slice(1)).toEqual([]);
  if (format === "csv") {
    // What a run says about itself may change once, with what there is to compare; then nothing does.
    const third = await cleaned(second, join(folder, "3"), format);
    expect(readFileSync(third, "utf8")).toBe(readFileSync(second, "utf8"));
    const marks = (path: string): number => readFileSync(path, "utf8").split("'").length;
    expect(marks(second)).toBe(marks(first));
  }
}

describe("a run over its own result", () => {
  const lists = readdirSync(fixture("")).filter((name) => !name.includes(".truth."));
  it.each(lists.flatMap((name) => [[name, "csv"] as const, [name, "xlsx"] as const]))(
    "changes nothing in %s as %s",
    (name, format) => holds(fixture(name), format),
  );

  it.each<[string, CustomerList, number, string]>([
    ["Vietnamese", vietnameseList, 7, "csv"],
    ["Vietnamese", vietnameseList, 8, "xlsx"],
    ["American", americanList, 9, "csv"],
    ["German", germanList, 10, "xlsx"],
  ])("changes nothing in a made-up %s list", async (_, list, seed, format) => {
    const folder = join(tempFolder(), "in");
    mkdirSync(folder);
    const [file = ""] = writeList(list, { rows: 200, seed, apart: false, folder }).files;
    await holds(join(folder, file), format);
  });

  const HEADER =
    "Customer,Phone,Email,City,crm_entity_id,crm_rows,crm_status,crm_issues,crm_phone_2";
  const CARTER = "John Carter,+12125550143,jc@acme.com,New York,E000001,2,ok,,+16465550188";
  const OTHER = "Jane Miller,+13125550112,jm@foo.com,Chicago,E000002,1,ok,,";
  it.each<[string, string, readonly string[]]>([
    [
      "finds who bears a number put aside",
      "John Carter,(646) 555-0188,,New York,E000003,1,ok,,",
      [],
    ],
    [
      "puts a third number behind one that both put aside",
      "John Carter,+1 917 555 0101,jc@acme.com,New York,E000003,1,ok,,+16465550188",
      ["+19175550101"],
    ],
  ])("%s", async (_, row, beside) => {
    const folder = tempFolder();
    const list = join(folder, "list.csv");
    writeFileSync(list, `\uFEFF${[HEADER, CARTER, OTHER, row].join("\r\n")}\r\n`);
    const columns = (await sheet(await cleaned(list, join(folder, "out"), "csv"))).columns;
    expect(columns[0]?.length).toBe(3);
    const phones = columns.flatMap((column) => (/phone/i.test(column.at(0)) ? [column.at(1)] : []));
    expect(phones.toSorted()).toEqual(["+12125550143", "+16465550188", ...beside].toSorted());
    const headers = columns.map((column) => column.at(0));
    expect(new Set(headers).size).toBe(headers.length);
  });
});
