import type { TextColumn } from "../table/text-column.ts";
import { countryCode } from "./country.ts";

/** The country of every row that lies outside the country of the data. */
export interface RowCountries {
  /** Alpha-2 codes; row → 1-based number in this list, 0 for the country of the data or none given. */
  readonly countries: readonly string[];
  readonly of: Uint8Array;
}

/**
 * The countries rows name in the only country column there is, of `columns`; undefined where all are at home, or where several
 * columns (billing, shipping) leave open which one a value goes by.
 */
export function rowCountries(
  columns: readonly TextColumn[],
  home: string,
): RowCountries | undefined {
  const [raw, ...others] = columns;
  if (raw === undefined || others.length > 0) return undefined;
  const countries: string[] = [];
  const numberOf = new Uint8Array(raw.distinct + 1);
  for (let code = 1; code <= raw.distinct; code++) {
    const country = countryCode(raw.text(code));
    if (country === undefined || country === home) continue;
    const known = countries.indexOf(country) + 1;
    if (known > 0) numberOf[code] = known;
    else if (countries.length < 250) numberOf[code] = countries.push(country);
  }
  const of = Uint8Array.from(raw.codes, (code) => numberOf[code] as number);
  return countries.length === 0 ? undefined : { countries, of };
}

/** A value as it stands in the rows of one country abroad. */
export interface ValueAbroad {
  readonly code: number;
  readonly country: string;
  count: number;
}

/** Slots of a column: those of its distinct values, and one behind them for every value in a country abroad. */
export interface Slots {
  /** Row → slot. */
  readonly of: Uint32Array;
  /** What stands in the slots from `raw.distinct + 1` on. */
  readonly abroad: readonly ValueAbroad[];
}

/** Numbers the values of a column by the country of their rows. */
export function slotsOf(raw: TextColumn, rows: RowCountries | undefined): Slots {
  if (rows === undefined) return { of: raw.codes, abroad: [] };
  const of = Uint32Array.from(raw.codes);
  const abroad: ValueAbroad[] = [];
  const known = new Map<number, number>();
  for (let row = 0; row < of.length; row++) {
    const at = rows.of[row] as number;
    const code = of[row] as number;
    const country = rows.countries[at - 1];
    if (country === undefined || code === 0) continue;
    const key = code * 256 + at;
    let slot = known.get(key);
    if (slot === undefined) {
      slot = raw.distinct + abroad.push({ code, country, count: 0 });
      known.set(key, slot);
    }
    (abroad[slot - raw.distinct - 1] as ValueAbroad).count++;
    of[row] = slot;
  }
  return { of, abroad };
}
