/**
 * States and territories whose ZIP codes begin with 0, by the first three digits (USPS, list of sectional centre
 * facilities). 09x are military post offices.
 */
const RANGES: readonly (readonly [from: number, to: number, states: string])[] = [
  [5, 5, "NY"],
  [6, 7, "PR"],
  [8, 8, "VI"],
  [9, 9, "PR"],
  [10, 27, "MA"],
  [28, 29, "RI"],
  [30, 38, "NH"],
  [39, 49, "ME"],
  [50, 54, "VT"],
  [55, 55, "MA"],
  [56, 59, "VT"],
  [60, 69, "CT"],
  [70, 89, "NJ"],
  [90, 98, "AE"],
];

/** Towns served across a border: Fishers Island, New York, from Connecticut. */
const ACROSS: Readonly<Record<string, string>> = { "06390": "NY" };

/** The state or territory of a five-digit ZIP code that begins with 0; undefined for others. */
export function stateOfZip(zip: string): string | undefined {
  if (!/^0\d{4}$/.test(zip)) return undefined;
  const prefix = Number(zip.slice(0, 3));
  return ACROSS[zip] ?? RANGES.find(([from, to]) => prefix >= from && prefix <= to)?.[2];
}
