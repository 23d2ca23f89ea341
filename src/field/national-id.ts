import type { Validator } from "stdnum";
import { identifier } from "../comparison/identifier.ts";
import { type Cleaned, defineField } from "./define.ts";
import { NATIONAL_FINDINGS } from "./id/national-id-findings.ts";
import { compactId, isDummyId, lostDigits, maskId, tidyId } from "./id/tidy.ts";
import { nationalScheme } from "./id/national-schemes.ts";
import { answerOf } from "./id/tax-schemes.ts";
import { isPlaceholder } from "./placeholder.ts";

type NationalCode = (typeof NATIONAL_FINDINGS)[number]["code"];

/** Ids of persons under any other scheme: social security, tax ids of persons. Kept as written, compared without separators. */
export const nationalId = defineField({
  name: "national_id",
  means: { tells: "identity" },
  title: { en: "National id", vi: "Mã định danh quốc gia" },
  pii: 3,
  importance: 2,
  headers:
    `national id|national identifier|national id number|social security number|social security|soc sec id|ssn
national insurance number|nino|sin|social insurance number|steuer-id|steueridentifikationsnummer|steuerliche idnr|svnr
sozialversicherungsnummer|personalausweis|ausweisnummer|nric|aadhaar|pesel|curp|cpf|bsn|số bhxh|mã bhxh|số bảo hiểm xã hội
mã số bhxh|số bhyt|mã bhyt|thẻ bhyt|số thẻ bhyt|mã thẻ bhyt|mã số bhyt|số bảo hiểm y tế|thẻ bảo hiểm y tế
số thẻ bảo hiểm y tế|mã thẻ bảo hiểm y tế|số gplx|số giấy phép lái xe|số bằng lái|số bằng lái xe
driver license number|driver's license number|driver licence number|driving licence number|führerscheinnummer`.split(
      /[|\n]/,
    ),
  findings: NATIONAL_FINDINGS,
  clean(raw, _kind, { header, country }): Cleaned<NationalCode> {
    const text = raw.length > 60 ? raw.trim() : tidyId(raw);
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
    if (lostDigits(text)) {
      return {
        status: "invalid",
        value: raw,
        findings: [{ code: "national-id/digits-lost" }],
        feature: "",
      };
    }
    const compact = compactId(text.slice(0, 60));
    if (isDummyId(compact)) return doubtful(raw, "national-id/dummy");
    if (compact.length < 4) return doubtful(raw, "national-id/too-short");
    const scheme = nationalScheme(header, country);
    if (scheme !== undefined && compact.length <= 20) {
      const checked = checkedBy(scheme, raw, text, compact);
      if (checked !== undefined) return checked;
    }
    const status = text === raw ? "ok" : "fixed";
    const card = country === "VN" ? HEALTH_CARD.exec(compact)?.[1] : undefined;
    if (card !== undefined) return { status, value: text, feature: card };
    return compact === text ? { status, value: text } : { status, value: text, feature: compact };
  },
  comparison: identifier,
  survivor: "most-recent",
  mask: maskId,
});

/**
 * A Vietnamese health insurance card of fifteen characters: who is insured as what (`TE1`, `HS4`), the province, and the
 * social insurance number, which alone stays when a child goes to school (Decision 1351/QĐ-BHXH of 2015, 1666/QĐ-BHXH of
 * 2020, since when cards show it alone).
 */
const HEALTH_CARD = /^[A-Z]{2}[1-5]\d{2}(\d{10})$/;

/** What is wrong with a number of a known scheme; undefined for a right one. */
function checkedBy(
  scheme: Validator,
  raw: string,
  text: string,
  compact: string,
): Cleaned<NationalCode> | undefined {
  const answer = answerOf(scheme, compact);
  // Finnish codes bear their century in the sign between.
  if (answer === "valid" || answerOf(scheme, text) === "valid") return undefined;
  const padded = `0${compact}`;
  if (/^\d+$/.test(compact) && answerOf(scheme, padded) === "valid") {
    return { status: "fixed", value: padded, findings: [{ code: "national-id/lost-zero" }] };
  }
  const code = answer === "checksum" ? "national-id/checksum" : "national-id/malformed";
  return { status: "suspect", value: raw, findings: [{ code }], feature: compact };
}

function doubtful(raw: string, code: NationalCode): Cleaned<NationalCode> {
  return { status: "suspect", value: raw, findings: [{ code }], feature: "" };
}
