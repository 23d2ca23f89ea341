import { describe, expect, it } from "vitest";
import { branch } from "../../src/field/branch.ts";
import { listField } from "../../src/field/list-field.ts";
import { preferredChannel } from "../../src/field/preferred-channel.ts";
import { source } from "../../src/field/source.ts";
import { brief, cleanWith } from "./clean-with.ts";

describe("a list with aliases", () => {
  it.each([
    ["Facebook", ["ok", "Facebook"]],
    ["FB", ["fixed", "Facebook", "list/alias"]],
    ["facebook", ["ok", "facebook"]],
    ["Tổng đài", ["fixed", "Hotline", "list/alias"]],
    ["tong dai", ["fixed", "Hotline", "list/alias"]],
    ["Hội chợ Huế", ["ok", "Hội chợ Huế"]],
    ["FB của Lan", ["ok", "FB của Lan"]],
    ["không có", ["missing", "không có"]],
  ])("%s → %j", (raw, expected) => {
    expect(brief(cleanWith(source, raw))).toEqual(expected);
  });

  it("keeps the spelling the column uses", () => {
    expect(brief(cleanWith(source, "facebook", { column: { Facebook: 40 } }))).toEqual([
      "fixed",
      "Facebook",
      "list/spelling",
    ]);
    expect(brief(cleanWith(source, "fb", { column: { FACEBOOK: 40 } }))).toEqual([
      "fixed",
      "FACEBOOK",
      "list/alias",
    ]);
  });

  it("has a word for text messages", () => {
    expect(brief(cleanWith(preferredChannel, "tin nhắn"))).toEqual(["fixed", "SMS", "list/alias"]);
  });
});

describe("a list the column makes itself", () => {
  const column = { "Lê Lợi": 50, "Kho 1": 30, "Trần Hưng Đạo": 40, "Hoà Bình": 20 };

  it.each([
    ["LÊ LỢI", ["fixed", "Lê Lợi", "list/spelling"], "capitals"],
    [" Lê  Lợi ", ["fixed", "Lê Lợi", "list/spelling"], "spaces"],
    ["Hòa Bình", ["fixed", "Hoà Bình", "list/spelling"], "tone placement"],
    ["Le Loi", ["suspect", "Le Loi", "list/typo"], "no accents: suggested only"],
    ["Trần Hưng Đạ", ["suspect", "Trần Hưng Đạ", "list/typo"], "a letter missing"],
    ["Kho 2", ["ok", "Kho 2"], "another number is another store"],
    ["Nguyễn Huệ", ["ok", "Nguyễn Huệ"], "something else"],
  ])("%s → %j (%s)", (raw, expected) => {
    expect(brief(cleanWith(branch, raw, { column }))).toEqual(expected);
  });

  it("does not correct one frequent entry into another", () => {
    const both = { "Kho Tân An": 50, "Kho Tân Ân": 40 };
    expect(brief(cleanWith(branch, "Kho Tân Ân", { column: both }))).toEqual(["ok", "Kho Tân Ân"]);
  });
});

describe("a closed list given by data", () => {
  const size = listField({
    name: "size",
    title: { en: "Size", vi: "Cỡ" },
    headers: ["Size"],
    entries: { Small: ["S", "nhỏ"], Large: ["L", "lớn"] },
    closed: true,
  });

  it.each([
    ["s", ["fixed", "Small", "list/alias"]],
    ["Lớn", ["fixed", "Large", "list/alias"]],
    ["Large", ["ok", "Large"]],
    ["Larg", ["invalid", "Larg", "list/not-in-list"]],
    ["Zzzzzz", ["invalid", "Zzzzzz", "list/not-in-list"]],
  ])("%s → %j", (raw, expected) => {
    expect(brief(cleanWith(size, raw))).toEqual(expected);
  });

  it("suggests the nearest entry", () => {
    expect(cleanWith(size, "Larg").findings?.[0]?.args).toEqual({ suggestion: "Large" });
    expect(cleanWith(size, "Zzzzzz").findings?.[0]?.args).toEqual({});
  });
});
