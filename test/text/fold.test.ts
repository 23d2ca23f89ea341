import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldAccents, foldKey, foldTight, foldTonePlacement } from "../../src/text/fold.ts";

describe("foldAccents", () => {
  it.each([
    ["Đặng Thuỳ Trâm", "Dang Thuy Tram", "Vietnamese, with the letter NFD does not take apart"],
    ["Đặng".normalize("NFD"), "Dang", "decomposed input"],
    ["ĐƯỜNG", "DUONG", "capitals"],
    ["Jürgen Weiß", "Jurgen Weiss", "German"],
    ["Łukasz Ørsted", "Lukasz Orsted", "letters without decomposition"],
    ["Ünïcödé ñ", "Unicode n", "others"],
    ["Иван й 山田 が", "Иван й 山田 が", "other scripts untouched"],
    ["plain", "plain", "ASCII"],
    ["", "", "empty"],
  ])("%s → %s (%s)", (text, expected) => {
    expect(foldAccents(text)).toBe(expected);
  });

  it("does not care about normal form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
        const folded = foldAccents(text.normalize("NFC"));
        expect(foldAccents(folded)).toBe(folded);
      }),
      { seed: 11 },
    );
  });
});

describe("foldKey and foldTight", () => {
  it.each([
    ["  Số-ĐT (*)", "so dt", "sodt"],
    ["ho_ten.KH", "ho ten kh", "hotenkh"],
    ["HỌ TÊN", "ho ten", "hoten"],
    ["E‑mail　Address", "e mail address", "emailaddress"],
    ["Họ tên", "ho ten", "hoten"],
    ["---", "", ""],
    ["Straße 5", "strasse 5", "strasse5"],
  ])("%s → %s, %s", (text, key, tight) => {
    expect(foldKey(text)).toBe(key);
    expect(foldKey(text.normalize("NFD"))).toBe(key);
    expect(foldTight(text)).toBe(tight);
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
        const key = foldKey(text);
        expect(foldKey(key)).toBe(key);
      }),
      { seed: 12 },
    );
  });
});

describe("foldTonePlacement", () => {
  it.each([
    ["hoà", "hòa", "new style becomes old"],
    ["hòa", "hòa", "old style stays"],
    ["khoẻ", "khỏe", "oe"],
    ["Thuỷ", "Thủy", "uy"],
    ["HOÀ", "HÒA", "capitals"],
    ["hoàn", "hoàn", "closed syllable: one place only"],
    ["quý", "quý", "u belongs to q"],
    ["qúy", "quý", "mark on the consonant"],
    ["gìa", "già", "mark on the consonant"],
    ["quà", "quà", "not oa"],
    ["hoa", "hoa", "no tone"],
    ["ngoẵng", "ngoẵng", "closed, with breve"],
  ])("%s → %s (%s)", (text, expected) => {
    expect(foldTonePlacement(text)).toBe(expected);
  });
});

describe("characters folded one by one", () => {
  const definition = (text: string): string =>
    foldAccents(text.normalize("NFKC"))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  it("every pair of Latin characters folds as its text does as a whole", () => {
    const latin = Array.from({ length: 0x1f00 }, (_, code) => code).filter(
      (code) => code < 0x370 || code >= 0x1e00,
    );
    for (const code of latin) {
      const char = String.fromCharCode(code);
      for (const text of [`ạ${char}b`, `${char}ạ`, `ạ ${char}`, `Ŀ${char}ư`]) {
        expect(foldKey(text), code.toString(16)).toBe(definition(text));
      }
    }
  });
  it("any text does", () => {
    const unit = fc.constantFrom(
      ...Array.from("aĐđừÀ\u0301\u031b \u00a0-.,½Ŀŀﬁ²ª´ÅﷺИя한\u1100\u1161"),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        expect(foldKey(text)).toBe(definition(text));
      }),
      { seed: 5, numRuns: 5000 },
    );
  });
});
