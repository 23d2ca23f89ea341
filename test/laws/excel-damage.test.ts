import ExcelJS from "exceljs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { AS_OF, crm } from "../cli/built.ts";
import { tempFolder } from "../support/temp-folder.ts";

const NAMES =
  "Nguyễn Văn An|Trần Thị Bình|Lê Cường|Phạm Dung|Võ Thị Em|Đặng Phú|Bùi Giang|Hồ Hải|Ngô Lan|Lý Mai|Đỗ Nam|Dương Khoa";

/** A date typed as dd/mm/yyyy into an Excel of the US: swapped where it can be, text where it cannot. */
function typed(day: number, month: number, year: number): Date | string {
  if (day <= 12) return new Date(Date.UTC(year, day - 1, month));
  return `${day}/${String(month).padStart(2, "0")}/${year}`;
}

/** What `check` says about a workbook of these phone, id, bar code and date cells. */
async function codes(cells: {
  readonly phone: (i: number) => string | number;
  readonly id: (i: number) => string | number;
  readonly bar: (i: number) => string | number;
  readonly date: (i: number) => string | number | Date;
}): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Khách");
  sheet.addRow(["Họ tên", "Số điện thoại", "CCCD", "Mã vạch", "Ngày mua cuối"]);
  for (const [i, name] of NAMES.split("|").entries()) {
    const row = [name, cells.phone(i), cells.id(i), cells.bar(i), cells.date(i)];
    const last = sheet.addRow(row).getCell(5);
    if (last.value instanceof Date) last.numFmt = "m/d/yyyy";
  }
  const folder = tempFolder();
  await book.xlsx.writeFile(join(folder, "in.xlsx"));
  const args = ["check", "in.xlsx", "--as-of", AS_OF, "--exit-zero", "--report", "json=-"];
  const { stdout } = await crm([...args, "--quiet"], { cwd: folder });
  const found = new Set([...stdout.matchAll(/"code": ?"([a-z-]+\/[a-z-]+)"/g)].map((m) => m[1]));
  const damage =
    /^(?:phone\/(?:digits-lost|lost-zero)|citizen-id\/lost-zero|input\/damaged-number|date\/(?:swapped-by-locale|serial))$/;
  return [...found].filter((code): code is string => damage.test(code ?? "")).sort();
}

it("names what Excel did to numbers, ids and dates", async () => {
  const found = await codes({
    phone: (i) => (i === 0 ? "8.49E+10" : 912345600 + i),
    id: (i) => (i === 3 ? 79085012345 : `0790850123${10 + i}`),
    bar: (i) => (i === 4 ? 8934567890123456 : `893456789012${i}`),
    date: (i) => (i === 11 ? "45292" : typed(i < 6 ? i + 1 : 12 + i, 5, 2025)),
  });
  expect(found).toEqual([
    "citizen-id/lost-zero",
    "date/serial",
    "date/swapped-by-locale",
    "input/damaged-number",
    "phone/digits-lost",
    "phone/lost-zero",
  ]);
});

it("says nothing of the kind about the same values typed as text", async () => {
  const found = await codes({
    phone: (i) => `09123456${10 + i}`,
    id: (i) => `0790850123${10 + i}`,
    bar: (i) => (i === 4 ? "8934567890123456" : `893456789012${i}`),
    date: (i) => `${i < 6 ? `0${i + 1}` : 12 + i}/05/2025`,
  });
  expect(found).toEqual([]);
});
