import type { Parts } from "../define.ts";
import type { VnCells } from "./compose-vn.ts";

/** The fields an address is spread over. */
export const FROM = [
  "address",
  "address_2",
  "house_number",
  "ward",
  "district",
  "city",
  "province",
  "postal_code",
  "country",
] as const;
export type From = (typeof FROM)[number];

export type AddressParts = Parts<From>;

/** The first value of a part; "" without any. */
export const first = (values: readonly string[] | undefined) => values?.find((v) => v !== "") ?? "";
/** All values of a part, joined. */
export const all = (values: readonly string[] | undefined) =>
  values === undefined ? "" : values.filter((v) => v !== "").join(", ");

/** The cells of a Vietnamese address. */
export function cellsOf(parts: AddressParts): VnCells {
  return {
    house: first(parts.house_number),
    address: [all(parts.address), all(parts.address_2)].filter((t) => t !== "").join(", "),
    ward: first(parts.ward),
    district: first(parts.district),
    city: first(parts.city),
    province: first(parts.province),
    postcode: first(parts.postal_code),
  };
}
