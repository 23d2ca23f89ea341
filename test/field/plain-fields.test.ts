import { describe, expect, it } from "vitest";
import { bankAccount } from "../../src/field/bank-account.ts";
import { country, countryCode } from "../../src/field/country.ts";
import { customerCode } from "../../src/field/customer-code.ts";
import { notes } from "../../src/field/notes.ts";
import { socialId } from "../../src/field/social-id.ts";
import { website } from "../../src/field/website.ts";
import { CELL } from "../../src/model/cell.ts";
import { brief, cleanWith } from "./clean-with.ts";

describe("notes", () => {
  it.each(["  Khách VIP,\n gọi SAU 17h ", "NGUYỄN", "a\tb", "0912345678 ???"])(
    "%j stays byte for byte",
    (raw) => {
      expect(brief(cleanWith(notes, raw))).toEqual(["ok", raw]);
    },
  );
  it("counts a dash as nothing", () => {
    expect(brief(cleanWith(notes, " - "))).toEqual(["missing", " - "]);
  });
});

describe("customer code", () => {
  it.each([
    ["KH000123", ["ok", "KH000123"], CELL.text],
    ["000123", ["ok", "000123"], CELL.text],
    [" kh-1 ", ["fixed", "kh-1"], CELL.text],
    ["1.23457E+15", ["invalid", "1.23457E+15", "customer_code/digits-lost"], CELL.text],
    ["1234567890123450", ["invalid", "1234567890123450", "customer_code/digits-lost"], CELL.number],
    ["1234567890123450", ["ok", "1234567890123450"], CELL.text],
    ["x", ["missing", "x"], CELL.text],
  ])("%s → %j", (raw, expected, kind) => {
    expect(brief(cleanWith(customerCode, raw, { kind }))).toEqual(expected);
  });
});

describe("website", () => {
  it.each([
    ["HTTP://WWW.ABC.com.vn/Path", ["fixed", "http://www.abc.com.vn/Path"]],
    ["abc.vn", ["ok", "abc.vn"]],
    ["https://münchen.de/", ["ok", "https://münchen.de/"]],
    ["abc", ["invalid", "abc", "website/malformed"]],
    ["lan@abc.vn", ["invalid", "lan@abc.vn", "website/malformed"]],
    ["không có", ["missing", "không có"]],
  ])("%s → %j", (raw, expected) => {
    expect(brief(cleanWith(website, raw))).toEqual(expected);
  });
});

describe("social network id", () => {
  it.each([
    ["https://www.facebook.com/Lan.Nguyen?ref=1", "fb:lan.nguyen"],
    ["fb.com/lan.nguyen/", "fb:lan.nguyen"],
    ["https://facebook.com/profile.php?id=100012345", "fb:100012345"],
    ["https://zalo.me/0912345678", "zalo:0912345678"],
    ["https://www.tiktok.com/@lan", "tiktok:lan"],
    ["@lan.nguyen", "lan.nguyen"],
    ["https://facebook.com/profile.php", ""],
    ["bạn của Lan", ""],
  ])("%s is compared as %j", (raw, feature) => {
    expect(cleanWith(socialId, raw)).toEqual({ status: "ok", value: raw, feature });
  });

  it.each([["1.0E+14"], ["1,00012E+14"], ["1E+14"]])("%s has lost its digits", (raw) => {
    expect(brief(cleanWith(socialId, raw, { header: "Facebook ID" }))).toEqual([
      "invalid",
      raw,
      "social_id/digits-lost",
    ]);
  });
});

describe("bank account", () => {
  it.each([
    ["0071001234567", ["ok", "0071001234567"], CELL.text],
    ["0071001234567 VCB", ["ok", "0071001234567 VCB"], CELL.text],
    ["DE89 3704 0044 0532 0130 00", ["ok", "DE89 3704 0044 0532 0130 00"], CELL.text],
    [
      "DE89 3704 0044 0532 0130 01",
      ["suspect", "DE89 3704 0044 0532 0130 01", "bank_account/malformed"],
      CELL.text,
    ],
    ["7.1001E+12", ["invalid", "7.1001E+12", "bank_account/digits-lost"], CELL.text],
    ["1234567890123456", ["invalid", "1234567890123456", "bank_account/digits-lost"], CELL.number],
    ["Vietcombank", ["suspect", "Vietcombank", "bank_account/malformed"], CELL.text],
  ])("%s → %j", (raw, expected, kind) => {
    expect(brief(cleanWith(bankAccount, raw, { kind }))).toEqual(expected);
  });
  it("is masked", () => {
    expect(bankAccount.mask?.("0071001234567")).toBe("***67");
  });
});

describe("country", () => {
  it.each([
    ["Việt Nam", "VN"],
    ["VIETNAM", "VN"],
    ["vn", "VN"],
    ["VNM", "VN"],
    ["Mỹ", "US"],
    ["MY", "MY"],
    ["USA", "US"],
    ["Deutschland", "DE"],
    ["Đức", "DE"],
    ["England", "GB"],
    ["Nhật Bản", "JP"],
    ["Úc", "AU"],
    ["Atlantis", undefined],
  ])("%s is %s", (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it("is spelled as the column spells it, and compared by code", () => {
    expect(cleanWith(country, "VN", { column: { "Việt Nam": 9 } })).toEqual({
      status: "fixed",
      value: "Việt Nam",
      feature: "VN",
    });
  });

  it.each<[string, Record<string, number>, string, string]>([
    ["GB", { England: 60, "United Kingdom": 20 }, "United Kingdom", "a part is not written for it"],
    ["England", { "United Kingdom": 60 }, "England", "nor it for a part"],
    ["Northern Ireland", { GB: 60 }, "Northern Ireland", "another part"],
    ["UK", { "United Kingdom": 60 }, "United Kingdom", "a name of the whole"],
    ["Anh", { "Anh quốc": 9 }, "Anh quốc", "the Vietnamese name is the whole country's"],
  ])("%s among %j is written %s (%s)", (raw, column, value, _note) => {
    const cleaned = cleanWith(country, raw, { column });
    expect([cleaned.value, cleaned.feature]).toEqual([value, "GB"]);
  });

  it("is unknown where no name or code fits", () => {
    expect(brief(cleanWith(country, "Atlantis"))).toEqual([
      "suspect",
      "Atlantis",
      "country/unknown",
    ]);
  });
});
