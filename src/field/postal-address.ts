import { encodeAddress } from "../comparison/address/feature.ts";
import { address as comparison } from "../comparison/address.ts";
import { COUNTRY_ADDRESSES, stateCode } from "../country/index.ts";
import { foldTight } from "../text/fold.ts";
import { shortZip, type ZipCode } from "./address/us-zip.ts";
import { ZIP_FINDINGS } from "./postal-code.ts";
import { composeVn, type ComposedVn } from "./address/compose-vn.ts";
import { composedVn } from "./address/composed-vn.ts";
import { ADDRESS_FINDINGS, type AddressCode } from "./address/findings.ts";
import { framedRow, recalled, remember } from "./address/frame.ts";
import { all, cellsOf, first, FROM, type From } from "./address/postal-parts.ts";
import { westernKey } from "./address/western-key.ts";
import { countryCode } from "./country.ts";
import { type Composed, defineComposite, type Parts } from "./define.ts";

/** An address over its columns: read as a whole, checked against the gazetteer, converted to the units of 2025. */
export const postalAddress = defineComposite<"postal_address", From, AddressCode | ZipCode>({
  name: "postal_address",
  title: { en: "Postal address", vi: "Địa chỉ đầy đủ" },
  from: FROM,
  findings: [...ADDRESS_FINDINGS, ...ZIP_FINDINGS],
  comparison,
  together: [
    "address",
    "house_number",
    "address_2",
    "ward",
    "district",
    "province",
    "city",
    "postal_code",
    "country",
  ],
  columns: [
    { name: "new_address", title: { en: "Address since 2025", vi: "Địa chỉ mới" } },
    { name: "new_ward", title: { en: "Ward since 2025", vi: "Phường/xã mới" } },
    { name: "new_province", title: { en: "Province since 2025", vi: "Tỉnh/thành phố mới" } },
    { name: "address_scheme", title: { en: "Address scheme", vi: "Loại địa chỉ (cũ/mới)" } },
    { name: "address_confidence", title: { en: "Address confidence", vi: "Độ tin cậy địa chỉ" } },
    { name: "ward_candidates", title: { en: "Possible new wards", vi: "Phường/xã mới có thể" } },
  ],

  compose(parts, context) {
    const row = framedRow(parts, context);
    const known = row === undefined ? undefined : recalled(row);
    if (known !== undefined) return known;
    const country = countryOf(first(parts.country), context.country);
    if (country !== "VN") return composedWestern(parts, country);
    const vietnamese = composeVn(cellsOf(parts));
    const foreign = saysVietnam(vietnamese) ? undefined : foreignCountry(parts);
    if (foreign !== undefined) return composedWestern(parts, foreign);
    const composed = composedVn(parts, vietnamese, context.settings.addressScheme);
    if (row !== undefined) remember(row, vietnamese, first(parts.postal_code), composed);
    return composed;
  },
});

function composedWestern(parts: Parts<From>, country: string): Composed<From, ZipCode> {
  const address = westernParts(parts);
  const zip = country === "US" ? shortZip(address.postcode, address.state) : undefined;
  if (zip === undefined) return { feature: encodeAddress(westernKey(address, country)) };
  const { value, finding } = zip;
  const codes = parts.postal_code.map((code) => (code === address.postcode ? value : code));
  return {
    feature: encodeAddress(westernKey({ ...address, postcode: value }, country)),
    parts: { postal_code: codes },
    findings: [{ ...finding, field: "postal_code" }],
  };
}

/** The country of a row: its own country cell, else the data's. A name unknown to us is a country of its own. */
function countryOf(cell: string, fallback: string): string {
  return cell === "" ? fallback : (countryCode(cell) ?? foldTight(cell));
}

function westernParts(parts: Parts<From>) {
  const city = first(parts.city);
  return {
    house: first(parts.house_number),
    street: all(parts.address),
    extra: all(parts.address_2),
    city: city === "" ? first(parts.district) || first(parts.ward) : city,
    state: first(parts.province),
    postcode: first(parts.postal_code),
  };
}

function saysVietnam({ address }: ComposedVn): boolean {
  const { province, ward, country, problems } = address;
  return province !== undefined || ward !== undefined || country || problems.length > 0;
}

/**
 * The country of a row in a Vietnamese list in which nothing is Vietnamese: of its state, or "" for one told only by a
 * city without accents. Undefined where nothing says it is abroad.
 */
function foreignCountry(parts: Parts<From>): string | undefined {
  const state = first(parts.province);
  if (state !== "") {
    return Object.keys(COUNTRY_ADDRESSES).find((code) => stateCode(code, state) !== undefined);
  }
  if (/\b[A-Z]{2}[\s,]+\d{5}(?:-\d{4})?\s*(?:,?\s*USA?)?$/.test(first(parts.address))) return "US";
  return /^[ -~]+$/.test(first(parts.city)) ? "" : undefined;
}
