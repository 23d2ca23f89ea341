import { describe, expect, it } from "vitest";
import { customField, fitsPattern } from "../../src/field/custom.ts";
import { FIELDS } from "../../src/field/index.ts";
import { findTables } from "../../src/schema/find-tables.ts";
import { mapColumns } from "../../src/schema/map-columns.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { csv } from "../schema/grid-of.ts";
import { brief, cleanWith } from "./clean-with.ts";

const taken = new Set<string>(FIELDS.map((spec) => spec.name));
const plate = customField(
  { name: "plate", type: "pattern", headers: ["Biển số"], pattern: "99A-999*" },
  taken,
);

describe("customField", () => {
  it("is mapped by its headers beside the built-in ones", () => {
    const words = new Vocabulary([...FIELDS, { ...plate, own: true }]);
    const [table] = findTables(csv("Họ tên,Biển số\nLan,30A-12345"), { words }).tables;
    if (table === undefined) throw new Error("no table");
    expect(mapColumns(table, words).map((m) => m?.field)).toEqual(["full_name", "plate"]);
  });

  it("checks shapes", () => {
    expect(brief(cleanWith(plate, "30A-12345"))).toEqual(["ok", "30A-12345"]);
    expect(brief(cleanWith(plate, "30-12345"))).toEqual(["invalid", "30-12345", "custom/pattern"]);
    expect(brief(cleanWith(plate, "chưa có"))).toEqual(["missing", "chưa có"]);
  });

  it("makes lists and numbers", () => {
    const size = customField(
      { name: "size", type: "list", headers: ["Cỡ"], values: { Large: ["L"] }, closed: true },
      taken,
    );
    expect(brief(cleanWith(size, "l"))).toEqual(["fixed", "Large", "list/alias"]);
    const income = customField({ name: "income", type: "money", headers: ["Thu nhập"] }, taken);
    expect(brief(cleanWith(income, "15tr"))).toEqual(["fixed", "15000000"]);
  });

  it.each([
    [{ name: "Biển số", type: "text", headers: ["x"] }, /must be like my_field/],
    [{ name: "phone", type: "text", headers: ["x"] }, /the name is taken/],
    [{ name: "a", type: "text", headers: [] }, /needs headers/],
    [{ name: "a", type: "list", headers: ["x"] }, /needs values/],
    [{ name: "a", type: "pattern", headers: ["x"] }, /needs a pattern/],
  ] as const)("refuses %j", (data, message) => {
    expect(() => customField(data, taken)).toThrow(message);
  });
});

describe("fitsPattern", () => {
  it.each([
    ["AB-1234", "AA-9999", true],
    ["AB-123", "AA-9999", false],
    ["AB-12345", "AA-9999", false],
    ["Đ1", "A9", true],
    ["KH-anything", "KH-*", true],
    ["K", "KH-*", false],
  ])("%s, %s: %s", (text, pattern, fits) => {
    expect(fitsPattern(text, pattern)).toBe(fits);
  });
});
