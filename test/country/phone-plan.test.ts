import * as fc from "fast-check";
import parsePhone, {
  type CountryCode,
  getCountries,
  getExampleNumber,
} from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { describe, expect, test } from "vitest";
import { ownerOf, planOf } from "../../src/country/phone/plan.ts";
import {
  isAllocatedMobile,
  isShortCode,
  migrateLandline,
  migrateMobile,
  prefixHolder,
} from "../../src/country/phone/vietnam.ts";

describe("plans compiled from the metadata say what the library says", () => {
  test("for an example mobile of every country", () => {
    for (const country of getCountries()) {
      const number = getExampleNumber(country, examples);
      if (number === undefined) continue;
      const { nationalNumber, countryCallingCode } = number;
      expect([country, planOf(country)?.typeOf(nationalNumber)]).toEqual([
        country,
        number.getType(),
      ]);
      expect(ownerOf(countryCallingCode, nationalNumber)).toBe(parsePhone(number.number)?.country);
    }
  });
  test("for any digits", () => {
    const codes = fc.constantFrom("84", "1", "49", "44", "33", "81", "61", "39", "7", "47");
    fc.assert(
      fc.property(codes, fc.stringMatching(/^[1-9]\d{6,10}$/), (code, national) => {
        const number = parsePhone(`+${code}${national}`);
        const valid = number?.isValid() === true && number.nationalNumber === national;
        // The library also takes an inner trunk digit off; only numbers it reads as they stand compare.
        if (number?.nationalNumber !== national) return;
        expect(ownerOf(code, national) !== undefined).toBe(valid);
      }),
      { seed: 3, numRuns: 20_000 },
    );
  });
  test.each(["XX", "", "001", "vn"])("no plan for %j", (country) => {
    expect(planOf(country as CountryCode)).toBeUndefined();
  });
});

describe("Vietnam beyond the metadata", () => {
  test("twenty-one old mobile heads, seven digits kept", () => {
    expect(migrateMobile("1694682357")).toBe("394682357");
    expect(migrateMobile("1944682357")).toBeUndefined();
    expect(migrateMobile("169468235")).toBeUndefined();
  });
  test("old area codes", () => {
    expect(migrateLandline("438221234")).toEqual({ national: "2438221234", ambiguous: false });
    expect(migrateLandline("838221234")).toEqual({ national: "2838221234", ambiguous: true });
    expect(migrateLandline("5113822123")).toEqual({ national: "2363822123", ambiguous: false });
    expect(migrateLandline("2363822123")).toBeUndefined();
  });
  test("who holds a prefix", () => {
    expect(
      ["981234567", "911234567", "901234567", "561234567", "591234567", "871234567"].map(
        prefixHolder,
      ),
    ).toEqual(["Viettel", "VinaPhone", "MobiFone", "Vietnamobile", "Gmobile", "iTel"]);
    expect(prefixHolder("951234567")).toBeUndefined();
    expect(isAllocatedMobile("951234567")).toBe(false);
  });
  test("short codes", () => {
    expect(["113", "1080", "8088", "9090"].every(isShortCode)).toBe(true);
    expect(["12", "2345", "38221234", "0113"].some(isShortCode)).toBe(false);
  });
});
