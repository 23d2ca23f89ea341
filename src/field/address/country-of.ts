import { foldTight } from "../../text/fold.ts";

/** Names of the countries whose address rules are known, as keys. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["vietnam", "VN"],
  ["usa", "US"],
  ["unitedstates", "US"],
  ["unitedstatesofamerica", "US"],
  ["my", "US"],
  ["hoaky", "US"],
  ["unitedkingdom", "GB"],
  ["uk", "GB"],
  ["england", "GB"],
  ["anh", "GB"],
  ["australia", "AU"],
  ["uc", "AU"],
  ["germany", "DE"],
  ["deutschland", "DE"],
  ["duc", "DE"],
  ["france", "FR"],
  ["phap", "FR"],
]);

/** The country of a row: its own country cell, else the data's. Unknown names give a key of their own. */
export function countryOf(cell: string, fallback: string): string {
  const text = cell.trim();
  if (text === "") return fallback;
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase();
  const key = foldTight(text);
  return NAMES.get(key) ?? key;
}
