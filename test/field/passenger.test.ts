import { describe, expect, it } from "vitest";
import { parseName } from "../../src/field/name/parse.ts";
import { passengerName } from "../../src/field/name/passenger.ts";

describe("names as airlines write them", () => {
  it.each([
    ["SMITH/JOHN MR", "John Smith", "MR", "family in front, title behind"],
    ["SMITH/JOHNMR", "John Smith", "MR", "no gap"],
    ["O'BRIEN/MARY ANN MRS", "Mary Ann O'Brien", "MRS", "two given names"],
    ["MUELLER/ANNAMS", "Anna Mueller", "MS", "a known given name before MS"],
    ["DE LA CRUZ/JOSE MR", "Jose de la Cruz", "MR", "particles"],
  ])("%s is %s, %s (%s)", (raw, name, title) => {
    const parsed = parseName(raw, "US");
    expect([parsed.name, parsed.title]).toEqual([name, title]);
    expect(parsed.parts.given).not.toContain("/");
  });

  it("keeps what a child is as a remark", () => {
    const { name, note, title } = parseName("SMITH/TOM CHD", "US");
    expect([name, note, title]).toEqual(["Tom Smith", "CHD", ""]);
  });

  it("leaves the family in front where it stands there", () => {
    expect(passengerName("NGUYEN/VAN AN MR", true)).toBe("MR NGUYEN VAN AN");
  });

  it.each([
    ["SMITH/JONES", "two people, or a name without its title"],
    ["Smith/John Mr", "not in capitals: typed by hand"],
    ["WILLIAMS/ADAMS", "a name that ends in MS"],
    ["KHAN/AMR", "a name that ends in MR"],
    ["SMITH/MR", "nobody's given name"],
    ["A/B MR", "no name"],
    ["IN/OUT/MR", "no name either"],
    ["", "nothing"],
  ])("reads no passenger out of %j (%s)", (raw) => {
    expect(passengerName(raw, false)).toBeUndefined();
  });
});
