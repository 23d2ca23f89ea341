import type { Validator } from "stdnum";
import { loadPackage } from "../../model/load-package.ts";

/**
 * Countries whose numbers the package `stdnum` knows; a test compares the list with the package. Each country is
 * loaded when its first number comes: the whole package is three hundred files, a tenth of a second.
 */
const COUNTRIES = new Set(
  `AD AL AO AR AT AU AZ BA BE BG BO BR BY BZ CA CH CL CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES FI FO FR GB GH GN GR
GT HK HR HU ID IE IL IN IS IT JP KE KR LI LT LU LV MA MC MD ME MK MT MU MX MY MZ NL NO NZ PE PK PL PT PY RO RS RU SE SG
SI SK SM SV TH TN TR TW UA US UY VE VN ZA`.split(/\s+/),
);

const lists = new Map<string, readonly Validator[] | undefined>();

/** The schemes of a country, value-added tax first: what most tax columns hold. Undefined = none known. */
export function taxSchemes(country: string): readonly Validator[] | undefined {
  if (!lists.has(country)) lists.set(country, COUNTRIES.has(country) ? load(country) : undefined);
  return lists.get(country);
}

function load(country: string): readonly Validator[] | undefined {
  const exports = loadPackage(`stdnum/lib/cjs/${country.toLowerCase()}`);
  const byName = Object.entries(exports as Readonly<Record<string, Validator>>);
  const vat = byName.filter(([name]) => /^(?:vat|uid|tva|btw|iva|mva)$/.test(name));
  const all = [...vat, ...byName.filter((entry) => !vat.includes(entry))].map(([, s]) => s);
  return all.length === 0 ? undefined : all;
}

/** What a scheme says of a number; `form` = not one of its numbers at all. */
export function answerOf(scheme: Validator, text: string): "valid" | "checksum" | "form" {
  try {
    const { isValid, error } = scheme.validate(text);
    if (isValid) return "valid";
    return error?.name === "InvalidChecksum" ? "checksum" : "form";
  } catch {
    return "form";
  }
}
