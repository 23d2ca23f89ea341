import { LEVEL } from "../country/vn/unit-words.ts";
import { plainClean } from "./address/plain-clean.ts";
import { tidyAddress } from "./address/tidy.ts";
import { unitShare } from "./address/unit-cell.ts";
import { surveyUnits, unitText } from "./address/unit-habit.ts";
import { defineField } from "./define.ts";

/** The district of the old Vietnamese scheme, or a county elsewhere. Type words are spelt out: `Q.1` → `Quận 1`. */
export const district = defineField({
  name: "district",
  means: { tells: "place" },
  title: { en: "District", vi: "Quận/Huyện" },
  pii: 1,
  importance: 1,
  headers:
    `quận/huyện|quận huyện|quận|huyện|q/h|qh|thị xã|tp thuộc tỉnh|tp/quận/huyện|thành phố/quận/huyện|quận/huyện/tp|quận/huyện/thành phố|quận/huyện/thị xã|quận huyện thị xã|tên quận huyện|khu vực
khu vực giao hàng|district|district name|district_name|county|quan_huyen|landkreis|bezirk|arrondissement`.split(
      /[|\n]/,
    ),
  sniff: (sample) => unitShare(sample, LEVEL.district),
  findings: [],
  survey: (values, { country }) => ({
    facts: country === "VN" ? surveyUnits(values, LEVEL.district) : undefined,
  }),
  clean(raw, _kind, { country, facts }) {
    const value = country === "VN" ? unitText(raw, LEVEL.district, facts) : tidyAddress(raw);
    return plainClean(raw, value);
  },
  survivor: "most-complete",
});
