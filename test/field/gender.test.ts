import { describe, expect, it } from "vitest";
import { gender } from "../../src/field/gender.ts";
import { brief, cleanWith } from "./clean-with.ts";

describe("gender", () => {
  it.each([
    ["Nam", "male"],
    ["NAM", "male"],
    ["nữ", "female"],
    ["Nu", "female"],
    ["Male", "male"],
    ["female", "female"],
    ["M", "male"],
    ["f", "female"],
    ["W", "female"],
    ["Herr", "male"],
    ["weiblich", "female"],
    ["Khác", "other"],
    ["non-binary", "other"],
  ])("understands %s alone and leaves it", (raw, feature) => {
    expect(cleanWith(gender, raw)).toEqual({ status: "ok", value: raw, feature });
  });

  it.each<[string, Readonly<Record<string, number>>, string, string]>([
    ["M", { Nam: 9, Nữ: 8 }, "Nam", "letters among words"],
    ["Nam", { male: 9, female: 8 }, "male", "as the column writes it"],
    ["NAM", { Nam: 9, Nữ: 8 }, "Nam", "capitals"],
    ["Nu", { Nam: 9, Nữ: 8 }, "Nữ", "the accent"],
    ["w", { männlich: 9 }, "weiblich", "a sex nobody has spelt out"],
    ["T", { Trai: 9, Gái: 8 }, "Trai", "the first letter of a word the column has"],
    ["g", { Trai: 3, Gái: 2, Nam: 9, Nữ: 8 }, "Nữ", "the same among other words"],
    ["Herr", { männlich: 9, weiblich: 8 }, "männlich", "a title among sexes"],
    ["weiblich", { M: 9, W: 8 }, "W", "German letters"],
    ["Other", { Nam: 9, Nữ: 8 }, "Khác", "neither, in the column's language"],
  ])("brings %s in a column of %j to %s (%s)", (raw, column, value) => {
    expect(brief(cleanWith(gender, raw, { column: { [raw]: 1, ...column } }))).toEqual([
      "fixed",
      value,
    ]);
  });

  it.each<[string, Readonly<Record<string, number>>]>([
    ["F", { M: 9, F: 8 }],
    ["W", { M: 9, W: 8 }],
    ["Ông", { Anh: 9, Chị: 8, Bà: 3 }],
    ["Non-binary", { Male: 9, Female: 8, Other: 1 }],
    ["nam", { nữ: 8, nam: 9 }],
  ])("leaves %s in a column of %j", (raw, column) => {
    expect(brief(cleanWith(gender, raw, { column }))).toEqual(["ok", raw]);
  });

  it.each<[string, Readonly<Record<string, number>>]>([
    ["T", { Nam: 9, Nữ: 8 }],
    ["G", { Trai: 9, Nữ: 8 }],
    ["N", { Trai: 9, Gái: 8, Nam: 3, Nữ: 2 }],
  ])("does not guess %s in a column of %j", (raw, column) => {
    expect(cleanWith(gender, raw, { column: { [raw]: 1, ...column } }).status).toBe("invalid");
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

  describe("digits", () => {
    const half = { "0": 6, "1": 7 };
    const survey = (column: Readonly<Record<string, number>>, header: string) => {
      const values = Object.entries(column).map(([text, count]) => ({
        text,
        kind: 0 as const,
        count,
      }));
      const context = { country: "VN", asOf: "2026-11-22", header } as never;
      return gender.survey?.(values, context).findings;
    };

    it.each<[string, string, Readonly<Record<string, number>>, string, string]>([
      ["1", "Giới tính (1=Nam, 0=Nữ)", half, "male", "said in the header"],
      ["0", "Giới tính (1=Nam, 0=Nữ)", half, "female", "zero is a value here"],
      ["2", "Gender: 1-male 2-female", { "1": 5, "2": 4, "": 3 }, "female", "with blanks beside"],
      ["1", "Sex (male:1, female:2)", { "1": 5, "2": 4 }, "male", "word first"],
      ["1", "Giới tính", half, "", "not said"],
      ["0", "Giới tính (1=Nam)", half, "", "half said: the other is not guessed"],
      ["1", "Giới tính (10=Nam, 11=Nữ)", half, "", "other numbers"],
    ])("%s under %s", (raw, header, column, feature) => {
      expect(cleanWith(gender, raw, { header, column })).toEqual({
        status: "ok",
        value: raw,
        feature,
      });
    });

    it("are one note for the column, and none where the header says it", () => {
      expect(survey(half, "Giới tính")).toEqual([
        { code: "gender/coded", args: { codes: "0, 1" } },
      ]);
      expect(survey(half, "Giới tính (1=Nam)")).toEqual([
        { code: "gender/coded", args: { codes: "0" } },
      ]);
      expect(survey(half, "Giới tính (1=Nam, 0=Nữ)")).toBeUndefined();
      expect(survey(half, "Nam")).toBeUndefined();
    });

    it("among words are no coding", () => {
      const column = { Nam: 5, Nữ: 4, "1": 1, "2": 1 };
      expect(survey(column, "Giới tính")).toBeUndefined();
      expect(brief(cleanWith(gender, "1", { column }))).toEqual([
        "invalid",
        "1",
        "gender/unknown-word",
      ]);
    });
  });
});
