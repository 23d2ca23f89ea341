import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/words.ts";
import { inferCountry } from "../../src/schema/infer-country.ts";

describe("the country of a sheet", () => {
  const cases: [cells: string[], language: Language, country: string, note: string][] = [
    [["0912 000 555", "Do Muoi", "0987.222.333"], "vi", "VN", "mobiles in groups, no accents"],
    [
      ["0912345678", "+84912345678", "0909.999.999", "0123 456 7890", "12345"],
      "en",
      "VN",
      "bare list of phones",
    ],
    [["0351/5550123", "Goethestraße 7", "Groß"], "en", "DE", "area code with a slash"],
    [["089 5550144", "0171 5550123", "Weg 3"], "en", "DE", "area code with a space"],
    [
      ["0491 570 006", "44 River Rd", "Perth", "08 5550 1111"],
      "en",
      "AU",
      "no US street, no German phone",
    ],
    [["12 Main St", "617-555-0101", "Boston"], "en", "US", "street and phone"],
    [
      ["44 River Rd", "9 Elm St"],
      "en",
      "US",
      "English streets alone leave the home of the language",
    ],
    [
      ["Åström", "Sjöberg", "Björk Åsa"],
      "en",
      "DE",
      "ö alone is German only where no å stands beside it",
    ],
    [["Zoë", "abc"], "en", "US", "ë is no German letter"],
    [[], "vi", "VN", "nothing to go by"],
  ];
  it.each(cases)("%j, %s → %s (%s)", (cells, language, country) => {
    expect(inferCountry(cells, language)).toBe(country);
  });
});
