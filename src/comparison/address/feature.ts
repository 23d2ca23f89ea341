import { streetKey } from "./street.ts";

/** An address as matching sees it: keys, not texts for people. Empty parts are unknown. */
export interface AddressKey {
  /** ISO country, `VN`. */
  readonly country: string;
  /** Province, state: code of today's unit in Vietnam, state code or folded name elsewhere. */
  readonly province: string;
  /** Old district code in Vietnam, folded city elsewhere. */
  readonly city: string;
  /** Folded ward name. */
  readonly ward: string;
  /** Codes of the wards of today it may lie in, divided by commas; more than one for a divided ward. */
  readonly newWards: string;
  /** Canonical street words, divided by spaces. */
  readonly street: string;
  readonly number: string;
  readonly postcode: string;
  readonly unit: string;
}

const SEPARATOR = "\u001f";

/** The address as one text, for a feature column. */
export function encodeAddress(key: AddressKey): string {
  const { country, province, city, ward, newWards, street, number, postcode, unit } = key;
  const parts = [country, province, city, ward, newWards, street, number, postcode, unit];
  return parts.slice(1).every((part) => part === "") ? "" : parts.join(SEPARATOR);
}

/**
 * The texts around street and number of encoded addresses that are equal in all else, and have no unit:
 * before + street + {@link between} + number + after is what {@link encodeAddress} gives.
 */
export function aroundStreet(key: AddressKey): readonly [before: string, after: string] {
  const { country, province, city, ward, newWards, postcode } = key;
  const before = [country, province, city, ward, newWards, ""].join(SEPARATOR);
  return [before, `${SEPARATOR}${postcode}${SEPARATOR}`];
}

/** What stands between street and number of an encoded address. */
export const between = SEPARATOR;

/** Reads an encoded address; plain text (a lone column without its composite) counts as a street line. */
export function decodeAddress(text: string): AddressKey {
  if (!text.includes(SEPARATOR)) {
    const { number, words, unit } = streetKey(text, "");
    const none = { country: "", province: "", city: "", ward: "", newWards: "", postcode: "" };
    return { ...none, street: words.join(" "), number, unit };
  }
  const [country = "", province = "", city = "", ward = "", newWards = "", ...rest] =
    text.split(SEPARATOR);
  const [street = "", number = "", postcode = "", unit = ""] = rest;
  return { country, province, city, ward, newWards, street, number, postcode, unit };
}
