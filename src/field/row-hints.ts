import { ordinaryNational } from "../country/phone/likely.ts";
import { isPhoneCountry, planOf } from "../country/phone/plan.ts";
import { UNKNOWN_COUNTRY } from "../country/unknown.ts";
import type { TextColumn } from "../table/text-column.ts";
import type { RowCountries } from "./row-country.ts";

/** E-mail domains of countries that anyone may take. */
const ANYONES: ReadonlySet<string> = new Set(
  "io co me tv ai cc ws ly gg to fm am sh vc la st nu tk ml ga cf gq eu su pw bz ag sc im je as ms gs cx vu nf cd bi dj sr".split(
    " ",
  ),
);
/** Rows whose domains are looked at before all are. */
const SAMPLE = 1000;
/** Share of rows with a domain of another country from which on their numbers are looked at one by one. */
const WORTHWHILE = 0.005;

/**
 * The countries of the rows of a phone column, those included whose e-mail domain names one: it decides only about a
 * local number that is none at home and is one there. With the country of the data unknown that is any number.
 */
export function withHints(
  phones: TextColumn,
  emails: readonly TextColumn[],
  home: string,
  known: RowCountries | undefined,
): RowCountries | undefined {
  const [email, ...others] = emails;
  if (email === undefined || others.length > 0 || !isWorthwhile(email, home)) return known;
  const countries = [...(known?.countries ?? [])];
  const of = known?.of.slice() ?? new Uint8Array(phones.codes.length);
  const hints = new Map<number, string>();
  const fits = new Map<string, boolean>();
  let found = false;
  for (let row = 0; row < of.length; row++) {
    if (of[row] !== 0 || phones.codes[row] === 0) continue;
    const code = email.codes[row] as number;
    if (code === 0) continue;
    let hint = hints.get(code);
    if (hint === undefined) hints.set(code, (hint = domainCountry(email.text(code))));
    if (hint === "" || hint === home) continue;
    const phone = phones.codes[row] as number;
    const key = `${hint}${phone}`;
    let fit = fits.get(key);
    if (fit === undefined) fits.set(key, (fit = isOnlyAbroad(phones.text(phone), hint, home)));
    if (!fit) continue;
    let at = countries.indexOf(hint) + 1;
    if (at === 0 && countries.length < 250) at = countries.push(hint);
    of[row] = at;
    found = true;
  }
  return found ? { countries, of } : known;
}

function isWorthwhile(email: TextColumn, home: string): boolean {
  const step = Math.max(1, email.distinct / SAMPLE);
  let looked = 0;
  let abroad = 0;
  for (let code = 1; code <= email.distinct; code += step) {
    const hint = domainCountry(email.text(Math.floor(code)));
    looked++;
    if (hint !== "" && hint !== home) abroad++;
  }
  return abroad > 0 && abroad >= looked * WORTHWHILE;
}

/** The country of the domain of an address; "" for domains of none and of anyone. */
function domainCountry(email: string): string {
  const label = /@[^\s@]{1,250}\.([a-z]{2})\s*$/i.exec(email.slice(-254))?.[1]?.toLowerCase() ?? "";
  if (label === "" || ANYONES.has(label)) return "";
  const country = label === "uk" ? "GB" : label.toUpperCase();
  return isPhoneCountry(country) ? country : "";
}

function isOnlyAbroad(text: string, abroad: string, home: string): boolean {
  if (!/^[\d\s().-]{7,24}$/.test(text)) return false;
  const digits = text.replaceAll(/\D/g, "");
  return isNumberOf(digits, abroad) && (home === UNKNOWN_COUNTRY || !isNumberOf(digits, home));
}

function isNumberOf(digits: string, country: string): boolean {
  const plan = planOf(country);
  return plan !== undefined && ordinaryNational(digits, plan) !== undefined;
}
