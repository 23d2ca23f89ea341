import parsePhone, { type CountryCode, validatePhoneNumberLength } from "libphonenumber-js/max";
import { isPhoneCountry, ownerOf, planOf } from "../../country/phone/plan.ts";
import type { PhoneCode } from "./findings.ts";
import { nationalOf } from "./fast.ts";
import { isDummy, type PhoneReading, refuse } from "./reading.ts";

const LEAST_WITHOUT_TRUNK = 9;
/** Countries whose people give their numbers without the zero in front: none was lost. */
const NO_TRUNK: ReadonlySet<string> = new Set(["IN", "CN", "TR"]);

/**
 * Reads a number of any country with libphonenumber's full metadata.
 * @param dialled digits, a + before them when the number is international.
 * @param country ISO country of national numbers.
 */
export function readWorld(dialled: string, country: string): PhoneReading {
  const refused = refuseQuickly(dialled, country);
  if (refused !== undefined) return refused;
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
  const without = trunk === "0" && dialled === nationalNumber;
  // Local numbers without an area code have up to eight digits; most plans would pass them as whole ones.
  if (without && nationalNumber.length < LEAST_WITHOUT_TRUNK) return refuse("phone/too-short");
  const abroad = without ? ownMobile(dialled, country) : undefined;
  if (abroad !== undefined) return { status: "ok", e164: abroad, findings: [] };
  // Brazilians and Australian service numbers go without a zero at home, too.
  const lostZero =
    without && !NO_TRUNK.has(number.country ?? country) && /^\D?0/.test(number.formatNational());
  return {
    status: lostZero ? "fixed" : "ok",
    e164: number.number,
    findings: lostZero ? [{ code: "phone/lost-zero" }] : [],
  };
}

/**
 * The mobile behind `49 171 1234567`, where the country's own code stands in front without its +. German numbers have no
 * fixed length, so that it reads as a landline of Leer (0491) that lost its zero as well.
 */
function ownMobile(dialled: string, country: string): string | undefined {
  const code = planOf(country)?.callingCode ?? "";
  if (code === "" || !dialled.startsWith(code)) return undefined;
  const number = parsePhone(`+${dialled}`, { extract: false });
  if (number === undefined || !number.isValid() || number.country !== country) return undefined;
  return number.getType() === "MOBILE" ? number.number : undefined;
}

/** A national number that no country behind the calling code has given out; spares the library a long search. */
function refuseQuickly(dialled: string, country: string): PhoneReading | undefined {
  const plan = planOf(country);
  if (plan === undefined || !plan.simpleTrunk || dialled.startsWith("+")) return undefined;
  const national = nationalOf(dialled, plan);
  // A number that starts with its own country code may still be one; the library knows.
  if (national === undefined || dialled.startsWith(plan.callingCode)) return undefined;
  if (ownerOf(plan.callingCode, national) !== undefined) return undefined;
  if (national.length < (plan.lengths[0] ?? 0)) return refuse("phone/too-short");
  if (national.length > (plan.lengths.at(-1) ?? 15)) return refuse("phone/too-long");
  return refuse(nobodysCode(national));
}

/** 111-111-1111 was typed to fill the cell; other numbers nobody holds may be slips. */
function nobodysCode(national: string): PhoneCode {
  return isDummy(national) ? "phone/dummy" : "phone/not-allocated";
}

const LENGTH_CODES: Readonly<Record<string, PhoneCode>> = {
  TOO_SHORT: "phone/too-short",
  TOO_LONG: "phone/too-long",
};

function wrongBecause(dialled: string, country: string): PhoneCode {
  if (dialled.length < 5) return "phone/too-short";
  const options = isPhoneCountry(country) ? { defaultCountry: country as CountryCode } : {};
  return LENGTH_CODES[validatePhoneNumberLength(dialled, options) ?? ""] ?? nobodysCode(dialled);
}
