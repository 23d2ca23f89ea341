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

/** What kind of line a number is. */
export type PhoneKind =
  | "mobile"
  | "landline"
  | "mobile-or-landline"
  | "service"
  | "other"
  | "unknown";

/** The kind of line behind an E.164 number, by its range. */
export function phoneKind(e164: string): PhoneKind {
  switch (parsePhone(e164)?.getType()) {
    case "MOBILE":
      return "mobile";
    case "FIXED_LINE":
      return "landline";
    case "FIXED_LINE_OR_MOBILE":
      return "mobile-or-landline";
    case "TOLL_FREE":
    case "PREMIUM_RATE":
    case "SHARED_COST":
    case "UAN":
      return "service";
    case "VOIP":
    case "PERSONAL_NUMBER":
    case "PAGER":
    case "VOICEMAIL":
      return "other";
    case undefined:
      return "unknown";
  }
}
