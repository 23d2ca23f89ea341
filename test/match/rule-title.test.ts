import { describe, expect, it } from "vitest";
import { ruleTitle } from "../../src/match/rule-title.ts";

const TITLES = new Map([
  ["person_name", { en: "Name", vi: "Họ tên" }],
  ["phone", { en: "Phone", vi: "Điện thoại" }],
]);

describe("what a blocking rule is called", () => {
  it.each([
    ["person_name", "Name", "Họ tên", "the exact key"],
    ["person_name ~2", "Name, looser 2", "Họ tên, nới 2", "a looser one"],
    ["person_name ~1 + phone", "Name, looser 1 + Phone", "Họ tên, nới 1 + Điện thoại", "crossed"],
    ["Mã thẻ ~1", "Mã thẻ, looser 1", "Mã thẻ, nới 1", "a column of the list's own"],
    ["~ tilde", "~ tilde", "~ tilde", "a column that only looks like one"],
    ["identical rows", "identical rows", "dòng giống hệt nhau", "a rule of its own"],
  ])("%s: %s, %s (%s)", (name, en, vi) => {
    expect(ruleTitle(name, TITLES)).toEqual({ en, vi });
  });
});
