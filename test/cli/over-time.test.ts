import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import exceljs from "exceljs";
import { expect, it } from "vitest";
import { crm, fixture } from "./built.ts";
import { tempFolder } from "../support/temp-folder.ts";

type Row = Record<string, string>;

const read = (path: string): Row[] =>
  parse(readFileSync(path), { columns: true, bom: true, relax_column_count: true }) as Row[];

/** Branches whose people work in Excel; the others send CSV. */
const WORKBOOKS = [2, 4];
const nameOf = (branch: number): string =>
  `branch-${branch}.${WORKBOOKS.includes(branch) ? "xlsx" : "csv"}`;

/** Writes rows as five branch files, dealt out in turn. */
async function branches(folder: string, rows: readonly Row[]): Promise<string> {
  mkdirSync(folder, { recursive: true });
  for (let b = 1; b <= 5; b++) {
    const mine = rows.filter((_, i) => i % 5 === b - 1);
    const path = join(folder, nameOf(b));
    if (WORKBOOKS.includes(b)) {
      const book = new exceljs.Workbook();
      const sheet = book.addWorksheet(`Branch ${b}`);
      sheet.addRow(Object.keys(mine[0] ?? {}));
      for (const row of mine) sheet.addRow(Object.values(row));
      await book.xlsx.writeFile(path);
    } else writeFileSync(path, stringify(mine, { header: true }));
  }
  return folder;
}

/** Answers every question of a review workbook in its Decision column, as a person would. */
async function answerAll(path: string, decision: string): Promise<number> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  let answered = 0;
  book.getWorksheet("Review")?.eachRow((row) => {
    if (!/^Q\d+$/.test(row.getCell(1).text)) return;
    row.getCell(2).value = decision;
    answered++;
  });
  await book.xlsx.writeFile(path);
  return answered;
}

/** Id of the customer each row went to, by the row's whole content; `rows` as they were dealt out. */
function idsByRow(run: string, all: readonly Row[]): Map<string, string> {
  const ledger = read(join(run, "ledger.csv"));
  const ids = new Map<string, string>();
  for (let b = 1; b <= 5; b++) {
    const rows = all.filter((_, i) => i % 5 === b - 1);
    for (const line of ledger.filter((l) => l["file"] === nameOf(b))) {
      const row = rows[Number(line["record"]) - 1];
      if (row !== undefined) ids.set(JSON.stringify(row), line["entity_id"] ?? "");
    }
  }
  return ids;
}

it("keeps customers and answers from month to month", async () => {
  const cwd = tempFolder();
  const rows = read(fixture("customers-en.csv"));
  const state = ["--state", "st"];
  const done = async (...args: string[]): Promise<void> => {
    const { code, stderr } = await crm(args, { cwd });
    expect(code, stderr).toBe(0);
  };
  const october = await branches(join(cwd, "october"), rows);
  await done("run", october, "-o", "oct", "--as-of", "2026-10-31", ...state);
  const asked = await answerAll(join(cwd, "oct/review.xlsx"), "GIỮ RIÊNG");
  expect(asked).toBeGreaterThan(0);
  await done("apply", "oct", "-o", "oct-2", ...state);
  const before = idsByRow(join(cwd, "oct-2"), rows);
  expect(before.size).toBe(rows.length);

  // Next month: other order, so other branches and row numbers; three rows gone, one edited, one new.
  const kept = rows.slice(3).reverse();
  const edited = { ...(kept[0] as Row), Notes: "called in November" };
  const fresh = Object.fromEntries(Object.keys(edited).map((k) => [k, ""]));
  const added = {
    ...fresh,
    "First Name": "Zelda",
    "Last Name": "Quux",
    Email: "zq@mail.example.com",
  };
  const next = [edited, ...kept.slice(1), added];
  const november = await branches(join(cwd, "november"), next);
  await done("run", november, "-o", "nov", "--as-of", "2026-11-30", ...state);
  const after = idsByRow(join(cwd, "nov"), next);

  for (const row of kept.slice(1)) {
    expect(after.get(JSON.stringify(row))).toBe(before.get(JSON.stringify(row)));
  }
  expect(after.get(JSON.stringify(edited))).toBe(before.get(JSON.stringify(kept[0])));
  expect([...before.values()]).not.toContain(after.get(JSON.stringify(added)));

  const report = JSON.parse(readFileSync(join(cwd, "nov/report.json"), "utf8"));
  expect(report.sinceLast.comparable).toBe(true);
  expect(report.sinceLast.rows).toEqual({
    unchanged: rows.length - 4,
    edited: 1,
    added: 1,
    removed: 3,
  });
  expect(report.sinceLast.changes.new.count).toBe(1);
  const stay = new Set(kept.map((row) => before.get(JSON.stringify(row))));
  const gone = new Set(rows.slice(0, 3).map((row) => before.get(JSON.stringify(row))));
  const disappeared = [...gone]
    .filter((id) => !stay.has(id))
    .toSorted((a, b) => String(a).localeCompare(String(b), "en"));
  expect(report.sinceLast.changes.disappeared.samples).toEqual(disappeared);
  expect(report.trend.map((p: { asOf: string }) => p.asOf)).toEqual(["2026-10-31", "2026-11-30"]);

  // Other settings keep the ids, and it is said that they may be why something changed.
  const other = await crm(
    ["run", november, "-o", "dec", "--as-of", "2026-12-31", "--merge-at", "0.999", ...state],
    { cwd },
  );
  expect([other.code, other.stderr]).toEqual([
    0,
    expect.stringContaining("settings or version differ from the last run"),
  ]);

  // The answers came along, to rows that have other numbers now; nothing is asked twice.
  const answers = read(join(cwd, "nov/decisions.csv"));
  expect(answers.every((a) => a["decision"] === "apart")).toBe(true);
  expect(answers.length).toBeGreaterThan(0);
  expect((await crm(["verify", "nov"], { cwd })).code).toBe(0);
});

it("refuses to number customers anew, a torn state and one of another version", async () => {
  const cwd = tempFolder();
  const input = fixture("customers-en.csv");
  const state = ["--state", "st"];
  expect(
    (await crm(["run", input, "-o", "a", "--as-of", "2026-10-31", ...state], { cwd })).code,
  ).toBe(0);
  const apply = await crm(["apply", "a"], { cwd });
  expect([apply.code, apply.stderr]).toEqual([2, expect.stringContaining("--state")]);
  const file = join(cwd, "st/state.crm");
  writeFileSync(file, readFileSync(file, "utf8").slice(0, -100));
  const torn = await crm(["run", input, "-o", "b", "--as-of", "2026-11-30", ...state], { cwd });
  expect([torn.code, torn.stderr]).toEqual([65, expect.stringContaining("st/state.crm")]);
  writeFileSync(file, '{"tool":"crm-clean","schema":"crm-clean/state/9"}\n# 0\n');
  const future = await crm(["run", input, "-o", "b", "--as-of", "2026-11-30", ...state], { cwd });
  expect([future.code, future.stderr]).toEqual([
    65,
    expect.stringMatching(/st\/state\.crm.*another version/),
  ]);
  expect((await crm(["verify", "b"], { cwd })).code).toBe(66);
});
