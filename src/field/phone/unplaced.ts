import type { Cleaned } from "../define.ts";
import type { PhoneCode } from "./findings.ts";
import { isDummy } from "./reading.ts";

/**
 * A local number in a list whose country is not known: as good as any, kept exactly as typed and compared by its
 * digits. Undefined for what has a country code of its own, and for what is no number anywhere.
 */
export function readUnplaced(raw: string, tidied: string): Cleaned<PhoneCode> | undefined {
  if (!/^[\d\s().,;/|-]{6,80}$/.test(tidied) || /(?:^|[;,/|]\s*)00[1-9]\d{7}/.test(tidied)) {
    return undefined;
  }
  const first = tidied.split(/[;,|]/, 1)[0] ?? "";
  const digits = first.replaceAll(/\D/g, "");
  if (digits.length < 6 || digits.length > 13) return undefined;
  if (isDummy(digits)) {
    return { status: "suspect", value: raw, findings: [{ code: "phone/dummy" }], feature: "" };
  }
  return digits === raw
    ? { status: "ok", value: raw }
    : { status: "ok", value: raw, feature: digits };
}
