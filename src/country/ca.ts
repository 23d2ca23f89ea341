import { defineCountry } from "./define.ts";
import { ENGLISH_STREET_TYPES } from "./english-streets.ts";
import { spaced } from "./postcode-shapes.ts";

/** Provinces and territories of Canada (ISO 3166-2). */
const CA_STATES: Readonly<Record<string, string>> = {
  AB: "Alberta",
  BC: "British Columbia",
  MB: "Manitoba",
  NB: "New Brunswick",
  NL: "Newfoundland and Labrador",
  NS: "Nova Scotia",
  NT: "Northwest Territories",
  NU: "Nunavut",
  ON: "Ontario",
  PE: "Prince Edward Island",
  QC: "Quebec",
  SK: "Saskatchewan",
  YT: "Yukon",
};

/** What is known of addresses in Canada. */
export const ca = defineCountry({
  code: "CA",
  states: CA_STATES,
  lettered: Object.keys(CA_STATES),
  streetTypes: ENGLISH_STREET_TYPES,
  postcode: {
    shape: /^[A-Z]\d[A-Z] \d[A-Z]\d$/,
    write: spaced(3, /^[A-Z]\d[A-Z]\d[A-Z]\d$/),
  },
  tellingPostcode: true,
});
