import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { NOVEMBER, OCTOBER, writeMonth } from "../support/branch-months.ts";
import { savedBare, savedByLibreOffice } from "../support/saved-again.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { crm } from "./built.ts";

type Row = Record<string, string>;
const table = (path: string): Row[] =>
  parse(readFileSync(path), { columns: true, bom: true }) as Row[];

/** Answers every question by the name its rows hold; returns whom it was asked about. */
async function answer(path: string, by: Readonly<Record<string, string>>): Promise<string[]> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.worksheets[0];
  const asked: string[] = [];
  for (let row = 2; row <= (sheet?.rowCount ?? 0); row++) {
    if (!/^Q\d+$/.test(sheet?.getCell(row, 1).text ?? "")) continue;
    // The question stands on the first row of its block, the two customers on the next ones.
    const block = JSON.stringify([0, 1, 2].map((next) => sheet?.getRow(row + next).values));
    const name = Object.keys(by).find((known) => block.includes(known)) ?? "somebody else";
    asked.push(name);
    if (sheet !== undefined) sheet.getCell(row, 2).value = by[name] ?? "";
  }
  await book.xlsx.writeFile(path);
  return asked;
}

/** Who stands on each row → the customer the row went to. */
function idsOf(run: string, who: readonly string[]): Record<string, string> {
  const ids = new Map<string, Set<string>>();
  for (const [at, line] of table(join(run, "ledger.csv")).entries()) {
    const name = who[at] ?? "";
    ids.set(name, (ids.get(name) ?? new Set()).add(line["entity_id"] ?? ""));
  }
  return Object.fromEntries([...ids].map(([name, all]) => [name, [...all].join(" and ")]));
}

const report = (run: string) => JSON.parse(readFileSync(join(run, "report.json"), "utf8"));

describe("five branches, two months", () => {
  it.each<[string, (path: string) => Promise<unknown>]>([
    [
      "LibreOffice, or bare where there is none",
      async (path) => (await savedByLibreOffice(path)) || savedBare(path),
    ],
    ["a web spreadsheet", savedBare],
  ])("keep their customers, answered in a workbook saved by %s", async (_what, save) => {
    const cwd = tempFolder();
    const done = async (...args: string[]): Promise<string> => {
      const { code, stdout, stderr } = await crm(args, { cwd });
      expect([code, stdout + stderr]).toEqual([0, expect.any(String)]);
      return stderr;
    };
    const state = ["--state", "st"];
    const who = await writeMonth(join(cwd, "oct"), OCTOBER);
    await done("run", "oct", "-o", "1", "--as-of", "2026-10-31", ...state);
    const book = join(cwd, "1/review.xlsx");
    const asked = await answer(book, { "Phạm Quốc Dũng": "Gộp", "Đỗ Minh Anh": "Giữ riêng" });
    expect(asked.toSorted()).toEqual(["Phạm Quốc Dũng", "Đỗ Minh Anh"]);
    await save(book);
    expect(await done("apply", "1", "-o", "2", ...state)).toContain(
      "2 câu trả lời (2 mới, 0 đổi): 1 gộp, 1 giữ riêng, 0 bỏ qua",
    );
    const before = idsOf(join(cwd, "2"), who);
    // Nobody stands twice, and no two people are one.
    expect(new Set(Object.values(before)).size).toBe(new Set(who).size);
    expect(Object.values(before).filter((ids) => !/^E\d{6}$/.test(ids))).toEqual([]);

    const later = await writeMonth(join(cwd, "nov"), NOVEMBER);
    await done("run", "nov", "-o", "3", "--as-of", "2026-11-30", ...state);
    const after = idsOf(join(cwd, "3"), later);
    const { john, ...stayed } = before;
    expect(after).toEqual({ ...stayed, chi: "E000013" });
    const { sinceLast } = report(join(cwd, "3"));
    expect(sinceLast.rows).toEqual({ unchanged: 14, edited: 1, added: 2, removed: 2 });
    const none = { count: 0, samples: [] };
    expect(sinceLast.changes).toEqual({
      new: { count: 1, samples: ["E000013"] },
      merged: none,
      split: none,
      fixed: none,
      stale: none,
      returned: none,
      disappeared: { count: 1, samples: [john] },
    });
    const cleaned = table(join(cwd, "3/cleaned.csv"));
    expect(cleaned.reduce((sum, row) => sum + Number(row["crm_rows"]), 0)).toBe(later.length);
    expect(cleaned.filter((row) => row["crm_status"] !== "ok")).toEqual([]);
    for (const run of ["1", "2", "3"]) await done("verify", run);
  });

  it("say that a pair may be one customer until somebody answered", async () => {
    const cwd = tempFolder();
    await writeMonth(join(cwd, "oct"), OCTOBER);
    const told = (run: string): [number, boolean, boolean] => {
      const found = report(join(cwd, run)).findings as { code: string; count: number }[];
      const doubt = found.find(({ code }) => code === "row/possible-duplicate");
      const summary = readFileSync(join(cwd, run, "summary.md"), "utf8");
      const flagged = readFileSync(join(cwd, run, "cleaned.csv"), "utf8");
      return [
        doubt?.count ?? 0,
        summary.includes("- Câu hỏi trong review.xlsx: 0"),
        flagged.includes("row/possible-duplicate"),
      ];
    };
    await crm(["run", "oct", "-o", "1", "--as-of", "2026-10-31"], { cwd });
    expect(told("1")).toEqual([2, false, true]);
    await answer(join(cwd, "1/review.xlsx"), { "Đỗ Minh Anh": "Giữ riêng" });
    await crm(["apply", "1", "-o", "2"], { cwd });
    // Dũng is still open.
    expect(told("2")).toEqual([1, false, true]);
    await answer(join(cwd, "2/review.xlsx"), { "Phạm Quốc Dũng": "Giữ riêng" });
    await crm(["apply", "2", "-o", "3"], { cwd });
    expect(told("3")).toEqual([0, true, false]);
  });
});
