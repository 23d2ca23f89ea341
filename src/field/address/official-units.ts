import type { ProvinceSense } from "../../country/vn/lookup.ts";
import type { District, NewProvince, OldProvince, Ward } from "../../country/vn/unit-model.ts";
import { schemeOf } from "./scheme.ts";
import type { VnAddress } from "./vn-address.ts";

/** The units of a district or province by their official names; null for a name two of them bear. */
type Named<T> = ReadonlyMap<string, T | null>;

const districtsOf = memo((province: OldProvince) => named(province.districts));
const oldWardsOf = memo((district: District) => named(district.wards));
const newWardsOf = memo((province: NewProvince) => named(province.wards));

/**
 * Reads unit cells that hold official names of units of one scheme, nine in ten of a tidy list, without looking for
 * anything else: `Phường 8`, `Quận 4` of a province known already. Undefined for everything else; a test holds it equal to the
 * reader that takes all texts.
 */
export function officialUnits(
  wardCell: string,
  districtCell: string,
  province: ProvinceSense,
): VnAddress | undefined {
  if (wardCell === "") return undefined;
  let district: District | undefined;
  let ward: Ward | undefined;
  if (districtCell === "") {
    if (province.next === undefined) return undefined;
    ward = newWardsOf(province.next).get(wardCell) ?? undefined;
  } else {
    if (province.old === undefined) return undefined;
    district = districtsOf(province.old).get(districtCell) ?? undefined;
    if (district === undefined) return undefined;
    ward = oldWardsOf(district).get(wardCell) ?? undefined;
  }
  if (ward === undefined || ward.code === "") return undefined;
  const { scheme, doubtful } = schemeOf({ ward, district, province, mark: undefined });
  return {
    street: "",
    ward,
    district,
    province,
    postcode: "",
    country: false,
    scheme,
    confidence: doubtful ? "medium" : "high",
    rivals: [],
    problems: [],
  };
}

function named<T extends { readonly full: string }>(units: readonly T[]): Named<T> {
  const map = new Map<string, T | null>();
  for (const unit of units) map.set(unit.full, map.has(unit.full) ? null : unit);
  return map;
}

function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
