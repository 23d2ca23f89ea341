import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  BUSINESS_ABROAD,
  BUSINESS_WORDS,
  FIRM_FRONTS,
  SURE_ABROAD,
} from "../../src/country/names/activity-words.ts";
import { LEGAL_FORMS } from "../../src/country/names/legal-forms.ts";
import { NOBODY, PLACES_BEHIND, REMARKS } from "../../src/country/names/remarks.ts";
import { CLEAR_TITLES, PARTICLES, SUFFIXES } from "../../src/country/names/titles.ts";
import { parseName } from "../../src/field/name/parse.ts";
import { quickWestern } from "../../src/field/name/quick-western.ts";

const NAMES =
  "Anna John Maria Peter Kim Jürgen Lena Smith Müller Fisher Le Tim Miller-Jones O'Neil McDonald Öztürk Đặng J. R. E. u. A Y van de".split(
    " ",
  );
const BETWEEN =
  "and und et och y e i en dan u. bố cha ba mẹ familie ông gia the for of local friends Sons".split(
    " ",
  );
const TELLING = [
  ...BUSINESS_ABROAD,
  ...BUSINESS_WORDS,
  ...FIRM_FRONTS,
  ...SURE_ABROAD,
  ...REMARKS,
  ...NOBODY,
  ...PLACES_BEHIND,
  ...CLEAR_TITLES.keys(),
  ...PARTICLES,
  ...SUFFIXES.keys(),
  ...BETWEEN,
  ...LEGAL_FORMS.map((form) => form.words.join(" ")),
];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...TELLING) },
);
const cased = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
);

test("A name read quickly is what the long way reads", () => {
  const country = fc.constantFrom("US", "DE", "ES", "FR", "TR", "ZZ");
  const words = fc.array(word, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(words, cased, country, (parts, put, where) => {
      const text = put(parts.join(" "));
      // A blank in front is one thing the quick way leaves alone.
      expect(parseName(text, where)).toEqual(parseName(` ${text}`, where));
    }),
    { seed: 22, numRuns: 4000 },
  );
});

test.each([
  ["John Smith", true, ""],
  ["ANNA-LENA MÜLLER", true, "all in one case"],
  ["John F. Kennedy", true, "an initial"],
  ["Jan van der Berg", true, "particles are part of names"],
  ["Smith, John", false, "a comma"],
  ["John Smith Jr", false, "a suffix"],
  ["Dr Smith", false, "a title"],
  ["John and Mary", false, "two people"],
  ["Northern Star", false, "a firm"],
  ["Kim Nguyen", false, "may be Vietnamese"],
  ["John", false, "one word"],
  ["John  Smith", false, "two blanks"],
  ["John 2", false, "a digit"],
])("%s is read quickly: %s", (text, expected) => {
  expect(quickWestern(text, "US") !== undefined).toBe(expected);
});
