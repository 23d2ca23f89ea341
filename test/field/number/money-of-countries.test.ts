import { describe, expect, it } from "vitest";
import { points } from "../../../src/field/points.ts";
import { totalSpend } from "../../../src/field/total-spend.ts";
import type { FieldSpec } from "../../../src/field/define.ts";
import { brief, cleanWith } from "../clean-with.ts";

function inColumn(field: FieldSpec, country: string, raws: readonly string[]) {
  const column = Object.fromEntries(raws.map((raw) => [raw, 1]));
  return raws.map((raw) => brief(cleanWith(field, raw, { country, column }))[1]);
}

describe("amounts as countries write them", () => {
  it.each([
    ["DE", ["1.250,-", "99,90", "5,-- €"], ["1250", "99.9", "5"]],
    ["CH", ["1’250.-", "CHF 980.50"], ["1250", "980.5"]],
    ["IN", ["1,25,000", "₹ 12,34,567.50", "Rs. 5,000/-"], ["125000", "1234567.5", "5000"]],
    ["IN", ["2.5 lakh", "3 crore"], ["250000", "30000000"]],
    ["DE", ["1,5 Mio.", "20 Tsd.", "2 Mrd."], ["1500000", "20000", "2000000000"]],
    ["BR", ["R$ 1.250,00"], ["1250"]],
    ["US", ["$1,250.00 CR", "12,34"], ["$1,250.00 CR", "12.34"]],
    ["US", ["1,25,00", "1,2,345"], ["1,25,00", "1,2,345"]],
  ])("%s: %j → %j", (country, raws, expected) => {
    expect(inColumn(totalSpend, country, raws)).toEqual(expected);
  });
  it("reads points with their word", () => {
    expect(inColumn(points, "VN", ["1.250 điểm", "980", "0 pts"])).toEqual(["1250", "980", "0"]);
  });
});
