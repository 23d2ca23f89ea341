import { COUNTRIES } from "./index.ts";

/** Codes of states, provinces and cantons as people write them in a column of their own. */
const CODES: readonly (readonly [country: string, codes: ReadonlySet<string>])[] =
  COUNTRIES.flatMap(({ code, lettered }) =>
    lettered === undefined ? [] : [[code, new Set(lettered)] as const],
  );

/** The countries in which a code of two or three letters in one case is a state, province or canton. */
export function stateCountries(text: string): readonly string[] {
  if (!/^(?:[A-Z]{2,3}|[a-z]{2,3})$/.test(text)) return [];
  const code = text.toUpperCase();
  return CODES.flatMap(([country, codes]) => (codes.has(code) ? [country] : []));
}
