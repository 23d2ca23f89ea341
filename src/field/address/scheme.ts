import { type ProvinceSense, unitIndex } from "../../country/vn/lookup.ts";
import type { District, OldWard, Ward } from "../../country/vn/unit-model.ts";
import type { Scheme } from "./vn-address.ts";

/** The scheme of an address from the units it names, and the ward once the scheme is settled. */
export function schemeOf(units: {
  readonly ward: Ward | undefined;
  /** The district the text names; not one inferred from the ward. */
  readonly district: District | undefined;
  readonly province: ProvinceSense | undefined;
  readonly mark: "old" | "new" | undefined;
}): { readonly scheme: Scheme; readonly ward: Ward | undefined; readonly doubtful: boolean } {
  const { district, province, mark } = units;
  let { ward } = units;
  if (ward === undefined) {
    return { scheme: district === undefined ? "unknown" : "old", ward, doubtful: false };
  }
  // A writer's "(mới)" or "(cũ)" decides between units of one name.
  const key = ward.key;
  if (mark === "new" && ward.era === "old") {
    const { became } = ward.district.province;
    ward = became.wards.find((unit) => unit.key === key) ?? ward;
  } else if (mark === "old" && ward.era === "new" && district === undefined) {
    const twins = oldTwins(ward, province);
    ward = (twins.length === 1 ? twins[0] : undefined) ?? ward;
  }
  if (ward.era === "old") {
    const home = ward.district.province;
    const written = province?.old;
    return {
      scheme: written === undefined || written === home ? "old" : "hybrid",
      ward,
      doubtful: false,
    };
  }
  const mixed = district !== undefined || (province !== undefined && province.next === undefined);
  const doubtful =
    !mixed &&
    mark === undefined &&
    oldTwins(ward, province).some((twin) => twin.became[0] !== ward);
  return { scheme: mixed ? "hybrid" : "new", ward, doubtful };
}

/** Old wards of the same name in the province of that name. */
function oldTwins(ward: Ward, province: ProvinceSense | undefined): OldWard[] {
  const twins: OldWard[] = [];
  if (province?.old === undefined) return twins;
  for (const other of unitIndex().byKey.get(ward.key)?.wards ?? []) {
    if (
      other.era === "old" &&
      other.full === ward.full &&
      other.district.province === province.old
    ) {
      twins.push(other);
    }
  }
  return twins;
}
