import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { describe, expect, test } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";
import { AS_OF, crm } from "./built.ts";

const LEFT = [
  ["Lê Minh Anh", "0912345678", 1500.5, new Date(Date.UTC(1980, 0, 5))],
  ["Phạm Quốc Bảo", "0987112233", 2500, new Date(Date.UTC(1975, 6, 15))],
  ["Võ Thị Diệu", "0903998877", 300, new Date(Date.UTC(1991, 10, 30))],
] as const;
const RIGHT = [
  ["Ngô Văn Phúc", "0933741852", 70.25, new Date(Date.UTC(1969, 3, 9))],
  ["Trịnh Mai Linh", "0345963258", 8000, new Date(Date.UTC(1988, 8, 21))],
  ["Phan Đức Huy", "0961478523", 90, new Date(Date.UTC(1995, 1, 14))],
] as const;
const HEADERS = ["Họ tên", "Điện thoại", "Doanh số", "Ngày sinh"];

/** Puts a list at a column of a sheet, its amounts, dates and names in a look of their own. */
function put(
  sheet: exceljs.Worksheet,
  at: number,
  rows: typeof LEFT | typeof RIGHT,
  looks: { readonly money: string; readonly day: string; readonly bold: boolean },
): void {
  HEADERS.forEach((header, i) => (sheet.getCell(1, at + i).value = header));
  rows.forEach((row, r) => {
    row.forEach((value, i) => (sheet.getCell(r + 2, at + i).value = value));
    sheet.getCell(r + 2, at).font = { bold: looks.bold };
    sheet.getCell(r + 2, at + 2).numFmt = looks.money;
    sheet.getCell(r + 2, at + 3).numFmt = looks.day;
  });
}

async function cleaned(book: exceljs.Workbook): Promise<exceljs.Worksheet> {
  const cwd = tempFolder();
  writeFileSync(join(cwd, "in.xlsx"), Buffer.from(await book.xlsx.writeBuffer()));
  const { code } = await crm(["run", "in.xlsx", "-o", "out", "--as-of", AS_OF, "-q"], { cwd });
  expect(code).toBe(0);
  const result = new exceljs.Workbook();
  await result.xlsx.load(readFileSync(join(cwd, "out/cleaned.xlsx")) as never);
  const [sheet] = result.worksheets;
  if (sheet === undefined) throw new Error("the result has a sheet");
  return sheet;
}

/** Name, amount's format, date's format and whether the name is bold, row by row. */
const looks = (sheet: exceljs.Worksheet): unknown[][] =>
  [2, 3, 4, 5, 6, 7].map((row) => [
    sheet.getCell(row, 1).value,
    sheet.getCell(row, 3).numFmt,
    sheet.getCell(row, 4).numFmt,
    sheet.getCell(row, 1).font?.bold ?? false,
  ]);

const EXPECTED = [
  ...LEFT.map(([name]) => [name, "#,##0.00", "dd/mm/yyyy", false]),
  ...RIGHT.map(([name]) => [name, '#,##0 "đ"', "d-mmm-yy", true]),
];

describe("rows of every table keep the look they had", () => {
  test("two tables side by side on one sheet", async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet("S");
    put(sheet, 1, LEFT, { money: "#,##0.00", day: "dd/mm/yyyy", bold: false });
    put(sheet, 6, RIGHT, { money: '#,##0 "đ"', day: "d-mmm-yy", bold: true });
    for (let row = 2; row <= 4; row++) {
      sheet.getCell(row, 2).dataValidation = { type: "list", formulae: ['"x,y"'] };
      sheet.getCell(row, 7).dataValidation = { type: "list", formulae: ['"v,w"'] };
    }
    const result = await cleaned(book);
    expect(looks(result)).toEqual(EXPECTED);
    // Each list stays on its own rows: two on one cell would make Excel repair the file.
    expect([2, 5].map((row) => result.getCell(row, 2).dataValidation?.formulae)).toEqual([
      ['"x,y"'],
      ['"v,w"'],
    ]);
  });

  test("two sheets, with the notes people hung on their cells", async () => {
    const book = new exceljs.Workbook();
    const first = book.addWorksheet("HCM");
    const second = book.addWorksheet("HN");
    put(first, 1, LEFT, { money: "#,##0.00", day: "dd/mm/yyyy", bold: false });
    put(second, 1, RIGHT, { money: '#,##0 "đ"', day: "d-mmm-yy", bold: true });
    second.getCell(3, 1).note = "gọi sau 18h";
    second.getRow(4).height = 44;
    const result = await cleaned(book);
    expect(looks(result)).toEqual(EXPECTED);
    expect(JSON.stringify(result.getCell(6, 1).note)).toContain("gọi sau 18h");
    expect(result.getRow(7).height).toBe(44);
  });
});
