import { describe, expect, it } from "vitest";
import { birthPlace } from "../../src/field/birth-place.ts";
import { nationality } from "../../src/field/nationality.ts";
import { vehiclePlate } from "../../src/field/vehicle-plate.ts";
import { brief, cleanWith } from "./clean-with.ts";

describe("nationality", () => {
  const column = { "Việt Nam": 5, "Hàn Quốc": 2 };
  it.each([
    ["VN", ["fixed", "Việt Nam"], "VN"],
    ["vietnam", ["fixed", "Việt Nam"], "VN"],
    ["Korea", ["fixed", "Hàn Quốc"], "KR"],
    ["Mỹ", ["ok", "Mỹ"], "US"],
    ["American", ["ok", "American"], "US"],
    ["người Korean", ["ok", "người Korean"], "KR"],
    ["Kinh", ["ok", "Kinh", "nationality/unknown"], undefined],
    ["-", ["missing", "-"], ""],
  ])("%s → %j, known as %s", (raw, expected, feature) => {
    const cleaned = cleanWith(nationality, raw, { column });
    expect(brief(cleaned)).toEqual(expected);
    expect(cleaned.feature).toBe(feature);
  });
});

describe("place of birth", () => {
  it.each([
    ["Thanh Hóa", "thanh hoa"],
    ["H. Hậu Lộc, Thanh Hóa", "thanh hoa"],
    ["hậu lộc - tỉnh thanh hoá", "thanh hoa"],
    ["T. Thanh Hóa", "thanh hoa"],
    ["Làng Vạc", "lang vac"],
    ["QN", ""],
    ["không rõ", ""],
  ])("%s is compared as %j and stays as written", (raw, feature) => {
    const cleaned = cleanWith(birthPlace, raw);
    expect(cleaned.feature).toBe(feature);
    expect(cleaned.value).toBe(raw);
  });
  it("is compared as written elsewhere", () => {
    expect(cleanWith(birthPlace, "Leeds, UK", { country: "GB" }).feature).toBe("leeds uk");
  });
});

describe("vehicle plate", () => {
  it.each([
    ["51F-794.41", ["ok", "51F-794.41"], "51F79441"],
    ["51f79441", ["fixed", "51F79441"], "51F79441"],
    ["59x2 123.45", ["fixed", "59X2 123.45"], "59X212345"],
    ["B-AB 1234", ["ok", "B-AB 1234"], "BAB1234"],
    ["chưa có xe", ["ok", "chưa có xe"], ""],
    ["2", ["ok", "2"], ""],
    ["xe của vợ 51F", ["ok", "xe của vợ 51F"], ""],
    ["-", ["missing", "-"], ""],
  ])("%s → %j, compared as %j", (raw, expected, feature) => {
    const cleaned = cleanWith(vehiclePlate, raw);
    expect(brief(cleaned)).toEqual(expected);
    expect(cleaned.feature).toBe(feature);
  });
});
