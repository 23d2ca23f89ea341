import { lookup } from "../model/lookup.ts";
import { foldTight } from "../text/fold.ts";
import { at } from "./at.ts";
import { au } from "./au.ts";
import { br } from "./br.ts";
import { ca } from "./ca.ts";
import { ch } from "./ch.ts";
import { de, DE_STREET_ENDINGS } from "./de.ts";
import type { Country, PostcodeRule } from "./define.ts";
import { ENGLISH_STREET_TYPES } from "./english-streets.ts";
import { fr } from "./fr.ts";
import { gb } from "./gb.ts";
import { india } from "./in.ts";
import { it } from "./it.ts";
import { OTHERS } from "./others.ts";
import { us } from "./us.ts";

/**
 * Every country of which something is known about addresses. To add one: one file, one line here; what tells its lists
 * from those of others stands in `schema/country-signs.ts`, where signs are weighed against each other.
 */
export const COUNTRIES: readonly Country[] = [
  us,
  gb,
  au,
  de,
  at,
  fr,
  ca,
  india,
  br,
  it,
  ch,
  ...OTHERS,
];

/** What is known about the words of addresses of one country. */
export interface CountryAddresses {
  /** Code → name of states, Bundesländer, regions. */
  readonly states: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, string>>;
  readonly otherUnits: boolean;
  readonly streetTypes: ReadonlyMap<string, string>;
  readonly streetEndings: readonly (readonly [ending: string, short: string])[];
}

const NONE: ReadonlyMap<string, string> = new Map();

const hasAddresses = ({ states, streetTypes, streetEndings }: Country): boolean =>
  states !== undefined || streetTypes !== undefined || streetEndings !== undefined;

export const COUNTRY_ADDRESSES: Readonly<Record<string, CountryAddresses>> = lookup(
  Object.fromEntries(
    COUNTRIES.filter(hasAddresses).map((country) => [
      country.code,
      {
        states: country.states ?? {},
        aliases: country.aliases ?? {},
        otherUnits: country.otherUnits === true,
        streetTypes: country.streetTypes ?? NONE,
        streetEndings: country.streetEndings ?? [],
      },
    ]),
  ),
);

/** Postal codes by country. */
export const POSTCODES: Readonly<Record<string, PostcodeRule>> = lookup(
  Object.fromEntries(
    COUNTRIES.flatMap(({ code, postcode }) => (postcode === undefined ? [] : [[code, postcode]])),
  ),
);

/** Countries whose codes cannot be taken for anyone else's. */
export const TELLING_POSTCODES: readonly string[] = COUNTRIES.flatMap(({ code, tellingPostcode }) =>
  tellingPostcode === true ? [code] : [],
);

const ENGLISH: CountryAddresses = {
  states: {},
  aliases: {},
  otherUnits: false,
  streetTypes: ENGLISH_STREET_TYPES,
  streetEndings: DE_STREET_ENDINGS,
};

/** The address facts of a country; English street words and German endings where it has none of its own. */
export function countryAddresses(country: string): CountryAddresses {
  return COUNTRY_ADDRESSES[country] ?? ENGLISH;
}

const stateKeys = new Map<string, ReadonlyMap<string, string>>();

/** The code of a state named in any spelling, `Western Australia` or `w.a.` → `WA`; undefined when unknown. */
export function stateCode(country: string, name: string): string | undefined {
  let keys = stateKeys.get(country);
  if (keys === undefined) {
    const { states, aliases } = countryAddresses(country);
    const others = Object.entries(aliases).map(([name, code]) => [foldTight(name), code] as const);
    const pairs = Object.entries(states).flatMap(
      ([code, full]) =>
        [
          [foldTight(code), code],
          [foldTight(full), code],
        ] as const,
    );
    stateKeys.set(country, (keys = new Map([...others, ...pairs])));
  }
  return keys.get(foldTight(name));
}
