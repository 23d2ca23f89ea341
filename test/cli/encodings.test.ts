import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";
import { AS_OF, crm } from "./built.ts";

const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Võ", "Bùi", "Đỗ", "Ngô"];
const MIDDLE = ["Hữu", "Đức", "Ngọc", "Quỳnh", "Mỹ"];
const GIVEN = ["Phước", "Bích", "Thắng", "Ánh", "Như", "Duyên"];
const STREETS = [
  "Lê Lợi, Huế",
  "Trường Chinh, Hà Nội",
  "Nguyễn Trãi, Cần Thơ",
  "Hùng Vương, Đà Nẵng",
];

/** Made-up people, no two alike. */
const rowsOf = (count: number): string[][] =>
  Array.from({ length: count }, (_, i) => [
    `K${i + 1}`,
    `${FAMILIES[i % 10]} ${MIDDLE[Math.floor(i / 10) % 5]} ${GIVEN[Math.floor(i / 50) % 6]}`,
    `09${String(12_345_678 + i * 7919).slice(0, 8)}`,
    `${i + 1} ${STREETS[i % 4]}`,
  ]);

const textOf = (count: number): string =>
  [["Mã KH", "Họ tên", "SĐT", "Ghi nhận"], ...rowsOf(count)]
    .map((row) => row.map((cell) => `"${cell}"`).join(","))
    .join("\r\n");

/** Vietnamese as windows-1258 holds it: base letters of the page, tones as marks behind them. */
function withMarks(text: string): string {
  return Array.from(text.normalize("NFC"))
    .map((char) => {
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(char.normalize("NFD"))?.[0];
      if (tone === undefined) return char;
      return char.normalize("NFD").replace(tone, "").normalize("NFC") + tone;
    })
    .join("");
}

const ENCODINGS: readonly (readonly [string, (text: string) => Buffer])[] = [
  ["UTF-8", (text) => Buffer.from(text)],
  ["UTF-8 with decomposed letters", (text) => Buffer.from(text.normalize("NFD"))],
  ["UTF-16 LE with a mark", (text) => iconv.encode(text, "utf-16le", { addBOM: true })],
  ["UTF-16 LE without", (text) => iconv.encode(text, "utf-16le")],
  ["UTF-16 BE with a mark", (text) => iconv.encode(text, "utf-16be", { addBOM: true })],
  ["UTF-16 BE without", (text) => iconv.encode(text, "utf-16be")],
  ["windows-1258 with combining marks", (text) => iconv.encode(withMarks(text), "windows-1258")],
  [
    "UTF-8 read as windows-1252 once",
    (text) => Buffer.from(iconv.decode(Buffer.from(text), "latin1")),
  ],
];

describe("a list of Vietnamese names in any encoding comes out right", () => {
  describe.each([5, 300])("of %i rows", (count) => {
    it.each(ENCODINGS)("%s", async (_, encode) => {
      const home = tempFolder();
      const path = join(home, "in.csv");
      writeFileSync(path, encode(textOf(count)));
      const args = [
        "run",
        path,
        "-o",
        join(home, "out"),
        "--as-of",
        AS_OF,
        "-q",
        "--format",
        "csv",
      ];
      expect((await crm(args, { cwd: home })).code).toBe(0);
      const cleaned = parse(readFileSync(join(home, "out", "cleaned.csv")), {
        bom: true,
        columns: (header: string[]) => header.map((name) => name.normalize("NFC")),
      }) as Record<string, string>[];
      const read = cleaned.map((line) =>
        ["Mã KH", "Họ tên", "Ghi nhận"].map((name) => line[name]?.normalize("NFC")),
      );
      expect(read).toEqual(rowsOf(count).map(([code, name, , note]) => [code, name, note]));
    });
  });
});
