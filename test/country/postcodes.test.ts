import { describe, expect, test } from "vitest";
import { stateCode } from "../../src/country/index.ts";
import { provinceOfPostcode } from "../../src/country/vn/postcodes.ts";
import { vnUnits } from "../../src/country/vn/units.ts";

/** Postal codes with the province of 2018 they lie in; `undefined` where no province has the head. */
const POSTCODES_OF_PROVINCES: readonly (readonly [
  postcode: string,
  province: string | undefined,
])[] = [
  ["70000", "Hồ Chí Minh"],
  ["11100", "Hà Nội"],
  ["01000", "Quảng Ninh"],
  ["05000", "Hải Phòng"],
  ["78200", "Bà Rịa - Vũng Tàu"],
  ["90000", "An Giang"],
  ["700000", undefined],
  ["00100", undefined],
];

describe("the head of a Vietnamese postal code names its province", () => {
  const name = new Map(vnUnits().oldProvinces.map((p) => [p.code, p.name]));
  test.each(POSTCODES_OF_PROVINCES)("%s → %s", (postcode, province) => {
    expect(name.get(provinceOfPostcode(postcode) ?? "")).toBe(province);
  });
  test("every old province has a head", () => {
    const found = new Set<string>();
    for (let head = 0; head < 100; head++) {
      const code = provinceOfPostcode(`${String(head).padStart(2, "0")}000`);
      if (code !== undefined) found.add(code);
    }
    expect([...found].toSorted()).toEqual([...name.keys()].toSorted());
  });
});

describe("states by any of their spellings", () => {
  test.each([
    ["AU", "w.a.", "WA"],
    ["AU", "Western Australia", "WA"],
    ["US", "n. mex", undefined],
    ["US", "new mexico", "NM"],
    ["DE", "Baden-Wurttemberg", "BW"],
    ["FR", "ile de france", "IDF"],
    ["XX", "WA", undefined],
  ])("%s %s → %s", (country, text, code) => {
    expect(stateCode(country, text)).toBe(code);
  });
});
