import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";
import { crm } from "./built.ts";

type Row = Record<string, string>;

const ORDERS = `Họ tên,Điện thoại,Email,Ngày mua
Nguyễn Thị Hoa,0905123456,hoa.nguyen@example.com,01/06/2026
Trần Văn Bình,0912345678,binh.tran@example.com,01/06/2026
Nguyễn Thị Hoa,0905123456,hoa.nguyen@example.com,01/07/2026
Trần Văn Bình,0912345678,binh.tran@example.com,01/04/2026
Nguyễn Thị Hoa,0905123456,hoa.nguyen@example.com,31/07/2026
Trần Văn Bình,0912345678,binh.tran@example.com,01/02/2026
Lê Thu Cúc,0987654321,cuc.le@example.com,30/07/2026
`;

it("judges how often somebody buys by all of their rows in a run, by each row in a check", async () => {
  const cwd = tempFolder();
  writeFileSync(join(cwd, "orders.csv"), ORDERS);
  const asOf = ["--as-of", "2026-12-01", "--lang", "en"];
  const ran = await crm(["run", "orders.csv", "-o", "out", ...asOf], { cwd });
  expect([ran.code, ran.stderr]).toEqual([0, ran.stderr]);
  const cleaned = parse(readFileSync(join(cwd, "out/cleaned.csv")), { columns: true, bom: true });
  // Hoa bought every 30 days and has been silent for 123; Bình every 60, silent for 183; Cúc once.
  expect((cleaned as Row[]).map((r) => [r["Họ tên"], r["crm_rows"], r["crm_status"]])).toEqual([
    ["Nguyễn Thị Hoa", "3", "stale"],
    ["Trần Văn Bình", "3", "ok"],
    ["Lê Thu Cúc", "1", "ok"],
  ]);
  const flagged = parse(readFileSync(join(cwd, "out/flagged.csv")), { columns: true, bom: true });
  const stale = (flagged as Row[]).filter((r) => r["codes"]?.includes("row/stale") === true);
  expect(stale.map((r) => [r["row_id"], r["message"]?.includes("buy every 30 days")])).toEqual([
    ["1", true],
    ["3", true],
    ["5", true],
  ]);

  const checked = await crm(["check", "orders.csv", "--json", ...asOf], { cwd });
  const report = JSON.parse(checked.stdout) as { stale: { records: number } };
  expect(report.stale.records).toBe(0);

  // A plan compares nobody, so it judges as a check does, and says so where there are dates to judge by.
  const planned = await crm(["plan", "orders.csv", ...asOf], { cwd });
  expect(planned.stdout).toContain("Customers gone quiet are counted here row by row");
  writeFileSync(join(cwd, "undated.csv"), ORDERS.replaceAll(/,[^,\n]*$/gm, ""));
  const undated = await crm(["plan", "undated.csv", ...asOf], { cwd });
  expect([undated.code, undated.stdout]).toEqual([0, expect.not.stringContaining("row by row")]);
});

it("never counts more fresh or stale customers than have a date, however many are noted as gone", async () => {
  const cwd = tempFolder();
  const head = "Họ tên,Điện thoại,Ngày tạo,Ngày mua cuối,Ghi chú";
  const gone = "Trần Văn Bình,0912345678,13/01/2019,,đã nghỉ";
  const fresh = "Lê Thu Cúc,0987654321,13/01/2019,30/10/2026,";
  for (const [rows, of] of [
    [[gone], 0],
    [[gone, fresh], 1],
  ] as const) {
    writeFileSync(join(cwd, "list.csv"), [head, ...rows, ""].join("\n"));
    const args = ["check", "list.csv", "--json", "--as-of", "2026-11-22", "--exit-zero"];
    const report = JSON.parse((await crm(args, { cwd })).stdout) as {
      stale: { records: number; neverActive: number; share: number | null };
      dimensions: { timeliness: { part: number; of: number } };
    };
    expect(report.stale).toEqual({ records: 1, neverActive: 1, share: of === 0 ? null : 0 });
    expect(report.dimensions.timeliness).toMatchObject({ part: of, of });
  }
});
