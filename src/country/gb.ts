import { defineCountry } from "./define.ts";
import { ENGLISH_STREET_TYPES } from "./english-streets.ts";
import { spaced } from "./postcode-shapes.ts";

/** The countries of the United Kingdom (ISO 3166-2). Counties are no part of its addresses. */
const GB_STATES: Readonly<Record<string, string>> = {
  ENG: "England",
  SCT: "Scotland",
  WLS: "Wales",
  NIR: "Northern Ireland",
};

/** What is known of addresses in the United Kingdom. */
export const gb = defineCountry({
  code: "GB",
  states: GB_STATES,
  otherUnits: true,
  streetTypes: ENGLISH_STREET_TYPES,
  postcode: {
    shape: /^(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|GIR 0AA)$/,
    write: spaced(3, /^(?:[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|GIR0AA)$/),
  },
  tellingPostcode: true,
});
