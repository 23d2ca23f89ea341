import { encodeAddress } from "../comparison/address/feature.ts";
import { address as comparison } from "../comparison/address.ts";
import { COUNTRY_ADDRESSES, stateCode } from "../country/index.ts";
import { LEVEL } from "../country/vn/unit-words.ts";
import { foldTight } from "../text/fold.ts";
import { shortZip, type ZipCode } from "./address/us-zip.ts";
import { ZIP_FINDINGS } from "./postal-code.ts";
import { composeVn, type ComposedVn } from "./address/compose-vn.ts";
import { ADDRESS_FINDINGS, type AddressCode } from "./address/findings.ts";
import { joinedUnits, rewrite } from "./address/unit-cell.ts";
import { vnKey } from "./address/vn-key.ts";
import { westernKey } from "./address/western-key.ts";
import { countryCode } from "./country.ts";
import { type Composed, defineComposite, type Parts } from "./define.ts";

const FROM = [
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
type From = (typeof FROM)[number];

/** An address over its columns: read as a whole, checked against the gazetteer, converted to the units of 2025. */
export const postalAddress = defineComposite<"postal_address", From, AddressCode | ZipCode>({
  name: "postal_address",
  title: { en: "Postal address", vi: "Địa chỉ đầy đủ" },
  from: FROM,
  findings: [...ADDRESS_FINDINGS, ...ZIP_FINDINGS],
  comparison,
  columns: [
    { name: "new_address", title: { en: "Address since 2025", vi: "Địa chỉ mới" } },
    { name: "new_ward", title: { en: "Ward since 2025", vi: "Phường/xã mới" } },
    { name: "new_province", title: { en: "Province since 2025", vi: "Tỉnh/thành phố mới" } },
    { name: "address_scheme", title: { en: "Address scheme", vi: "Loại địa chỉ (cũ/mới)" } },
    { name: "address_confidence", title: { en: "Address confidence", vi: "Độ tin cậy địa chỉ" } },
    { name: "ward_candidates", title: { en: "Possible new wards", vi: "Phường/xã mới có thể" } },
  ],

  compose(parts, context) {
    const country = countryOf(first(parts.country), context.country);
    if (country !== "VN") return composedWestern(parts, country);
    const vietnamese = composeVn(cellsOf(parts));
    const foreign = saysVietnam(vietnamese) ? undefined : foreignCountry(parts);
    if (foreign === undefined) return composedVn(parts, vietnamese, context.settings.addressScheme);
    return composedWestern(parts, foreign);
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

const first = (values: readonly string[] | undefined) => values?.find((v) => v !== "") ?? "";
const all = (values: readonly string[] | undefined) =>
  values === undefined ? "" : values.filter((v) => v !== "").join(", ");

function cellsOf(parts: Parts<From>) {
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

function composedVn(
  parts: Parts<From>,
  composed: ComposedVn,
  scheme: "keep" | "new" | "both",
): Composed<From, AddressCode> {
  const { address, converted, findings } = composed;
  const feature = encodeAddress(vnKey(address, converted, first(parts.postal_code)));
  const FIELD = {
    address: "address",
    ward: "ward",
    district: "district",
    province: "province",
    postcode: "postal_code",
  } as const;
  const found = findings.map(({ code, cell, value, suggestion }) => ({
    field: FIELD[cell],
    code,
    args: suggestion === "" ? { value } : { value, suggestion },
  }));
  const certain =
    address.confidence !== "low" && !address.problems.some((p) => p.kind === "misspelt");
  const convert =
    scheme === "new" && converted.confidence === "high" && converted.ward !== undefined;
  const tidied = convert
    ? convertedParts(parts, composed)
    : certain
      ? tidiedParts(parts, composed)
      : {};
  return {
    parts: tidied,
    findings: found,
    feature,
    ...(scheme === "keep" ? {} : { columns: newColumns(composed) }),
  };
}

/** Unit cells in official spelling, where the unit they mean is certain. */
function tidiedParts(parts: Parts<From>, { address }: ComposedVn): Partial<Record<From, string[]>> {
  const { ward, district, province } = address;
  const old = province?.old ?? province?.next;
  const cell = (text: string, unit: Parameters<typeof rewrite>[1] | undefined, level: number) =>
    unit === undefined || text === "" ? text : (rewrite(text, unit, level) ?? text);
  return {
    ward: (parts.ward ?? []).map((text) => cell(text, ward, LEVEL.ward)),
    district: (parts.district ?? []).map((text) => cell(text, district, LEVEL.district)),
    city: (parts.city ?? []).map((text) =>
      cell(cell(text, district, LEVEL.district), old, LEVEL.province),
    ),
    province: (parts.province ?? []).map((text) => cell(text, old, LEVEL.province)),
  };
}

/** The cells in the scheme since 2025: asked for, and only where the conversion is certain. */
function convertedParts(
  parts: Parts<From>,
  { address, converted }: ComposedVn,
): Partial<Record<From, string[]>> {
  const { ward, province } = converted;
  if (ward === undefined || province === undefined) return {};
  const columns = first(parts.ward) !== "" || first(parts.province) !== "";
  const line = [address.street, ward.full, province.full].filter((t) => t !== "").join(", ");
  const whole = first(parts.house_number) === "" && first(parts.address_2) === "";
  const fill = (values: readonly string[] | undefined, value: string) =>
    (values ?? []).map((text) => (text === "" ? text : value));
  return {
    ...(!columns && whole ? { address: fill(parts.address, line) } : {}),
    ward: fill(parts.ward, ward.full),
    // A cell that held the province as well keeps that half.
    district: (parts.district ?? []).map((text) =>
      joinedUnits(text) === undefined ? "" : province.full,
    ),
    province: fill(parts.province, province.full),
  };
}

function newColumns({ address, converted }: ComposedVn): Record<string, string> {
  const { ward, province, candidates, confidence } = converted;
  if (address.province === undefined && address.ward === undefined) return {};
  const line = [address.street, ward?.full, province?.full].filter(
    (t) => t !== undefined && t !== "",
  );
  return {
    new_address: ward === undefined ? "" : line.join(", "),
    new_ward: ward?.full ?? "",
    new_province: province?.full ?? "",
    address_scheme: address.scheme,
    address_confidence: confidence,
    ward_candidates: candidates.length > 1 ? candidates.map((unit) => unit.full).join(" / ") : "",
  };
}
