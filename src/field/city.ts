import { plainClean } from "./address/plain-clean.ts";
import { provinceText, surveyProvinces } from "./address/province-cell.ts";
import { tidyAddress } from "./address/tidy.ts";
import { defineField } from "./define.ts";

/** A city, town or suburb; in Vietnamese sheets a province-level city or the city of a province. */
export const city = defineField({
  name: "city",
  means: { tells: "place" },
  title: { en: "City", vi: "Thành phố" },
  pii: 1,
  importance: 1,
  headers:
    `city|town|city name|suburb|locality|post town|city/town|town/city|mailing city|billing city|shipping city|home city
business city|address 1 - city|default address city|city_name|place|ort|stadt|wohnort|ville|commune name`.split(
      /[|\n]/,
    ),
  survey: (values) => ({ facts: surveyProvinces(values) }),
  findings: [],
  clean(raw, _kind, { country, facts }) {
    const tidy = tidyAddress(raw);
    if (country !== "VN") return plainClean(raw, tidy);
    return plainClean(raw, provinceText(tidy, facts) ?? tidy);
  },
  survivor: "most-complete",
});
