import { DE_STREET_ENDINGS } from "./de.ts";
import { defineCountry } from "./define.ts";
import { digits } from "./postcode-shapes.ts";

/** What is known of addresses in Austria. */
export const at = defineCountry({
  code: "AT",
  streetEndings: DE_STREET_ENDINGS,
  postcode: digits(4),
});
