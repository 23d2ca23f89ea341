import { AREA, compareAreas } from "./address/area.ts";
import { type AddressKey, decodeAddress } from "./address/feature.ts";
import {
  type StreetWords,
  streetLikeness,
  streetOutline,
  streetWords,
} from "./address/street-likeness.ts";
import { damerauLevenshtein } from "../text/damerau.ts";
import { defineComparison, type Level } from "./define.ts";

interface PreparedAddress {
  readonly key: AddressKey;
  readonly words: StreetWords;
}

/** Starting m and u are judgement for customer lists; training moves them. People move: "different" says little. */
const LEVELS = [
  {
    name: "same-address",
    say: { en: "same address", vi: "cùng địa chỉ" },
    m: 0.42,
    u: 0.0002,
    rarer: true,
  },
  {
    name: "same-house",
    say: { en: "same house and street", vi: "cùng số nhà và đường" },
    m: 0.14,
    u: 0.0004,
    rarer: true,
  },
  {
    name: "near-address",
    say: {
      en: "same house or street, written differently",
      vi: "cùng nhà hoặc đường, viết khác nhau",
    },
    m: 0.14,
    u: 0.0012,
  },
  {
    name: "other-town",
    say: {
      en: "same street and house number, another town",
      vi: "cùng tên đường và số nhà, khác thành phố",
    },
    m: 0.03,
    u: 0.002,
    against: true,
  },
  {
    name: "same-street",
    say: { en: "same street, other house", vi: "cùng đường, khác số nhà" },
    m: 0.05,
    u: 0.004,
  },
  {
    name: "same-ward",
    say: { en: "same ward only", vi: "chỉ cùng phường/xã" },
    m: 0.05,
    u: 0.02,
  },
  {
    name: "same-city",
    say: { en: "same city or district only", vi: "chỉ cùng quận/huyện hoặc thành phố" },
    m: 0.08,
    u: 0.12,
  },
  {
    name: "same-province",
    say: {
      en: "same province or state, nothing more is known of one side",
      vi: "cùng tỉnh/thành, một bên không ghi rõ hơn",
    },
    m: 0.04,
    u: 0.04,
  },
  { name: "different", say: { en: "different address", vi: "địa chỉ khác" }, m: 0.05, u: 0.8124 },
] as const satisfies readonly Level[];

const LEVEL_AT = {
  address: 0,
  house: 1,
  near: 2,
  otherTown: 3,
  street: 4,
  ward: 5,
  city: 6,
  province: 7,
  different: 8,
} as const;

/**
 * Two addresses: encoded ones (`address/feature.ts`) part by part, old and new Vietnamese wards meeting under the ward
 * of today; plain text as a street line.
 */
export const address = defineComparison<PreparedAddress>({
  name: "address",
  role: "place",
  spelled: true,
  title: { en: "Address", vi: "Địa chỉ" },
  levels: LEVELS,

  prepare(text) {
    const key = decodeAddress(text);
    const { street, number, newWards, ward, city, province, postcode } = key;
    const says = street + number + newWards + ward + city + province + postcode;
    return says === "" ? undefined : { key, words: streetWords(street) };
  },

  compare({ key: a, words: aWords }, { key: b, words: bWords }) {
    const area = compareAreas(a, b);
    // Apart, only the same house number in one street can bring them nearer: most strangers are told by that.
    if (area === AREA.apart && (a.number === "" || a.number !== b.number)) {
      return LEVEL_AT.different;
    }
    const street = streetLikeness(aWords, bWords) || crossed(aWords, a.unit, bWords, b.unit);
    if (street !== 0) {
      const level = compareHouses(a, b, street, area);
      if (level !== undefined) return level;
    }
    if (area === AREA.ward) return LEVEL_AT.ward;
    if (area === AREA.city) return LEVEL_AT.city;
    return area === AREA.unknown && sameProvinceAtMost(a, b)
      ? LEVEL_AT.province
      : LEVEL_AT.different;
  },

  keys({ key, words }) {
    const core = words.core.join("");
    const place = key.newWards === "" ? key.city : key.newWards;
    const outline = streetOutline(words);
    const { number, city, province } = key;
    return [
      core !== "" && number !== "" ? [`${number}|${core}`] : [],
      core !== "" && place !== "" ? place.split(",").map((code) => `${core}|${code}`) : [],
      outline.length > 2
        ? [
            `${outline}|${city === "" ? province : city}`,
            ...(number === "" ? [] : [`${outline}|#${number}`]),
          ]
        : [],
      number === "" ? [] : numberKeys(key),
    ];
  },

  term({ key }) {
    return `${key.number}|${key.street}|${key.newWards === "" ? key.city : key.newWards}`;
  },
});

/** Whether one side says no more than its province, and the other lies in it. */
function sameProvinceAtMost(a: AddressKey, b: AddressKey): boolean {
  if (a.province === "" || a.province !== b.province) return false;
  return [a, b].some(({ street, number, city, ward }) => street + number + city + ward === "");
}

/** The house number within its postal code; outside Vietnam, where districts hold few streets, within its city too. */
function numberKeys({ number, postcode, city, country }: AddressKey): string[] {
  const keys = postcode === "" ? [] : [`${postcode}|${number}`];
  if (country !== "VN" && city !== "") keys.push(`${city}|${number}`);
  return keys;
}

/** 1 where one side's street stands in the other's second line: lines are filled in either order. */
function crossed(a: StreetWords, aUnit: string, b: StreetWords, bUnit: string): 0 | 1 {
  return standsIn(a.tight, bUnit) || standsIn(b.tight, aUnit) ? 1 : 0;
}

function standsIn(street: string, unit: string): boolean {
  if (street.length < 6 || unit.length < 5) return false;
  return damerauLevenshtein(street, unit, 1) <= 1;
}

/** Whether the postal codes lie in different regions: every town has its main street 1. */
function farApart(a: AddressKey, b: AddressKey): boolean {
  return (
    a.postcode !== "" && b.postcode !== "" && a.postcode.slice(0, 2) !== b.postcode.slice(0, 2)
  );
}

/** The level of two addresses on one street; undefined where the areas speak against it. */
function compareHouses(
  a: AddressKey,
  b: AddressKey,
  street: 1 | 2,
  area: number,
): number | undefined {
  const known = a.number !== "" && b.number !== "";
  const same = known && a.number === b.number;
  // The same words in another city are another street, but a list of one city may misname a suburb.
  if (area === AREA.apart) {
    const provinces = a.province !== "" && b.province !== "" && a.province !== b.province;
    if (street !== 2 || !same || provinces || farApart(a, b)) return undefined;
    // In one province of Vietnam a ward is often given by its neighbour's name.
    return a.country === "VN" || b.country === "VN" ? LEVEL_AT.near : LEVEL_AT.otherTown;
  }
  if (same && street === 2) {
    if (a.unit !== b.unit) return LEVEL_AT.house;
    const wardKnown = a.newWards !== "" && b.newWards !== "";
    const placed = area === AREA.ward || (area === AREA.city && !wardKnown);
    return placed || (a.city === b.city && a.province === b.province)
      ? LEVEL_AT.address
      : LEVEL_AT.house;
  }
  if (same) return LEVEL_AT.near;
  if (!known && street === 2 && area >= AREA.city) {
    return a.number === b.number && a.street === b.street && area === AREA.ward && a.unit === b.unit
      ? LEVEL_AT.address
      : LEVEL_AT.near;
  }
  if (!known && street === 2) return a.number === b.number ? LEVEL_AT.near : LEVEL_AT.street;
  return area >= AREA.city || (known && street === 2) ? LEVEL_AT.street : undefined;
}
