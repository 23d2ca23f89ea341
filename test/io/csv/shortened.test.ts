import { expect, test } from "vitest";
import { cellsOf, readBytes } from "./files.ts";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readInput } from "../../../src/io/input/index.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { mk, n, t } from "../xlsx/mk.ts";

test("numbers that Excel shortened are counted, with their columns, and left as they are", async () => {
  const text = "id,bar,tel\n1,8.93E+12,0912\n2,8934567890123,8.49E+10\n3,8.93E+12,0913\n";
  const grid = await readBytes(text);
  const note = grid.notes.find(({ code }) => code === "input/shortened-numbers");
  expect(note?.args).toEqual({ count: 3, columns: "B, C", line: 2 });
  expect(cellsOf(grid)[1]).toEqual(["1", "8.93E+12", "0912"]);
});

test.each([
  "1E5",
  "1.5E+3",
  "E+12",
  "MODE+12",
  "8.93E-12",
  "12345",
  "2.5E+1",
  "8,93 E+12",
  "1E+99x",
])("%j is no such number", async (cell) => {
  const grid = await readBytes(`a;b\n${cell};x\n${cell};y\n`);
  expect(grid.notes.map(({ code }) => code)).not.toContain("input/shortened-numbers");
});

test("in a workbook they are told too, where they stand as text", async () => {
  const rows = `<row r="1">${t("A1", "mã")}</row><row r="2">${t("A2", "8.49E+10")}</row><row r="3">${n("A3", "8.49E+10")}</row>`;
  const path = join(tempFolder(), "in.xlsx");
  writeFileSync(path, mk({ rows }));
  const { grids } = await readInput({ name: "in.xlsx", path }, {});
  expect([grids[0]?.columns[0]?.at(1), grids[0]?.columns[0]?.at(2)]).toEqual([
    "8.49E+10",
    "84900000000",
  ]);
  expect(grids[0]?.notes).toEqual([
    { code: "input/shortened-numbers", args: { count: 1, columns: "A", line: 2 } },
  ]);
});
