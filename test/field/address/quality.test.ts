import { describe, expect, test } from "vitest";
import { convertVn } from "../../../src/field/address/convert.ts";
import { parseVn } from "../../../src/field/address/parse-vn.ts";
import { AddressWriter, type Habit } from "./address-writer.ts";

const SIZE = 3000;

/** Shares of addresses of a habit whose province and ward are read right, and of wards read wrong. */
function score(habit: Habit, seed: number): { province: number; ward: number; wrong: number } {
  const writer = new AddressWriter(seed);
  let province = 0;
  let ward = 0;
  let wrong = 0;
  for (let i = 0; i < SIZE; i++) {
    const written = writer.write(habit);
    const read = parseVn(written.text);
    const meant = written.ward;
    const place =
      meant.era === "old"
        ? read.province?.old === meant.district.province
        : read.province?.next === meant.province;
    if (place) province++;
    if (read.ward === meant) ward++;
    else if (read.ward !== undefined && read.confidence === "high") wrong++;
  }
  return { province: province / SIZE, ward: ward / SIZE, wrong: wrong / SIZE };
}

describe("addresses written in five habits", () => {
  // Floors asked of the parser: province, ward; and the most wards read wrong with high confidence.
  const floors: [habit: Habit, province: number, ward: number, wrong: number][] = [
    ["official", 0.98, 0.96, 0.002],
    ["office", 0.98, 0.96, 0.005],
    ["shop", 0.98, 0.96, 0.01],
    ["since-2025", 0.98, 0.96, 0.005],
    ["hurried", 0.92, 0.85, 0.02],
  ];
  test.each(floors)("%s: province ≥ %d, ward ≥ %d", (habit, province, ward, wrong) => {
    const got = score(habit, 20260430);
    expect(got.province).toBeGreaterThanOrEqual(province);
    expect(got.ward).toBeGreaterThanOrEqual(ward);
    expect(got.wrong).toBeLessThanOrEqual(wrong);
  });

  test("what is converted is one of the heirs of what was meant", () => {
    const writer = new AddressWriter(7);
    for (let i = 0; i < SIZE; i++) {
      const { text, ward } = writer.write("official");
      const { candidates } = convertVn(parseVn(text));
      expect(candidates, text).toEqual(ward.era === "old" ? ward.became : [ward]);
    }
  });
});
