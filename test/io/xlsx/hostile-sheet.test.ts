import { describe, expect, test } from "vitest";
import { BOB, mk, n, t } from "./mk.ts";
import { notes, readOne, refusal, texts } from "./read-bytes.ts";

describe("sheets that must be refused", () => {
  test.each<readonly [string, Parameters<typeof mk>[0], string]>([
    [
      "merge of the whole sheet",
      { rows: BOB, post: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' },
      "merged-range",
    ],
    [
      "merge outside the sheet",
      { rows: BOB, post: '<mergeCells><mergeCell ref="A1:A1048577"/></mergeCells>' },
      "merged-range",
    ],
    [
      "row outside the sheet",
      { rows: '<row r="4294967290"><c><v>1</v></c></row>' },
      "outside-sheet",
    ],
    ["row one too far", { rows: '<row r="1048577"><c><v>1</v></c></row>' }, "outside-sheet"],
    ["row 0", { rows: '<row r="0"/>' }, "bad-cell"],
    ["column one too far", { rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }, "outside-sheet"],
    ["cell without letters", { rows: '<row r="1"><c r="12"><v>1</v></c></row>' }, "bad-cell"],
    [
      "cell in another row",
      { rows: '<row r="1"><c r="A2"><v>1</v></c></row>' },
      "cell-in-wrong-row",
    ],
    ["unknown cell type", { rows: '<row r="1"><c r="A1" t="zz"><v>1</v></c></row>' }, "bad-cell"],
    [
      "string index too large",
      { rows: '<row r="7"><c r="A7" t="s"><v>99999999</v></c></row>', sst: "<si><t>x</t></si>" },
      "bad-string-index",
    ],
    [
      "string index without strings",
      { rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
      "bad-string-index",
    ],
    [
      "string index that is no number",
      { rows: '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', sst: "<si><t>x</t></si>" },
      "bad-string-index",
    ],
    ["no sheet at all", { rows: BOB, sheets: " " }, "no-worksheet"],
    ["sheet part missing", { rows: BOB, sheetTarget: "worksheets/none.xml" }, "missing-part"],
  ])("%s", async (_, made, code) => {
    const found = await refusal(mk(made));
    expect(found.code).toBe(`xlsx/${code}`);
    expect(found.exit).toBe(65);
  });

  test("the line names file, part and row", async () => {
    const { say } = await refusal(
      mk({ rows: '<row r="7"><c r="B7" t="s"><v>5</v></c></row>', sst: "" }),
    );
    expect(say).toBe(
      "in.xlsx: part xl/worksheets/sheet1.xml, row 7: the cell B7 points to a shared text that is not there (the file has 0)",
    );
  });
});

describe("sheets that cost others much and must simply be read", () => {
  test.each<readonly [string, Parameters<typeof mk>[0]]>([
    [
      "merge of one row",
      { rows: BOB, post: '<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>' },
    ],
    [
      "validation of whole columns",
      {
        rows: BOB,
        post: '<dataValidations count="1"><dataValidation type="list" sqref="A1:I1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      },
    ],
    [
      "huge defined name",
      {
        rows: BOB,
        workbookPost:
          '<definedNames><definedName name="N">S!$A$1:$XFD$1048576</definedName></definedNames>',
      },
    ],
    [
      "columns to 400 million",
      { rows: BOB, pre: '<cols><col min="1" max="400000000" width="9"/></cols>' },
    ],
    ["dimension of the whole sheet", { rows: BOB, pre: '<dimension ref="A1:XFD1048576"/>' }],
    [
      "active formulas, never run and never kept",
      {
        rows: `<row r="1">${t("A1", "name")}</row><row r="2"><c r="A2" t="str"><f>cmd|'/c calc'!A0</f><v>bob</v></c></row>`,
      },
    ],
    [
      "number formats that look like code",
      {
        rows: BOB,
        styles:
          '<numFmts><numFmt numFmtId="200" formatCode="[&gt;process.exit(1)]0"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>',
      },
    ],
  ])("%s", async (_, made) => {
    expect(texts(await readOne(mk(made)))).toEqual([["name"], ["bob"]]);
  });

  test("one cell in the last corner costs one cell", async () => {
    const grid = await readOne(mk({ rows: `<row r="1048576">${n("XFD1048576", "1")}</row>` }));
    expect([grid.height, grid.columns.length, grid.lines[0]]).toEqual([1, 16_384, 1_048_576]);
    expect(grid.columns.at(-1)?.at(0)).toBe("1");
    expect(grid.blankRows).toBe(1_048_575);
  });

  test("a row of all 16,384 columns", async () => {
    const cells = Array.from({ length: 16_384 }, (_, i) => `<c><v>${i}</v></c>`).join("");
    const grid = await readOne(mk({ rows: `<row>${cells}</row>` }));
    expect(grid.columns.map((column) => column.at(0))).toEqual(
      Array.from({ length: 16_384 }, (_, i) => String(i)),
    );
  });

  test("one long text used 200,000 times is held once", async () => {
    const rows = Array.from({ length: 200_000 }, () => '<row><c t="s"><v>0</v></c></row>').join("");
    const grid = await readOne(
      mk({ rows, sst: `<si><t>${"Q".repeat(32_767)}</t></si>`, method: 0 }),
    );
    expect(grid.height).toBe(200_000);
    expect(grid.columns[0]?.bytes.length).toBe(32_767);
  });
});

test("one long text in every column is refused before it fills the memory", async () => {
  const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(16_384)}</row>`;
  const sst = `<si><t>${"Q".repeat(32_767)}</t></si>`;
  expect((await refusal(mk({ rows: row, sst, method: 0 }))).code).toBe("xlsx/text-bomb");
  const few = `<row>${'<c t="s"><v>0</v></c>'.repeat(1_000)}</row>`;
  expect((await readOne(mk({ rows: few, sst, method: 0 }))).columns.length).toBe(1_000);
});

describe("cells longer than a cell may be", () => {
  const long = "Q".repeat(32_768);
  const rows = (cell: string): string =>
    `<row r="1">${t("A1", "name")}</row><row r="2">${cell}</row><row r="3">${t("A3", "bob")}</row>`;
  test.each<readonly [string, Parameters<typeof mk>[0]]>([
    ["inline", { rows: rows(t("A2", long)) }],
    ["inline, far too long", { rows: rows(t("A2", "Q".repeat(5_000_000))), method: 0 }],
    ["shared", { rows: rows('<c r="A2" t="s"><v>0</v></c>'), sst: `<si><t>${long}</t></si>` }],
  ])("the row is set aside, with its reason: %s", async (_, made) => {
    const grid = await readOne(mk(made));
    expect(texts(grid)).toEqual([["name"], ["bob"]]);
    expect(grid.rejected.map((one) => [one.row, one.reason])).toEqual([
      [2, { code: "input/cell-too-long", args: { cell: "A2" } }],
    ]);
    expect(grid.rejected[0]?.raw.startsWith("QQQ")).toBe(true);
  });
  test("the longest cell Excel has is read, though its bytes are more", async () => {
    const most = "ễ".repeat(32_767);
    const grid = await readOne(mk({ rows: rows(t("A2", most)) }));
    expect(grid.columns[0]?.at(1)).toBe(most);
    expect(grid.rejected).toEqual([]);
    expect(notes(grid)).toEqual({});
  });
});
