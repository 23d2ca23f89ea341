import { describe, expect, it } from "vitest";
import { gender } from "../../src/field/gender.ts";
import { brief, cleanWith } from "./clean-with.ts";

describe("gender", () => {
  it.each([
    ["Nam", "ok", "Nam", "male"],
    ["NAM", "fixed", "Nam", "male"],
    ["nữ", "fixed", "Nữ", "female"],
    ["Nu", "fixed", "Nữ", "female"],
    ["Male", "ok", "Male", "male"],
    ["female", "fixed", "Female", "female"],
    ["M", "ok", "M", "male"],
    ["f", "fixed", "F", "female"],
    ["Herr", "fixed", "männlich", "male"],
    ["weiblich", "ok", "weiblich", "female"],
    ["Khác", "ok", "Khác", "other"],
  ])("%s alone → %s %s", (raw, status, value, feature) => {
    expect(cleanWith(gender, raw)).toEqual({ status, value, feature });
  });

  it("follows the language of the column", () => {
    expect(brief(cleanWith(gender, "M", { column: { Nam: 9, Nữ: 8 } }))).toEqual(["fixed", "Nam"]);
    expect(brief(cleanWith(gender, "Nam", { column: { male: 9, female: 8 } }))).toEqual([
      "fixed",
      "Male",
    ]);
    expect(brief(cleanWith(gender, "w", { column: { männlich: 9 } }))).toEqual([
      "fixed",
      "weiblich",
    ]);
  });

  it("reads ticks under a man's or woman's column, and nowhere else", () => {
    expect(cleanWith(gender, "x", { header: "Nam" })).toEqual({
      status: "ok",
      value: "x",
      feature: "male",
    });
    expect(cleanWith(gender, "1", { header: "Nữ" })).toMatchObject({
      value: "1",
      feature: "female",
    });
    expect(cleanWith(gender, "x", { header: "Giới tính" })).toMatchObject({
      status: "missing",
      value: "x",
    });
  });

  it.each([
    ["Namm", ["invalid", "Namm", "gender/unknown-word"]],
    ["Nam Định", ["invalid", "Nam Định", "gender/unknown-word"]],
    ["1", ["invalid", "1", "gender/unknown-word"]],
    ["-", ["missing", "-"]],
    ["không rõ", ["missing", "không rõ"]],
  ])("keeps %s", (raw, expected) => {
    expect(brief(cleanWith(gender, raw))).toEqual(expected);
  });

  it("is not found among forms of address", () => {
    const sample = (list: string[]) => list.map((text) => ({ text, kind: 0 as const, count: 1 }));
    expect(gender.sniff?.(sample(["Nam", "Nữ"]), { country: "VN" })).toBe(1);
    expect(gender.sniff?.(sample(["Anh", "Chị"]), { country: "VN" })).toBe(0);
  });
});
