/** The shape of a country's postal codes. */
export interface PostcodeRule {
  /** A well-formed code, upper case, as it is to be written. */
  readonly shape: RegExp;
  /** Number of digits of a code made of digits only; what spreadsheets cut is put back up to here. */
  readonly digits?: number;
  /** Earlier codes still found in lists. */
  readonly legacy?: RegExp;
  /** Rewrites a code typed without its space or hyphen; the input is upper case without separators. */
  readonly write?: (tight: string) => string | undefined;
}

/** What is known of one country's addresses; what is not known of it stays out. */
export interface Country {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string;
  /** Code → name of states, Bundesländer, regions. */
  readonly states?: Readonly<Record<string, string>>;
  /** Other names of them → code. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Whether people write other units (counties, departments) where states are asked for. */
  readonly otherUnits?: true;
  /** Codes people write alone in a column of states, provinces or cantons: they speak for the country. */
  readonly lettered?: readonly string[];
  /** Street type spellings → short form, for separate words. */
  readonly streetTypes?: ReadonlyMap<string, string>;
  /** Street type endings of compound words. */
  readonly streetEndings?: readonly (readonly [ending: string, short: string])[];
  readonly postcode?: PostcodeRule;
  /** Whether its postal codes cannot be taken for anyone else's: letters and digits in a fixed pattern. */
  readonly tellingPostcode?: true;
}

/** Declares a country. */
export function defineCountry(country: Country): Country {
  return country;
}
