import { COUNTRY_NAMES } from "../country/data/country-names.ts";
import { category } from "../comparison/category.ts";
import { defineFinding } from "../model/finding.ts";
import { foldKey } from "../text/fold.ts";
import { type Cleaned, defineField, type RawValue } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

const unknown = defineFinding({
  code: "country/unknown",
  severity: "warn",
  dimension: "validity",
  title: { en: "Unknown country", vi: "Không rõ quốc gia" },
  why: {
    en: "Phones, addresses and postal codes are read by the rules of the country.",
    vi: "Số điện thoại, địa chỉ, mã bưu chính được đọc theo quy tắc của quốc gia.",
  },
  fix: {
    en: "Write the country's name or its two-letter code.",
    vi: "Ghi tên quốc gia hoặc mã hai chữ cái.",
  },
  say: () => ({ en: "not a country known by name or code", vi: "không phải tên hay mã quốc gia" }),
});

/** Short and colloquial names the list lacks, folded. */
const ALIASES: Readonly<Record<string, string>> = {
  vn: "VN",
  "viet nam": "VN",
  vietnam: "VN",
  "vn 84": "VN",
  usa: "US",
  "u s a": "US",
  "u s": "US",
  america: "US",
  "hoa ky": "US",
  uk: "GB",
  "u k": "GB",
  "great britain": "GB",
  anh: "GB",
  "anh quoc": "GB",
  uc: "AU",
  phap: "FR",
  duc: "DE",
  nhat: "JP",
  "nhat ban": "JP",
  "trung quoc": "CN",
  han: "KR",
  "han quoc": "KR",
  "south korea": "KR",
  korea: "KR",
  nga: "RU",
  russia: "RU",
  "dai loan": "TW",
  taiwan: "TW",
  "thai lan": "TH",
  lao: "LA",
  cambodia: "KH",
  campuchia: "KH",
  singapo: "SG",
  holland: "NL",
  "ha lan": "NL",
  brd: "DE",
  bundesrepublik: "DE",
};

/** Parts of a country that people write for it, folded: read as the country, never written for it nor it for them. */
const PARTS: Readonly<Record<string, string>> = {
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
};

/** With its accent this is America; folded it would be Malaysia's code. */
const AMERICA = new Set(["mỹ", "nước mỹ"]);

let byName: ReadonlyMap<string, string> | undefined;

/** Folded names and codes of all countries → alpha-2, read when first asked for. */
function table(): ReadonlyMap<string, string> {
  if (byName !== undefined) return byName;
  const map = new Map<string, string>();
  const codes: [string, string][] = [];
  for (const line of COUNTRY_NAMES.split("\n")) {
    const [two = "", three = "", ...all] = line.split("|");
    codes.push([two.toLowerCase(), two], [three.toLowerCase(), two]);
    for (const name of all) map.set(foldKey(name), two);
  }
  // Codes come after names: "MY" is Malaysia, though America is "Mỹ" in Vietnamese.
  for (const [key, code] of codes) map.set(key, code);
  for (const [alias, code] of Object.entries(ALIASES)) map.set(alias, code);
  byName = map;
  return map;
}

/** The alpha-2 code of a country by name, alias or code; undefined if unknown. */
export function countryCode(text: string): string | undefined {
  if (AMERICA.has(text.trim().normalize("NFC").toLowerCase())) return "US";
  const key = foldKey(text.slice(0, 80));
  return table().get(key) ?? partOf(key);
}

function partOf(key: string): string | undefined {
  return Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
}

/** How most of the column spells each country, so that variants follow it. */
export function surveyCountries(values: readonly RawValue[]): ReadonlyMap<string, string> {
  const best = new Map<string, { text: string; count: number }>();
  for (const { text, count } of values) {
    const trimmed = text.trim().normalize("NFC");
    const code = countryCode(trimmed);
    if (code === undefined || partOf(foldKey(trimmed)) !== undefined) continue;
    const usual = best.get(code);
    if (usual === undefined || count > usual.count) best.set(code, { text: trimmed, count });
  }
  return new Map([...best].map(([code, { text }]) => [code, text]));
}

/** A country spelled as its column mostly does, by what {@link surveyCountries} found; a part of one stays. */
export function spelledLike(text: string, code: string, facts: unknown): string {
  const usual = (facts as ReadonlyMap<string, string> | undefined)?.get(code);
  return partOf(foldKey(text)) === undefined ? (usual ?? text) : text;
}

/** Countries by name or ISO 3166-1 code, spelled as the column mostly spells them; compared by code. */
export const country = defineField({
  name: "country",
  means: { tells: "place" },
  title: { en: "Country", vi: "Quốc gia" },
  pii: 0,
  importance: 1,
  headers: [
    "Quốc gia",
    "Nước",
    "Đất nước",
    "Country",
    "Country Code",
    "Country Name",
    "Country/Region",
    "country_o",
    "Mailing Country",
    "Billing Country",
    "Shipping Country",
    "Home Country/Region",
    "Business Country/Region",
    "Address 1 - Country",
    "Default Address Country Code",
    "Default Address Country",
    "Nation",
    "Land",
    "Staat",
    "Pays",
  ],
  sniff(sample) {
    let fit = 0;
    let all = 0;
    for (const { text, count } of sample) {
      all += count;
      if (text.trim().length > 1 && countryCode(text) !== undefined) fit += count;
    }
    return all === 0 ? 0 : fit / all;
  },
  survey: (values) => ({ facts: surveyCountries(values) }),
  findings: [unknown],
  clean(raw, _kind, context): Cleaned<"country/unknown"> {
    const text = raw.trim();
    const code = text.length > 80 ? undefined : countryCode(text);
    if (code === undefined) {
      if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw, feature: "" };
      const findings = [{ code: "country/unknown" as const }];
      return { status: "suspect", value: raw, findings };
    }
    const value = spelledLike(text, code, context.facts);
    return { status: value === raw ? "ok" : "fixed", value, feature: code };
  },
  comparison: category,
  survivor: "most-frequent",
  mask: (value) => value,
});
