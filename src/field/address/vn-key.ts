import type { AddressKey } from "../../comparison/address/feature.ts";
import { vnStreet } from "./vn-street.ts";
import type { Converted, VnAddress } from "./vn-address.ts";

/** What matching compares of a Vietnamese address: both schemes meet in the wards of today. */
export function vnKey(address: VnAddress, converted: Converted, postcode: string): AddressKey {
  const { number, street, unit } = vnStreet(address.street);
  const { ward, district, province } = address;
  const city = district ?? (ward?.era === "old" ? ward.district : undefined);
  // Wards that only share a name are no known place; the parts of a divided ward are.
  const known = ward !== undefined || converted.candidates.length === 1;
  const now = converted.province ?? province?.next ?? province?.old?.became;
  return {
    country: "VN",
    province: now?.code ?? "",
    city: city?.code ?? "",
    ward: ward?.key ?? "",
    newWards: known ? converted.candidates.map((unit) => unit.code).join(",") : "",
    street,
    number,
    postcode: postcode === "" ? address.postcode : postcode,
    unit,
  };
}
