import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { openRunFolder } from "../../src/io/commit/run-folder.ts";
import { verifyRun } from "../../src/run/verify.ts";
import { writeRun } from "../../src/run/write/write-run.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { type TestPair, testRun } from "./result.ts";

const review = (left: number, right: number): TestPair => ({
  left,
  right,
  probability: 0.6,
  verdict: "review",
});

async function made(seed = 1): Promise<string> {
  const target = join(tempFolder(), "out");
  const pairs = [review(0, 1), review(3, 4)];
  const run = testRun({
    entityOf: [0, 1, 2, 3, 4],
    pairs,
    result: { seed, asOf: `2026-01-0${seed}` },
  });
  await writeRun(run, await openRunFolder(target));
  return target;
}

/** Types into cells of the first sheet and saves, as a spreadsheet program does. */
async function type(folder: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const path = join(folder, "review.xlsx");
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
  await book.xlsx.writeFile(path);
}

const NO_PROBLEM: readonly unknown[] = [];

describe("verifyRun and the review workbook", () => {
  it("takes answers for what they are", async () => {
    const folder = await made();
    await type(folder, { B2: "gộp" });
    expect(await verifyRun(folder)).toEqual({
      problems: NO_PROBLEM,
      answered: { file: "review.xlsx", answers: 1, open: 1 },
    });
  });

  it("says so where it was only saved again", async () => {
    const folder = await made();
    await type(folder, {});
    expect((await verifyRun(folder)).answered).toMatchObject({ answers: 0, open: 2 });
  });

  it("still finds another file torn beside the answers", async () => {
    const folder = await made();
    await type(folder, { B2: "gộp" });
    appendFileSync(join(folder, "id-map.csv"), "x");
    const { problems, answered } = await verifyRun(folder);
    expect(problems.map((p) => [p.code, p.file])).toEqual([["verify/file-changed", "id-map.csv"]]);
    expect(answered).toMatchObject({ answers: 1 });
  });

  it.each<[string, (folder: string) => Promise<void> | void]>([
    [
      "cut off",
      (f) =>
        writeFileSync(
          join(f, "review.xlsx"),
          readFileSync(join(f, "review.xlsx")).subarray(0, 900),
        ),
    ],
    [
      "of another run",
      async (f) => copyFileSync(join(await made(2), "review.xlsx"), join(f, "review.xlsx")),
    ],
    ["answered with no known word", async (f) => type(f, { B2: "perhaps" })],
    [
      "without its questions",
      (f) =>
        copyFileSync(
          new URL("review-libreoffice.xlsx", import.meta.url).pathname,
          join(f, "review.xlsx"),
        ),
    ],
  ])("calls it torn where it is %s", async (_what, spoil) => {
    const folder = await made();
    await spoil(folder);
    const { problems, answered } = await verifyRun(folder);
    expect(problems.map((p) => [p.code, p.file])).toEqual([["verify/file-changed", "review.xlsx"]]);
    expect(problems[0]?.say.en).toMatch(
      /^changed since the run, and its answers cannot be read: [a-z]/,
    );
    expect(answered).toBeUndefined();
  });

  it("passes over what an open spreadsheet or a desktop leaves, but nothing else", async () => {
    const folder = await made();
    for (const name of ["~$review.xlsx", ".~lock.review.xlsx#", ".DS_Store"]) {
      writeFileSync(join(folder, name), "x");
    }
    expect(await verifyRun(folder)).toEqual({ problems: NO_PROBLEM });
    writeFileSync(join(folder, "review (1).xlsx"), "x");
    expect((await verifyRun(folder)).problems.map((p) => p.code)).toEqual(["verify/file-unknown"]);
  });
});
