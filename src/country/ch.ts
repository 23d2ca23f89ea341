import { defineCountry } from "./define.ts";
import { digits } from "./postcode-shapes.ts";

/** Signs of the cantons of Switzerland. */
const CANTONS = "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH";

/** What is known of addresses in Switzerland. */
export const ch = defineCountry({
  code: "CH",
  lettered: CANTONS.split(" "),
  postcode: digits(4),
});
