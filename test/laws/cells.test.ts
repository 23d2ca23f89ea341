import ExcelJS from "exceljs";
import * as fc from "fast-check";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLost } from "../../src/run/write/lineage.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { runFile, SEED } from "./lists.ts";

/** A block of cells with its header, as people set several on one sheet. */
interface Block {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly title: boolean;
  readonly total: boolean;
}

const person = fc.tuple(
  fc.constantFrom("Mary Stone", "MARY STONE", "John Doe", "Anna Lee", "Nguyễn Văn An", ""),
  fc.constantFrom("602-677-3692", "(602) 677-3692", "+84 912 345 678", "0912345678", "n/a", ""),
  fc.constantFrom("Phoenix", "phoenix ", "Huế", "", "00123"),
  fc.constantFrom("", "do not call", "1E5", "two\nlines", "=1+1"),
);
const product = fc.tuple(
  fc.constantFrom("P1", "P2", "P3"),
  fc.constantFrom("Rice", "Salt", ""),
  fc.constantFrom("12000", "1,5", ""),
);
const filled = (rows: readonly (readonly string[])[]): (readonly string[])[] =>
  rows.filter((row) => row.some((cell) => cell !== ""));
const people = fc.record<Block>({
  header: fc.constantFrom(
    ["Tag", "Full Name", "Phone", "City", "Notes"],
    ["Mã riêng", "Họ tên", "SĐT", "Tỉnh", "Ghi chú"],
  ),
  rows: fc.array(person, { minLength: 1, maxLength: 6 }).map(filled),
  title: fc.boolean(),
  total: fc.boolean(),
});
const goods = fc.record<Block>({
  header: fc.constant(["Mã riêng", "Mã SP", "Tên sản phẩm", "Đơn giá"]),
  rows: fc.array(product, { minLength: 1, maxLength: 6 }),
  title: fc.constant(false),
  total: fc.constant(false),
});
const sheet = fc.record({
  blocks: fc
    .tuple(
      people,
      fc.array(fc.oneof({ arbitrary: people, weight: 3 }, { arbitrary: goods, weight: 1 }), {
        maxLength: 2,
      }),
    )
    .map(([first, more]) => [first, ...more]),
  gap: fc.integer({ min: 1, max: 2 }),
  below: fc.boolean(),
});

/** The cells of a sheet by row and column, 1-based; every record has a text of its own in its first cell. */
function cellsOf({
  blocks,
  gap,
  below,
}: {
  blocks: readonly Block[];
  gap: number;
  below: boolean;
}) {
  const cells = new Map<string, string>();
  let left = 1;
  let made = 0;
  let last = 0;
  for (const { header, rows, title, total } of blocks) {
    let line = 1;
    if (title) cells.set(`${line++} ${left}`, `List ${left}`);
    const put = (row: readonly string[]): void => {
      for (const [c, text] of row.entries())
        if (text !== "") cells.set(`${line} ${left + c}`, text);
      line++;
    };
    put(header);
    for (const row of rows) put([`t${++made}`, ...row]);
    if (total) put(["Total", "", String(rows.length)]);
    left += header.length + gap;
    last = Math.max(last, line);
  }
  if (below) cells.set(`${last + 1} 1`, "Prepared by: the office");
  return cells;
}

describe("no cell is ever lost", () => {
  it("whatever stands side by side: each is in the result, or its row is named as none of a customer", async () => {
    const parent = tempFolder();
    let made = 0;
    await fc.assert(
      fc.asyncProperty(sheet, async (plan) => {
        const cells = cellsOf(plan);
        const home = join(parent, String(made++));
        mkdirSync(home);
        const path = join(home, "list.xlsx");
        const book = new ExcelJS.Workbook();
        const tab = book.addWorksheet("S");
        for (const [at, text] of cells) {
          const [row = 1, column = 1] = at.split(" ").map(Number);
          tab.getCell(row, column).value = text;
        }
        await book.xlsx.writeFile(path);

        const { rows, manifest } = await runFile(path);
        const ledger = rows("ledger.csv");
        const aside = new Set(
          ledger.filter((l) => /outside|rejected/.test(l["outcome"] ?? "")).map((l) => l["row"]),
        );
        const lineage = rows("lineage.csv");
        // Lists of tags and notes are joined when their rows are.
        const split = (text = ""): string[] => [text, ...text.split(/ \| |[;,] ?/)];
        const found = new Set(
          [
            ...rows("cleaned.csv").flatMap((line) => Object.values(line).flatMap(split)),
            ...rows("changes.csv").map((line) => line["before"] ?? ""),
            ...lineage.flatMap((l) => [
              l["value"] ?? "",
              ...readLost(l["lost"] ?? "").map((x) => x.value),
            ]),
          ].map((text) => text.replace(/^'(?=[=+\-@])/, "")),
        );
        const heads = new Set(plan.blocks.flatMap(({ header }) => header));
        const lost = [...cells].filter(([at, text]) => {
          const row = at.split(" ")[0] ?? "";
          return !found.has(text) && !aside.has(row) && !heads.has(text) && !/^List \d/.test(text);
        });
        expect(lost).toEqual([]);

        // Every person is a record of their own, whichever side they stand on.
        const tags = plan.blocks.flatMap((b) => (b.header.includes("Mã SP") ? [] : b.rows)).length;
        const besides = plan.blocks.some((b) => b.header.includes("Mã SP"));
        const { records, kept, merged, rows: all } = manifest.counts;
        expect(kept + merged).toBe(records);
        expect(all).toBe(ledger.length);
        if (besides) expect(records).toBeGreaterThanOrEqual(tags);
        else expect(records).toBe(tags);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});
