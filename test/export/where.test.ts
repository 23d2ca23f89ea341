import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExportColumns } from "../../src/export/record.ts";
import { parseWhere } from "../../src/export/where/parse.ts";
import { KnownError } from "../../src/model/known-error.ts";

const HEADERS = [
  "Họ tên",
  "SĐT",
  "SĐT 2",
  "Tỉnh/TP",
  "Tổng chi tiêu",
  "Nhóm",
  "Ngày mua",
  "crm_phone_3",
];
const mapping = [
  ["Họ tên", "full_name", 1],
  ["SĐT", "phone", 1],
  ["SĐT 2", "phone", 2],
  ["Tỉnh/TP", "province", 1],
  ["Tổng chi tiêu", "total_spend", 1],
  ["Ngày mua", "last_purchase", 1],
] as const;
const columns = new ExportColumns(
  HEADERS,
  mapping.map(([header, field, ordinal]) => ({
    header,
    field,
    ordinal,
    sureness: 1,
    because: "header",
  })),
);
const row = new Map([
  ["Họ tên", "Trần Thị Bưởi"],
  ["SĐT", "+84912345678"],
  ["SĐT 2", ""],
  ["Tỉnh/TP", "Hà Nội"],
  ["Tổng chi tiêu", "1500000"],
  ["Nhóm", "VIP"],
  ["Ngày mua", "2026-03-05"],
  ["crm_phone_3", "+84987654321"],
]);
const passes = (filter: string): boolean => parseWhere(filter, columns)(row);

describe("filters", () => {
  it.each([
    ["province = 'Hà Nội'", true, "by field"],
    ["province = 'ha noi'", true, "case and accents do not matter"],
    ["province = 'Hà Nam'", false, "near miss"],
    ['[Tỉnh/TP] = "Hà Nội"', true, "by header in brackets"],
    ["`tinh tp` = 'Hà Nội'", true, "header in any spelling"],
    ["total_spend >= 1500000", true, "numbers by value"],
    ["total_spend > 1500000", false, "not at the border"],
    ["total_spend > 200000", true, "not as text, where 1 < 2"],
    ["last_purchase < 2026-03-06", true, "dates"],
    ["last_purchase < 2026-03-05", false, "dates at the border"],
    ["phone = '+84987654321'", true, "any phone column"],
    ["phone = '+8498765432'", false, "not a part of it"],
    ["phone contains '8765'", true, "part"],
    ["[SĐT 2] is empty", true, "empty"],
    ["phone is empty", false, "a field is empty when all its columns are"],
    ["phone is not empty", true, ""],
    ["email is empty", true, "a known field nobody has is empty"],
    ["Nhóm in ('vàng', 'vip')", true, "list"],
    ["Nhóm not in ('vàng', 'vip')", false, ""],
    ["Nhóm in ('VI')", false, "whole values only"],
    ["not Nhóm = VIP", false, ""],
    ["Nhóm != VIP", false, ""],
    ["Nhóm = X or Nhóm = VIP and province = 'Hà Nội'", true, "and binds closer"],
    ["(Nhóm = X or Nhóm = VIP) and province = 'Huế'", false, "brackets"],
    ["full_name starts with 'tran'", true, ""],
    ["full_name contains 'it''s'", false, "doubled quote"],
    ["Nhóm = '?'", false, "signs fold to nothing and equal nothing"],
    ["NOT (Nhóm IS EMPTY) AND province IS 'HÀ NỘI'", true, "keywords in capitals"],
  ])("%s → %s (%s)", (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  it.each([
    ["", 1],
    ["foo = 1", 1],
    ["Nhóm =", 7],
    ["Nhóm = VIP province = X", 12],
    ["(Nhóm = VIP", 12],
    ["Nhóm in VIP", 9],
    ["Nhóm = 'VIP", 8],
    ["Nhóm ! VIP", 6],
    ["Nhóm", 5],
    ["and", 1],
  ])("%s is refused at character %d", (filter, at) => {
    expect(() => parseWhere(filter, columns)).toThrow(KnownError);
    expect(() => parseWhere(filter, columns)).toThrow(`character ${at}:`);
  });

  it.each([
    ["total_spend > abc", 15, '"Tổng chi tiêu" holds numbers, and "abc" is none'],
    ["total_spend >= 1.500.000", 16, "write it without separators"],
    ["last_purchase < 05/03/2026", 17, '"Ngày mua" holds dates, and "05/03/2026" is none'],
    ["last_purchase < 2026-02-30", 17, "write it like 2026-03-05"],
    ["mobile = 1", 1, 'there is no column or field "mobile" (did you mean SĐT?)'],
    ["province = Hà Nội", 15, "a text with blanks is written in quotes: 'Hà Nội'"],
    [
      "provnce = 'Huế' or lats_purchase < 2026 or Nhóm = VIP",
      1,
      'there is no column or field "provnce" (did you mean province?); there is no column or field "lats_purchase" (did you mean last_purchase?); a header with blanks',
    ],
  ])("%s is refused at character %d, saying what to write", (filter, at, said) => {
    expect(() => parseWhere(filter, columns)).toThrow(`character ${at}:`);
    expect(() => parseWhere(filter, columns)).toThrow(said);
  });

  it.each([
    "last_purchase < 2026",
    "last_purchase >= 2026-03",
    "[Nhóm] > abc",
    "total_spend > -1.5",
  ])("%s is as good as any (twin)", (filter) => {
    expect(typeof passes(filter)).toBe("boolean");
  });

  it("refuses deep nesting instead of overflowing", () => {
    expect(() => parseWhere(`${"(".repeat(2000)}Nhóm = 1`, columns)).toThrow("nested too deeply");
  });

  it("never fails in another way than by naming a position", () => {
    const piece = fc.constantFrom(
      "Nhóm",
      "phone",
      "=",
      "!=",
      "<",
      "(",
      ")",
      "and",
      "or",
      "not",
      "in",
      "is",
      "empty",
      "'a'",
      "1",
      ",",
      "contains",
      "[",
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          expect(typeof parseWhere(pieces.join(" "), columns)(row)).toBe("boolean");
        } catch (error) {
          expect(error).toBeInstanceOf(KnownError);
          expect((error as KnownError).exit).toBe(2);
          expect((error as KnownError).say.en).toMatch(/^--where, character \d+: /);
        }
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
