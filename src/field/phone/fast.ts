import { planOf } from "../../country/phone/plan.ts";
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
  if (plan === undefined || !plan.main || !plan.simpleTrunk) return () => undefined;
  const { callingCode, trunk, valid } = plan;
  const abroad = `+${callingCode}`;
  const vietnam = country === "VN";
  return (raw) => {
    if (raw.length > LONGEST || raw.length < 7) return undefined;
    const grouped = !PLAIN.test(raw);
    const plain = grouped ? raw.replace(SEPARATORS, "") : raw;
    if (grouped && !PLAIN.test(plain)) return undefined;
    let national: string;
    if (plain.startsWith(abroad)) national = plain.slice(abroad.length);
    else if (plain.startsWith("+")) return undefined;
    else if (trunk === "0") {
      if (!plain.startsWith("0") || plain.startsWith("00")) return undefined;
      national = plain.slice(1);
    } else if (trunk === "1" && country === "US" && plain.length === 10) national = plain;
    else return undefined;
    if (trunk !== "" && national.startsWith(trunk)) return undefined;
    if (!valid.test(national) || isDummy(national)) return undefined;
    if (vietnam && !plainVietnamese(national, grouped || landline)) return undefined;
    return abroad + national;
  };
}

/** Landlines of today and allocated mobiles that nothing suggests to be an old landline. */
function plainVietnamese(national: string, hinted: boolean): boolean {
  if (national.length === 10) return national.startsWith("2");
  if (!isAllocatedMobile(national)) return false;
  return !hinted || migrateLandline(national)?.ambiguous !== true;
}
