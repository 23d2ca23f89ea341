import { describe, expect, test } from "vitest";
import { sexOfTitle } from "../../src/country/names/sex-words.ts";
import { cleanFullName } from "../../src/field/name/clean.ts";
import { parseName } from "../../src/field/name/parse.ts";

const VN = { country: "VN" };

describe("what somebody sells or does", () => {
  test.each([
    ["chị Hoa bán phở", "Hoa", "bán phở"],
    ["a Hùng thợ điện", "Hùng", "thợ điện"],
    ["Bác Tư xe ôm", "Bác Tư", "xe ôm"],
    ["Chị Lan spa", "Chị Lan", "spa"],
    ["Chị Thu Hà thợ may", "Thu Hà", "thợ may"],
    ["Nguyễn Văn Tuấn xe ôm", "Nguyễn Văn Tuấn", "xe ôm"],
    ["Nguyễn Văn Tuấn bán phở", "Nguyễn Văn Tuấn", "bán phở"],
    ["Tuấn xe ôm", "Tuấn", "xe ôm"],
    ["Sơn Bảo Hiểm", "Sơn", "Bảo Hiểm"],
    ["A Minh Lớp Yoga", "A Minh", "Lớp Yoga"],
    ["NGUYỄN VĂN HÙNG SỬA XE", "Nguyễn Văn Hùng", "SỬA XE"],
    ["hung tra sua", "Hung", "tra sua"],
    ["a thang ban pho", "A Thang", "ban pho"],
    ["anh hoang cho phuoc binh", "Anh Hoang", "cho phuoc binh"],
    ["le thi hoa bun bo", "Le Thi Hoa", "bun bo"],
  ])("%s → %s, with the note %s", (raw, value, note) => {
    expect(cleanFullName(raw, VN)).toMatchObject({ value, extras: { note } });
  });

  test.each([
    ["Nguyễn Văn hùng", "Nguyễn Văn Hùng", "a lost capital"],
    ["Lê Thị thanh hà", "Lê Thị Thanh Hà", "two of them"],
    ["Chị lan anh", "Lan Anh", "a given name of two words"],
    ["Nguyễn Thị bé ba", "Nguyễn Thị Bé Ba", "behind Thị the name is still to come"],
    ["nguyễn thị bán", "Nguyễn Thị Bán", "all small"],
    ["Anh Tuấn hùng", "Tuấn Hùng", "one word that is a name"],
    ["Kim van der Berg", "Kim van der Berg", "particles"],
    ["Hoàng Bảo Hiểm", "Hoàng Bảo Hiểm", "a family name in front"],
    ["Nguyễn Thị Ban Mai", "Nguyễn Thị Ban Mai", "a given name of two words"],
    ["tran ngoc ban mai", "Tran Ngoc Ban Mai", "the same, small"],
    ["nguyen thi ban", "Nguyen Thi Ban", "nothing behind it"],
    ["Son Bao Hiem", "Son Bao Hiem", "without accents in mixed capitals"],
    ["Trần Văn Quán", "Trần Văn Quán", "a name like a trade"],
  ])("%s → %s: %s", (raw, value) => {
    const cleaned = cleanFullName(raw, VN);
    expect(cleaned.value).toBe(value);
    expect(cleaned.extras?.["note"]).toBeUndefined();
  });
});

describe("forms of address of one letter", () => {
  test.each([
    ["ô. HỒ MINH TOÀN", "Hồ Minh Toàn", "ô."],
    ["Ô.Toàn", "Toàn", "Ô."],
    ["PT. Nguyễn Thị Hương", "Nguyễn Thị Hương", "PT."],
    ["c nguyen thu thuy", "Nguyen Thu Thuy", "c"],
  ])("%s → %s, with the title %s", (raw, value, title) => {
    expect(cleanFullName(raw, VN)).toMatchObject({ value, extras: { title } });
  });
  test.each([
    ["a tuan", "A Tuan", "most likely a title, and asked"],
    ["a lo", "A Lo", "no name behind it"],
  ])("%s → %s: %s", (raw, value) => {
    const cleaned = cleanFullName(raw, VN);
    expect(cleaned.value).toBe(value);
    expect(cleaned.extras?.["title"]).toBeUndefined();
  });
});

describe("a whole name in one word", () => {
  test.each([
    ["DangThanhNhuHa", "Dang Thanh Nhu Ha"],
    ["NguyễnVănAn", "Nguyễn Văn An"],
    ["🌸TrinhThiNgoc🌸", "Trinh Thi Ngoc"],
  ])("%s → %s", (raw, value) => {
    const cleaned = cleanFullName(raw, VN);
    expect(cleaned).toMatchObject({ value, status: "fixed" });
    expect(cleaned.findings?.map(({ code }) => code)).toContain("name/run-together");
    expect(parseName(raw, "VN").parts.given).toBe(value.split(" ").at(-1));
  });
  test.each([
    ["VN", "VanAnh", "too few parts"],
    ["VN", "MinhThuShop", "a shop"],
    ["VN", "LanAnhSpa", "the same"],
    ["VN", "McDonald", "of another land"],
    ["US", "DangThanhNhuHa", "abroad"],
  ])("%s: %s stays, %s", (country, raw) => {
    expect(cleanFullName(raw, { country }).value).toBe(raw);
  });
});

describe("titles of more languages", () => {
  test.each([
    ["DE", "Dipl.-Ing. Hans Huber", "Hans Huber", "Dipl.-Ing."],
    ["DE", "Prof. Dr.-Ing. Hans Huber", "Hans Huber", "Prof. Dr.-Ing."],
    ["FR", "M. Jean Dupont", "Jean Dupont", "M."],
    ["IT", "Sig. Mario Rossi", "Mario Rossi", "Sig."],
    ["IT", "Sig.ra Anna Rossi", "Anna Rossi", "Sig.ra"],
    ["IT", "Dott.ssa Anna Rossi", "Anna Rossi", "Dott.ssa"],
  ])("%s: %s → %s", (country, raw, value, title) => {
    expect(cleanFullName(raw, { country })).toMatchObject({ value, extras: { title } });
  });

  test.each([
    ["US", "M. Night Shyamalan", "an initial"],
    ["DE", "M. Huber", "an initial outside France"],
    ["US", "Sig Hansen", "a given name without its dot"],
    ["FR", "Jean M. Dupont", "an initial between"],
  ])("%s: %s stays, %s", (country, raw) => {
    expect(cleanFullName(raw, { country })).toMatchObject({ value: raw, status: "ok" });
  });

  test("Sig. is said of men, Sig.ra of women", () => {
    expect([sexOfTitle("Sig."), sexOfTitle("Sig.ra"), sexOfTitle("Dott.ssa")]).toStrictEqual([
      "male",
      "female",
      "female",
    ]);
    expect(sexOfTitle("Dott.")).toBeUndefined();
  });

  test("a degree behind a comma is no given name", () => {
    expect(parseName("Hans Huber, Dipl.-Ing.", "DE")).toMatchObject({
      parts: { family: "Huber", given: "Hans" },
      suffix: "Dipl.-Ing.",
    });
  });
});

describe("particles and initials", () => {
  test.each([
    ["FR", "JEAN D'ORMESSON", "Jean d'Ormesson"],
    ["US", "BETH D'ANGELO", "Beth D'Angelo"],
    ["IT", "GABRIELE D'ANNUNZIO", "Gabriele D'Annunzio"],
  ])("%s: %s → %s", (country, raw, value) => {
    expect(cleanFullName(raw, { country }).value).toBe(value);
  });

  test.each([
    ["US", "Nguyen, Kim T.", "Kim", "T."],
    ["US", "Nguyen, Kim T", "Kim", "T"],
    ["VN", "Nguyễn, Văn A", "A", "Văn"],
    ["US", "Tran, Van Minh", "Minh", "Van"],
  ])("%s: %s is called %s", (country, raw, given, middle) => {
    expect(parseName(raw, country).parts).toMatchObject({ given, middle });
  });
});

describe("shops and firms from people", () => {
  test.each([
    ["VN", "Lan Spa"],
    ["VN", "LAN SPA"],
    ["VN", "Highlands Coffee"],
    ["VN", "Phúc Long Coffee"],
    ["VN", "Hoa Spa & Nail"],
    ["VN", "Điện thoại Minh Tuấn"],
    ["DE", "Firma Huber"],
    ["DE", "Fa. Huber"],
  ])("%s: %s is a firm", (country, raw) => {
    expect(parseName(raw, country).kind).toBe("company");
  });

  test.each([
    ["VN", "Chị Lan Spa", "a form of address"],
    ["VN", "Nguyễn Thị Lan Spa", "a whole name before the trade"],
    ["VN", "Lan - Spa", "a remark behind a dash"],
    ["VN", "Điện thoại: Minh Tuấn", "whose number it is"],
    ["VN", "Điện thoại Lan", "the same"],
    ["VN", "John Market", "a family name"],
    ["DE", "Fa Huber", "a name without its dot"],
  ])("%s: %s is a person, %s", (country, raw) => {
    expect(parseName(raw, country).kind).toBe("person");
  });
});
