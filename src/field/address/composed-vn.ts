import { encodeAddress } from "../../comparison/address/feature.ts";
import { LEVEL } from "../../country/vn/unit-words.ts";
import type { Composed } from "../define.ts";
import type { ComposedVn } from "./compose-vn.ts";
import type { AddressCode } from "./findings.ts";
import { type AddressParts, first, type From } from "./postal-parts.ts";
import { joinedUnits, rewrite } from "./unit-cell.ts";
import { vnKey } from "./vn-key.ts";

/** What is told and written of a Vietnamese address. */
export function composedVn(
  parts: AddressParts,
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
    // What a reading calls a place is the register's word and nobody's own; what was typed is.
    args: {
      ...(code === "address/split-ward" ? { place: value } : { value }),
      ...(suggestion !== "" && { suggestion }),
    },
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
function tidiedParts(
  parts: AddressParts,
  { address }: ComposedVn,
): Partial<Record<From, string[]>> {
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
  parts: AddressParts,
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
