import { AU_STATES } from "./au.ts";
import { BR_STATES } from "./br.ts";
import { CA_STATES } from "./ca.ts";
import { IN_STATES } from "./in.ts";
import { US_STATES } from "./us.ts";

const IT_CODES =
  "AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV";
const CH_CODES = "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH";

/** Codes of states, provinces and cantons as people write them in a column of their own. */
const CODES: readonly (readonly [country: string, codes: ReadonlySet<string>])[] = [
  ["US", new Set(Object.keys(US_STATES))],
  ["CA", new Set(Object.keys(CA_STATES))],
  ["AU", new Set(Object.keys(AU_STATES))],
  ["IN", new Set(Object.keys(IN_STATES))],
  ["BR", new Set(Object.keys(BR_STATES))],
  ["IT", new Set(IT_CODES.split(" "))],
  ["CH", new Set(CH_CODES.split(" "))],
];

/** The countries in which a code of two or three letters in one case is a state, province or canton. */
export function stateCountries(text: string): readonly string[] {
  if (!/^(?:[A-Z]{2,3}|[a-z]{2,3})$/.test(text)) return [];
  const code = text.toUpperCase();
  return CODES.flatMap(([country, codes]) => (codes.has(code) ? [country] : []));
}
