import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Made, mk, t } from "../io/xlsx/mk.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { AS_OF, crm } from "./built.ts";

const ROWS =
  `<row r="1">${t("A1", "Name")}${t("B1", "E-mail")}</row>` +
  `<row r="2">${t("A2", "Ann Lee")}${t("B2", "ann@example.com")}</row>`;

/** Runs a workbook and gives what the person at the terminal reads. */
async function said(made: Made, args: readonly string[] = []): Promise<string> {
  const cwd = tempFolder();
  writeFileSync(join(cwd, "in.xlsx"), mk({ rows: ROWS, ...made }));
  const run = ["run", "in.xlsx", "-o", "out", "--as-of", AS_OF, "--lang", "en", ...args];
  const { code, stdout, stderr } = await crm(run, { cwd });
  expect(code).toBe(0);
  return stdout + stderr;
}

test("charts, pivots, macros and images that stay behind are named", async () => {
  const text = await said({
    extra: [
      { name: "xl/vbaProject.bin", data: "x" },
      { name: "xl/charts/chart1.xml", data: "<c/>" },
      { name: "xl/charts/chart2.xml", data: "<c/>" },
      { name: "xl/pivotTables/pivotTable1.xml", data: "<p/>" },
      { name: "xl/media/image1.png", data: "x" },
    ],
  });
  for (const part of ["macros (1)", "charts (2)", "pivot tables (1)", "images (1)"]) {
    expect(text).toContain(`${part} will not be in the output`);
  }
});

test("a workbook that loses nothing says nothing about it", async () => {
  expect(await said({})).not.toMatch(/will not be in the output|About the input/);
});

test("a formula that lost its list is named in Vietnamese too", async () => {
  const post =
    '<dataValidations><dataValidation type="list" sqref="B2"><formula1>Other!$A$1:$A$3</formula1></dataValidation></dataValidations>';
  expect(await said({ post }, ["--lang", "vi"])).toContain(
    "danh sách chọn và kiểm tra nhập liệu dựa vào ô khác (1) sẽ không có trong kết quả",
  );
});

test("a sheet name that Excel would refuse is changed aloud", async () => {
  const text = await said({
    sheets: '<sheet name="Khách: [2026]?" sheetId="1" r:id="r1"/>',
    rels: "",
  });
  expect(text).toContain("the sheet's name was changed");
});
