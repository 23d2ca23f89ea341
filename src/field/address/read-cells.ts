import type { ProvinceSense } from "../../country/vn/lookup.ts";
import { LEVEL } from "../../country/vn/unit-words.ts";
import { damerauLevenshtein } from "../../text/damerau.ts";
import { foldTight } from "../../text/fold.ts";
import type { VnCells } from "./compose-vn.ts";
import { officialUnits } from "./official-units.ts";
import { parseVn } from "./parse-vn.ts";
import { bareStreet } from "./plain-street.ts";
import { spellOut } from "./unit-cell.ts";
import type { VnAddress } from "./vn-address.ts";

/** An address that says nothing. */
export const NOWHERE: VnAddress = {
  street: "",
  ward: undefined,
  district: undefined,
  province: undefined,
  postcode: "",
  country: false,
  scheme: "unknown",
  confidence: "low",
  rivals: [],
  problems: [],
};

/** What the unit columns say. */
export function unitsOf(cells: VnCells): VnAddress | undefined {
  const ward = spellOut(cells.ward, LEVEL.ward, true);
  const district = spellOut(cells.district, LEVEL.district, true);
  const { city, province } = cells;
  if (city === "" && province !== "") {
    const sense = provinceOf(province);
    const official = sense === undefined ? undefined : officialUnits(ward, district, sense);
    if (official !== undefined) return official;
  }
  const columns = [ward, district, city, province].filter((text) => text !== "");
  return columns.length === 0 ? undefined : readUnits(columns.join(", "));
}

/** The province a cell names and nothing else, where that is beyond doubt. */
function provinceOf(cell: string): ProvinceSense | undefined {
  const { street, province, district, ward, rivals, problems, country, postcode } = readUnits(cell);
  const units = district !== undefined || ward !== undefined;
  const more = units || country || postcode !== "" || !isRemnant(street);
  const doubt = rivals.length > 0 || problems.length > 0;
  return more || doubt || province === undefined || province.sure < SURE ? undefined : province;
}

/** Nothing, a stray letter, or a type word with a slip: what is left of a province's cell may be that and no more. */
function isRemnant(text: string): boolean {
  const key = foldTight(text);
  if (key.length < 3) return true;
  return damerauLevenshtein(key, "tinh", 1) <= 1 || damerauLevenshtein(key, "thanhpho", 2) <= 2;
}

/** Short forms of one province; those of several are sure to less. */
const SURE = 0.75;

/** The free text under what the unit columns say. */
export function readLine(line: string, units: VnAddress | undefined): VnAddress {
  if (units === undefined) return parseVn(line);
  if (units.ward === undefined) {
    const whole = wholeLine(line, units);
    if (whole !== undefined) return whole;
  }
  if (units.ward !== undefined) {
    const street = bareStreet(line);
    if (street !== undefined && !endsInUnit(street.doubt, units))
      return { ...NOWHERE, street: line };
  }
  return parseVn(line, { province: units.province, district: units.district });
}

/** Whether a street's name ends in one of the units beside it, or near one. */
export function endsInUnit(
  name: string,
  { ward, district, province }: Pick<VnAddress, "ward" | "district" | "province">,
): boolean {
  if (name === "") return false;
  const home = ward?.era === "old" ? ward.district : undefined;
  return [ward, district, home, province?.old, province?.next].some(
    (unit) => unit !== undefined && endsNear(name, unit.key),
  );
}

/** Whether a name ends in a key, one slip allowed. */
function endsNear(name: string, key: string): boolean {
  if (name.endsWith(key)) return true;
  if (key.length < 4) return false;
  return [-1, 0, 1].some((more) => {
    const end = name.slice(-key.length - more);
    return damerauLevenshtein(end, key, 1) <= 1;
  });
}

/** A line that gives all units by their official names behind a plain street, in the province of its own column. */
function wholeLine(
  line: string,
  { province, district, problems, rivals }: VnAddress,
): VnAddress | undefined {
  if (province === undefined || district !== undefined) return undefined;
  if (problems.length + rivals.length > 0) return undefined;
  const parts = line.split(", ");
  const [street = "", ward = ""] = parts;
  if (parts.length < 3 || parts.length > 4 || bareStreet(street) === undefined) return undefined;
  const sense = provinceOf(parts.at(-1) ?? "");
  if (sense === undefined || sense.old !== province.old || sense.next !== province.next) {
    return undefined;
  }
  const official = officialUnits(ward, parts.length === 4 ? (parts[2] ?? "") : "", sense);
  return official === undefined ? undefined : { ...official, street };
}

/** Readings of unit columns; few distinct combinations stand behind many rows. */
const readings = new Map<string, VnAddress>();

export function readUnits(text: string): VnAddress {
  let reading = readings.get(text);
  if (reading === undefined) {
    if (readings.size >= 40_000) readings.clear();
    readings.set(text, (reading = parseVn(text, { unitsOnly: true })));
  }
  return reading;
}
