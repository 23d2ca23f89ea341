import ExcelJS from "exceljs";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readInput } from "../../src/io/input/index.ts";
import { layoutOf } from "../../src/io/xlsx/layout.ts";
import { CELL } from "../../src/model/cell.ts";
import type { Grid } from "../../src/table/grid.ts";
import { AS_OF, crm } from "../cli/built.ts";
import { tempFolder } from "../support/temp-folder.ts";

const HEADER = "Họ tên,Mã hàng,Tham chiếu,Dài,Cờ,Trống,Ngày đo,Số đo,Nháy";
const LINES = [
  `Nguyễn Văn An,00123,1E5,12345678901234567890,true,"",12/05/2024,-5.50,"a ""b"", c"`,
  `Trần Thị Bình,0,1.10,0.30000000000000004,FALSE,,2024-05-12,1.000," x "`,
  `Lê Cường,12.0,3e-7,1e400,no,"",45292,5%,"hai\ndòng"`,
  `Phạm Dung,+0,0x1F,9007199254740993,TRUE,,1/2,"1,5",'quoted'`,
];
const CSV = `${[HEADER, ...LINES].join("\r\n")}\r\n`;

/** Runs a file and reads its cleaned table back. */
async function cleaned(input: string, format: string): Promise<{ text: string; grid: Grid }> {
  const out = join(tempFolder(), "out");
  const args = ["run", input, "-o", out, "--as-of", AS_OF, "--quiet", "--format", format];
  const { code, stderr } = await crm(args, { cwd: "/" });
  expect([code, stderr]).toEqual([0, ""]);
  const path = join(out, `cleaned.${format}`);
  const [grid] = (await readInput({ name: path, path }, {})).grids;
  if (grid === undefined) throw new Error("no grid");
  return { text: format === "csv" ? readFileSync(path, "utf8") : "", grid };
}

/** The first columns as rows of texts; an empty text is `""`, no cell is nothing. */
function rows(grid: Grid, width: number): string[][] {
  return Array.from({ length: grid.height }, (_, row) =>
    grid.columns.slice(0, width).map((column) => {
      const text = column.at(row);
      return text === "" && column.codes[row] !== 0 ? '""' : text;
    }),
  );
}

async function workbook(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Khách", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = [{ width: 31 }, { width: 12 }, { width: 22 }, { width: 14 }, { width: 10 }];
  sheet.addRow(["Họ tên", "Mã hàng", "Số đo", "Ngày đo", "Cờ", "Tỷ lệ"]);
  sheet.getRow(1).font = { bold: true, color: { argb: "FFAA0000" } };
  sheet.addRow(["Nguyễn Văn An", "00123", 1234567.5, new Date(Date.UTC(2024, 4, 12)), true, 0.25]);
  sheet.addRow(["Trần Thị Bình", "1E5", -5, new Date(Date.UTC(2023, 0, 2, 13, 30)), false, 0.5]);
  sheet.addRow(["Lê Cường", "12345678901234567890", 0.1, null, true, -0.125]);
  for (const row of [2, 3, 4]) {
    sheet.getCell(row, 3).numFmt = '#,##0.00 "₫"';
    sheet.getCell(row, 4).numFmt = "mm-yyyy-dd";
    sheet.getCell(row, 6).numFmt = "0.0%";
  }
  sheet.autoFilter = "A1:F4";
  await book.xlsx.writeFile(path);
}

describe("columns no field is known for come out as they went in", () => {
  const input = (): string => {
    const path = join(tempFolder(), "in.csv");
    writeFileSync(path, CSV);
    return path;
  };
  const wanted = [
    HEADER.split(","),
    ["Nguyễn Văn An", "00123", "1E5", "12345678901234567890", "true", '""', "12/05/2024", "-5.50"],
    ["Trần Thị Bình", "0", "1.10", "0.30000000000000004", "FALSE", "", "2024-05-12", "1.000"],
    ["Lê Cường", "12.0", "3e-7", "1e400", "no", '""', "45292", "5%"],
    ["Phạm Dung", "+0", "0x1F", "9007199254740993", "TRUE", "", "1/2", "1,5"],
  ];
  wanted[1]?.push('a "b", c');
  wanted[2]?.push(" x ");
  wanted[3]?.push("hai\ndòng");
  wanted[4]?.push("'quoted'");

  it("from CSV to CSV, quotes and empty texts included", async () => {
    const { text } = await cleaned(input(), "csv");
    const own = LINES.map((line) => line.replace(/\r?\n/g, "\n"));
    for (const line of own) expect(text).toContain(`${line},E00000`);
  });

  it("from CSV to a workbook, as text cells", async () => {
    const { grid } = await cleaned(input(), "xlsx");
    expect(rows(grid, 9)).toEqual(wanted);
    for (const column of grid.columns.slice(0, 9)) {
      for (const code of column.codes) if (code !== 0) expect(column.tag(code)).toBe(CELL.text);
    }
  });

  it("from a workbook to a workbook, with formats, widths, header, filter and frozen row", async () => {
    const path = join(tempFolder(), "in.xlsx");
    await workbook(path);
    const [before] = (await readInput({ name: path, path }, {})).grids;
    const { grid } = await cleaned(path, "xlsx");
    const tags = (one: Grid | undefined): number[][] =>
      (one?.columns ?? [])
        .slice(0, 6)
        .map((column) => Array.from(column.codes, (code) => (code === 0 ? -1 : column.tag(code))));
    expect(rows(grid, 6)).toEqual(before === undefined ? [] : rows(before, 6));
    expect(tags(grid)).toEqual(tags(before));
    const [one, two] = [layoutOf(before?.layout), layoutOf(grid.layout)];
    expect(two?.freeze).toEqual(one?.freeze);
    expect([one?.autoFilter, two?.autoFilter]).toEqual([true, true]);
    for (let column = 0; column < 6; column++) {
      const [a, b] = [one?.columns[column], two?.columns[column]];
      if (column < 5) expect(b?.width).toBe(a?.width);
      for (let row = 0; row < 4; row++) {
        const [from, to] = [one, two].map(
          (layout, i) => layout?.book.styles[(i === 0 ? a : b)?.styles[row] ?? 0],
        );
        expect(to?.format).toEqual(from?.format);
        expect(to?.font).toEqual(from?.font);
      }
    }
  });

  it("from a workbook to CSV, dates in ISO and numbers in full", async () => {
    const path = join(tempFolder(), "in.xlsx");
    await workbook(path);
    const { text } = await cleaned(path, "csv");
    expect(
      text
        .split("\r\n")
        .slice(1, 4)
        .map((line) => line.split(",").slice(0, 6).join(",")),
    ).toEqual([
      "Nguyễn Văn An,00123,1234567.5,2024-05-12,TRUE,0.25",
      "Trần Thị Bình,1E5,-5,2023-01-02T13:30:00,FALSE,0.5",
      "Lê Cường,12345678901234567890,0.1,,TRUE,-0.125",
    ]);
  });
});
