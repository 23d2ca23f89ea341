import { describe, expect, test } from "vitest";
import type { OutputTable } from "../../../src/io/format/define.ts";
import { layoutOf, type SheetLayout } from "../../../src/io/xlsx/layout.ts";
import { mk, RELATION, t } from "./mk.ts";
import { notes, readOne } from "./read-bytes.ts";
import { again, column, written } from "./written.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAW = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Five customers under a header in row 3, with everything people hang on a sheet. */
const rich = mk({
  styles:
    '<fonts><font><sz val="11"/></font><font><b/><color theme="4" tint="-0.25"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>' +
    '<dxfs><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><font><i/></font></dxf></dxfs>' +
    '<colors><indexedColors><rgbColor rgb="FF123456"/></indexedColors></colors>',
  rows:
    `<row r="1" ht="40" customHeight="1">${t("A1", "DANH SÁCH")}</row>` +
    `<row r="3" ht="30" customHeight="1"><c r="A3" s="1" t="inlineStr"><is><t>Tên</t></is></c>${t("B3", "Hạng")}${t("C3", "Email")}</row>` +
    ["an", "bình", "chi", "dũng", "em"]
      .map((name, i) => {
        const row = i + 4;
        const height = i === 2 ? ' ht="44.5" customHeight="1"' : i === 3 ? ' ht="99"' : "";
        return `<row r="${row}"${height}>${t(`A${row}`, name)}${t(`B${row}`, "VIP")}${t(`C${row}`, `${i}@b.vn`)}</row>`;
      })
      .join(""),
  post:
    '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>' +
    '<conditionalFormatting sqref="B4:B1000"><cfRule type="containsText" dxfId="0" priority="9" operator="containsText" text="V&quot;P"><formula>WEBSERVICE(A1)</formula></cfRule><cfRule type="expression" dxfId="1" priority="1"><formula>$A4="x"</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="A5:A6"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color theme="5"/></colorScale></cfRule></conditionalFormatting>' +
    '<dataValidations><dataValidation type="list" allowBlank="1" error="a &lt; b" sqref="B1:B1048576"><formula1>"VIP,Mới"</formula1></dataValidation><dataValidation type="list" sqref="A4:A9"><formula1>Sheet2!$A$1:$A$9</formula1></dataValidation><dataValidation type="custom" sqref="C4"><formula1>cmd|"/c calc"!A0</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="C4" r:id="h1"/><hyperlink ref="C5" r:id="h2"/><hyperlink ref="C6" r:id="h3"/><hyperlink ref="A4" location="Sheet2!A1"/></hyperlinks>',
  sheetRels:
    `<Relationship Id="h1" Type="${RELATION}/hyperlink" Target="mailto:0@b.vn" TargetMode="External"/>` +
    `<Relationship Id="h2" Type="${RELATION}/hyperlink" Target="https://b.vn/?a=1&amp;b=2" TargetMode="External"/>` +
    `<Relationship Id="h3" Type="${RELATION}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>` +
    `<Relationship Id="c1" Type="${RELATION}/comments" Target="../comments1.xml"/>`,
  rels: `<Relationship Id="r9" Type="${RELATION}/theme" Target="theme/theme1.xml"/>`,
  extra: [
    {
      name: "xl/comments1.xml",
      data: `<comments xmlns="${MAIN}"><authors><author>Lan</author></authors><commentList><comment ref="A6" authorId="0"><text><r><t>Lan:</t></r><r><t xml:space="preserve"> gọi &amp; hẹn</t></r></text></comment><comment ref="B3" authorId="0"><text><t>hạng khách</t></text></comment></commentList></comments>`,
    },
    {
      name: "xl/theme/theme1.xml",
      data: `<a:theme xmlns:a="${DRAW}"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:accent1><a:srgbClr val="abcdef"/></a:accent1></a:clrScheme><a:fontScheme name="y"><a:majorFont><a:latin typeface="Tahoma"/></a:majorFont><a:minorFont><a:latin typeface="Be &amp; Vietnam"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
    },
  ],
});

async function carried(
  change: (table: OutputTable) => OutputTable = (table) => table,
  sheetRows?: number,
): Promise<SheetLayout> {
  const output = change(again(await readOne(rich), 1));
  const { bytes } = await written(output, sheetRows === undefined ? {} : { sheetRows });
  const layout = layoutOf((await readOne(bytes)).layout);
  if (layout === undefined) throw new Error("a workbook has a layout");
  return layout;
}

describe("what hangs on cells goes with them", () => {
  test("theme colours, fonts, palette and heights set by hand", async () => {
    const { book, heights } = await carried();
    expect(book.theme).toMatchObject({ headings: "Tahoma", body: "Be & Vietnam" });
    expect([book.theme?.colours[0], book.theme?.colours[4]]).toEqual(["010203", "ABCDEF"]);
    expect(book.palette).toContain("FF123456");
    expect([...heights].slice(0, 6)).toEqual([0, 30, 0, 0, 44.5, 0]);
  });

  test("conditional formats and lists that look at no other cell, on the rows they were on", async () => {
    const { conditional, validations } = await carried();
    expect(conditional.map(({ ranges }) => ranges)).toEqual([[[2, 1, 6, 1]], [[3, 0, 4, 0]]]);
    expect(conditional[0]?.formula?.join("B2")).toBe('NOT(ISERROR(SEARCH("V""P",B2)))');
    expect(conditional[1]?.inner).toContain('<color theme="5">');
    expect(validations).toHaveLength(1);
    expect(validations[0]).toMatchObject({ ranges: [[2, 1, 6, 1]] });
    expect(validations[0]?.attributes).toContain('error="a &#60; b"');
  });

  test("links whose text stayed, notes of the row and of the header", async () => {
    const { comments, links } = await carried();
    expect(links).toEqual([
      { row: 2, column: 2, text: "mailto:0@b.vn" },
      { row: 3, column: 2, text: "https://b.vn/?a=1&b=2" },
    ]);
    expect(comments).toEqual([
      { row: 1, column: 1, text: "hạng khách" },
      { row: 4, column: 0, text: "Lan: gọi & hẹn" },
    ]);
  });

  test("a link whose text was changed is left behind, not led astray", async () => {
    const { links } = await carried((table) => ({
      ...table,
      columns: table.columns.map((one, i) =>
        i === 2 ? { ...one, cells: column("", ["x@b.vn", "1@b.vn", "a", "b", "c"]).cells } : one,
      ),
    }));
    expect(links.map(({ row }) => row)).toEqual([3]);
  });

  test("rows that moved take their marks along; rows that went leave none", async () => {
    const order = [4, 2];
    const layout = await carried((table) => ({
      ...table,
      rows: 2,
      columns: table.columns.map((one) => ({
        ...one,
        cells: one.cells.withCodes(Uint32Array.from(order, (row) => one.cells.codes[row] ?? 0)),
        ...(one.like === undefined
          ? {}
          : {
              like: { ...one.like, rowOf: Uint32Array.from(order, (r) => one.like?.rowOf[r] ?? 0) },
            }),
      })),
    }));
    expect(layout.comments.map(({ row, column: at }) => [row, at])).toEqual([
      [1, 1],
      [3, 0],
    ]);
    expect(layout.conditional[1]?.ranges).toEqual([[3, 0, 3, 0]]);
    expect([...layout.heights].slice(0, 4)).toEqual([0, 30, 0, 44.5]);
    expect(layout.links).toEqual([]);
  });

  test("over two sheets each row keeps its own", async () => {
    const { comments, conditional } = await carried(undefined, 4);
    expect(comments.map(({ row }) => row)).toEqual([1, 4]);
    expect(conditional[0]?.ranges).toEqual([[2, 1, 4, 1]]);
  });
});

describe("parts of a text in a look of their own", () => {
  const RUNS =
    '<r><rPr><b/><color rgb="FFFF0000"/><sz val="11"/><rFont val="Arial"/><evil x="1"/></rPr><t>Gấp: </t></r><r><t xml:space="preserve">gọi &lt;lại&gt; </t></r><r><rPr><i/></rPr><t>mai</t></r>';
  const sheet = (cell: string): Parameters<typeof mk>[0] => ({
    rows: `<row r="1">${t("A1", "Ghi chú")}</row><row r="2">${cell}</row><row r="3">${t("A3", "thường")}</row>`,
  });
  const inline = sheet(`<c r="A2" t="inlineStr"><is>${RUNS}</is></c>`);
  const shared = {
    ...sheet('<c r="A2" t="s"><v>1</v></c>'),
    sst: `<si><r><rPr><b/></rPr><t>nobody</t></r></si><si>${RUNS}<rPh sb="0" eb="1"><t>xx</t></rPh></si>`,
  };
  const KEPT = [
    {
      row: 2,
      column: 0,
      runs: [
        { look: '<b/><color rgb="FFFF0000"/><sz val="11"/><rFont val="Arial"/>', text: "Gấp: " },
        { look: "", text: "gọi <lại> " },
        { look: "<i/>", text: "mai" },
      ],
    },
  ];

  test.each([
    ["inline", inline],
    ["shared", shared],
  ])("%s: come out where the text stayed", async (_, made) => {
    const grid = await readOne(mk(made));
    expect(grid.columns[0]?.at(1)).toBe("Gấp: gọi <lại> mai");
    const { bytes } = await written(again(grid, 0));
    const out = await readOne(bytes);
    expect(layoutOf(out.layout)?.rich).toEqual(KEPT);
    expect([out.columns[0]?.at(1), out.columns[0]?.at(2)]).toEqual([
      "Gấp: gọi <lại> mai",
      "thường",
    ]);
    expect(notes(out)).toEqual({});
  });

  test("are left behind where the text changed", async () => {
    const output = again(await readOne(mk(inline)), 0);
    const columns = output.columns.map((one) => ({
      ...one,
      cells: column("", ["gọi mai", "thường"]).cells,
    }));
    const { bytes } = await written({ ...output, columns });
    const out = await readOne(bytes);
    expect([layoutOf(out.layout)?.rich, out.columns[0]?.at(1)]).toEqual([[], "gọi mai"]);
  });

  test("runs that all look like their cell are no such parts", async () => {
    const grid = await readOne(
      mk(sheet('<c r="A2" t="inlineStr"><is><r><t>a</t></r><r><rPr/><t>b</t></r></is></c>')),
    );
    expect([layoutOf(grid.layout)?.rich, grid.columns[0]?.at(1)]).toEqual([[], "ab"]);
  });
});

test("what leans on other cells or leads out of the web is named", async () => {
  const grid = await readOne(rich);
  const lost = grid.notes.filter(({ code }) => code === "input/not-carried");
  expect(lost.map(({ args }) => args)).toEqual([
    { part: "validations", count: 2 },
    { part: "conditional", count: 1 },
    { part: "hyperlinks", count: 2 },
  ]);
});

test("the protection of a sheet is named", async () => {
  const post = '<sheetProtection sheet="1" password="CC1A"/>';
  expect(notes(await readOne(mk({ rows: `<row r="1">${t("A1", "a")}</row>`, post })))).toEqual({
    "input/not-carried": { part: "protection", count: 1 },
  });
});

test("the output names nothing as lost when it is read again", async () => {
  const { bytes } = await written(again(await readOne(rich), 1));
  expect(notes(await readOne(bytes))).toEqual({});
  const text = bytes.toString("latin1");
  expect(text).not.toContain("javascript:");
  const twice = await written(again(await readOne(bytes), 0));
  expect(twice.bytes.equals(bytes)).toBe(true);
});
