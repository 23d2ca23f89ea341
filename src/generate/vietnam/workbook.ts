import exceljs from "exceljs";
import { Dice } from "../dice.ts";
import { BRANCHES, drawPlan, type Plan } from "../plan.ts";
import { doubtfulRows } from "./doubtful.ts";
import { vietnameseList } from "./list.ts";
import { SHEETS, type BranchSheet } from "./sheets.ts";

/** A row_id of the ledger and the customer it is about. */
type Truth = readonly [row: number, customer: number];

/**
 * A workbook of five branches, each sheet in its staff's habits (see `sheets.ts`), then a sheet of
 * instructions and a hidden one of lists; the last branch ends in rows of doubt (see `doubtful.ts`). The truth counts every filled row below a header, totals and
 * signatures too, as the ledger does, and names the records.
 */
export async function branchWorkbook(
  rows: number,
  seed: number,
): Promise<{ readonly bytes: Uint8Array; readonly truth: readonly Truth[] }> {
  const plan = drawPlan(rows, seed);
  const book = new exceljs.Workbook();
  // The same file every time: exceljs would write today.
  book.created = book.modified = new Date(Date.UTC(2026, 9, 31));
  const truth: Truth[] = [];
  let rowId = 0;
  for (let branch = 0; branch < BRANCHES; branch++) {
    const about = SHEETS[branch] as BranchSheet;
    const sheet = book.addWorksheet(about.name);
    for (const line of about.above) sheet.addRow([...line]);
    for (const [from, to] of about.merged) sheet.mergeCells(`${from}:${to}`);
    const drawn = recordsOf(plan, branch);
    const last = branch === BRANCHES - 1;
    const records = last ? [...drawn, ...doubtfulRows(plan, drawn.length + 1)] : drawn;
    for (const [i, { cells, customer }] of records.entries()) {
      if (about.gaps && i > 0 && i % 17 === 0) sheet.addRow([]);
      sheet.addRow(about.columns.map((column) => about.cell(cells[column] ?? "", column, i)));
      rowId++;
      truth.push([rowId, customer]);
    }
    for (const line of about.below(records.length)) {
      sheet.addRow([...line]);
      if (line.length > 0) rowId++;
    }
  }
  addInstructions(book);
  addLists(book);
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), truth };
}

function recordsOf(
  plan: Plan,
  branch: number,
): readonly { readonly cells: readonly string[]; readonly customer: number }[] {
  const records: { cells: readonly string[]; customer: number }[] = [];
  for (let row = 0; row < plan.rows; row++) {
    if (plan.branchOf[row] !== branch) continue;
    const dice = new Dice(plan.seed, 30, row);
    const cells = vietnameseList.row(plan, row, records.length + 1, true, dice);
    records.push({ cells, customer: plan.customerOf[row] as number });
  }
  return records;
}

function addInstructions(book: exceljs.Workbook): void {
  const sheet = book.addWorksheet("Hướng dẫn");
  sheet.addRow(["Hướng dẫn nhập liệu"]);
  sheet.addRow([]);
  sheet.addRow(["1. Mỗi khách hàng một dòng, không gộp ô."]);
  sheet.addRow(["2. Số điện thoại nhập đủ 10 số."]);
  sheet.addRow(["3. Gửi file về văn phòng trước ngày 05 hằng tháng."]);
}

function addLists(book: exceljs.Workbook): void {
  const sheet = book.addWorksheet("Danh mục", { state: "hidden" });
  sheet.addRow(["Nguồn", "Nhóm"]);
  for (const line of [
    ["Facebook", "Khách lẻ"],
    ["Zalo", "Khách sỉ"],
    ["Giới thiệu", "VIP"],
    ["Website", "Thân thiết"],
  ]) {
    sheet.addRow(line);
  }
}
