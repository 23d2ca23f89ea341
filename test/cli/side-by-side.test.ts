import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";
import { AS_OF, crm } from "./built.ts";

type Row = Record<string, string>;
const table = (path: string): Row[] =>
  parse(readFileSync(path), { columns: true, bom: true }) as Row[];

/** Two lists in the same rows; on each side two rows are one person. */
const ROWS = [
  ["Mã KH", "Họ tên", "SĐT", null, "Mã KH", "Họ tên", "SĐT"],
  ["K1", "Nguyễn Văn Ân", "0912345678", null, "L1", "Lê Minh Cường", "0905111222"],
  ["K2", "Nguyen Van An", "0912 345 678", null, "L2", "Phạm Thị Dung", "0905111333"],
  ["K3", "Trần Thị Bích", "0987654321", null, "L3", "Le Minh Cuong", "+84905111222"],
  [null, null, null, null, "L4", "Vũ Hoàng Giang", "0905111444"],
];

async function finished(): Promise<string> {
  const home = tempFolder();
  const path = join(home, "in.xlsx");
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Khách");
  for (const row of ROWS) sheet.addRow(row);
  await book.xlsx.writeFile(path);
  const out = join(home, "out");
  const ran = await crm(["run", path, "-o", out, "--format", "csv", "--as-of", AS_OF, "-q"], {
    cwd: home,
  });
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  return out;
}

describe("two customer tables side by side", () => {
  it("give every person of both a line in the ledger, a row in the result and a way back", async () => {
    const out = await finished();
    const ledger = table(join(out, "ledger.csv"));
    expect(
      ledger.map((l) => [l["row"], l["outcome"], / ([A-Z]:[A-Z])$/.exec(l["reason"] ?? "")?.[1]]),
    ).toEqual([
      ["2", "kept", "A:D"],
      ["3", "merged", "A:D"],
      ["4", "kept", "A:D"],
      ["2", "kept", "E:G"],
      ["3", "kept", "E:G"],
      ["4", "merged", "E:G"],
      ["5", "kept", "E:G"],
    ]);
    const cleaned = table(join(out, "cleaned.csv"));
    expect(cleaned.map((l) => l["Mã KH"])).toEqual(["K1", "K3", "L1", "L2", "L4"]);
    expect(table(join(out, "id-map.csv")).map((l) => [l["old_id"], l["new_id"]])).toEqual([
      ["K1", "K1"],
      ["K2", "K1"],
      ["K3", "K3"],
      ["L1", "L1"],
      ["L2", "L2"],
      ["L3", "L1"],
      ["L4", "L4"],
    ]);
    expect((await crm(["verify", out], { cwd: out })).code).toBe(0);
    const back = join(out, "..", "back");
    expect((await crm(["restore", out, "-o", back], { cwd: out })).code).toBe(0);
    expect(readFileSync(join(back, "in.xlsx"))).toEqual(readFileSync(join(out, "..", "in.xlsx")));
  });

  it("lose the copy of the workbook, not the neighbour, when one person of a row is erased", async () => {
    const out = await finished();
    const list = join(out, "..", "list.csv");
    writeFileSync(list, "phone\n0987654321\n");
    const erased = await crm(["erase", out, "--list", list], { cwd: out });
    expect(erased.code).toBe(0);
    expect(erased.stderr).toContain("original-1.xlsx");
    expect(table(join(out, "cleaned.csv")).map((l) => l["Mã KH"])).toEqual([
      "K1",
      "L1",
      "L2",
      "L4",
    ]);
    expect(existsSync(join(out, "original-1.xlsx"))).toBe(false);
    expect((await crm(["verify", out], { cwd: out })).code).toBe(0);
  });
});
