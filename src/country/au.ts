import { defineCountry } from "./define.ts";
import { ENGLISH_STREET_TYPES } from "./english-streets.ts";
import { digits } from "./postcode-shapes.ts";

/** States and territories of Australia. */
const AU_STATES: Readonly<Record<string, string>> = {
  NSW: "New South Wales",
  VIC: "Victoria",
  QLD: "Queensland",
  WA: "Western Australia",
  SA: "South Australia",
  TAS: "Tasmania",
  ACT: "Australian Capital Territory",
  NT: "Northern Territory",
};

/** What is known of addresses in Australia. */
export const au = defineCountry({
  code: "AU",
  states: AU_STATES,
  lettered: Object.keys(AU_STATES),
  streetTypes: ENGLISH_STREET_TYPES,
  postcode: digits(4),
});
