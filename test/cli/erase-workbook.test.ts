import { writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { savedBare } from "../support/saved-again.ts";
import { mk, t } from "../io/xlsx/mk.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { crm } from "./built.ts";

const HEADER = ["Mã KH", "Họ tên", "SĐT", "Ghi chú"];
const ROWS = [
  ["K1", "Nguyễn Văn Ân", "0901234567", "quen từ hội chợ"],
  ["K2", "Trần Thị Bình", "0912345678", "Nguyễn Văn Ân giới thiệu"],
  ["K3", "Lê Cường", "0933222111", "gọi 0901 234 567 nếu vắng"],
  ["K4", "Vũ Em", "0944555666", "NGUYEN VAN AN"],
  ["K5", "Phạm Dung", "0977888999", "Nguyễn Văn Ánh & <bạn>"],
] as const;

async function workbook(path: string, also: readonly (string | number)[][] = []): Promise<void> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Khách");
  for (const row of [HEADER, ...ROWS, ...also]) sheet.addRow([...row]);
  sheet.getCell("D6").font = { bold: true };
  await book.xlsx.writeFile(path);
}

/** The same rows as other programs write them: each text inline in its cell. */
async function inlined(path: string): Promise<void> {
  const rows = [HEADER, ...ROWS].map((cells, row) => {
    const texts = cells.map((cell, column) =>
      t(`${"ABCD"[column]}${row + 1}`, cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
    );
    return `<row r="${row + 1}">${texts.join("")}</row>`;
  });
  writeFileSync(path, mk({ rows: rows.join("") }));
}

/** Erases the first customer with --names; what was said, and the notes of the input the run gives back. */
async function erased(
  save?: (path: string) => Promise<void>,
  also: readonly (string | number)[][] = [],
): Promise<{ said: string; rows: readonly string[][] | undefined; bold: boolean | undefined }> {
  const cwd = tempFolder();
  const input = join(cwd, "khach.xlsx");
  await workbook(input, also);
  await save?.(input);
  await crm(["run", input, "-o", "a", "--as-of", "2026-11-22", "--lang", "en"], { cwd });
  writeFileSync(join(cwd, "persons.csv"), "phone\n0901234567\n");
  const args = ["erase", "a", "--list", "persons.csv", "--names", "--lang", "en"];
  const { code, stderr } = await crm(args, { cwd });
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  expect((await crm(["verify", "a"], { cwd })).code).toBe(0);
  const back = await crm(["restore", "a", "-o", "back"], { cwd });
  if (back.code !== 0) return { said: stderr, rows: undefined, bold: undefined };
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(join(cwd, "back/khach.xlsx"));
  const sheet = book.worksheets[0];
  const rows = [2, 3, 4, 5, 6].map((row) =>
    [1, 2, 3, 4].map((column) => sheet?.getCell(row, column).text ?? ""),
  );
  return { said: stderr, rows, bold: sheet?.getCell("D6").font?.bold };
}

const LEFT = [
  ["", "", "", ""],
  ["K2", "Trần Thị Bình", "0912345678", "*** giới thiệu"],
  ["K3", "Lê Cường", "0933222111", "gọi *** nếu vắng"],
  ["K4", "Vũ Em", "0944555666", ""],
  ["K5", "Phạm Dung", "0977888999", "Nguyễn Văn Ánh & <bạn>"],
];

describe("an erased person in cells of others of a workbook", () => {
  it("is cut out of the copy of the input, which stays as it was otherwise", async () => {
    const { said, rows, bold } = await erased();
    expect(rows).toEqual(LEFT);
    expect(bold).toBe(true);
    expect(said).not.toContain("removed altogether");
  });

  it.each([
    ["as values", savedBare],
    ["as inline texts", inlined],
  ])("is cut out of texts that stand in the cells themselves, %s", async (_how, save) => {
    const { said, rows } = await erased(save);
    expect(rows).toEqual(LEFT);
    expect(said).not.toContain("removed altogether");
  });

  it("twin: a number stored as a number cannot be cut, so the copy goes and it is said", async () => {
    const { said, rows } = await erased(undefined, [["K6", "Đỗ Giang", "0966777888", 901234567]]);
    expect(rows).toBeUndefined();
    expect(said).toContain("removed altogether");
    expect(said).toContain("original-1.xlsx");
  });
});
