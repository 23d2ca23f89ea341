import { expect, test } from "vitest";
import { cellsOf, readBytes } from "./files.ts";

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
