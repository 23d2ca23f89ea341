import parsePhone from "libphonenumber-js/max";
import type { FieldSettings } from "../settings.ts";

/**
 * A number as the settings want it written: E.164, international groups, or national groups; numbers of
 * other countries are never written nationally, or nobody could dial them.
 */
export function formatPhone(
  e164: string,
  format: FieldSettings["phoneFormat"],
  country: string,
): string {
  if (format === "e164") return e164;
  const number = parsePhone(e164);
  if (number === undefined) return e164;
  return format === "national" && number.country === country
    ? number.formatNational()
    : number.formatInternational();
}
