import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { readInput } from "../../src/io/input/index.ts";
import { openRunFolder } from "../../src/io/commit/run-folder.ts";
import { openRun, type Run } from "../../src/run/read.ts";
import { answersFor, readDecisions } from "../../src/run/read-decisions.ts";
import type { RunResult } from "../../src/run/result.ts";
import { writeRun } from "../../src/run/write/write-run.ts";
import { testRun, type TestPair } from "./result.ts";
import { tempFolder } from "../support/temp-folder.ts";

const review = (left: number, right: number, probability: number): TestPair => ({
  left,
  right,
  probability,
  verdict: "review",
});
const PAIRS = [review(0, 1, 0.9), review(0, 2, 0.5), review(1, 2, 0.6), review(3, 4, 0.7)];

async function made(result: Partial<RunResult> = {}): Promise<Run> {
  const target = join(tempFolder(), "out");
  await writeRun(
    testRun({ entityOf: [0, 1, 2, 3, 4], pairs: PAIRS, result }),
    await openRunFolder(target),
  );
  return openRun(target);
}

/** Opens the run's review, lets `edit` loose on its first sheet, and saves it elsewhere. */
async function edited(
  run: Run,
  edit: (cell: (address: string) => { value: unknown }) => void,
): Promise<string> {
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(run.path("review.xlsx"));
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  edit((address) => sheet.getCell(address) as { value: unknown });
  const path = join(tempFolder(), "answered.xlsx");
  await book.xlsx.writeFile(path);
  return path;
}

/** The run as if it had the id a review workbook carries. */
async function asRunOf(run: Run, path: string): Promise<Run> {
  const { grids } = await readInput({ name: "review.xlsx", path }, {});
  const keys = grids.flatMap((grid) => grid.columns.map((column) => column.at(1)));
  const [runId] = keys.flatMap((key) => /^([0-9a-f]{16}):/.exec(key)?.[1] ?? []);
  return { ...run, manifest: { ...run.manifest, runId: runId ?? "" } };
}

const answer = (left: number, right: number, decision: string, comment = ""): unknown => ({
  left,
  right,
  decision,
  comment,
});

describe("review.xlsx", () => {
  it("asks the least sure questions first, and is read back as it was answered", async () => {
    const run = await made();
    expect(run.manifest.counts.questions).toBe(4);
    const path = await edited(run, (cell) => {
      cell("B2").value = "gộp";
      cell("C2").value = " gọi hỏi rồi ";
      cell("B6").value = "Keep apart";
      cell("B10").value = "BỎ QUA";
    });
    expect(await readDecisions(path, run)).toEqual({
      answers: [answer(1, 3, "merge", "gọi hỏi rồi"), answer(2, 3, "apart"), answer(4, 5, "skip")],
      open: 1,
      edited: [],
      beside: [],
      missing: 0,
    });
  });

  it("is read as LibreOffice saved it, whichever run it is of", async () => {
    // Made once: this very workbook opened in LibreOffice, answered in its Decision column, saved as .xlsx.
    const path = new URL("review-libreoffice.xlsx", import.meta.url).pathname;
    const run = await asRunOf(await made(), path);
    expect(await readDecisions(path, run)).toEqual({
      answers: [answer(1, 3, "merge"), answer(2, 3, "apart"), answer(4, 5, "merge")],
      open: 1,
      edited: [],
      beside: [],
      missing: 0,
    });
  });

  it("is read as a web spreadsheet exports it: plain cells, looks and locks lost, rows moved", async () => {
    const run = await made();
    const { grids } = await readInput({ name: "review.xlsx", path: run.path("review.xlsx") }, {});
    const rows = Array.from({ length: grids[0]?.height ?? 0 }, (_, row) =>
      (grids[0]?.columns ?? []).map((column) => column.at(row)),
    );
    const at = (question: string): string[] => rows.find((r) => r[0] === question) ?? [];
    at("Q0001")[1] = "Merge";
    at("Q0002")[1] = " GIỮ RIÊNG ";
    at("Q0003")[1] = "bo qua";
    const [header = [], ...below] = rows;
    const bytes = await writeXlsx({
      sheets: [{ name: "Trang tính1", rows: [header, ...below.toReversed()] }],
    });
    const path = join(tempFolder(), "sheets.xlsx");
    writeFileSync(path, bytes);
    const read = await readDecisions(path, run);
    expect(read).toMatchObject({ open: 1, edited: [], missing: 0 });
    expect(read.answers).toHaveLength(3);
    expect(read.answers).toContainEqual(answer(1, 3, "merge"));
    const csv = join(tempFolder(), "sheets.csv");
    writeFileSync(csv, rows.map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`)).join("\n"));
    expect((await readDecisions(csv, run)).answers).toHaveLength(3);
  });

  it("counts questions whose rows somebody deleted", async () => {
    const run = await made();
    const path = await edited(run, (cell) => {
      cell("B2").value = "merge";
      for (const c of "ABCDEFGHIJKLM") cell(`${c}6`).value = null;
    });
    expect(await readDecisions(path, run)).toEqual({
      answers: [answer(1, 3, "merge")],
      open: 3,
      edited: [],
      beside: [],
      missing: 1,
    });
  });

  it("refuses a review whose Decision column is gone or was written without its letters", async () => {
    const run = await made();
    const path = await edited(run, (cell) => {
      cell("B1").value = "Quy?t ??nh";
      cell("B2").value = "g?p";
    });
    await expect(readDecisions(path, run)).rejects.toMatchObject({
      code: "review/no-decisions",
      exit: 65,
    });
  });

  it.each([
    ["apart", 3],
    ["skip", 4],
  ] as const)("after %s still asks %i questions", async (decision, questions) => {
    const run = await made({ answers: [{ left: 1, right: 3, decision, comment: "" }] });
    expect(run.manifest.counts.questions).toBe(questions);
  });

  it("lays new answers over the ones the run remembers", async () => {
    const run = await made({
      answers: [
        { left: 1, right: 3, decision: "skip", comment: "" },
        { left: 4, right: 5, decision: "apart", comment: "seen" },
      ],
    });
    const path = await edited(run, (cell) => {
      cell("B2").value = "merge";
      cell("B6").value = "apart";
    });
    expect(await answersFor(run, path)).toEqual({
      answers: [answer(1, 3, "merge"), answer(2, 3, "apart"), answer(4, 5, "apart", "seen")],
      open: 1,
      edited: [],
      beside: [],
      missing: 0,
      left: 1,
      added: 1,
      changed: 1,
      erased: 0,
    });
    expect(await answersFor(run)).toMatchObject({ added: 0, changed: 0, open: 3 });
  });

  it("refuses a new answer that an old one contradicts", async () => {
    const run = await made({
      answers: [
        { left: 1, right: 3, decision: "merge", comment: "" },
        { left: 1, right: 2, decision: "apart", comment: "" },
      ],
    });
    const path = join(tempFolder(), "answers.csv");
    writeFileSync(path, "left_row_id,right_row_id,decision\n2,3,merge\n");
    await expect(answersFor(run, path)).rejects.toMatchObject({ code: "review/contradiction" });
    expect((await readDecisions(path, run)).answers).toEqual([answer(2, 3, "merge")]);
  });

  it("shows no more questions than asked for", async () => {
    expect((await made({ reviewCap: 2 })).manifest.counts.questions).toBe(2);
  });

  it("names rows edited elsewhere and takes the answers all the same", async () => {
    const run = await made();
    const path = await edited(run, (cell) => {
      cell("H3").value = "Somebody Else";
      cell("B4").value = "merge";
      cell("B2").value = "merge";
    });
    expect(await readDecisions(path, run)).toEqual({
      answers: [answer(1, 3, "merge")],
      open: 3,
      edited: [3],
      beside: ["B4"],
      missing: 0,
    });
  });

  it("refuses the review of another run", async () => {
    const run = await made();
    const other = await made({ seed: 2 });
    const path = await edited(other, (cell) => (cell("B2").value = "merge"));
    await expect(readDecisions(path, run)).rejects.toMatchObject({
      code: "review/other-run",
      exit: 65,
    });
  });

  it("refuses answers that cannot all be true, and names the rows", async () => {
    const run = await made();
    const path = await edited(run, (cell) => {
      cell("B2").value = "merge"; // 1-3
      cell("B6").value = "merge"; // 2-3
      cell("B14").value = "keep apart"; // 1-2
    });
    await expect(readDecisions(path, run)).rejects.toMatchObject({
      code: "review/contradiction",
      exit: 65,
      message: expect.stringContaining(
        "cell B14, B2, B6: row_ids 1 and 2 are kept apart, but merged by the answers along 1 – 3 – 2",
      ),
    });
  });

  it("takes the words people type for an answer; twin: a sentence is none", async () => {
    const run = await made();
    const said = async (word: string): Promise<unknown> =>
      (await readDecisions(await edited(run, (cell) => (cell("B2").value = word)), run)).answers;
    for (const word of ["GỘP", "gop", "Y", "trùng", "cùng người", "Ja", " merge. "]) {
      expect(await said(word), word).toEqual([answer(1, 3, "merge")]);
    }
    for (const word of ["tách", "TACH", "để riêng", "không trùng", "khác người", "Nein"]) {
      expect(await said(word), word).toEqual([answer(1, 3, "apart")]);
    }
    await expect(said("gộp nhé")).rejects.toMatchObject({ code: "review/unclear" });
  });

  it("a question copied within the sheet is one: its answer counts, and two answers name their cells", async () => {
    const run = await made();
    const copied = (first: string, second: string): Promise<string> =>
      edited(run, (cell) => {
        // The key of the first question in the row of the last one.
        const keyed = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
          .split("")
          .find((c) => String(cell(`${c}2`).value).includes(":1-3"));
        cell(`${keyed}30`).value = cell(`${keyed}2`).value;
        cell("B2").value = first;
        cell("B30").value = second;
      });
    expect(await readDecisions(await copied("merge", ""), run)).toMatchObject({
      answers: [answer(1, 3, "merge")],
      open: 3,
    });
    await expect(readDecisions(await copied("merge", "keep apart"), run)).rejects.toMatchObject({
      code: "review/contradiction",
      message: expect.stringContaining("cell B2, B30: row_ids 1, 3 are answered twice"),
    });
  });

  it("says when the hidden columns are gone", async () => {
    const run = await made();
    const path = join(tempFolder(), "answers.csv");
    writeFileSync(path, "Question,Decision,Comment\nQ0001,merge,\n");
    await expect(readDecisions(path, run)).rejects.toMatchObject({ code: "review/no-keys" });
    writeFileSync(path, "Question,Comment\nQ0001,merge\n");
    await expect(readDecisions(path, run)).rejects.toMatchObject({ code: "review/none" });
  });

  it("refuses a decision that is none, by its cell", async () => {
    const run = await made();
    const path = await edited(run, (cell) => (cell("B2").value = "maybe"));
    await expect(readDecisions(path, run)).rejects.toMatchObject({
      code: "review/unclear",
      message: expect.stringContaining("cell B2:"),
    });
  });

  it("has Decision cells unlocked with a list, and all else locked", async () => {
    const run = await made();
    const { default: exceljs } = await import("exceljs");
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(run.path("review.xlsx"));
    const sheet = book.worksheets[0];
    expect(book.worksheets.map((s) => s.name)).toEqual(["Xem xét", "Hướng dẫn", "crm_run"]);
    expect(sheet?.getCell("B2").protection?.locked).toBe(false);
    expect(sheet?.getCell("B2").dataValidation.formulae).toEqual(['"gộp,giữ riêng,bỏ qua"']);
    expect(sheet?.getCell("H3").protection?.locked).not.toBe(false);
    expect(sheet?.getCell("F2").value).toMatch(/Khả năng cùng một khách: 50,0%\.$/);
  });
});

describe("answers as text", () => {
  const list = (lines: string): string => {
    const path = join(tempFolder(), "answers.csv");
    writeFileSync(path, lines);
    return path;
  };

  it.each([
    [
      "left_row_id,right_row_id,decision\n1,3,merge\n5,4,apart\n2,3,\n",
      [answer(1, 3, "merge"), answer(4, 5, "apart")],
      1,
    ],
    [
      '\ufeffleft_row_id;right_row_id;decision;comment\r\n1;3;giữ riêng;"a; b"\r\n',
      [answer(1, 3, "apart", "a; b")],
      0,
    ],
    ["Left_Row_Id\tright_row_id\tDecision\n1\t2\tm\n", [answer(1, 2, "merge")], 0],
  ])("reads %j", async (lines, answers, open) => {
    expect(await readDecisions(list(lines), await made())).toEqual({
      answers,
      open,
      edited: [],
      beside: [],
      missing: 0,
    });
  });

  it.each([
    ["left_row_id,right_row_id,decision\n1,9,merge\n", "review/unknown-pair"],
    ["left_row_id,right_row_id,decision\n1,1,merge\n", "review/unknown-pair"],
    ["left_row_id,right_row_id,decision\n1,x,merge\n", "review/unknown-pair"],
    ["left_row_id,right_row_id,decision\n1,2,merge\n2,1,apart\n", "review/contradiction"],
    ["name,phone\na,b\n", "review/none"],
  ])("refuses %j", async (lines, code) => {
    await expect(readDecisions(list(lines), await made())).rejects.toMatchObject({
      code,
      exit: 65,
    });
  });

  it("refuses a file with rows that cannot be read, as an answer may be among them", async () => {
    const wide = ",x".repeat(20_000);
    const lines = `left_row_id,right_row_id,decision\n1,3,merge${wide}\n# a remark\n2,3,merge\n`;
    await expect(readDecisions(list(lines), await made())).rejects.toMatchObject({
      code: "review/unreadable-rows",
      message: expect.stringContaining("row 2:"),
    });
  });

  it("takes its own list of answers back", async () => {
    const answers = [
      { left: 1, right: 3, decision: "merge" as const, comment: "=ja" },
      { left: 2, right: 4, decision: "apart" as const, comment: "" },
    ];
    const run = await made({ answers });
    expect((await readDecisions(run.path("decisions.csv"), run)).answers).toEqual(answers);
  });
});
