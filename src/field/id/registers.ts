import { foldKey } from "../../text/fold.ts";

/** A register whose numbers have one form. */
interface Register {
  /** Words of a header that name it, folded. */
  readonly named: RegExp;
  /** Countries where the header means this register; absent = everywhere. */
  readonly countries?: readonly string[];
  /** Its numbers without separators, in capitals. */
  readonly form: RegExp;
  /** Digits of a number of digits alone, which a spreadsheet may have shortened. */
  readonly digits?: number;
  readonly check?: (compact: string) => boolean;
}

/**
 * Dun & Bradstreet's number (its check digit was given up in 2006), GS1's location number, the legal entity
 * identifier (ISO 17442), Companies House, the Polish court register, the Dutch chamber of trade.
 */
const REGISTERS: readonly Register[] = [
  { named: /(?:^| )(?:duns|d u n s)(?: |$)/, form: /^\d{9}$/, digits: 9 },
  { named: /(?:^| )(?:gln|iln)(?: |$)/, form: /^\d{13}$/, digits: 13, check: isGs1 },
  { named: /(?:^| )lei(?: |$)/, form: /^[A-Z0-9]{18}\d{2}$/, check: isLei },
  {
    named: /(?:^| )(?:company|companies house|registration|crn)(?: |$)/,
    countries: ["GB"],
    form: /^(?:\d{8}|[A-Z]{2}\d{6}|R\d{7}|[A-Z]{2}\d{5}R)$/,
    digits: 8,
  },
  { named: /(?:^| )krs(?: |$)/, countries: ["PL"], form: /^\d{10}$/, digits: 10 },
  { named: /(?:^| )kvk(?: |$)/, countries: ["NL"], form: /^\d{8}(?:\d{4})?$/, digits: 8 },
];

/** The register a header names; undefined for those whose numbers have no one form (court registers). */
export function registerOf(header: string, country: string): Register | undefined {
  const key = foldKey(header.slice(0, 80));
  return REGISTERS.find(
    ({ named, countries }) => named.test(key) && (countries?.includes(country) ?? true),
  );
}

/** GS1's check digit: the digits weighted 3 and 1 from the right, modulo 10. */
function isGs1(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 3);
  }
  return sum % 10 === 0;
}

/** ISO 7064 modulo 97-10. */
function isLei(text: string): boolean {
  let rest = 0;
  for (const char of text) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
