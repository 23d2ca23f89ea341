import parsePhone, { type CountryCode } from "libphonenumber-js/max";
import { phoneCountries, type PhonePlan, planOf } from "./plan.ts";

/** How well a country's numbering plan explains a list of numbers typed without a country code. */
export interface PhoneFit {
  readonly country: string;
  /** Logarithm (nats) of the chance of such numbers there, against digits drawn at random. */
  readonly nats: number;
  /** Share of the numbers that are ordinary numbers there. */
  readonly valid: number;
}

/** Numbers looked at; more of the same list prove nothing new. */
const LOOKED = 40;
/** Numbers of one list are alike: those that begin alike count as one, and all as so many at most. */
const INDEPENDENT = 10;
const PREFIX = 5;
/** Chance that a number of a list is mistyped, foreign or made up. */
const NOISE = 0.02;
/** Chance that the trunk digit is left out where there is one: by habit, or lost by a spreadsheet. */
const WITHOUT_TRUNK = 0.25;
/** How much likelier numbers are grouped as their country groups them. */
const GROUPED_ALIKE = 3;
/** Numbers whose groups are compared. */
const GROUPS = 6;
const DRAWS = 160;

const densities = new Map<string, number>();

/**
 * Weighs every country against numbers as they are typed (digits and separators, no country code), best first.
 * A plan that passes nearly any digits (Germany's landlines) explains little: the chance of a number is one among
 * all that its plan allows. Countries under which fewer than a third are numbers are left out.
 */
export function likelyCountries(typed: readonly string[]): readonly PhoneFit[] {
  const step = Math.max(1, typed.length / LOOKED);
  const numbers: { readonly text: string; readonly digits: string }[] = [];
  for (let i = 0; i < typed.length; i += step) {
    const text = typed[Math.floor(i)] as string;
    numbers.push({ text, digits: text.replaceAll(/\D/g, "") });
  }
  if (numbers.length === 0) return [];
  const fits: PhoneFit[] = [];
  const beginnings = new Set(numbers.map(({ digits }) => digits.slice(0, PREFIX)));
  const independent = Math.min(beginnings.size, INDEPENDENT);
  for (const country of phoneCountries()) {
    const plan = planOf(country);
    if (plan === undefined || plan.ordinaryLengths.length === 0) continue;
    const nationals = numbers.map(({ digits }) => ordinaryNational(digits, plan));
    const valid = nationals.filter((n) => n !== undefined).length / numbers.length;
    if (valid * 3 < 1) continue;
    let sum = 0;
    for (const [i, national] of nationals.entries()) {
      const { digits } = numbers[i] as { digits: string };
      sum += Math.log(NOISE + (1 - NOISE) * chance(national, digits, plan));
    }
    const nats = (sum / numbers.length) * independent + groupNats(numbers, nationals, country);
    fits.push({ country, nats, valid });
  }
  return fits.sort((a, b) => b.nats - a.nats || (a.country < b.country ? -1 : 1));
}

/** The national number behind digits typed at home, if it is one of an ordinary line; undefined otherwise. */
export function ordinaryNational(digits: string, plan: PhonePlan): string | undefined {
  const { trunk } = plan;
  if (trunk !== "" && digits.startsWith(trunk)) {
    const national = digits.slice(trunk.length);
    if (plan.ordinary.test(national)) return national;
  }
  return plan.ordinary.test(digits) ? digits : undefined;
}

/** Chance of a number in a country, as a multiple of that of its digits drawn at random. */
function chance(national: string | undefined, digits: string, plan: PhonePlan): number {
  if (national === undefined) return 0;
  const saved = 10 ** (digits.length - national.length);
  const habit = plan.trunk === "0" && saved === 1 ? WITHOUT_TRUNK : 1;
  const lengths = Math.min(4, plan.ordinaryLengths.length);
  return (saved * habit) / (lengths * density(plan, national.length));
}

/** Share of the digit strings of a length that are ordinary numbers of a plan, drawn by a fixed sequence. */
function density(plan: PhonePlan, length: number): number {
  const key = `${plan.country}${length}`;
  const known = densities.get(key);
  if (known !== undefined) return known;
  let hits = 1;
  let state = 12_345;
  for (let i = 0; i < DRAWS; i++) {
    let digits = "";
    while (digits.length < length) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      digits += String((state >> 16) % 10);
    }
    if (plan.ordinary.test(digits)) hits++;
  }
  const share = hits / (DRAWS + 1);
  densities.set(key, share);
  return share;
}

/** What the groups digits are typed in say about a country. */
function groupNats(
  numbers: readonly { readonly text: string }[],
  nationals: readonly (string | undefined)[],
  country: string,
): number {
  let looked = 0;
  let nats = 0;
  for (const [i, { text }] of numbers.entries()) {
    const national = nationals[i];
    const groups = groupsOf(text);
    if (national === undefined || !groups.includes(" ")) continue;
    const written = parsePhone(national, country as CountryCode)?.formatNational() ?? "";
    nats += groupsOf(written) === groups ? Math.log(GROUPED_ALIKE) : 0;
    if (++looked === GROUPS) break;
  }
  return nats;
}

const groupsOf = (text: string): string => (text.match(/\d+/g) ?? []).join(" ");
