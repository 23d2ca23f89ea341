import { ownerOf, planOf, type PhonePlan } from "../../country/phone/plan.ts";
import { isAllocatedMobile, migrateLandline } from "../../country/phone/vietnam.ts";
import { isDummy, type PhoneScope } from "./reading.ts";

/** Reads a plain number straight away, or gives up. */
export type FastReader = (raw: string) => string | undefined;

const LONGEST = 24;
const SEPARATORS = /[ .()-]+/g;
const PLAIN = /^\+?\d+$/;
const readers = new Map<string, FastReader>();

/**
 * A reader for the bulk of a column: numbers of one country, with + or the trunk digit, grouped by spaces, dots,
 * dashes or brackets, that need no finding. Returns E.164, or undefined where the slow path must look.
 * The pattern is libphonenumber's own; a test holds both paths equal.
 */
export function fastReader(scope: PhoneScope): FastReader {
  const key = `${scope.country}${scope.landline ? "+" : ""}`;
  let reader = readers.get(key);
  if (reader === undefined) {
    reader = makeReader(scope);
    readers.set(key, reader);
  }
  return reader;
}

function makeReader({ country, landline }: PhoneScope): FastReader {
  const plan = planOf(country);
  if (plan === undefined || !plan.simpleTrunk) return () => undefined;
  const { callingCode } = plan;
  const vietnam = country === "VN";
  return (raw) => {
    if (raw.length > LONGEST || raw.length < 7 || isDecimal(raw)) return undefined;
    const grouped = !PLAIN.test(raw);
    const plain = grouped ? raw.replace(SEPARATORS, "") : raw;
    if (grouped && !PLAIN.test(plain)) return undefined;
    const national = nationalOf(plain, plan);
    if (national === undefined || isDummy(national)) return undefined;
    if (ownerOf(callingCode, national) === undefined) return undefined;
    if (vietnam && !plainVietnamese(national, grouped || landline)) return undefined;
    return `+${callingCode}${national}`;
  };
}

/** `905123456.0`, as a spreadsheet or a program writes a phone that it took for a number. */
function isDecimal(raw: string): boolean {
  return raw.charCodeAt(raw.length - 1) === 48 && /^\+?\d{7,}\.0{1,2}$/.test(raw);
}

/** The national number behind digits written the usual ways; undefined where only the slow path can tell. */
export function nationalOf(plain: string, plan: PhonePlan): string | undefined {
  const { callingCode, trunk } = plan;
  let national: string;
  if (plain.startsWith("+")) {
    if (!plain.startsWith(callingCode, 1)) return undefined;
    national = plain.slice(1 + callingCode.length);
  } else if (trunk === "1") {
    national = plain.length === 11 && plain.startsWith("1") ? plain.slice(1) : plain;
  } else if (trunk !== "") {
    if (!plain.startsWith(trunk) || plain.startsWith("00")) return undefined;
    national = plain.slice(trunk.length);
  } else national = plain;
  return trunk !== "" && national.startsWith(trunk) ? undefined : national;
}

/** Landlines of today and allocated mobiles that nothing suggests to be an old landline. */
function plainVietnamese(national: string, hinted: boolean): boolean {
  if (national.length === 10) return national.startsWith("2");
  if (!isAllocatedMobile(national)) return false;
  return !hinted || migrateLandline(national)?.ambiguous !== true;
}
