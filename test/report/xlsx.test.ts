import exceljs from "exceljs";
import { expect, it } from "vitest";
import { allFindings } from "../../src/pipeline/registry.ts";
import { xlsx } from "../../src/report/xlsx.ts";
import { checkRows, SHEET } from "./sample.ts";

it("makes a workbook of filtered tables whose texts are texts and whose numbers are the report's", async () => {
  const { report } = await checkRows(SHEET);
  const wording = { lang: "en", defs: allFindings(), showValues: false } as const;
  const bytes = await xlsx.render(report, wording, []);
  if (!(bytes instanceof Uint8Array)) throw new TypeError("not a workbook");
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(book.worksheets.map((s) => s.name)).toEqual([
    "Summary",
    "Findings",
    "Fix first",
    "Columns",
    "Groups",
  ]);
  for (const sheet of book.worksheets) {
    expect(sheet.autoFilter).toBeTruthy();
    const lead = sheet.name === "Summary" ? 4 : 0;
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: lead + 1 });
    const filter = sheet.autoFilter as string;
    expect(filter).toMatch(new RegExp(`^A${lead + 1}:`));
    sheet.eachRow((row) => {
      row.eachCell((cell) => expect(cell.formula).toBeUndefined());
    });
  }
  const findings = book.getWorksheet("Findings");
  const rows = findings?.getRows(2, report.findings.length) ?? [];
  expect(rows.map((r) => [r.getCell(7).value, r.getCell(2).value])).toEqual(
    report.findings.map((f) => [f.code, f.count]),
  );
  const summary = book.getWorksheet("Summary");
  expect([1, 2, 3, 6].map((row) => summary?.getCell(row, 1).value)).toEqual([
    "Customer data quality",
    "khách_hàng <b>.csv · as of 22 November 2026",
    expect.stringMatching(/^\d+ rows are \d+ customers\. /),
    "Quality score (of 100)",
  ]);
  expect([summary?.getCell("B6").value, summary?.getCell("B7").value]).toEqual([
    report.score,
    report.records,
  ]);
  const columns = book.getWorksheet("Columns");
  expect(columns?.getRows(2, report.columns.length)?.map((r) => r.getCell(1).value)).toEqual(
    report.columns.map((c) => c.header),
  );
  const bars = (findings as unknown as { conditionalFormattings: { rules: { type: string }[] }[] })
    .conditionalFormattings;
  expect(bars.flatMap((b) => b.rules.map((r) => r.type))).toEqual(["dataBar"]);
});
