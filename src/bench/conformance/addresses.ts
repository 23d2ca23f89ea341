import { streetKey } from "../../comparison/address/street.ts";
import { stateCode } from "../../country/index.ts";
import { parseWestern } from "../../field/address/western.ts";
import { foldKey } from "../../text/fold.ts";
import { tokensOf } from "./cases.ts";
import { type Reason, type Score, Tally } from "./tally.ts";

const REASONS: Readonly<Record<string, Reason>> = {
  "post box": {
    why: "a post box is kept as the street line; it has no house number",
    meant: true,
  },
  "no place": {
    why: "a street alone: with no city or state behind it nothing says where the street ends",
    meant: true,
  },
  "house number": { why: "fractions, ranges and rural routes in the place of a number" },
  city: { why: "without a comma the end of the street has to be guessed" },
  "ZIP code": { why: "a number at the end that is none, or one in the middle" },
  state: { why: "a state beside a city of its name, or inside a street's" },
};

/** US addresses in one line, with the parts usaddress labels: number, city, state and ZIP must be told. */
export function addresses(cases: readonly ReadonlyMap<string, string>[]): Score {
  const tally = new Tally("addresses", REASONS);
  for (const row of cases) {
    const tokens = tokensOf(row.get("labelled_tokens_json") ?? "[]");
    tally.add(failure(row.get("address") ?? "", tokens));
  }
  return tally.score();
}

type Tokens = readonly (readonly [label: string, text: string])[];

function failure(line: string, tokens: Tokens): string | undefined {
  const said = (label: string): string =>
    foldKey(tokens.flatMap(([name, text]) => (name === label ? [text] : [])).join(" "));
  const parsed = parseWestern(line, "US");
  if (tokens.some(([label]) => label.startsWith("USPSBox")) && said("AddressNumber") === "") {
    return same(parsed, said) ? undefined : "post box";
  }
  if (said("ZipCode") !== foldKey(parsed.postcode)) return "ZIP code";
  const state = said("StateName");
  if (codeOf(state) !== codeOf(foldKey(parsed.state))) return "state";
  const city = said("PlaceName");
  if (city !== foldKey(parsed.city)) return city === "" ? "no place" : "city";
  const number = said("AddressNumber");
  const ours = foldKey(streetKey(parsed.street, "US").number);
  return number === "" || number.split(" ").includes(ours) || number === ours
    ? undefined
    : "house number";
}

function same(
  parsed: { readonly city: string; readonly postcode: string },
  said: (label: string) => string,
): boolean {
  return foldKey(parsed.city) === said("PlaceName") && foldKey(parsed.postcode) === said("ZipCode");
}

function codeOf(state: string): string {
  return state === "" ? "" : (stateCode("US", state) ?? state);
}
