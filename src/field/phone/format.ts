import parsePhone, { type PhoneNumberType } from "libphonenumber-js/max";
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

const KIND_OF: Readonly<Record<PhoneNumberType, PhoneKind>> = {
  MOBILE: "mobile",
  FIXED_LINE: "landline",
  FIXED_LINE_OR_MOBILE: "mobile-or-landline",
  TOLL_FREE: "service",
  PREMIUM_RATE: "service",
  SHARED_COST: "service",
  UAN: "service",
  VOIP: "other",
  PERSONAL_NUMBER: "other",
  PAGER: "other",
  VOICEMAIL: "other",
};

/** The kind of line behind an E.164 number, by its range. */
export function phoneKind(e164: string): PhoneKind {
  const type = parsePhone(e164)?.getType();
  return type === undefined ? "unknown" : KIND_OF[type];
}
