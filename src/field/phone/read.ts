import { planOf } from "../../country/phone/plan.ts";
import { type PhoneReading, type PhoneScope, refuse } from "./reading.ts";
import { readVietnamese } from "./vietnam.ts";
import { readWorld } from "./world.ts";

/**
 * Reads one number: digits, separators, perhaps a +; no words, no letters.
 * `00…` dials abroad from nearly everywhere, and no country code starts with 0, so `+0…` is a national number.
 */
export function readPhone(text: string, scope: PhoneScope): PhoneReading {
  let digits = text.replaceAll(/\D/g, "");
  if (digits === "") return refuse("phone/not-a-number");
  if (digits.length > 30) return refuse("phone/too-long");
  // What notes and labels leave in front (`tel:`) does not part the + from its number.
  let plus = /^[^\d+]*\+/.test(text);
  // The trunk zero some write inside an international number: +84 (0)90…
  if (plus) digits = digits.replace(/^(49|44|84|33|41|43|61|31|32)0(?=[1-9]\d{7})/, "$1");
  if (!plus && /^00[1-9]\d{7}/.test(digits)) {
    plus = true;
    digits = digits.slice(2);
  } else if (plus && digits.startsWith("0")) plus = false;
  else if (!plus && digits.length > 11) {
    const abroad = planOf(scope.country)?.abroad.exec(digits)?.[0] ?? "";
    const reading = abroad === "" ? undefined : readPhone(`+${digits.slice(abroad.length)}`, scope);
    if (reading !== undefined && reading.status !== "invalid") return reading;
  }

  if (plus ? digits.startsWith("84") : scope.country === "VN") {
    const reading = readVietnamese(text, digits, plus, scope);
    return reading.status === "invalid" && !plus ? orAbroad(reading, digits) : reading;
  }
  const reading = readWorld(plus ? `+${digits}` : digits, scope.country);
  return reading.status === "invalid" && !plus ? orAbroad(reading, digits) : reading;
}

/** A number that is wrong at home but whole with a + before it: most likely the + is missing. */
function orAbroad(reading: PhoneReading, digits: string): PhoneReading {
  if (digits.length < 11 || digits.startsWith("0")) return reading;
  const abroad = readWorld(`+${digits}`, "");
  if (abroad.status !== "ok") return reading;
  return {
    status: "suspect",
    e164: "",
    findings: [{ code: "phone/missing-plus", args: { suggestion: abroad.e164 } }],
    keep: digits,
    feature: abroad.e164,
  };
}
