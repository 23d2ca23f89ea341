/**
 * The country of data that does not show one (`ZZ`, "unknown or unspecified" in ISO 3166's user range and in
 * CLDR). No rule of any country holds for it: national phone numbers, postal codes and states stay as typed.
 */
export const UNKNOWN_COUNTRY = "ZZ";
