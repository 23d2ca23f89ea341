import { describe, expect, it } from "vitest";
import { isVietnameseSyllable, vietnameseFit } from "../../src/text/vietnamese-syllable.ts";

const YES =
  "Nguyễn Văn Đặng Trần Hữu Phước Quận Gò Vấp Hà Nội Thúy Thuý hòa hoà khuya khuỷu quốc gì giếng giữa " +
  "nghiêng ngoằn ngoèo xoong ý yến ườn Huỳnh quýt Đắk Lắk PHƯƠNG kỳ tuyết an ông";
const NO =
  "Müller Café naïve França Zoë Größe Nguyeexn hât̀ ngyễn cà́ hạtt bàch bàt bảp mùc fà jà wá zô ääa nguyễnn";

describe("isVietnameseSyllable", () => {
  it.each(YES.split(" "))("takes %s", (word) => expect(isVietnameseSyllable(word)).toBe(true));
  it.each(NO.split(" "))("refuses %s", (word) => expect(isVietnameseSyllable(word)).toBe(false));
  it("refuses nothing and long words", () => {
    expect(isVietnameseSyllable("")).toBe(false);
    expect(isVietnameseSyllable("a".repeat(1_000_000))).toBe(false);
  });
});

describe("vietnameseFit", () => {
  it.each([
    ["Nguyễn Văn An", 2],
    ["Müller GmbH", -1],
    ["plain ascii", 0],
    ["Công ty TNHH (Đặng)", 2],
  ])("scores %s as %i", (text, fit) => expect(vietnameseFit(text)).toBe(fit));
});
