import type { Language } from "../model/words.ts";

/** Signs of one country in cell texts and headers; each sign is worth one vote per cell it stands in. */
interface CountrySigns {
  readonly country: string;
  readonly signs: readonly RegExp[];
}

/** A street as English writes it; it tells the English-speaking countries from the others only. */
const ENGLISH_STREET = /^\d+ .*\b(?:st|ave|blvd|rd|dr|ln|hwy|pkwy)\b\.?$/i;

/**
 * Patterns that are common in customer sheets of a country and rare elsewhere: letters only its language
 * has, phone forms of its numbering plan, postcodes with letters, street words, state names.
 */
const SIGNS: readonly CountrySigns[] = [
  {
    country: "VN",
    signs: [
      /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i,
      /^(?:\+?84[ .-]?|0)(?:3[2-9]|5[25-9]|7[06-9]|8[1-9]|9\d)(?:\d{7}|\d?[ .-]\d{3}[ .-]\d{3,4}|\d{2}[ .-]\d{2,3}[ .-]\d{2,3})$/,
      /\b(?:phuong|quan|huyen|thi tran|tp\.? ?hcm|ha noi|ho chi minh|viet nam)\b/i,
      /^(?:nguyen|tran|pham|hoang|huynh|vo|dang|bui)(?: [a-z]+){1,3}$/i,
    ],
  },
  {
    country: "DE",
    signs: [
      /(?:straße|strasse|str\.|weg|platz|allee|gasse) ?\d+ ?[a-z]?$/i,
      /^[^åøæ]*[äöüß][^åøæ]*$/i,
      // Vietnamese and Australian mobiles stand in groups of three; an area code is set apart from the rest.
      /^(?:\+49|0049|0[1-9]\d{1,4} ?[/-]|0[2-9]\d{1,3} \d{4,}|01[567]\d[ /-]?\d{6})/,
      /\b(?:gmbh|ug \(haftungsbeschränkt\)|e\. ?k\.)(?:\b|$)/i,
    ],
  },
  {
    country: "US",
    signs: [
      /^(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ ./-][2-9]\d{2}[ .-]\d{4}$/,
      /^\d{5}-\d{4}$/,
      ENGLISH_STREET,
      /,? (?:AL|AK|AZ|AR|CA|CO|CT|FL|GA|HI|IL|KS|KY|LA|MD|MA|MI|MN|MO|NJ|NM|NY|NC|OH|OK|PA|TN|TX|UT|VA|WI) \d{5}\b/,
      /^(?:AL|AK|AZ|AR|CA|CO|CT|FL|GA|IL|KY|MD|MA|MI|MN|MO|NJ|NY|NC|OH|OR|PA|TN|TX|UT|VA|WI)$/,
    ],
  },
  {
    country: "GB",
    signs: [
      /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
      /^(?:\+44|0044|0[127]\d{3} ?\d)/,
      /\b(?:england|scotland|wales|united kingdom)\b/i,
      ENGLISH_STREET,
    ],
  },
  {
    country: "AU",
    signs: [
      /^(?:nsw|vic|qld|tas|act|wa|sa)$/i,
      /^(?:\+61|0[23478]\d{8}$|04\d{2} \d{3} \d{3}$|\(?0[2378]\)? \d{4} \d{4}$)/,
      /\b(?:pty\.? ltd|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart)\b/i,
      ENGLISH_STREET,
    ],
  },
  {
    country: "FR",
    signs: [
      /^(?:\+33|0[1-9](?:[ .]\d{2}){4}$)/,
      /\b(?:rue|avenue|boulevard|chemin) (?:de|du|des|la)\b/i,
      /\b(?:sarl|sas|eurl)\b/i,
    ],
  },
];

/** What a sheet in a language is taken for when its cells show nothing. */
const BY_LANGUAGE: Readonly<Record<Language, string>> = { vi: "VN", en: "US" };

/** Share of looked-at cells that must carry a country's signs before the header's language is overruled. */
const ENOUGH = 0.02;

/** A Vietnamese mobile whose zero a spreadsheet dropped; such digits alone say something only where nothing else does. */
const BARE_MOBILE = /^(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/;

/**
 * The country a sheet's data comes from, by what its cells show; ISO 3166-1 alpha-2.
 * Ties and silence fall to the headers' language.
 */
export function inferCountry(cells: Iterable<string>, language: Language): string {
  const votes = new Map<string, number>();
  let looked = 0;
  let bare = 0;
  for (const cell of cells) {
    looked++;
    const text = cell.slice(0, 120).trim();
    if (BARE_MOBILE.test(text)) bare++;
    for (const { country, signs } of SIGNS) {
      if (signs.some((sign) => sign.test(text))) votes.set(country, (votes.get(country) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const home = BY_LANGUAGE[language];
  if (best === undefined && bare >= 5 && bare >= looked * 0.9) return "VN";
  if (best === undefined || best[1] < looked * ENOUGH) return home;
  return best[1] > (votes.get(home) ?? 0) ? best[0] : home;
}
