import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeAddress, type AddressKey } from "../../src/comparison/address/feature.ts";
import { address } from "../../src/comparison/address.ts";

const NONE: AddressKey = {
  country: "",
  province: "",
  city: "",
  ward: "",
  newWards: "",
  street: "",
  number: "",
  postcode: "",
  unit: "",
};
const vn = (parts: Partial<AddressKey>) =>
  encodeAddress({ ...NONE, country: "VN", province: "79", ...parts });
const us = (parts: Partial<AddressKey>) => encodeAddress({ ...NONE, country: "US", ...parts });

function level(left: string, right: string): string | undefined {
  const a = address.prepare(left);
  const b = address.prepare(right);
  if (a === undefined || b === undefined) return undefined;
  return address.levels[address.compare(a, b)]?.name;
}

describe("levels", () => {
  const leLoi = { street: "le loi", number: "12" };
  const cases: [left: string, right: string, level: string, note: string][] = [
    [
      vn({ ...leLoi, city: "760", ward: "bennghe", newWards: "26740" }),
      vn({ ...leLoi, newWards: "26740" }),
      "same-address",
      "old and new scheme meet in the ward of today",
    ],
    [
      vn({ ...leLoi, newWards: "26740" }),
      vn({ ...leLoi, newWards: "26743" }),
      "near-address",
      "the same house, but another ward of the province",
    ],
    [
      vn({ ...leLoi, newWards: "00008,00025" }),
      vn({ ...leLoi, newWards: "00025" }),
      "same-address",
      "a divided ward holds its parts",
    ],
    [
      vn({ ...leLoi, newWards: "26740" }),
      vn({ ...leLoi, number: "14", newWards: "26740" }),
      "same-street",
      "another house",
    ],
    [
      vn({ ...leLoi, newWards: "26740" }),
      vn({ street: "hai ba trung", number: "12", newWards: "26740" }),
      "same-ward",
      "another street",
    ],
    [
      vn({ ...leLoi, newWards: "26740" }),
      vn({ ...leLoi, province: "01", newWards: "00004" }),
      "different",
      "the same street name in another city",
    ],
    [
      vn({ ...leLoi, newWards: "26740", unit: "502" }),
      vn({ ...leLoi, newWards: "26740", unit: "1103" }),
      "same-house",
      "another flat",
    ],
    [
      vn({ ...leLoi, newWards: "26740" }),
      vn({ street: "le loy", number: "12", newWards: "26740" }),
      "near-address",
      "a slip in a short name",
    ],
    ["12 Main Street", "12 main st.", "same-address", "plain text"],
    ["57 e. 57th st.", "57 East 57th Street", "same-address", "ordinals and directions"],
    ["12 Main Street", "13 Main Street", "same-street", "another house"],
    ["Hauptstraße 12", "Hauptstr. 12", "same-address", "German street words"],
    ["12 poyntonstreet", "12 poynton street", "same-address", "grown together"],
    [
      us({ street: "melrose ave", number: "8800", city: "los angeles" }),
      us({ street: "melrose ave", number: "8800", city: "los angeles city" }),
      "same-address",
      "a longer name of the city",
    ],
    [
      us({ street: "melrose ave", number: "8800", province: "CA", city: "x" }),
      us({ street: "melrose ave", number: "8800", province: "NY", city: "y" }),
      "different",
      "another state",
    ],
    [
      us({ street: "main st", number: "5", city: "springfield", province: "IL" }),
      us({ street: "elm st", number: "5", city: "springfield", province: "IL" }),
      "same-city",
      "another street",
    ],
  ];
  test.each(cases)("%j | %j → %s (%s)", (left, right, expected) => {
    expect(level(left, right)).toBe(expected);
    expect(level(right, left)).toBe(expected);
  });

  test("an address that says nothing is missing", () => {
    expect(encodeAddress({ ...NONE, country: "VN" })).toBe("");
    expect(address.prepare("")).toBeUndefined();
  });
});

const word = fc.constantFrom(
  "le",
  "loi",
  "hai",
  "ba",
  "trung",
  "main",
  "oak",
  "st",
  "ave",
  "n",
  "park",
);
const key = fc.record({
  country: fc.constantFrom("", "VN", "US", "AU"),
  province: fc.constantFrom("", "79", "01", "CA"),
  city: fc.constantFrom("", "760", "new york", "new york city", "springfield", "springfeild"),
  ward: fc.constantFrom("", "bennghe", "5"),
  newWards: fc.constantFrom("", "26740", "26740,26743", "26743"),
  street: fc.array(word, { maxLength: 4 }).map((words) => words.join(" ")),
  number: fc.constantFrom("", "12", "12a", "14"),
  postcode: fc.constantFrom("", "70000", "10115"),
  unit: fc.constantFrom("", "5", "roperpl"),
});

describe("laws", () => {
  test("compare is symmetric and itself is never different", () => {
    fc.assert(
      fc.property(key, key, (left, right) => {
        const a = address.prepare(encodeAddress(left));
        const b = address.prepare(encodeAddress(right));
        if (a === undefined || b === undefined) return;
        expect(address.compare(a, b)).toBe(address.compare(b, a));
        const self = address.levels[address.compare(a, a)]?.name;
        if (left.street !== "") expect(["same-address", "near-address"]).toContain(self);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  test("equal addresses share every key, and all values have the same kinds of keys", () => {
    fc.assert(
      fc.property(key, (value) => {
        const a = address.prepare(encodeAddress(value));
        if (a === undefined) return;
        const keys = address.keys(a);
        expect(keys).toHaveLength(4);
        expect(address.keys(a)).toEqual(keys);
      }),
      { seed: 12 },
    );
  });

  test("m and u of the levels add up to 1", () => {
    expect(address.levels.reduce((sum, l) => sum + l.m, 0)).toBeCloseTo(1, 6);
    expect(address.levels.reduce((sum, l) => sum + l.u, 0)).toBeCloseTo(1, 2);
  });
});
