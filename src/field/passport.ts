import { identifier } from "../comparison/identifier.ts";
import { type Cleaned, defineField } from "./define.ts";
import { PASSPORT_FINDINGS } from "./id/passport-findings.ts";
import { compactId, isDummyId, lostDigits, maskId, tidyId } from "./id/tidy.ts";
import { isPlaceholder } from "./placeholder.ts";

type PassportCode = (typeof PASSPORT_FINDINGS)[number]["code"];
const LONGEST = 60;

/** Passport numbers: six to nine letters and digits (ICAO Doc 9303), Vietnamese ones a letter and seven or eight digits. */
export const passport = defineField({
  name: "passport",
  means: { tells: "identity" },
  title: { en: "Passport", vi: "Hộ chiếu" },
  pii: 3,
  importance: 1,
  headers:
    `passport|passport no|passport number|hộ chiếu|số hộ chiếu|số passport|số hc|reisepass|reisepassnummer
passnummer`.split(/[|\n]/),
  sniff(sample) {
    const filled = sample.filter(({ text }) => text.trim() !== "");
    const like = filled.filter(({ text }) => /^[BCKNP]\d{7,8}$/.test(text.trim()));
    return filled.length === 0 ? 0 : (like.length / filled.length) * 0.9;
  },
  findings: PASSPORT_FINDINGS,
  clean(raw): Cleaned<PassportCode> {
    if (raw.length > LONGEST) return refused(raw, "passport/malformed");
    const text = tidyId(raw);
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
    if (lostDigits(text)) return refused(raw, "passport/digits-lost");
    const compact = compactId(text);
    if (isDummyId(compact)) {
      return { status: "suspect", value: raw, findings: [{ code: "passport/dummy" }], feature: "" };
    }
    return /^(?=.*\d)[A-Z0-9]{6,9}$/.test(compact)
      ? { status: "ok", value: compact }
      : refused(raw, "passport/malformed");
  },
  comparison: identifier,
  survivor: "most-recent",
  mask: maskId,
});

function refused(raw: string, code: PassportCode): Cleaned<PassportCode> {
  return { status: "invalid", value: raw, findings: [{ code }], feature: "" };
}
