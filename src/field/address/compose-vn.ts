import { provinceOfPostcode } from "../../country/vn/postcodes.ts";
import { type ProvinceSense, unitIndex } from "../../country/vn/lookup.ts";
import { LEVEL } from "../../country/vn/unit-words.ts";
import { unitKey, vnUnits } from "../../country/vn/units.ts";
import { convertVn } from "./convert.ts";
import type { AddressCode } from "./findings.ts";
import { placeOf } from "./problems.ts";
import { NOWHERE, readLine, unitsOf } from "./read-cells.ts";
import { schemeOf } from "./scheme.ts";
import { joinedUnits, unitCell } from "./unit-cell.ts";
import type { Converted, Problem, VnAddress } from "./vn-address.ts";

/** The cells of a Vietnamese address, several of a kind joined. */
export interface VnCells {
  readonly house: string;
  readonly address: string;
  readonly ward: string;
  readonly district: string;
  readonly city: string;
  readonly province: string;
  readonly postcode: string;
}

/** A finding about an address and which of its cells it is about. */
export interface AddressFinding {
  readonly code: AddressCode;
  readonly cell: "address" | "ward" | "district" | "province" | "postcode";
  readonly value: string;
  readonly suggestion: string;
}

export interface ComposedVn {
  readonly address: VnAddress;
  readonly converted: Converted;
  readonly findings: readonly AddressFinding[];
}

/** Reads the cells of one row together: unit columns first, then the free text under what they say. */
export function composeVn(given: VnCells): ComposedVn {
  const cells = apart(given);
  const units = unitsOf(cells);
  const line = cells.address;
  const free = line === "" ? undefined : readLine(line, units);
  const address = withHouse(merge(units, free), cells.house);
  const converted = convertVn(address);
  return {
    address,
    converted,
    findings: findingsOf(address, converted, cells, units !== undefined),
  };
}

/**
 * The cells with what a shop program joins in one taken apart: `Hà Nội - Quận Cầu Giấy` is a province and its
 * district, in either order, where no column gives the province.
 */
function apart(cells: VnCells): VnCells {
  const units = cells.province === "" ? joinedUnits(cells.district) : undefined;
  const at = units?.findIndex(isProvince) ?? -1;
  if (units === undefined || at < 0 || (at > 0 && at < units.length - 1)) return cells;
  const rest = units.filter((_, i) => i !== at);
  // From small to large, as an address is written.
  const smaller = at === 0 ? rest.toReversed() : rest;
  return { ...cells, district: smaller.join(", "), province: units[at] ?? "" };
}

function isProvince(text: string): boolean {
  const key = unitKey(text);
  const bare = unitCell(text, LEVEL.province)?.key ?? key;
  const { byKey } = unitIndex();
  return [key, bare].some((k) => (byKey.get(k)?.provinces ?? []).some(({ sure }) => sure >= 0.75));
}

const ORDER = ["high", "medium", "low"] as const;

function merge(units: VnAddress | undefined, free: VnAddress | undefined): VnAddress {
  if (units === undefined) return free ?? NOWHERE;
  if (free === undefined) return { ...units, street: "" };
  const ward = units.ward ?? (units.rivals.length > 0 ? narrowed(units, free) : free.ward);
  const district = units.district ?? free.district;
  const province = units.province ?? free.province;
  const { scheme } = schemeOf({ ward, district, province, mark: undefined });
  const rivals = ward === undefined ? [...units.rivals, ...free.rivals] : [];
  const level = Math.max(
    ward === units.ward ? ORDER.indexOf(units.confidence) : 0,
    units.ward === undefined ? ORDER.indexOf(free.confidence) : 0,
  );
  return {
    street: free.street,
    ward,
    district,
    province,
    postcode: free.postcode === "" ? units.postcode : free.postcode,
    country: free.country || units.country,
    scheme,
    confidence: ORDER[ward === undefined ? Math.max(level, 1) : level] ?? "low",
    rivals,
    problems: [...units.problems, ...withoutEchoes(free, units)],
  };
}

/** A ward the columns leave open, decided by the free text. */
function narrowed(units: VnAddress, free: VnAddress): VnAddress["ward"] {
  return free.ward !== undefined && units.rivals.includes(free.ward) ? free.ward : undefined;
}

/** The free text's problems, without those the unit columns answer. */
function withoutEchoes(free: VnAddress, units: VnAddress): readonly Problem[] {
  return units.ward === undefined ? free.problems : [];
}

function withHouse(address: VnAddress, house: string): VnAddress {
  if (house === "" || address.street.startsWith(house)) return address;
  return { ...address, street: address.street === "" ? house : `${house} ${address.street}` };
}

function findingsOf(
  address: VnAddress,
  converted: Converted,
  cells: VnCells,
  columns: boolean,
): AddressFinding[] {
  const found: AddressFinding[] = [];
  const at = (cell: "ward" | "district" | "province") => (cells[cell] === "" ? "address" : cell);
  for (const problem of address.problems) {
    const cell = problem.kind === "district-not-in-province" ? "district" : "ward";
    found.push({
      code: `address/${problem.kind}`,
      cell: cellOf(problem, cells, at(cell)),
      value: problem.text,
      suggestion: problem.suggestion,
    });
  }
  if (columns && cells.province !== "" && address.province === undefined && found.length === 0) {
    found.push({
      code: "address/province-unknown",
      cell: "province",
      value: cells.province,
      suggestion: "",
    });
  }
  if (address.ward?.era === "old" && converted.candidates.length > 1) {
    found.push({
      code: "address/split-ward",
      cell: at("ward"),
      value: placeOf(address.ward),
      suggestion: converted.candidates.map((unit) => unit.full).join(" / "),
    });
  }
  const postcode = cells.postcode === "" ? address.postcode : cells.postcode;
  const home = provinceOfPostcode(postcode);
  if (home !== undefined && address.province !== undefined && !covers(address.province, home)) {
    const cell = cells.postcode === "" ? "address" : "postcode";
    found.push({ code: "address/postcode-elsewhere", cell, value: postcode, suggestion: "" });
  }
  return found;
}

function cellOf(
  problem: Problem,
  cells: VnCells,
  otherwise: AddressFinding["cell"],
): AddressFinding["cell"] {
  for (const cell of ["ward", "district", "province"] as const) {
    if (cells[cell] !== "" && cells[cell].includes(problem.text)) return cell;
  }
  return cells.address.includes(problem.text) ? "address" : otherwise;
}

/** True where an old province's code lies in a province as the address names it. */
function covers(province: ProvinceSense, code: string): boolean {
  if (province.old?.code === code) return true;
  return province.next !== undefined && oldCodes(province).has(code);
}

const merged = new Map<ProvinceSense, ReadonlySet<string>>();

function oldCodes(province: ProvinceSense): ReadonlySet<string> {
  let codes = merged.get(province);
  if (codes === undefined) {
    const own = vnUnits().oldProvinces.filter((old) => old.became === province.next);
    merged.set(province, (codes = new Set(own.map((old) => old.code))));
  }
  return codes;
}
