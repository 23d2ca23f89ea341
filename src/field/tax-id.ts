import { identifier } from "../comparison/identifier.ts";
import { readCitizenId } from "../country/citizen-id.ts";
import { isVietnameseTaxId } from "../country/tax-id.ts";
import { CELL, type CellKind } from "../model/cell.ts";
import { type Cleaned, defineField } from "./define.ts";
import { TAX_FINDINGS } from "./id/tax-id-findings.ts";
import { answerOf, taxSchemes } from "./id/tax-schemes.ts";
import { compactId, isDummyId, lostDigits, maskId, tidyId } from "./id/tidy.ts";
import { isPlaceholder } from "./placeholder.ts";

type TaxCode = (typeof TAX_FINDINGS)[number]["code"];

/** Country prefixes of VAT numbers that differ from ISO 3166. */
const PREFIXES: Readonly<Record<string, string>> = { EL: "GR", XI: "GB", UK: "GB" };
const LONGEST = 60;

/**
 * Tax numbers: Vietnamese ones of 10 or 13 digits and the 12-digit personal id, VAT numbers of the EU and the
 * schemes of some ninety countries by the package `stdnum`.
 */
export const taxId = defineField({
  name: "tax_id",
  means: { tells: "identity", ofFirm: true },
  title: { en: "Tax number", vi: "Mã số thuế" },
  pii: 1,
  importance: 2,
  headers:
    `tax id|tax number|tax no|tax code|tin|vat|vat id|vat number|vat no|vat reg no|ein|abn|gst number|gstin
company tax id|mst|mã số thuế|mã thuế|ms thuế|mã số thuế công ty|mst công ty|mst doanh nghiệp|mã số doanh nghiệp|msdn
ust-idnr|ust-id|ustid|umsatzsteuer-id|umsatzsteuer-identifikationsnummer|steuernummer|st.-nr.|siret|siren`.split(
      /[|\n]/,
    ),
  sniff(sample, { country }) {
    const filled = sample.map(({ text }) => compactId(tidyId(text))).filter((text) => text !== "");
    if (filled.length === 0 || country !== "VN") return 0;
    return filled.filter(isVietnameseTaxId).length / filled.length;
  },
  findings: TAX_FINDINGS,
  clean(raw, kind, { country }): Cleaned<TaxCode> {
    const text = raw.length > LONGEST ? "" : tidyId(raw);
    if (raw.length > LONGEST) return refused(raw, "tax-id/malformed", "");
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
    if (lostDigits(text)) return refused(raw, "tax-id/digits-lost", "");
    const compact = compactId(text);
    if (isDummyId(compact)) {
      return { status: "suspect", value: raw, findings: [{ code: "tax-id/dummy" }], feature: "" };
    }
    if (country === "VN" && /^\d+$/.test(compact)) return vietnamese(raw, compact, kind);
    return foreign(raw, text, compact, country);
  },
  comparison: identifier,
  survivor: "most-recent",
  mask: maskId,
});

function vietnamese(raw: string, digits: string, kind: CellKind): Cleaned<TaxCode> {
  if (isVietnameseTaxId(digits)) return ok(written(digits), digits);
  const padded = `0${digits}`;
  // No personal id starts with another digit than 0, so 12 digits without one are 13 that lost theirs.
  const shortened =
    digits.length === 9 ||
    (digits.length === 12 && (kind === CELL.number || !digits.startsWith("0")));
  if (shortened && isVietnameseTaxId(padded)) return lostZero(written(padded), padded);
  // 0100109106-01 is a unit's number with a digit missing, not a personal id.
  if (/\d{10}\s?[-./]\s?\d{1,2}$/.test(raw.trim())) return refused(raw, "tax-id/malformed", "");
  if (digits.length === 12 && readCitizenId(digits)?.province !== undefined) {
    return { ...ok(digits, digits), findings: [{ code: "tax-id/personal" }] };
  }
  if (digits.length === 11 && readCitizenId(padded)?.province !== undefined) {
    const lost = lostZero(padded, padded);
    return { ...lost, findings: [...(lost.findings ?? []), { code: "tax-id/personal" }] };
  }
  const lengths = [9, 10, 12, 13];
  if (!lengths.includes(digits.length)) return refused(raw, "tax-id/malformed", "");
  // No unit is numbered 000: some programs write the head office so.
  const head = digits.length === 13 && digits.endsWith("000") ? digits.slice(0, 10) : "";
  return refused(raw, "tax-id/checksum", isVietnameseTaxId(head) ? head : digits);
}

function foreign(raw: string, text: string, compact: string, country: string): Cleaned<TaxCode> {
  const prefix = /^[A-Z]{2}(?=[A-Z0-9]*\d)/.exec(compact)?.[0];
  const named = prefix === undefined ? undefined : (PREFIXES[prefix] ?? prefix);
  if (named === "VN" && isVietnameseTaxId(compact.slice(2))) {
    return ok(written(compact.slice(2)), compact.slice(2));
  }
  for (const candidate of named === undefined ? [country] : [named, country]) {
    const schemes = taxSchemes(candidate);
    if (schemes === undefined) continue;
    let wrong: TaxCode = "tax-id/malformed";
    for (const scheme of schemes) {
      const answer = answerOf(scheme, compact);
      if (answer === "valid" && candidate === "CH") return swiss(text, compact);
      if (answer === "valid") return ok(candidate === named ? compact : text, compact);
      if (answer === "checksum") wrong = "tax-id/checksum";
    }
    if (candidate === named || candidate === country) {
      return refused(raw, wrong, wrong === "tax-id/checksum" ? compact : "");
    }
  }
  return /^(?=.*\d)[A-Z0-9]{5,20}$/.test(compact)
    ? ok(text, compact)
    : refused(raw, "tax-id/malformed", "");
}

/** Swiss numbers are written with their points (`CHE-123.456.788 MWST`) and are one with or without the tax's name. */
function swiss(text: string, compact: string): Cleaned<TaxCode> {
  return ok(text, compact.replace(/(?:MWST|TVA|IVA|TPV)$/, ""));
}

/** Dependent units as the tax office prints them: 0100109106-001. */
function written(digits: string): string {
  return digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits;
}

function ok(value: string, feature: string): Cleaned<TaxCode> {
  return value === feature ? { status: "ok", value } : { status: "ok", value, feature };
}

function lostZero(value: string, feature: string): Cleaned<TaxCode> {
  return { status: "fixed", value, feature, findings: [{ code: "tax-id/lost-zero" }] };
}

function refused(raw: string, code: TaxCode, feature: string): Cleaned<TaxCode> {
  return { status: "invalid", value: raw, findings: [{ code }], feature };
}
