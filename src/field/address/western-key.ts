import type { AddressKey } from "../../comparison/address/feature.ts";
import { streetKey } from "../../comparison/address/street.ts";
import { stateCode } from "../../country/index.ts";
import { foldKey, foldTight } from "../../text/fold.ts";
import { parseWestern } from "./western.ts";

/** The parts of an address outside Vietnam, as their columns hold them. */
export interface WesternParts {
  readonly house: string;
  readonly street: string;
  readonly extra: string;
  readonly city: string;
  readonly state: string;
  readonly postcode: string;
}

/** What matching compares of an address outside Vietnam; a street line that holds city and state is taken apart. */
export function westernKey(parts: WesternParts, country: string): AddressKey {
  let { street, city, state, postcode } = parts;
  if (city === "" && state === "" && (street.includes(",") || postcode === "")) {
    const parsed = parseWestern(street, country);
    ({ street, city, state } = parsed);
    postcode = postcode === "" ? parsed.postcode : postcode;
  }
  const line = parts.house === "" ? street : `${parts.house} ${street}`;
  const { number, words, unit } = streetKey(line, country);
  const extra = streetKey(parts.extra, country);
  return {
    country,
    province: state === "" ? "" : (stateCode(country, state) ?? foldTight(state)),
    city: foldKey(city),
    ward: "",
    newWards: "",
    street: words.join(" "),
    number,
    postcode: foldTight(postcode),
    unit: [unit, extra.unit === "" ? extra.words.join("") : extra.unit]
      .filter((u) => u !== "")
      .join(" "),
  };
}
