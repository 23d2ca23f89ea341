import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { readXlsx as hucreRead } from "hucre";
import { describe, expect, test } from "vitest";
import { CELL } from "../../../src/model/cell.ts";
import { writeXlsx } from "../../../src/io/write/xlsx.ts";
import { layoutOf } from "../../../src/io/xlsx/layout.ts";
import { formats, mk, n, t } from "./mk.ts";
import { read, readOne, table, texts } from "./read-bytes.ts";
import { again, type Cell, column, written } from "./written.ts";

async function roundTrip(cells: readonly Cell[]): Promise<string[]> {
  const { bytes } = await written({
    sheet: "S",
    rows: cells.length,
    columns: [
      column("h", cells),
      column(
        "k",
        cells.map(() => "x"),
      ),
    ],
  });
  return table(await readOne(bytes))
    .slice(1)
    .map((row) => row[0] ?? "");
}

test("every kind of cell comes back as it went in", async () => {
  const cells: readonly Cell[] = [
    "0901234567",
    "+84901234567",
    "=1+1",
    "@x",
    "12345678901234567890",
    "1E5",
    "TRUE",
    "#N/A",
    "  x ",
    "a\nb",
    "a\r\nb",
    "",
    undefined,
    "_x0041_",
    "_x005F_",
    "a & <b> \"c\" 'd'",
    "Nguyễn 😀",
    "\u0001\u000b\uffff",
    "44091",
    ["0.3", CELL.number],
    ["-5", CELL.number],
    ["100000", CELL.number],
    ["0", CELL.number],
    ["0.0000001", CELL.number],
    ["2020-09-17", CELL.date],
    ["2020-09-17T10:30:05", CELL.date],
    ["10:30:00", CELL.date],
    ["1900-02-29", CELL.date],
    ["TRUE", CELL.boolean],
    ["FALSE", CELL.boolean],
  ];
  const kinds = ["text", "number", "date", "boolean", "error"];
  const expected = cells.map((cell) =>
    cell === undefined
      ? ""
      : typeof cell === "string"
        ? `text:${cell}`
        : `${kinds[cell[1]]}:${cell[0]}`,
  );
  expect(await roundTrip(cells)).toEqual(expected);
});

test("numbers a number cell would change are written as text, and counted", async () => {
  const cells: readonly Cell[] = ["0901234567", "12345678901234567890", "1.50", "1E5", "-0"].map(
    (text) => [text, CELL.number] as const,
  );
  expect(await roundTrip(cells)).toEqual([
    "text:0901234567",
    "text:12345678901234567890",
    "text:1.50",
    "text:1E5",
    "text:-0",
  ]);
  const { stats } = await written({ sheet: "S", rows: 5, columns: [column("h", cells)] });
  expect(stats).toEqual({ neutralised: 0, adjusted: { "number-as-text": 5 } });
});

test("dates Excel cannot hold, and errors, are written as text", async () => {
  expect(
    await roundTrip([
      ["1890-05-01", CELL.date],
      ["2020-02-30", CELL.date],
      ["#N/A", CELL.error],
    ]),
  ).toEqual(["text:1890-05-01", "text:2020-02-30", "text:#N/A"]);
});

test("any text comes back unchanged, and hucre reads the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), {
        minLength: 1,
        maxLength: 30,
      }),
      async (cells) => {
        const wellFormed = cells.map((one) => one.toWellFormed());
        expect(await roundTrip(wellFormed)).toEqual(wellFormed.map((one) => `text:${one}`));
        const { bytes } = await written({
          sheet: "S",
          rows: cells.length,
          columns: [column("h", wellFormed)],
        });
        const theirs = await hucreRead(bytes);
        const plain = (text: string): boolean => !/[\u0000-\u001f]/.test(text) && !/_x/.test(text);
        wellFormed.forEach((one, i) => {
          if (plain(one)) expect(theirs.sheets[0]?.rows[i + 1]?.[0]).toBe(one);
        });
      },
    ),
    { seed: 9, numRuns: 30 },
  );
});

test("equal tables are equal bytes, in any time zone", async () => {
  const output = { sheet: "S", rows: 1, columns: [column("h", ["x"])] };
  const first = await written(output);
  const zone = process.env["TZ"];
  process.env["TZ"] = "Pacific/Kiritimati";
  const second = await written(output);
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

describe("Excel's limits are handled aloud", () => {
  test("more rows than a sheet has go to further sheets, the header repeated", async () => {
    const cells = Array.from({ length: 7 }, (_, i) => String(i));
    const { bytes, stats } = await written(
      { sheet: "Khách", rows: 7, columns: [column("h", cells)] },
      { sheetRows: 4 },
    );
    const grids = await read(bytes);
    expect(grids.map((grid) => [grid.source.sheet, texts(grid).flat()])).toEqual([
      ["Khách", ["h", "0", "1", "2"]],
      ["Khách (2)", ["h", "3", "4", "5"]],
      ["Khách (3)", ["h", "6"]],
    ]);
    expect(stats.adjusted).toEqual({ "sheet-split": 2 });
  });
  test("just as many rows as a sheet has stay on one", async () => {
    const { stats } = await written(
      { sheet: "S", rows: 3, columns: [column("h", ["a", "b", "c"])] },
      { sheetRows: 4 },
    );
    expect(stats.adjusted).toEqual({});
  });
  test("a text over 32,767 characters is cut where a character ends, marked and counted", async () => {
    const long = `${"x".repeat(32_762)}😀${"y".repeat(40)}`;
    const { bytes, stats } = await written({
      sheet: "S",
      rows: 2,
      columns: [column("h", [long, "z".repeat(32_767)])],
    });
    const [, cut, whole] = texts(await readOne(bytes)).flat();
    expect(cut).toBe(`${"x".repeat(32_762)} […]`);
    expect(whole).toBe("z".repeat(32_767));
    expect(stats.adjusted).toEqual({ "cell-cut": 1 });
  });
  test.each([
    ["a/b:c*?[d]\\", "a_b_c___d__"],
    ["'quoted'", "_quoted_"],
    ["x".repeat(40), "x".repeat(31)],
    [`${"x".repeat(30)}😀`, "x".repeat(30)],
    ["History", "History_"],
    ["", "Sheet1"],
    ["Khách hàng", "Khách hàng"],
  ])("sheet name %s", async (wanted, name) => {
    const { bytes, stats } = await written({
      sheet: wanted,
      rows: 1,
      columns: [column("h", ["x"])],
    });
    expect((await readOne(bytes)).source.sheet).toBe(name);
    expect(stats.adjusted).toEqual(wanted === name ? {} : { "sheet-name": 1 });
  });
  test("control characters survive as escapes and are counted", async () => {
    const { bytes, stats } = await written({
      sheet: "S",
      rows: 1,
      columns: [column("h", ["a\u000bb"])],
    });
    expect(texts(await readOne(bytes))).toEqual([["h"], ["a\u000bb"]]);
    expect(stats.adjusted).toEqual({ "control-character": 1 });
  });
  test("more columns than a sheet has are refused", async () => {
    const columns = Array.from({ length: 16_385 }, () => column("h", ["x"]));
    await expect(written({ sheet: "S", rows: 1, columns })).rejects.toMatchObject({ exit: 73 });
  });
});

test("an existing file is never overwritten", async () => {
  const folder = await mkdtemp(join(tmpdir(), "crm-clean-write-"));
  const path = join(folder, "out.xlsx");
  await writeFile(path, "mine");
  await expect(writeXlsx({ sheet: "S", rows: 0, columns: [] }, path)).rejects.toMatchObject({
    exit: 73,
  });
  expect(await readFile(path, "utf8")).toBe("mine");
  await rm(folder, { recursive: true });
});

const styled = mk({
  styles:
    '<numFmts count="3"><numFmt numFmtId="200" formatCode="0000000000"/><numFmt numFmtId="201" formatCode="d\\.m\\.yy"/><numFmt numFmtId="202" formatCode="#,##0\\ &quot;đ&quot;"/></numFmts>' +
    '<fonts><font><sz val="11"/></font><font><b/><color rgb="FFFF0000"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills><borders><border/></borders>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="0" fontId="1" fillId="2"><alignment horizontal="center"/></xf><xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="202"/></cellXfs>',
  pre: '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="31.5" customWidth="1"/><col min="2" max="2" width="14" hidden="1"/></cols>',
  rows:
    `<row r="1">${t("A1", "DANH SÁCH")}</row>` +
    `<row r="3"><c r="A3" s="1" t="inlineStr"><is><t>Tên</t></is></c><c r="B3" s="1" t="inlineStr"><is><t>SĐT</t></is></c><c r="C3" s="1" t="inlineStr"><is><t>Ngày</t></is></c><c r="D3" s="1" t="inlineStr"><is><t>Nợ</t></is></c></row>` +
    `<row r="4">${t("A4", "bob")}${n("B4", "901234567", 2)}${n("C4", "44091", 3)}${n("D4", "0.30000000000000004", 4)}</row>` +
    `<row r="5">${t("A5", "an")}${n("B5", "912345678", 2)}${n("C5", "44091.5", 3)}<c r="D5" s="4"/></row>`,
  post: '<autoFilter ref="A3:D5"/>',
});

describe("a workbook written back", () => {
  test("has the same cells, number formats, widths, header style, panes and filter", async () => {
    const grid = await readOne(styled);
    const { bytes, stats } = await written(again(grid, 1));
    const back = await readOne(bytes);
    expect(table(back)).toEqual(table(grid).slice(1));
    expect(stats.adjusted).toEqual({});
    const layout = layoutOf(back.layout);
    const format = (position: number, row: number): string | undefined =>
      layout?.book.styles[layout.columns[position]?.styles[row] ?? 0]?.format.code;
    expect([format(1, 1), format(2, 1), format(3, 1), format(3, 2)]).toEqual([
      "0000000000",
      "d\\.m\\.yy",
      '#,##0\\ "đ"',
      '#,##0\\ "đ"',
    ]);
    const header = layout?.book.styles[layout.columns[0]?.styles[0] ?? 0];
    expect([header?.font, header?.fill, header?.alignment]).toEqual([
      '<font><b></b><color rgb="FFFF0000"></color></font>',
      '<fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"></fgColor></patternFill></fill>',
      '<alignment horizontal="center"/>',
    ]);
    expect(layout?.columns.map((one) => [one.width, one.hidden])).toEqual([
      [31.5, false],
      [14, true],
      [21, false],
      [8, false],
    ]);
    expect([layout?.freeze, layout?.autoFilter]).toEqual([{ rows: 1, columns: 1 }, true]);
  });
  test("twice is the same bytes as once", async () => {
    const once = await written(again(await readOne(styled), 1));
    const twice = await written(again(await readOne(once.bytes), 0));
    expect(twice.bytes.equals(once.bytes)).toBe(true);
  });
  test("a changed cell keeps its look but is never shown through the old format", async () => {
    const grid = await readOne(styled);
    const output = again(grid, 1);
    const changed = [
      ["5", CELL.number],
      ["2021-01-02", CELL.date],
    ] as const;
    const columns = output.columns.map((one, i) =>
      i === 1
        ? { ...one, cells: column("", ["+84901234567", ["912345678", CELL.number]]).cells }
        : i === 2
          ? { ...one, cells: column("", changed).cells }
          : one,
    );
    const back = await readOne((await written({ ...output, columns })).bytes);
    expect(
      table(back)
        .slice(1)
        .map((row) => row.slice(1, 3)),
    ).toEqual([
      ["text:+84901234567", "number:5"],
      ["number:912345678", "date:2021-01-02"],
    ]);
  });
  test("new columns look like the header before them; rows from elsewhere like their column", async () => {
    const grid = await readOne(styled);
    const output = again(grid, 1, [column("crm_status", ["ok", "review"])]);
    const columns = output.columns.map((one) =>
      one.like === undefined
        ? one
        : { ...one, like: { ...one.like, rowOf: Uint32Array.of(2, 0xffffffff) } },
    );
    const back = await readOne((await written({ ...output, columns })).bytes);
    const layout = layoutOf(back.layout);
    const styles = layout?.columns.map((one) => [...one.styles]);
    expect(styles?.[4]?.[0]).toBe(styles?.[0]?.[0]);
    expect(styles?.[2]?.[2]).toBe(styles?.[2]?.[1]);
    expect(layout?.columns[4]?.width).toBe(12);
  });
  test("built-in formats stay built in, since 14 shows the day first in Vietnam only", async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>';
    const rows = `<row r="1">${t("A1", "d")}${t("B1", "p")}</row><row r="2">${n("A2", "44091", 1)}${n("B2", "0.5", 2)}</row>`;
    const back = await readOne(
      (await written(again(await readOne(mk({ styles, rows })), 0))).bytes,
    );
    const layout = layoutOf(back.layout);
    const builtin = layout?.columns.map(
      (one) => layout.book.styles[one.styles[1] ?? 0]?.format.builtin,
    );
    expect(builtin).toEqual([14, 9]);
  });
  test("a 1904 workbook comes back with the same days", async () => {
    const grid = await readOne(
      mk({
        workbookPre: '<workbookPr date1904="true"/>',
        styles: formats("dd/mm/yyyy"),
        rows: `<row r="1">${t("A1", "d")}</row><row r="2">${n("A2", "42629", 1)}</row>`,
      }),
    );
    const back = await readOne((await written(again(grid, 0))).bytes);
    expect(table(back)).toEqual([["text:d"], ["date:2020-09-17"]]);
  });
});

test("a table without a workbook gets a frozen bold header and a filter", async () => {
  const { bytes } = await written({
    sheet: "S",
    rows: 1,
    columns: [column("name", ["x"]), column("note", ["y".repeat(90)])],
  });
  const layout = layoutOf((await readOne(bytes)).layout);
  expect([layout?.freeze, layout?.autoFilter]).toEqual([{ rows: 1, columns: 0 }, true]);
  expect(layout?.columns.map((one) => one.width)).toEqual([8, 50]);
  expect(layout?.book.styles[layout.columns[0]?.styles[0] ?? 0]?.font).toContain("<b>");
});

test("the file is private", async () => {
  const folder = await mkdtemp(join(tmpdir(), "crm-clean-write-"));
  const path = join(folder, "out.xlsx");
  await writeXlsx({ sheet: "S", rows: 0, columns: [column("h", [])] }, path);
  expect(execFileSync("stat", ["-c", "%a", path], { encoding: "utf8" }).trim()).toBe("600");
  await rm(folder, { recursive: true });
});
