import { describe, expect, test } from "vitest";
import { formats, type Made, mk, n, RELATION, STRICT, t } from "./mk.ts";
import { notes, read, readOne, table } from "./read-bytes.ts";

/** A sheet of one row, whose cells are read as these. */
const single: readonly (readonly [note: string, made: Made, cells: readonly string[]])[] = [
  [
    "shared string",
    {
      rows: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
      sst: "<si><t>x</t></si><si><t>Đỗ</t></si>",
    },
    ["text:Đỗ"],
  ],
  [
    "strings part after the sheet",
    {
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      sst: "<si><t>x</t></si>",
      stringsLast: true,
    },
    ["text:x"],
  ],
  [
    "rich text with phonetic runs",
    {
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      sst: '<si><r><rPr><b/></rPr><t>課</t></r><r><t xml:space="preserve"> kế</t></r><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>',
    },
    ["text:課 kế"],
  ],
  ["inline string", { rows: `<row r="1">${t("A1", " a ")}</row>` }, ["text: a "]],
  [
    "inline rich text with phonetic run",
    {
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Nguyễn</t></r><r><t> Hữu</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row>',
    },
    ["text:Nguyễn Hữu"],
  ],
  [
    "text that is a number stays text",
    {
      rows: `<row r="1">${t("A1", "0901234567")}${t("B1", "1E5")}${t("C1", "12345678901234567890")}</row>`,
    },
    ["text:0901234567", "text:1E5", "text:12345678901234567890"],
  ],
  [
    "booleans and the word TRUE",
    {
      rows: `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>${t("C1", "TRUE")}</row>`,
    },
    ["boolean:TRUE", "boolean:FALSE", "text:TRUE"],
  ],
  [
    "errors and the text #N/A",
    {
      rows: `<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><v>#REF!</v></c>${t("C1", "#N/A")}</row>`,
    },
    ["error:#N/A", "error:#REF!", "text:#N/A"],
  ],
  [
    "formula by its value: number, text, boolean",
    {
      rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c><c r="C1" t="b"><f>TRUE</f><v>1</v></c></row>',
    },
    ["number:2", "text:2x", "boolean:TRUE"],
  ],
  [
    "shared formula",
    {
      rows: '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>3</v></c></row>',
    },
    ["number:2", "number:3"],
  ],
  [
    "ISO dates",
    {
      rows: '<row r="1"><c r="A1" t="d"><v>2020-09-17</v></c><c r="B1" t="d"><v>2020-09-17T10:30:00.000Z</v></c><c r="C1" t="d"><v>T10:30</v></c><c r="D1" t="d"><v>no day</v></c></row>',
    },
    ["date:2020-09-17", "date:2020-09-17T10:30:00", "date:10:30:00", "text:no day"],
  ],
  [
    "entities, emoji, decomposed letters, edge spaces",
    {
      rows: `<row r="1">${t("A1", "a &amp; b &lt;c&gt; &#x1F600;&#225;")}${t("B1", "Nguye\u0302\u0303n")}${t("C1", "  x\n")}</row>`,
    },
    ["text:a & b <c> 😀á", "text:Nguye\u0302\u0303n", "text:  x\n"],
  ],
  [
    "escapes _xHHHH_",
    {
      rows: `<row r="1">${t("A1", "a_x000D_b")}${t("B1", "_x005F_x0041_")}${t("C1", "_x0041_")}${t("D1", "_xD83D__xDE00_ _xD83D_")}${t("E1", "snake_x_case")}</row>`,
    },
    ["text:a\rb", "text:_x0041_", "text:A", "text:😀 _xD83D_", "text:snake_x_case"],
  ],
  [
    "CDATA",
    { rows: '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a & <b>]]></t></is></c></row>' },
    ["text:a & <b>"],
  ],
  [
    "CR LF in the XML is one line end",
    { rows: `<row r="1">${t("A1", "a\r\nb\rc")}</row>` },
    ["text:a\nb\nc"],
  ],
  [
    "empty cell, empty text and a missing cell differ",
    {
      rows: `<row r="1">${t("A1", "x")}<c r="B1"/>${t("C1", "")}<c r="E1" t="str"><v></v></c></row>`,
    },
    ["text:x", "", "text:", "", "text:"],
  ],
  [
    "no r on rows and cells",
    { rows: '<row><c><v>1</v></c><c t="inlineStr"><is><t>b</t></is></c></row>' },
    ["number:1", "text:b"],
  ],
  [
    "r on some cells only",
    { rows: '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row>' },
    ["number:1", "", "", "number:4", "number:5"],
  ],
  [
    "cells out of order",
    { rows: `<row r="1">${t("C1", "c")}${t("A1", "a")}</row>` },
    ["text:a", "", "text:c"],
  ],
  [
    "wrong dimension",
    { pre: '<dimension ref="A1:A1"/>', rows: `<row r="1">${t("A1", "a")}${t("C1", "c")}</row>` },
    ["text:a", "", "text:c"],
  ],
  [
    "unknown elements inside a cell",
    { rows: '<row r="1"><c r="A1"><extLst><ext><v>9</v></ext></extLst><v>1</v></c></row>' },
    ["number:1"],
  ],
  ["strict OOXML", { namespace: STRICT, rows: `<row r="1">${t("A1", "a")}</row>` }, ["text:a"]],
  [
    "prefixed names",
    {
      prefix: "x",
      rows: '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row>',
      sst: "<x:si><x:t>a</x:t></x:si>",
    },
    ["text:a", "text:b"],
  ],
  [
    "another part name",
    { sheetPath: "worksheets/data-2.xml", rows: `<row r="1">${t("A1", "a")}</row>` },
    ["text:a"],
  ],
  [
    "absolute target",
    {
      sheetPath: "worksheets/q.xml",
      sheetTarget: "/xl/worksheets/q.xml",
      rows: `<row r="1">${t("A1", "a")}</row>`,
    },
    ["text:a"],
  ],
  [
    "target with dots",
    {
      sheetPath: "worksheets/q.xml",
      sheetTarget: "../xl/./worksheets/q.xml",
      rows: `<row r="1">${t("A1", "a")}</row>`,
    },
    ["text:a"],
  ],
  [
    "part name in other case",
    {
      sheetPath: "Worksheets/Q.xml",
      sheetTarget: "worksheets/q.XML",
      rows: `<row r="1">${t("A1", "a")}</row>`,
    },
    ["text:a"],
  ],
  [
    "a number cell that holds no number",
    { rows: '<row r="1"><c r="A1"><v>abc</v></c></row>' },
    ["text:abc"],
  ],
  ["style that does not exist", { rows: `<row r="1">${n("A1", "5", 99)}</row>` }, ["number:5"]],
  [
    "dates by format",
    {
      styles: formats("dd/mm/yyyy", "[$-42A]d mmmm yyyy", "yyyy\\-mm\\-dd hh:mm", "h:mm AM/PM"),
      rows: `<row r="1">${n("A1", "44091", 1)}${n("B1", "44091", 2)}${n("C1", "44091.4375", 3)}${n("D1", "0.4375", 4)}</row>`,
    },
    ["date:2020-09-17", "date:2020-09-17", "date:2020-09-17T10:30:00", "date:10:30:00"],
  ],
  [
    "numbers that look like date formats but are not",
    {
      styles: formats("[h]:mm:ss", '0.00" days"', '#,##0\\ "đ"', "[Red]0.0", "0.00E+00"),
      rows: `<row r="1">${n("A1", "1.5", 1)}${n("B1", "44091", 2)}${n("C1", "44091", 3)}${n("D1", "44091", 4)}${n("E1", "44091", 5)}</row>`,
    },
    ["number:1.5", "number:44091", "number:44091", "number:44091", "number:44091"],
  ],
  [
    "days Excel does not have",
    {
      styles: formats("dd/mm/yyyy"),
      rows: `<row r="1">${n("A1", "0", 1)}${n("B1", "-1", 1)}${n("C1", "60", 1)}${n("D1", "61", 1)}${n("E1", "59", 1)}${n("F1", "2958466", 1)}</row>`,
    },
    [
      "number:0",
      "number:-1",
      "date:1900-02-29",
      "date:1900-03-01",
      "date:1900-02-28",
      "number:2958466",
    ],
  ],
  [
    "phone typed as number under a zero format",
    {
      styles: formats("0000000000", "000 000 0000", '"0"#########', "00000"),
      rows: `<row r="1">${n("A1", "901234567", 1)}${n("B1", "901234567", 2)}${n("C1", "901234567", 3)}${n("D1", "7021", 4)}</row>`,
    },
    ["number:0901234567", "number:090 123 4567", "number:0901234567", "number:07021"],
  ],
  [
    "zero format on what is no whole number",
    {
      styles: formats("0000000000", "0.00", "0"),
      rows: `<row r="1">${n("A1", "1.5", 1)}${n("B1", "7", 2)}${n("C1", "7", 3)}${n("D1", "-5", 1)}</row>`,
    },
    ["number:1.5", "number:7", "number:7", "number:-5"],
  ],
  [
    "numbers as typed",
    {
      rows: `<row r="1">${["0.30000000000000004", "1E5", "1.1000000000000001", "100", "-7", "0", "8.4901234567E+10", "1E-3", "1.50", "123456789012345"].map((v, i) => n(`${String.fromCharCode(65 + i)}1`, v)).join("")}</row>`,
    },
    [
      "number:0.3",
      "number:100000",
      "number:1.1",
      "number:100",
      "number:-7",
      "number:0",
      "number:84901234567",
      "number:0.001",
      "number:1.5",
      "number:123456789012345",
    ],
  ],
];

test.each(single)("%s", async (_, made, cells) => {
  expect(table(await readOne(mk(made)))).toEqual([cells]);
});

test("dates of a 1904 workbook", async () => {
  const made = {
    workbookPre: '<workbookPr date1904="1"/>',
    styles: formats("dd/mm/yyyy"),
    rows: `<row r="1">${n("A1", "42629", 1)}${n("B1", "0", 1)}</row>`,
  };
  expect(table(await readOne(mk(made)))).toEqual([["date:2020-09-17", "date:1904-01-01"]]);
});

test("built-in date formats need no format code", async () => {
  const ids = [14, 15, 16, 17, 22, 27, 36, 57, 18, 45, 46, 0, 1, 49];
  const styles = `<cellXfs><xf numFmtId="0"/>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;
  const rows = `<row r="1">${ids.map((_, i) => n(`${String.fromCharCode(65 + i)}1`, "44091.5", i + 1)).join("")}</row>`;
  const [row] = table(await readOne(mk({ styles, rows })));
  const kinds = row?.map((cell) => cell.split(":")[0]);
  expect(kinds).toEqual([
    ...Array.from({ length: 10 }, () => "date"),
    "number",
    "number",
    "number",
    "number",
  ]);
});

describe("what is noted", () => {
  const noted: readonly (readonly [note: string, made: Made, expected: Record<string, unknown>])[] =
    [
      [
        "nothing, for an honest sheet",
        { rows: `<row r="1">${t("A1", "a")}${n("B1", "123456789012345")}</row>` },
        {},
      ],
      [
        "formulas",
        { rows: '<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>' },
        { "input/formula": { count: 1, columns: "A" } },
      ],
      [
        "formula without value",
        {
          rows: `<row r="1">${t("A1", "a")}<c r="B1"><f>1</f></c><c r="C1"><f>2</f><v/></c></row>`,
        },
        { "input/formula-without-value": { count: 2, cells: "B1, C1" } },
      ],
      [
        "numbers of 16 digits and more",
        {
          rows: `<row r="1">${n("A1", "1234567890123456")}${n("B1", "1.2345678901234567E+19")}${n("C1", "999999999999999")}</row>`,
        },
        { "input/damaged-number": { count: 2, cells: "A1, B1" } },
      ],
      [
        "same cell twice",
        { rows: `<row r="1">${t("A1", "first")}${t("A1", "last")}</row>` },
        { "input/duplicate-cell": { count: 1, cells: "A1" } },
      ],
      [
        "same row twice",
        { rows: `<row r="1">${t("A1", "a")}</row><row r="1">${t("A1", "b")}</row>` },
        { "input/duplicate-row": { count: 1, rows: "1" } },
      ],
      [
        "hidden row",
        { rows: `<row r="1">${t("A1", "a")}</row><row r="2" hidden="1">${t("A2", "b")}</row>` },
        { "input/hidden-rows": { count: 1, rows: "2" } },
      ],
      [
        "hidden row without a value",
        { rows: `<row r="1">${t("A1", "a")}</row><row r="2" hidden="1"/>` },
        {},
      ],
      [
        "hidden columns, only where there is data",
        {
          pre: '<cols><col min="2" max="16384" hidden="1"/></cols>',
          rows: `<row r="1">${t("A1", "a")}${t("B1", "b")}</row>`,
        },
        { "input/hidden-columns": { count: 1, columns: "B" } },
      ],
      [
        "whole-column validation that looks at other cells",
        {
          rows: `<row r="1">${t("A1", "a")}</row>`,
          post: '<dataValidations><dataValidation type="list" sqref="A1:I1048576"><formula1>$K$1:$K$9</formula1></dataValidation></dataValidations>',
        },
        { "input/not-carried": { part: "validations", count: 1 } },
      ],
      [
        "macros",
        {
          rows: `<row r="1">${t("A1", "a")}</row>`,
          extra: [{ name: "xl/vbaProject.bin", data: "x" }],
        },
        { "input/not-carried": { part: "macros", count: 1 } },
      ],
      [
        "link to a mail address the text lacks",
        {
          rows: `<row r="1">${t("A1", "write us")}</row>`,
          post: '<hyperlinks><hyperlink ref="A1" r:id="h1"/></hyperlinks>',
          sheetRels: `<Relationship Id="h1" Type="${RELATION}/hyperlink" Target="mailto:a%40b.vn?subject=x" TargetMode="External"/>`,
        },
        {
          "input/hidden-link": { count: 1, cells: "A1" },
        },
      ],
      [
        "link to the mail address of the text",
        {
          rows: `<row r="1">${t("A1", "A@b.vn")}</row>`,
          post: '<hyperlinks><hyperlink ref="A1" r:id="h1"/></hyperlinks>',
          sheetRels: `<Relationship Id="h1" Type="${RELATION}/hyperlink" Target="mailto:a@b.vn" TargetMode="External"/>`,
        },
        {},
      ],
      [
        "link that starts a program",
        {
          rows: `<row r="1">${t("A1", "x")}</row>`,
          post: '<hyperlinks><hyperlink ref="A1" r:id="h1"/></hyperlinks>',
          sheetRels: `<Relationship Id="h1" Type="${RELATION}/hyperlink" Target="file:///c:/x.exe" TargetMode="External"/>`,
        },
        { "input/not-carried": { part: "hyperlinks", count: 1 } },
      ],
    ];
  test.each(noted)("%s", async (_, made, expected) => {
    expect(notes(await readOne(mk(made)))).toEqual(expected);
  });

  test("the last of two values is taken, both of two rows are kept", async () => {
    const cell = await readOne(
      mk({ rows: `<row r="1">${t("A1", "first")}${t("A1", "last")}</row>` }),
    );
    expect(table(cell)).toEqual([["text:last"]]);
    const row = await readOne(
      mk({ rows: `<row r="1">${t("A1", "a")}</row><row r="1">${t("A1", "b")}</row>` }),
    );
    expect(table(row)).toEqual([["text:a"], ["text:b"]]);
    expect([...row.lines]).toEqual([1, 1]);
  });
});

test("row numbers a person sees, blank rows counted, rows out of order sorted", async () => {
  const grid = await readOne(
    mk({
      rows: `<row r="9">${t("A9", "i")}</row><row r="2">${t("A2", "b")}</row><row r="5"><c r="A5"/>${t("B5", "")}</row>`,
    }),
  );
  expect(table(grid)).toEqual([["text:b"], ["text:i"]]);
  expect([...grid.lines]).toEqual([2, 9]);
  expect(grid.blankRows).toBe(7);
});

test("merged ranges are told, never filled", async () => {
  const grid = await readOne(
    mk({
      rows: `<row r="1">${t("A1", "a")}${t("B1", "b")}</row>`,
      post: '<mergeCells><mergeCell ref="B1:C2"/><mergeCell ref="A1:XFD1"/></mergeCells>',
    }),
  );
  expect(grid.merged).toEqual([
    [1, 1, 2, 2],
    [1, 0, 1, 16_383],
  ]);
  expect(table(grid)).toEqual([["text:a", "text:b"]]);
});

describe("several sheets", () => {
  const sheet = (text: string): string =>
    `<worksheet><sheetData><row r="1">${t("A1", text)}</row></sheetData></worksheet>`;
  const made: Made = {
    rows: `<row r="1">${t("A1", "one")}</row>`,
    sheets:
      '<sheet name="Khách hàng" sheetId="1" r:id="r1"/><sheet name="Chart" sheetId="2" r:id="r8"/><sheet name="2" sheetId="3" state="veryHidden" r:id="r9"/>',
    rels: `<Relationship Id="r8" Type="${RELATION}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="r9" Type="${RELATION}/worksheet" Target="worksheets/hidden.xml"/>`,
    extra: [
      { name: "xl/chartsheets/sheet1.xml", data: "<chartsheet/>" },
      { name: "xl/worksheets/hidden.xml", data: sheet("two") },
    ],
  };
  test("worksheets in order of their tabs; chart sheets passed over and named", async () => {
    const grids = await read(mk(made));
    expect(
      grids.map((grid) => [grid.source.sheet, grid.hidden ?? false, grid.columns[0]?.at(0)]),
    ).toEqual([
      ["Khách hàng", false, "one"],
      ["2", true, "two"],
    ]);
    expect(grids[0]?.notes).toContainEqual({
      code: "input/no-worksheet",
      args: { sheet: "Chart" },
    });
  });
  test.each([
    ["Khách hàng", "one", "by name"],
    ["khách hàng", "one", "by name in other case, composed otherwise"],
    ["1", "one", "by number"],
    ["2", "two", "a name goes before a number"],
    ["3", "two", "by number, hidden ones counted"],
  ])("--sheet %s", async (sheet, text) => {
    const grids = await read(mk(made), { sheet });
    expect(grids.map((grid) => grid.columns[0]?.at(0))).toEqual([text]);
  });
  test("a sheet that is not there", async () => {
    await expect(read(mk(made), { sheet: "Nope" })).rejects.toMatchObject({
      exit: 2,
      code: "xlsx/no-such-sheet",
    });
  });
});

describe("texts read in the wrong encoding", () => {
  const rows = (...names: readonly string[]): string =>
    names.map((name, i) => `<row r="${i + 1}">${t(`A${i + 1}`, name)}</row>`).join("");
  test("UTF-8 once taken for windows-1252 is repaired and noted", async () => {
    const grid = await readOne(mk({ rows: rows("tên", "Nguyá»…n VÄƒn", "LÃª Há»“ng") }));
    expect(table(grid)).toEqual([["text:tên"], ["text:Nguyễn Văn"], ["text:Lê Hồng"]]);
    expect(notes(grid)).toEqual({ "input/mojibake": { cells: 2, column: "A" } });
  });
  test("a header in the font its neighbours prove, though all below it is plain", async () => {
    const line = (r: number, [a = "", b = "", c = ""]: readonly string[]): string =>
      `<row r="${r}">${t(`A${r}`, a)}${t(`B${r}`, b)}${t(`C${r}`, c)}</row>`;
    const sheet = (title: string): string =>
      [
        [title],
        ["Hä vµ tªn", "§iÖn tho¹i", "Ngµy sinh"],
        ["NguyÔn V¨n H¶i", "0912345601", "1980"],
        ["TrÇn ThÞ B×nh", "0912345602", "1975"],
      ]
        .map((cells, i) => line(i + 1, cells))
        .join("");
    // The title typed later, in Unicode, does not keep the headers from being read.
    for (const title of ["", "GIÁO XỨ MỚI"]) {
      const grid = await readOne(mk({ rows: sheet(title) }));
      expect(table(grid).at(-3)).toEqual(["text:Họ và tên", "text:Điện thoại", "text:Ngày sinh"]);
    }
  });
  test("the same letters as a word of their own stay", async () => {
    const grid = await readOne(mk({ rows: rows("tên", "Ä Ö Ü", "façade", "Đà Nẵng") }));
    expect(table(grid).flat()).toEqual(["text:tên", "text:Ä Ö Ü", "text:façade", "text:Đà Nẵng"]);
    expect(notes(grid)).toEqual({});
  });
});
