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
    ["Facebook Ads", ["ok", "Facebook Ads"]],
    ["fb ads", ["fixed", "Facebook Ads", "list/alias"]],
    ["Google Ads", ["ok", "Google Ads"]],
    ["adwords", ["fixed", "Google Ads", "list/alias"]],
    ["Zalo OA", ["ok", "Zalo OA"]],
    ["TikTok Shop", ["ok", "TikTok Shop"]],
    ["SEO", ["ok", "SEO"]],
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

  it.each<[string, Record<string, number>, string[], string]>([
    ["Web", { Web: 40, Partner: 30 }, ["ok", "Web"], "the only name the column has for it"],
    ["Web", { Web: 40, Website: 3 }, ["fixed", "Website", "list/alias"], "a second name splits it"],
    ["Web", { Partner: 30 }, ["fixed", "Website", "list/alias"], "not established"],
    ["web", { web: 40 }, ["fixed", "Website", "list/alias"], "written small: no entry of a list"],
    ["WEB", { Web: 40 }, ["fixed", "Web", "list/spelling"], "spelt as the column does"],
  ])("%s among %j → %j (%s)", (raw, column, expected, _note) => {
    expect(brief(cleanWith(source, raw, { column }))).toEqual(expected);
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

  const cases = {
    "director of operations": 9,
    "Director of Operations": 8,
    "DIRECTOR OF OPERATIONS": 8,
    CEO: 9,
    Ceo: 4,
    ceo: 8,
    "kho lẻ": 50,
    "Kho lẻ": 2,
    "SR. BUYER": 7,
    "Sr. Buyer": 5,
    "sR. bUYER": 3,
  };

  it.each([
    ["director of operations", "Director of Operations", "a little more frequent, written small"],
    ["DIRECTOR OF OPERATIONS", "Director of Operations", "shouted"],
    ["Ceo", "CEO", "short capitals are letters, no shouting"],
    ["ceo", "CEO", "short capitals are letters, no shouting"],
    ["Kho lẻ", "kho lẻ", "the column writes it small"],
    ["SR. BUYER", "Sr. Buyer", "shouted"],
    ["sR. bUYER", "Sr. Buyer", "no spelling at all"],
  ])("writes %s as %s (%s)", (raw, expected) => {
    expect(cleanWith(branch, raw, { column: cases }).value).toBe(expected);
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
