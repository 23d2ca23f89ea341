import { identifier } from "../comparison/identifier.ts";
import { defineFinding } from "../model/finding.ts";
import { type Cleaned, defineField } from "./define.ts";
import { malformedId } from "./id/shared-findings.ts";
import { compactId, tidyId } from "./id/tidy.ts";
import { isPlaceholder } from "./placeholder.ts";

const checksum = defineFinding({
  code: "orcid/checksum",
  severity: "warn",
  dimension: "validity",
  title: { en: "Check character is wrong", vi: "Sai ký tự kiểm tra" },
  why: {
    en: "The last character does not follow from the others, so one was mistyped.",
    vi: "Ký tự cuối không khớp các chữ số còn lại, nên có chữ số gõ sai.",
  },
  fix: {
    en: "Look the author up at the register.",
    vi: "Hãy tra cứu tác giả trong hệ thống ORCID.",
  },
  say: () => ({
    en: "The last character does not fit the other digits.",
    vi: "Ký tự cuối không khớp các chữ số khác.",
  }),
});

const malformed = malformedId("orcid/malformed", { en: "ORCID iD", vi: "mã ORCID" });

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?orcid\.org\/|^orcid(?: ?id)?:? */i;
const SHAPE = /^\d{15}[\dX]$/;

/**
 * ORCID iDs, by which publishers know authors: sixteen characters, the last a check character after ISO 7064 MOD 11-2,
 * bare or as an address of the register. Kept as written, compared by the number alone.
 */
export const orcid = defineField({
  name: "orcid",
  means: { tells: "identity" },
  title: { en: "ORCID iD", vi: "Mã ORCID" },
  pii: 1,
  importance: 1,
  headers: ["orcid", "orcid id", "orcid number", "orcid url", "author orcid", "mã orcid"],
  findings: [checksum, malformed],
  clean(raw): Cleaned<"orcid/checksum" | "orcid/malformed"> {
    const text = raw.length > 80 ? raw.trim() : tidyId(raw);
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
    const compact = compactId(text.slice(0, 80).replace(ADDRESS, ""));
    if (!SHAPE.test(compact)) {
      return {
        status: "invalid",
        value: raw,
        findings: [{ code: "orcid/malformed" }],
        feature: "",
      };
    }
    if (checkOf(compact) !== compact.at(-1)) {
      return {
        status: "suspect",
        value: raw,
        findings: [{ code: "orcid/checksum" }],
        feature: compact,
      };
    }
    return { status: text === raw ? "ok" : "fixed", value: text, feature: compact };
  },
  comparison: identifier,
  survivor: "most-recent",
});

/** The check character of the first fifteen digits. */
function checkOf(compact: string): string {
  let sum = 0;
  for (const digit of compact.slice(0, 15)) sum = (sum + Number(digit)) * 2;
  const check = (12 - (sum % 11)) % 11;
  return check === 10 ? "X" : String(check);
}
