import parsePhone from "libphonenumber-js/max";
import { isPhoneCountry } from "../country/phone/plan.ts";
import { placeCountries } from "../country/places.ts";
import { stateCountries } from "../country/states.ts";
import { countryCode } from "../field/country.ts";
import { tidyPhone } from "../field/phone/tidy.ts";
import { foldKey } from "../text/fold.ts";
import { LETTERS } from "./country-letters.ts";
import {
  CURRENCIES,
  LEGAL,
  LOOSE_DOMAINS,
  NAMES,
  POSTCODE_SIGNS,
  type Sign,
  type SignKind,
  STREETS,
} from "./country-signs.ts";

/** A column as far as the country is asked: its header, the field it was taken for, and a sample of its texts. */
export interface CountrySample {
  readonly header: string;
  readonly field: string | undefined;
  /** Text → how often it stands in the sample. */
  readonly values: ReadonlyMap<string, number>;
}

/** Cells of one kind of sign, in all and by country. */
export interface Tally {
  readonly kind: SignKind;
  hits: number;
  readonly of: Map<string, number>;
}

/** What the cells of a sample show. */
export interface CellEvidence {
  readonly tallies: readonly Tally[];
  /** Numbers typed without a country code. */
  readonly national: readonly string[];
}

const LONGEST = 160;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;
/** Fields by name, not by what they mean: each is read in its own way, and of postal codes no word tells a country. */
const PLACES_OF: ReadonlySet<string> = new Set(["city", "province", "district", "ward"]);
const TEXTS: ReadonlySet<string> = new Set([
  ...PLACES_OF,
  "full_name",
  "given_name",
  "family_name",
  "company",
  "address",
]);

/** Gathers from the cells everything that speaks for a country. */
export function cellEvidence(columns: readonly CountrySample[]): CellEvidence {
  const tallies = new Map<SignKind, Tally>();
  const national: string[] = [];
  const add = (kind: SignKind, countries: readonly string[], count: number): void => {
    if (countries.length === 0) return;
    let tally = tallies.get(kind);
    if (tally === undefined) tallies.set(kind, (tally = { kind, hits: 0, of: new Map() }));
    tally.hits += count;
    for (const c of countries) tally.of.set(c, (tally.of.get(c) ?? 0) + count);
  };
  const first = (kind: SignKind, signs: readonly Sign[], text: string, count: number): void => {
    const found = signs.find(({ test }) => test.test(text));
    if (found !== undefined) add(kind, found.countries, count);
  };
  for (const { field, values } of columns) {
    for (const [cell, count] of values) {
      const text = cell.slice(0, LONGEST).trim();
      if (text === "") continue;
      if (field === "phone" || field === undefined) {
        const phone = phoneOf(text, field === "phone");
        if (phone !== undefined) {
          if (!phone.startsWith("+")) national.push(phone);
          else add("calling-code", given(parsePhone(phone)?.country), 1);
          continue;
        }
      }
      if (field === "email" || field === "website" || field === undefined) {
        add("domains", given(domainCountry(text)), 1);
      }
      if (field === "country") add("country", given(countryCode(text)), count);
      if (field === "address") add("country", given(countryTail(text)), count);
      if (field === "postal_code" || field === "address" || field === undefined) {
        first("postcodes", POSTCODE_SIGNS, text, count);
      }
      if (field === undefined || TEXTS.has(field)) {
        if (!isAscii(text)) first("letters", LETTERS, text, count);
        if (field === "full_name" || field === undefined) first("names", NAMES, text, count);
        if (field === "company" || field === "full_name" || field === undefined) {
          first("legal-forms", LEGAL, text, count);
        }
        if (field === "address" || field === undefined) streets(text, count);
      }
      if (field !== undefined && PLACES_OF.has(field)) {
        add("states", stateCountries(text), count);
        add("places", placeCountries().get(foldKey(text)) ?? [], count);
      } else if (field === "address") add("places", placesIn(text), count);
      if (/\d/.test(text) && !isPlain(text)) first("currency", CURRENCIES, text, count);
    }
  }
  return { tallies: [...tallies.values()], national };

  /** An address shows several things at once, its town's street words and its country's form. */
  function streets(text: string, count: number): void {
    const countries = STREETS.filter(({ test }) => test.test(text)).flatMap((s) => s.countries);
    add("streets", [...new Set(countries)], count);
  }
}

const given = (country: string | undefined): readonly string[] =>
  country === undefined ? [] : [country];

/** Digits and separators only: nothing a currency stands beside. */
const isPlain = (text: string): boolean => /^[\d\s.,()/+:-]*$/.test(text);

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** A cell as a phone number to be weighed; in columns of unknown content only what is typed like one. */
function phoneOf(text: string, sure: boolean): string | undefined {
  const tidied = tidyPhone(text).replace(/^00(?=[1-9]\d{7})/, "+");
  if (!/^[+(]?\d[\d\s()./-]{5,24}$/.test(tidied)) return undefined;
  const digits = tidied.replaceAll(/\D/g, "").length;
  if (digits < 7 || digits > 15 || DATE.test(tidied)) return undefined;
  if (sure || tidied.startsWith("+")) return tidied;
  return digits >= 9 && /^\(?0[1-9]|^\(?\d{2,4}[)\s-]/.test(tidied) ? tidied : undefined;
}

/** The country of the domain a mail address or web address ends in. */
function domainCountry(text: string): string | undefined {
  const label = /(?:@|^www\.|^https?:\/\/)[^\s/@]*\.([a-z]{2})(?:$|[/?:])/i.exec(text)?.[1];
  if (label === undefined || LOOSE_DOMAINS.has(label.toLowerCase())) return undefined;
  const code = label.toUpperCase() === "UK" ? "GB" : label.toUpperCase();
  return isPhoneCountry(code) ? code : undefined;
}

/** A country's name at the end of an address. */
function countryTail(text: string): string | undefined {
  const tail = text.slice(text.lastIndexOf(",") + 1).trim();
  return tail.length > 3 && tail.length < 30 && /^[^\d]+$/.test(tail)
    ? countryCode(tail)
    : undefined;
}

/** The countries of the last place an address names. */
function placesIn(text: string): readonly string[] {
  const places = placeCountries();
  const words = foldKey(text).split(" ");
  for (let end = words.length; end > Math.max(0, words.length - 5); end--) {
    for (let size = 3; size > 0; size--) {
      const found = places.get(words.slice(Math.max(0, end - size), end).join(" "));
      if (found !== undefined) return found;
    }
  }
  return [];
}
