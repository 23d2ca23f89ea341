import { describe, expect, it } from "vitest";
import { repairColumns } from "../../../src/io/encoding/repair-column.ts";
import { readViqr } from "../../../src/io/encoding/viqr.ts";
import { type TextColumn, TextColumnBuilder } from "../../../src/table/text-column.ts";

const SAME = undefined;
const READ: readonly (readonly [text: string, read: string | undefined, note: string])[] = [
  ["Tra^`n Ba' Vinh Tu`ng", "Trần Bá Vinh Tùng", "shape before tone"],
  ["DDoa`n Hu+~u Du~ng", "Đoàn Hữu Dũng", "dd"],
  [
    "Phu+o+`ng Ba.ch DDa(`ng, TP. Ho^` Chi' Minh",
    "Phường Bạch Đằng, TP. Hồ Chí Minh",
    "stops stay",
  ],
  ["Quo^'c Hu+ng.", "Quốc Hưng.", "a full stop behind a consonant"],
  ["x^2 + y^2", SAME, "a formula"],
  ["C++ va Cty. ABC", SAME, "no syllables"],
  ["lan.anh@mau.vn", SAME, "a mailbox"],
  ["Nguyễn Văn A", SAME, "letters beyond ASCII"],
  ["Smith (senior)", SAME, "brackets"],
];

describe("readViqr", () => {
  it.each(READ)("%s", (text, read) => {
    const found = readViqr(text)?.read;
    expect(found === text ? undefined : found).toBe(read);
  });
});

function columnOf(texts: readonly string[]): TextColumn {
  const builder = new TextColumnBuilder();
  for (const text of texts) builder.addText(text);
  return builder.finish();
}

describe("a sheet of VIQR", () => {
  const sheet = (...columns: readonly (readonly string[])[]) =>
    repairColumns(columns.map((texts) => columnOf(texts))).map((one, i) =>
      (columns[i] ?? []).map((_, row) => one?.column.at(row) ?? columns[i]?.[row]),
    );

  it("is believed in columns that prove nothing by themselves, but for blood groups and mailboxes", () => {
    const read = sheet(
      ["Ho. te^n", "Le^ Thi. Hu+o+ng", "Nguye^~n Va(n Nam"],
      ["Ghi chu'", "ba. tra?", "O+"],
      ["Email", "thi.hoa@mau.vn", "090.1234567"],
    );
    expect(read).toEqual([
      ["Họ tên", "Lê Thị Hương", "Nguyễn Văn Nam"],
      ["Ghi chú", "bạ trả", "O+"],
      ["Email", "thi.hoa@mau.vn", "090.1234567"],
    ]);
  });

  it("is none with a lone hat, with formulas, or in Unicode", () => {
    const texts = ["Le^ Hoa", "Tran Van A", "gia: 5.000 (da tra)"];
    expect(sheet(texts)).toEqual([texts]);
    const math = ["a^2", "b^2+c", "Le^ Hoa", "x^y", "e^x"];
    expect(sheet(math)).toEqual([math]);
    const modern = ["Trần Thị Hoa (^_^)", "Lê Nam ^^", "Ma. Theresa"];
    expect(sheet(modern)).toEqual([modern]);
  });
});
