import { damerauLevenshtein } from "../../text/damerau.ts";
import type { AddressKey } from "./feature.ts";

/** How the areas of two addresses relate: in conflict, unknown, the same city or district, the same ward. */
export const AREA = { apart: 0, unknown: 1, city: 2, ward: 3 } as const;
export type Area = (typeof AREA)[keyof typeof AREA];

/** Compares where two addresses are, whatever scheme each is written in. */
export function compareAreas(a: AddressKey, b: AddressKey): Area {
  if (a.newWards !== "" && b.newWards !== "") return compareWards(a, b);
  if (a.country !== "" && b.country !== "" && a.country !== b.country) return AREA.apart;
  // A postal code of Vietnam covers a district or more: no area of its own.
  if (a.country === "VN" || b.country === "VN") return vietnamese(a, b);
  return a.postcode !== "" && a.postcode === b.postcode ? AREA.ward : western(a, b);
}

function compareWards(a: AddressKey, b: AddressKey): Area {
  if (a.newWards === b.newWards || overlap(a.newWards, b.newWards)) return AREA.ward;
  if (a.province !== b.province) return AREA.apart;
  return a.city !== "" && a.city === b.city ? AREA.city : AREA.apart;
}

function overlap(a: string, b: string): boolean {
  if (!a.includes(",") && !b.includes(",")) return false;
  const other = b.split(",");
  return a.split(",").some((code) => other.includes(code));
}

function vietnamese(a: AddressKey, b: AddressKey): Area {
  if (a.province !== "" && b.province !== "" && a.province !== b.province) return AREA.apart;
  if (a.city !== "" && b.city !== "") {
    if (a.city !== b.city) return AREA.apart;
    return a.ward !== "" && a.ward === b.ward ? AREA.ward : AREA.city;
  }
  return AREA.unknown;
}

function western(a: AddressKey, b: AddressKey): Area {
  if (a.city === "" || b.city === "") {
    const states = a.province !== "" && b.province !== "" && a.province !== b.province;
    return states ? AREA.apart : AREA.unknown;
  }
  return sameCity(a.city, b.city) ? AREA.city : AREA.apart;
}

/** Equal but for a slip, or one name within the other: `new york` and `new york city`. */
function sameCity(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 5 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`)))
    return true;
  const limit = short.length >= 9 ? 2 : 1;
  return short.length >= 5 && damerauLevenshtein(a, b, limit) <= limit;
}
