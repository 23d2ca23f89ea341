import { identifier } from "../comparison/identifier.ts";
import { type Cleaned, defineField } from "./define.ts";
import { REGISTRY_FINDINGS } from "./id/registry-findings.ts";
import { registerOf } from "./id/registers.ts";
import { compactId, isDummyId, lostDigits, maskId, tidyId } from "./id/tidy.ts";
import { isPlaceholder } from "./placeholder.ts";

type RegistryCode = (typeof REGISTRY_FINDINGS)[number]["code"];

/** A court's own number: `HRB 1234` stands in every court's register, `HRB 1234 B Köln` in one. */
const COURT_NUMBER = /^(?:HR[AB]|FN|RCS|PR|GNR|VR)?\d{1,7}[A-Z]?$/;

/**
 * Numbers under which registers know a firm, beside its tax number: D-U-N-S, GLN, LEI, commercial and company
 * registers. Kept as text and as written; checked where the header names a register whose numbers have one form.
 */
export const registryId = defineField({
  name: "registry_id",
  means: { tells: "identity", ofFirm: true },
  title: { en: "Register number", vi: "Số đăng ký" },
  pii: 0,
  importance: 1,
  headers:
    `registry id|register number|registration number|registration no|company registration number|company registration no
company reg no|company reg. no.|company number|company no|companies house no|companies house number|crn|d-u-n-s|duns|duns number
duns no|duns no.|d-u-n-s number|d&b number|gln|gln code|gln number|iln|global location number|lei|lei code|lei number
legal entity identifier|hrb|hra|hrb-nr.|hrb-nummer|hra-nr.|handelsregister|handelsregisternummer|handelsregister-nr.
handelsregisternr.|hr-nummer|hr-nr.|registernummer|register-nr.|duns-nr.|duns-nummer|firmenbuchnummer|firmenbuch-nr.|fn-nummer|rcs|n° rcs
numéro rcs|krs|nr krs|krs-nr|cin|cin no|cin no.|cin number|udyam|udyam no|udyam registration no|uen|uen no|ssm no|ssm no.|registered number|arbn
kvk|kvk-nummer|kvk nr|kvk-nr|kvk nummer|rsin`.split(/[|\n]/),
  findings: REGISTRY_FINDINGS,
  clean(raw, _kind, { header, country }): Cleaned<RegistryCode> {
    const text = raw.length > 60 ? raw.trim() : tidyId(raw);
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
    if (lostDigits(text)) return refused(raw, "registry-id/digits-lost", "");
    const compact = compactId(text.slice(0, 60));
    if (isDummyId(compact)) {
      return {
        status: "suspect",
        value: raw,
        findings: [{ code: "registry-id/dummy" }],
        feature: "",
      };
    }
    const register = registerOf(header, country);
    if (register === undefined) {
      if (!/\d/.test(compact)) return refused(raw, "registry-id/malformed", "");
      return kept(raw, text, COURT_NUMBER.test(compact) && compact.length < 9 ? "" : compact);
    }
    const { form, digits = 0, check } = register;
    if (form.test(compact)) {
      return check?.(compact) === false
        ? refused(raw, "registry-id/checksum", compact)
        : kept(raw, text, compact);
    }
    if (!/^\d+$/.test(compact) || compact.length >= digits || compact.length < digits - 2) {
      return refused(raw, "registry-id/malformed", "");
    }
    const padded = compact.padStart(digits, "0");
    if (check === undefined) {
      const findings = [{ code: "registry-id/short", args: { suggestion: padded } }] as const;
      return { status: "suspect", value: raw, findings, feature: padded };
    }
    if (!check(padded)) return refused(raw, "registry-id/malformed", "");
    return { status: "fixed", value: padded, findings: [{ code: "registry-id/lost-zero" }] };
  },
  comparison: identifier,
  survivor: "most-recent",
  mask: maskId,
});

function kept(raw: string, text: string, feature: string): Cleaned<RegistryCode> {
  const status = text === raw ? "ok" : "fixed";
  return feature === text ? { status, value: text } : { status, value: text, feature };
}

function refused(raw: string, code: RegistryCode, feature: string): Cleaned<RegistryCode> {
  return { status: "invalid", value: raw, findings: [{ code }], feature };
}
