import { BOB, formats, type Made, mk, n, parts, t } from "../../io/xlsx/mk.ts";
import { zipBytes } from "../../io/xlsx/zip-bytes.ts";
import type { HostileCase } from "./case.ts";

const MiB = 1 << 20;
const SPACES = Buffer.alloc(64 * MiB, 0x20);
const sheet = "xl/worksheets/sheet1.xml";
const part = /in\.xlsx: part xl\/worksheets\/sheet1\.xml/;

/** A list of three customers that can be read, to be bent. */
const LIST =
  `<row r="1">${t("A1", "Name")}${t("B1", "Phone")}</row>` +
  `<row r="2">${t("A2", "Ann Lee")}${t("B2", "0912345678")}</row>` +
  `<row r="3">${t("A3", "Bob Ray")}${t("B3", "0987654321")}</row>`;

const made = (
  row: number,
  note: string,
  exit: 0 | 65,
  says: RegExp,
  make: Made | (() => Uint8Array),
  file = "in.xlsx",
): HostileCase => ({
  row,
  note,
  file,
  make: typeof make === "function" ? make : () => mk(make),
  exit,
  says,
});
const refused = (row: number, note: string, says: RegExp, make: Made | (() => Uint8Array)) =>
  made(row, note, 65, says, make);
const read = (row: number, note: string, says: RegExp, make: Made) =>
  made(row, note, 0, says, make);
const TWO = /2 rows/;

/** Rows 1 to 21: hostile or broken workbooks. */
export const HOSTILE_WORKBOOKS: readonly HostileCase[] = [
  refused(1, "bomb in the sheet", part, () =>
    zipBytes([
      ...parts({ rows: BOB }).filter(({ name }) => name !== sheet),
      { name: sheet, data: SPACES },
    ]),
  ),
  refused(2, "bomb in a part nobody reads", /in\.xlsx: part xl\/media\/i\.png: .*200 times/, () =>
    mk({ rows: LIST, extra: [{ name: "xl/media/i.png", data: Buffer.alloc(64 * MiB) }] }),
  ),
  refused(3, "a size in the headers is a lie", /in\.xlsx: part xl\/media\/i\.png/, () =>
    mk({ rows: LIST, extra: [{ name: "xl/media/i.png", data: SPACES, size: 10 }] }),
  ),
  refused(4, "60,000 empty parts, all that a plain zip holds", /in\.xlsx: .*parts/, () =>
    zipBytes([
      ...parts({ rows: LIST }),
      ...Array.from({ length: 60_000 }, (_, i) => ({ name: `x/${i}`, data: "", method: 0 })),
    ]),
  ),
  refused(5, "the same part twice", /in\.xlsx: part xl\/worksheets\/sheet1\.xml/i, () =>
    zipBytes([...parts({ rows: LIST }), { name: "XL/worksheets/Sheet1.xml", data: "<x/>" }]),
  ),
  ...["../../x", "/etc/x", "xl\\x", "xl/a\0b"].map((name) =>
    refused(
      6,
      `a part called ${JSON.stringify(name)}`,
      /in\.xlsx: a part is named .*outside the file/,
      () => mk({ rows: LIST, extra: [{ name, data: "x" }] }),
    ),
  ),
  refused(7, "an old workbook that breaks off", /in\.xlsx: /, () =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)]),
  ),
  refused(7, "a password", /in\.xlsx: .*password/, () =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(2048),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]),
  ),
  refused(7, "nothing", /in\.xlsx: .*empty \(0 bytes\)/, () => new Uint8Array(0)),
  refused(7, "a web page", /in\.xlsx: this is a web page/, () =>
    Buffer.from("<html><body><table></table></body></html>"),
  ),
  made(7, "a CSV file, which is simply read", 0, TWO, () =>
    Buffer.from("Name,Phone\nAnn Lee,0912345678\nBob Ray,0987654321\n"),
  ),
  refused(8, "a DOCTYPE that reads another file", part, {
    rows: `<row><c t="inlineStr"><is><t>&a;</t></is></c></row>`,
    prolog: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  }),
  refused(8, "entities within entities", part, {
    rows: LIST,
    prolog: '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
  }),
  refused(9, "a merge of all cells", part, {
    rows: LIST,
    post: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  }),
  read(10, "lists over whole columns", TWO, {
    rows: LIST,
    post: '<dataValidations count="1"><dataValidation type="list" sqref="A1:I1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
  }),
  read(11, "a name for all cells and 400 million columns", TWO, {
    rows: LIST,
    pre: '<cols><col min="1" max="400000000" width="9"/></cols>',
    workbookPost:
      '<definedNames><definedName name="N">S!$A$1:$XFD$1048576</definedName></definedNames>',
  }),
  refused(12, "row 4,294,967,290", part, { rows: '<row r="4294967290"><c><v>1</v></c></row>' }),
  refused(12, "column XFE", /sheet1\.xml, row 1: /, {
    rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>',
  }),
  read(12, "one cell in the last corner, and a dimension of all cells", /3 rows/, {
    rows: `${LIST}<row r="1048576">${n("XFD1048576", "1")}</row>`,
    pre: '<dimension ref="A1:XFD1048576"/>',
  }),
  read(13, "a cell of 32 MB", /1 row.*set aside|1 rejected|input\/cell-too-long/, {
    rows: `${LIST}<row r="4">${t("A4", "Q".repeat(32 * MiB))}</row>`,
    method: 0,
  }),
  read(13, "one long text 100,000 times", /100000 rows|100,000 rows/, {
    rows: `<row>${t("A1", "Note")}</row>${'<row><c t="s"><v>0</v></c></row>'.repeat(100_000)}`,
    sst: `<si><t>${"Q".repeat(32_767)}</t></si>`,
    method: 0,
  }),
  refused(14, "a million tags deep", part, {
    rows: "",
    post: "<a>".repeat(1e6) + "</a>".repeat(1e6),
    method: 0,
  }),
  refused(14, "30,000 attributes", part, {
    rows: LIST,
    post: `<a ${Array.from({ length: 30_000 }, (_, i) => `a${i}="1"`).join(" ")}/>`,
  }),
  refused(15, "a shared text that is not there", /sheet1\.xml, row 7: the cell A7 /, {
    rows: '<row r="7"><c r="A7" t="s"><v>99999999</v></c></row>',
    sst: "<si><t>x</t></si>",
  }),
  read(15, "rows and cells without their numbers", TWO, { rows: LIST.replaceAll(/ r="\w+"/g, "") }),
  refused(15, "tags crossed", part, { sheetXml: "<a><b></a></b>" }),
  read(16, "a row and a cell stored twice", /stored more than once.*|stored twice/, {
    rows: `${LIST}<row r="3">${t("A3", "Cat Doe")}${t("A3", "Cat Dow")}</row>`,
  }),
  refused(17, "a flipped bit", /sheet1\.xml: .*checksum/, () => flipped()),
  refused(18, "cut off", /in\.xlsx: /, () => {
    const whole = mk({ rows: LIST });
    return whole.subarray(0, whole.length - 30);
  }),
  read(19, "formats and formulas that call for being run", /input\/formula-without-value/, {
    rows: `${LIST}<row r="4">${t("A4", "Dan Fox")}<c r="B4" s="1"><f>cmd|'/c calc'!A0</f></c></row>`,
    styles: formats("[>process.exit(1)]0"),
  }),
  read(20, "parts that cannot be carried", /3 +note +Content that is not carried over/, {
    rows: LIST,
    extra: [
      { name: "xl/vbaProject.bin", data: "x" },
      { name: "xl/pivotTables/pivotTable1.xml", data: "<p/>" },
      { name: "xl/externalLinks/externalLink1.xml", data: "<l/>" },
    ],
  }),
  // Our own reader runs no foreign parser; the library that reads old formats does so in a child with a
  // heap cap and a clock. That the child dies alone is tested with a small cap in test/io/legacy.
  made(
    21,
    "a bomb for the reader of old formats",
    65,
    /in\.ods: /,
    () =>
      zipBytes([
        { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
        { name: "content.xml", data: SPACES },
      ]),
    "in.ods",
  ),
];

function flipped(): Buffer {
  const bytes = mk({ rows: LIST, method: 0 });
  bytes[bytes.lastIndexOf("Bob") + 2] = 0x74;
  return bytes;
}
