import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";

const file = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
const truth = (name: string): { row_id: string; cluster_id: string }[] =>
  parse(file(`${name}.truth.csv`), { columns: true });

describe.each([
  ["khach-hang-tcvn3", "tcvn", ",", 80],
  ["customers-en", "utf8", ",", 60],
  ["kunden-de", "windows-1252", ";", 60],
] as const)("%s", (name, encoding, delimiter, rows) => {
  const table: string[][] = parse(iconv.decode(file(`${name}.csv`), encoding), {
    delimiter,
    bom: true,
  });

  test("has a truth line for every row, some of them duplicates", () => {
    expect(table).toHaveLength(rows + 1);
    expect(truth(name).map((t) => Number(t.row_id))).toStrictEqual(
      Array.from({ length: rows }, (_, i) => i + 1),
    );
    expect(new Set(truth(name).map((t) => t.cluster_id)).size).toBeLessThan(rows);
  });
});

test("the TCVN3 file is in the encoding it says", () => {
  const bytes = file("khach-hang-tcvn3.csv");
  expect(new TextDecoder("utf-8").decode(bytes)).toContain("\uFFFD");
  expect(iconv.decode(bytes, "tcvn")).toContain("Họ tên,Điện thoại");
});

test("the workbook's truth counts the rows set aside, too", () => {
  const rows = truth("khach-hang-5-chi-nhanh").map((t) => Number(t.row_id));
  expect(rows).toHaveLength(304);
  expect(rows).toStrictEqual(rows.toSorted((a, b) => a - b));
  // One totals row in the first sheet, three closing rows in the fourth.
  expect(rows.at(-1)).toBe(308);
});
