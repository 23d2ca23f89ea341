import { plainClean } from "./address/plain-clean.ts";
import { defineField } from "./define.ts";

/** A house number in its own column. Kept as written: `12/3`, `1-3`, `12A` all mean something. */
export const houseNumber = defineField({
  name: "house_number",
  means: { tells: "place" },
  title: { en: "House number", vi: "Số nhà" },
  pii: 1,
  importance: 0,
  headers:
    `số nhà|so nha|house number|house no|house no.|street number|street no|street_number|street num|st number|hausnummer
hausnr|haus-nr|numéro|numero`.split(/[|\n]/),
  findings: [],
  clean: (raw) => plainClean(raw, raw.normalize("NFC").trim().replaceAll(/\s+/g, " ")),
  survivor: "most-complete",
});
