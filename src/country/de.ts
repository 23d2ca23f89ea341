import { defineCountry } from "./define.ts";
import { digits } from "./postcode-shapes.ts";

/** The federal states of Germany (ISO 3166-2). */
const DE_STATES: Readonly<Record<string, string>> = {
  BW: "Baden-Württemberg",
  BY: "Bayern",
  BE: "Berlin",
  BB: "Brandenburg",
  HB: "Bremen",
  HH: "Hamburg",
  HE: "Hessen",
  MV: "Mecklenburg-Vorpommern",
  NI: "Niedersachsen",
  NW: "Nordrhein-Westfalen",
  RP: "Rheinland-Pfalz",
  SL: "Saarland",
  SN: "Sachsen",
  ST: "Sachsen-Anhalt",
  SH: "Schleswig-Holstein",
  TH: "Thüringen",
};

/**
 * Endings of German street names as keys → the short form: Hauptstraße, Hauptstrasse and Hauptstr. are one street.
 * Longest first, as they are tried in order.
 */
export const DE_STREET_ENDINGS: readonly (readonly [ending: string, short: string])[] = [
  ["strasse", "str"],
  ["gasse", "g"],
  ["platz", "pl"],
  ["str", "str"],
];

/** What is known of addresses in Germany. */
export const de = defineCountry({
  code: "DE",
  states: DE_STATES,
  streetEndings: DE_STREET_ENDINGS,
  postcode: digits(5),
});
