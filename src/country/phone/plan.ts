import { type CountryCode, Metadata, type PhoneNumberType } from "libphonenumber-js/max";

/** What the library's metadata says about one type of number. The package types leave these methods out. */
interface TypeRule {
  pattern(): string;
  possibleLengths(): readonly number[];
}
interface RawPlan {
  IDDPrefix(): string;
  callingCode(): string;
  nationalNumberPattern(): string;
  nationalPrefix(): string | undefined | 0;
  nationalPrefixForParsing(): string | undefined | 0;
  leadingDigits(): string | undefined | 0;
  possibleLengths(): readonly number[];
  type(name: string): TypeRule | undefined;
}

/** A country's numbering plan compiled out of libphonenumber's own metadata. */
export interface PhonePlan {
  readonly country: string;
  readonly callingCode: string;
  /** The digit dialled before national numbers (`0`), "" where there is none. */
  readonly trunk: string;
  /** Whether the trunk digit is all there is to take off when reading a national number. */
  readonly simpleTrunk: boolean;
  /** What is dialled before country codes from here (`00`, `011`). */
  readonly abroad: RegExp;
  /** Lengths national numbers can have, ascending. */
  readonly lengths: readonly number[];
  /** What national numbers of this country start with, where it shares its calling code. */
  readonly leading: RegExp | undefined;
  /** Matches whole national numbers of any type. */
  readonly valid: RegExp;
  /** Matches whole national numbers of ordinary land and mobile lines. */
  readonly ordinary: RegExp;
  /** Lengths ordinary numbers can have. */
  readonly ordinaryLengths: readonly number[];
  /** Type of a national number, undefined when it is not valid; as the library's own getType. */
  typeOf(national: string): PhoneNumberType | undefined;
}

const OTHER_TYPES = [
  "MOBILE",
  "PREMIUM_RATE",
  "TOLL_FREE",
  "SHARED_COST",
  "VOIP",
  "PERSONAL_NUMBER",
  "PAGER",
  "UAN",
  "VOICEMAIL",
] as const;

const plans = new Map<string, PhonePlan | undefined>();
const metadata = new Metadata();

/** The plan of an ISO 3166 country; undefined where libphonenumber knows none. */
export function planOf(country: string): PhonePlan | undefined {
  if (!plans.has(country)) plans.set(country, compile(country));
  return plans.get(country);
}

/** True for a country libphonenumber knows. */
export function isPhoneCountry(country: string): country is CountryCode {
  return planOf(country) !== undefined;
}

function compile(country: string): PhonePlan | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  try {
    metadata.selectNumberingPlan(country as CountryCode);
  } catch {
    return undefined;
  }
  const raw = metadata.numberingPlan as unknown as RawPlan;
  const types = new Map<string, RegExp>();
  for (const name of ["FIXED_LINE", ...OTHER_TYPES]) {
    const rule = raw.type(name);
    const pattern = rule?.pattern();
    if (rule === undefined || pattern === undefined || pattern === "") continue;
    types.set(name, new RegExp(`^(?=${lengths(rule)}$)(?:${pattern})$`));
  }
  const general = new RegExp(`^(?:${raw.nationalNumberPattern()})$`);
  const fixed = types.get("FIXED_LINE");
  const mobile = types.get("MOBILE");
  const trunk = raw.nationalPrefix();
  const forParsing = raw.nationalPrefixForParsing();
  const usual = [fixed, mobile].flatMap((type) => (type === undefined ? [] : [type.source]));
  const any = [...types.values()].map((type) => type.source.slice(1, -1)).join("|");
  const callingCode = raw.callingCode();
  const leading = raw.leadingDigits();
  return {
    country,
    callingCode,
    trunk: typeof trunk === "string" ? trunk : "",
    simpleTrunk: !forParsing || forParsing === trunk,
    abroad: new RegExp(`^(?:${raw.IDDPrefix()})`),
    lengths: [...raw.possibleLengths()].sort((a, b) => a - b),
    leading: leading ? new RegExp(`^(?:${leading})`) : undefined,
    valid: new RegExp(`^(?=(?:${raw.nationalNumberPattern()})$)(?:${any === "" ? "(?!)" : any})$`),
    ordinary: new RegExp(usual.length === 0 ? "(?!)" : usual.join("|")),
    ordinaryLengths: ordinaryLengths(raw),
    typeOf(national) {
      if (!general.test(national)) return undefined;
      if (fixed?.test(national)) {
        return mobile === undefined || mobile.test(national)
          ? "FIXED_LINE_OR_MOBILE"
          : "FIXED_LINE";
      }
      return OTHER_TYPES.find((name) => types.get(name)?.test(national));
    },
  };
}

function ordinaryLengths(raw: RawPlan): readonly number[] {
  const all = ["FIXED_LINE", "MOBILE"].flatMap((name) => raw.type(name)?.possibleLengths() ?? []);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Every country the library knows a numbering plan of, in its own order. */
export function phoneCountries(): readonly string[] {
  const known = metadata as unknown as { metadata: { countries: Record<string, unknown> } };
  return Object.keys(known.metadata.countries);
}

function lengths(rule: TypeRule): string {
  return `(?:${rule
    .possibleLengths()
    .map((n) => `\\d{${n}}`)
    .join("|")})`;
}

/** The countries that share a calling code, in the order the library asks them. */
function familyOf(callingCode: string): readonly string[] {
  const known = metadata as unknown as {
    metadata: { country_calling_codes: Record<string, string[]> };
  };
  return known.metadata.country_calling_codes[callingCode] ?? [];
}

/**
 * The country whose valid number this is, among those that share a calling code; undefined = nobody's.
 * As libphonenumber decides it: the first country whose leading digits or types fit.
 */
export function ownerOf(callingCode: string, national: string): string | undefined {
  for (const country of familyOf(callingCode)) {
    const plan = planOf(country);
    if (plan?.leading?.test(national) === true) {
      return plan.valid.test(national) ? country : undefined;
    }
    if (plan !== undefined && plan.leading === undefined && plan.valid.test(national)) {
      return country;
    }
  }
  return undefined;
}
