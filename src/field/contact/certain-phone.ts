import { planOf } from "../../country/phone/plan.ts";
import type { PhoneReading } from "../phone/reading.ts";
import { splitPhones } from "../phone/split.ts";

/**
 * Whether digits outside a phone column can be nothing but one or more telephone numbers: each begins as numbers do
 * (a plus, the trunk zero, the country's code; where numbers have none of these, grouped by separators) and each is a
 * number of today or of a plan whose change is certain. A nine-digit id or a tax code is none.
 */
export function isCertainPhone(text: string, country: string): boolean {
  const start = text.trimStart();
  const { numbers, rest } = splitPhones(start, { country, landline: false });
  if (numbers.length === 0 || rest.length > 0) return false;
  return hasLead(start, country) && numbers.every(isWhole);
}

function isWhole({ status, e164, findings }: PhoneReading): boolean {
  return (
    (status === "ok" || status === "fixed") &&
    e164 !== "" &&
    findings.every(({ code }) => code !== "phone/lost-zero")
  );
}

function hasLead(text: string, country: string): boolean {
  if (/^\(?\+/.test(text)) return true;
  const plan = planOf(country);
  if (plan === undefined) return false;
  if (plan.trunk === "0" && /^\(?0/.test(text)) return true;
  // 84912345678: the code, and nothing of an own number is as long.
  if (plan.trunk === "0") return new RegExp(`^${plan.callingCode}[1-9]`).test(text);
  return /^\(?\d{2,4}\)?[ .-]{1,2}\d{2,4}[ .-]\d{2,4}/.test(text);
}
