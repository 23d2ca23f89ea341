import parsePhone, { type CountryCode, validatePhoneNumberLength } from "libphonenumber-js/max";
import { isPhoneCountry, planOf } from "../../country/phone/plan.ts";
import type { PhoneCode } from "./findings.ts";
import { isDummy, type PhoneReading, refuse } from "./reading.ts";

/**
 * Reads a number of any country with libphonenumber's full metadata.
 * @param dialled digits, a + before them when the number is international.
 * @param country ISO country of national numbers.
 */
export function readWorld(dialled: string, country: string): PhoneReading {
  const options = isPhoneCountry(country)
    ? { defaultCountry: country, extract: false }
    : { extract: false };
  const number = parsePhone(dialled, options);
  if (number === undefined || !number.isValid()) return refuse(wrongBecause(dialled, country));
  const { nationalNumber } = number;
  if (isDummy(nationalNumber)) {
    return {
      status: "suspect",
      e164: number.number,
      findings: [{ code: "phone/dummy" }],
      feature: "",
    };
  }
  const trunk = planOf(number.country ?? country)?.trunk ?? "";
  const lostZero = trunk === "0" && dialled === nationalNumber;
  return {
    status: lostZero ? "fixed" : "ok",
    e164: number.number,
    findings: lostZero ? [{ code: "phone/lost-zero" }] : [],
  };
}

function wrongBecause(dialled: string, country: string): PhoneCode {
  const options = isPhoneCountry(country) ? { defaultCountry: country as CountryCode } : {};
  switch (validatePhoneNumberLength(dialled, options)) {
    case "TOO_SHORT":
      return "phone/too-short";
    case "TOO_LONG":
      return "phone/too-long";
    case "NOT_A_NUMBER":
      return dialled.length < 5 ? "phone/too-short" : "phone/not-allocated";
    case "INVALID_COUNTRY":
    case "INVALID_LENGTH":
    case undefined:
      return "phone/not-allocated";
  }
}
