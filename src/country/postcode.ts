import { lookup } from "../model/lookup.ts";

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

const spaced = (tail: number, shape: RegExp) => (tight: string) =>
  shape.test(tight) ? `${tight.slice(0, -tail)} ${tight.slice(-tail)}` : undefined;

/**
 * Postal codes by country (UPU addressing notes). Vietnam: five digits since 2018 (Decision 2475/QĐ-BTTTT),
 * six before, both all over customer lists.
 */
export const POSTCODES: Readonly<Record<string, PostcodeRule>> = lookup({
  VN: { shape: /^\d{5}$/, digits: 5, legacy: /^[1-9]\d{5}$/ },
  US: {
    shape: /^\d{5}(?:-\d{4})?$/,
    digits: 5,
    write: (tight) =>
      /^\d{9}$/.test(tight) ? `${tight.slice(0, 5)}-${tight.slice(5)}` : undefined,
  },
  GB: {
    shape: /^(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|GIR 0AA)$/,
    write: spaced(3, /^(?:[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|GIR0AA)$/),
  },
  AU: { shape: /^\d{4}$/, digits: 4 },
  DE: { shape: /^\d{5}$/, digits: 5 },
  FR: { shape: /^\d{5}$/, digits: 5 },
  CA: {
    shape: /^[A-Z]\d[A-Z] \d[A-Z]\d$/,
    write: spaced(3, /^[A-Z]\d[A-Z]\d[A-Z]\d$/),
  },
  NL: { shape: /^[1-9]\d{3} [A-Z]{2}$/, write: spaced(2, /^[1-9]\d{3}[A-Z]{2}$/) },
  AT: { shape: /^\d{4}$/, digits: 4 },
  CH: { shape: /^\d{4}$/, digits: 4 },
  BE: { shape: /^\d{4}$/, digits: 4 },
  DK: { shape: /^\d{4}$/, digits: 4 },
  NO: { shape: /^\d{4}$/, digits: 4 },
  NZ: { shape: /^\d{4}$/, digits: 4 },
  IT: { shape: /^\d{5}$/, digits: 5 },
  ES: { shape: /^\d{5}$/, digits: 5 },
  TH: { shape: /^\d{5}$/, digits: 5 },
  MY: { shape: /^\d{5}$/, digits: 5 },
  KR: { shape: /^\d{5}$/, digits: 5 },
  SG: { shape: /^\d{6}$/, digits: 6 },
  CN: { shape: /^\d{6}$/, digits: 6 },
  IN: { shape: /^[1-9]\d{5}$/, digits: 6 },
  JP: {
    shape: /^\d{3}-\d{4}$/,
    write: (tight) =>
      /^\d{7}$/.test(tight) ? `${tight.slice(0, 3)}-${tight.slice(3)}` : undefined,
  },
});

/** Countries whose codes cannot be taken for anyone else's: letters and digits in a fixed pattern. */
export const TELLING_POSTCODES = ["GB", "CA", "NL"] as const;
