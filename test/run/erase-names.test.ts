import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openRunFolder } from "../../src/io/commit/run-folder.ts";
import { readCleaned } from "../../src/run/cleaned-rows.ts";
import { Contacts } from "../../src/run/contact.ts";
import { readContactList } from "../../src/run/contact-list.ts";
import { eraseFromRun, type Receipt } from "../../src/run/erase.ts";
import { openRun } from "../../src/run/read.ts";
import { verifyRun } from "../../src/run/verify.ts";
import { writeRun } from "../../src/run/write/write-run.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { testRun } from "./result.ts";

const ROWS = [
  ["KH1", "Nguyễn Văn Ân", "+84901234567", "một"],
  ["KH2", "Trần Thị Bình", "+84912345678", "Nguyễn Văn Ân"],
  ["KH3", "Lê Cường", "+84933222111", "NGUYEN VAN AN giới thiệu"],
  ["KH4", "Vũ Văn Ân", "+84944555666", "bạn của Nguyễn Văn Ân."],
  ["KH5", "Phạm Dung", "+84977888999", "Nguyễn Văn Ánh"],
];
const LONGER = ["KH7", "Nguyễn Văn Ân Bình", "+84966777888", "tên dài hơn"];
const NAMESAKE = ["KH6", "nguyễn văn ân", "+84966777888", "khác người"];

async function erased(
  target: string,
  rows: readonly (readonly string[])[],
  names: boolean,
  also: readonly string[] = [],
): Promise<{ receipt: Receipt | undefined; notes: (string | undefined)[] }> {
  const run = testRun({ rows: rows.map((row) => [...row]), entityOf: rows.map((_, i) => i) });
  await writeRun(run, await openRunFolder(target));
  const list = join(tempFolder(), "list.csv");
  writeFileSync(list, "phone\n0901 234 567\n");
  const contacts = new Contacts({ country: "VN", asOf: "2026-01-31" });
  const about = { date: "2026-02-01", reason: "request" };
  const persons = await readContactList(list, contacts);
  const receipt = await eraseFromRun(target, persons, contacts, about, { names, also });
  const notes: (string | undefined)[] = [];
  for await (const row of readCleaned(openRun(target))) notes.push(row.get("Ghi chú"));
  return { receipt, notes };
}

describe("names of erased persons in cells of others", () => {
  it("go where it is asked for, in the copy of the input too; other names stay", async () => {
    const target = join(tempFolder(), "out");
    const { receipt, notes } = await erased(target, ROWS, true);
    expect(notes).toEqual(["", "*** giới thiệu", "bạn của ***.", "Nguyễn Văn Ánh"]);
    expect(receipt).toMatchObject({ taken: { cells: 3 }, lookAt: { cells: 0 } });
    const copy = gunzipSync(readFileSync(join(target, "original-1.csv.gz"))).toString();
    expect(copy).not.toMatch(/Nguyễn Văn Ân,|NGUYEN VAN AN|Ân\./);
    expect(await verifyRun(target)).toEqual({ problems: [] });
  });

  it.each<[string, (readonly string[])[], boolean]>([
    ["a namesake stays", [...ROWS, NAMESAKE], true],
    ["somebody's longer name holds it", [...ROWS, LONGER], true],
    ["it is not asked for", ROWS, false],
  ])("twin: stay where %s", async (_note, rows, wish) => {
    const { receipt, notes } = await erased(join(tempFolder(), "out"), rows, wish);
    expect(notes.slice(0, 3)).toEqual(ROWS.slice(1, 4).map((row) => row[3]));
    expect(receipt?.taken.cells).toBe(0);
    expect(receipt?.lookAt.cells).toBeGreaterThan(2);
  });
});

describe("what an erasure does not reach", () => {
  it("names files and runs made of the run; not the answers, other runs or what is erased too", async () => {
    const target = join(tempFolder(), "out");
    const beside = dirname(target);
    for (const name of ["out-sample.xlsx", "out-hubspot.csv", "out-answers.csv", "other.csv"]) {
      writeFileSync(join(beside, name), name === "out-answers.csv" ? "left_row_id\n" : "x");
    }
    for (const name of ["out-2", "out-3", "out-notes"]) mkdirSync(join(beside, name));
    for (const name of ["out-2", "out-3"]) writeFileSync(join(beside, name, "manifest.json"), "{}");
    const { receipt } = await erased(target, ROWS, false, [join(beside, "out-3")]);
    expect(receipt?.beside).toEqual(["out-2/", "out-hubspot.csv", "out-sample.xlsx"]);
  });
});
