import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readInput } from "../../src/io/input/index.ts";
import { openRunFolder } from "../../src/io/commit/run-folder.ts";
import { openRun, type Run } from "../../src/run/read.ts";
import { readDecisions } from "../../src/run/read-decisions.ts";
import { readSample } from "../../src/run/read-sample.ts";
import { answerLabels, sampleAnswer } from "../../src/run/sample-answer.ts";
import { designKey, readDesign, readUnit, unitKey } from "../../src/run/sample-question.ts";
import { type SampleQuestion, writeSample } from "../../src/run/write/sample-book.ts";
import { writeRun } from "../../src/run/write/write-run.ts";
import { testRun } from "./result.ts";
import { tempFolder } from "../support/temp-folder.ts";

const BANDS = [
  { name: "merged-clearly", units: 1, size: 1 },
  { name: "merged-narrowly", units: 0, size: 0 },
  { name: "review-likely", units: 1, size: 2 },
  { name: "review-unlikely", units: 0, size: 0 },
  { name: "apart-near", units: 0, size: 0 },
  { name: "apart-far", units: 5, size: 5 },
] as const;
const QUESTIONS: readonly SampleQuestion[] = [
  { band: "merged-clearly", records: [0, 1], pairs: [1], more: [2], paired: true },
  { band: "apart-far", records: [4, 2, 3, 0], pairs: [1, 1, 2], more: [], paired: false },
  { band: "review-likely", records: [2, 3], pairs: [2], more: [], paired: true },
];
const DESIGN = { seed: 7, questions: QUESTIONS.length, bands: BANDS };

/** A run, its sample, and the sample answered: per question, in order, what its cell holds. */
async function made(
  answers: readonly string[] = [],
  more: Partial<Parameters<typeof writeSample>[0]> = {},
): Promise<{ run: Run; path: string }> {
  const folder = tempFolder();
  const result = testRun();
  await writeRun(result, await openRunFolder(join(folder, "out")));
  const run = openRun(join(folder, "out"));
  const path = join(folder, "sample.xlsx");
  const { data, lang, asOf } = result;
  const { runId } = run.manifest;
  await writeSample(
    { data, lang, asOf, runId, design: DESIGN, questions: QUESTIONS, ...more },
    path,
  );
  if (answers.length > 0)
    await edit(path, (cell) => {
      for (const [i, answer] of answers.entries()) cell(`B${LINES[i] ?? 0}`).value = answer;
    });
  return { run, path };
}

/** Sheet rows of the questions: each takes its own line, its rows, and a gap. */
const LINES = [2, 7, 13];

async function edit(
  path: string,
  change: (cell: (address: string) => { value: unknown }) => void,
): Promise<void> {
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  change((address) => sheet.getCell(address) as { value: unknown });
  await book.xlsx.writeFile(path);
}

async function refusal(path: string, run: Run): Promise<{ code: string; en: string }> {
  try {
    await readSample(path, run);
  } catch (error) {
    const { code, say, exit } = error as { code: string; say: { en: string }; exit: number };
    expect(exit).toBe(65);
    return { code, en: say.en };
  }
  throw new Error("was taken");
}

describe("the workbook of a sample", () => {
  it("is private, says nothing of what the run made of the rows, and is read back as answered", async () => {
    const { run, path } = await made(["cùng một khách", "C + D", "Different"]);
    const { grids } = await readInput({ name: "sample.xlsx", path }, {});
    const texts = grids.flatMap((g) =>
      g.columns.flatMap((c) => Array.from({ length: g.height }, (_, r) => c.at(r))),
    );
    expect(texts.some((text) => /%|gộp$|Khả năng/.test(text) && !text.includes("crm-clean"))).toBe(
      false,
    );
    expect(await readSample(path, run)).toEqual({
      design: { ...DESIGN, runId: run.manifest.runId },
      bands: BANDS,
      told: [
        { band: "merged-clearly", pairs: 1, same: 1 },
        { band: "apart-far", pairs: 1, same: 3 },
        { band: "review-likely", pairs: 2, same: 0 },
      ],
      unsure: 0,
      open: 0,
      edited: [],
    });
  });

  it("has mode 0600 and is never written over another file", async () => {
    const { run, path } = await made();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const { data, lang, asOf } = testRun();
    const content = {
      data,
      lang,
      asOf,
      runId: run.manifest.runId,
      design: DESIGN,
      questions: QUESTIONS,
    };
    await expect(writeSample(content, path)).rejects.toMatchObject({ exit: 73 });
  });

  it("leaves out what is unsure or empty, and says how many", async () => {
    const { run, path } = await made(["không rõ", "none"]);
    expect(await readSample(path, run)).toMatchObject({
      told: [{ band: "apart-far", pairs: 1, same: 0 }],
      unsure: 1,
      open: 1,
    });
  });

  it("is read from CSV, its rows in any order", async () => {
    const { run, path } = await made(["same", "B", "no"]);
    const { grids } = await readInput({ name: "sample.xlsx", path }, {});
    const rows = Array.from({ length: grids[0]?.height ?? 0 }, (_, row) =>
      (grids[0]?.columns ?? []).map((c) => `"${c.at(row).replaceAll('"', '""')}"`).join(","),
    );
    const [header = "", ...below] = rows;
    const csv = join(tempFolder(), "sample.csv");
    writeFileSync(csv, [header, ...below.toReversed()].join("\r\n"));
    const read = await readSample(csv, run);
    expect(read).toMatchObject({ unsure: 0, open: 0, edited: [] });
    expect(read.told).toHaveLength(3);
  });

  it("notes cells changed beside the answers, which count for nothing", async () => {
    const { run, path } = await made(["same", "B", "no"]);
    await edit(path, (cell) => {
      cell("H3").value = "Somebody Else";
    });
    expect(await readSample(path, run)).toMatchObject({ edited: [3], told: { length: 3 } });
  });

  it.each([
    ["nothing answered", [], "sample/no-answers"],
    ["all unsure", ["unsure", "không rõ", "?? "], "sample/unclear"],
    ["all unsure, in words", ["unsure", "không rõ", "not sure"], "sample/no-answers"],
    ["another word", ["same", "perhaps B", ""], "sample/unclear"],
    ["a letter that is not there", ["same", "E", ""], "sample/unclear"],
    ["a pair answered by a row", ["C", "", ""], "sample/unclear"],
    // Rows 1 and 2 one, 5 and 1 one, 5 and 3 one, 5 and 4 not; but 3 and 4 one.
    ["answers that cannot all be true", ["same", "B + D", "same"], "sample/contradiction"],
  ])("refuses %s", async (_, answers, code) => {
    const { run, path } = await made(answers);
    expect((await refusal(path, run)).code).toBe(code);
  });

  it("refuses the sample of another run", async () => {
    const { run, path } = await made(["same"], { runId: "0123456789abcdef" });
    expect((await refusal(path, run)).code).toBe("sample/other-run");
  });

  it("refuses a review, and a review refuses a sample", async () => {
    const { run, path } = await made(["same"]);
    expect((await refusal(run.path("review.xlsx"), run)).code).toBe("sample/review");
    await expect(readDecisions(path, run)).rejects.toMatchObject({ code: "review/sample" });
  });

  it("refuses another table, and a sample without its end", async () => {
    const { run, path } = await made(["same"]);
    expect((await refusal(run.path("ledger.csv"), run)).code).toBe("sample/none");
    await edit(path, (cell) => {
      const end = 17;
      expect(cell(`F${end}`).value).toMatch(/^Hết mẫu/);
      for (const column of "FGHIJKLM") cell(`${column}${end}`).value = null;
    });
    expect((await refusal(path, run)).code).toBe("sample/torn");
  });
});

describe("answers", () => {
  it.each([
    ["B", 3, [true, false, false]],
    ["b, d", 3, [true, false, true]],
    ["B và C", 3, [true, true, false]],
    ["B + C + D", 3, [true, true, true]],
    ["Không dòng nào", 3, [false, false, false]],
    ["KHÁC KHÁCH", 1, [false]],
    ["same", 1, [true]],
    ["same", 3, null],
    ["A", 3, null],
    ["D", 2, null],
    ["!", 1, null],
    [" ", 1, undefined],
    ["không biết", 2, "unsure"],
  ] as const)("%s of %d", (text, others, meaning) => {
    expect(sampleAnswer(text, others)).toEqual(meaning);
  });

  it.each(["en", "vi"] as const)("all that is offered is understood, in %s", (lang) => {
    for (const others of [1, 2, 3]) {
      const labels = answerLabels(others, false, lang);
      expect(labels).toHaveLength(2 ** others + 1);
      const meanings = labels.map((label) => JSON.stringify(sampleAnswer(label, others)));
      expect(new Set(meanings).size).toBe(labels.length);
      expect(meanings).not.toContain("null");
      // What a drop-down of a workbook may hold.
      expect(labels.join().length).toBeLessThan(255);
    }
    const pair = answerLabels(1, true, lang).map((label) => sampleAnswer(label, 1));
    expect(pair).toEqual([[true], [false], "unsure"]);
  });
});

describe("the hidden keys", () => {
  const runId = "0123456789abcdef";

  it("come back as they were", () => {
    const unit = { band: "apart-far", rows: [17, 4, 5000000], pairs: [1, 12] } as const;
    expect(readUnit(unitKey(runId, unit))).toEqual({ runId, ...unit });
    expect(readDesign(designKey(runId, DESIGN))).toEqual({ runId, ...DESIGN });
  });

  it.each([
    "",
    `${runId}:1-2`,
    `${runId}:row`,
    `${runId}:apart-far:1-2:1-1`,
    `${runId}:nothing:1-2:1`,
    `${runId}:apart-far:1:1`,
    `${runId}:sample:1:2:merged-clearly=1/1`,
  ])("are nothing else: %s", (key) => {
    expect(readUnit(key)).toBeUndefined();
    expect(readDesign(key)).toBeUndefined();
  });
});
