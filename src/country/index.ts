import { foldTight } from "../text/fold.ts";
import { AU_STATES } from "./au.ts";
import { BR_STATES } from "./br.ts";
import { CA_STATES } from "./ca.ts";
import { DE_STATES, DE_STREET_ENDINGS } from "./de.ts";
import { ENGLISH_STREET_TYPES } from "./english-streets.ts";
import { FR_STATES, FR_STREET_TYPES } from "./fr.ts";
import { GB_STATES } from "./gb.ts";
import { IN_STATE_ALIASES, IN_STATES } from "./in.ts";
import { US_STATES } from "./us.ts";
import { lookup } from "../model/lookup.ts";

/** What is known about addresses of one country; to add one: a data file and a line here. */
export interface CountryAddresses {
  /** Code → name of states, Bundesländer, regions. */
  readonly states: Readonly<Record<string, string>>;
  /** Other names of them → code. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Whether people write other units (counties, departments) where these are asked for. */
  readonly otherUnits?: boolean;
  /** Street type spellings → short form, for separate words. */
  readonly streetTypes: ReadonlyMap<string, string>;
  /** Street type endings of compound words. */
  readonly streetEndings: readonly (readonly [ending: string, short: string])[];
}

const NONE: ReadonlyMap<string, string> = new Map();

export const COUNTRY_ADDRESSES: Readonly<Record<string, CountryAddresses>> = lookup({
  US: { states: US_STATES, streetTypes: ENGLISH_STREET_TYPES, streetEndings: [] },
  GB: {
    states: GB_STATES,
    otherUnits: true,
    streetTypes: ENGLISH_STREET_TYPES,
    streetEndings: [],
  },
  AU: { states: AU_STATES, streetTypes: ENGLISH_STREET_TYPES, streetEndings: [] },
  DE: { states: DE_STATES, streetTypes: NONE, streetEndings: DE_STREET_ENDINGS },
  AT: { states: {}, streetTypes: NONE, streetEndings: DE_STREET_ENDINGS },
  FR: { states: FR_STATES, otherUnits: true, streetTypes: FR_STREET_TYPES, streetEndings: [] },
  CA: { states: CA_STATES, streetTypes: ENGLISH_STREET_TYPES, streetEndings: [] },
  IN: {
    states: IN_STATES,
    aliases: IN_STATE_ALIASES,
    streetTypes: ENGLISH_STREET_TYPES,
    streetEndings: [],
  },
  BR: { states: BR_STATES, streetTypes: NONE, streetEndings: [] },
});

const ENGLISH: CountryAddresses = {
  states: {},
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
    const { states, aliases = {} } = countryAddresses(country);
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
