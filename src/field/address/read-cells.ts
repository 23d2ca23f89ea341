import type { ProvinceSense } from "../../country/vn/lookup.ts";
import { LEVEL } from "../../country/vn/unit-words.ts";
import type { VnCells } from "./compose-vn.ts";
import { officialUnits } from "./official-units.ts";
import { parseVn } from "./parse-vn.ts";
import { plainStreet } from "./plain-street.ts";
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
  const { province, district, ward, rivals, problems, country, postcode } = readUnits(cell);
  const more = district !== undefined || ward !== undefined || country || postcode !== "";
  const doubt = rivals.length > 0 || problems.length > 0;
  return more || doubt || province === undefined || province.sure < SURE ? undefined : province;
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
  if (units.ward !== undefined && plainStreet(line) !== undefined) {
    return { ...NOWHERE, street: line };
  }
  return parseVn(line, { province: units.province, district: units.district });
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
  if (parts.length < 3 || parts.length > 4 || plainStreet(street) === undefined) return undefined;
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
