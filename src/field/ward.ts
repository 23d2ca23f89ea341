import { LEVEL } from "../country/vn/unit-words.ts";
import { plainClean } from "./address/plain-clean.ts";
import { tidyAddress } from "./address/tidy.ts";
import { unitShare } from "./address/unit-cell.ts";
import { surveyUnits, unitText } from "./address/unit-habit.ts";
import { defineField } from "./define.ts";

/** The commune level of a Vietnamese address: phường, xã, thị trấn, đặc khu. Type words are spelt out: `P5` → `Phường 5`. */
export const ward = defineField({
  name: "ward",
  means: { tells: "place" },
  title: { en: "Ward", vi: "Phường/Xã" },
  pii: 1,
  importance: 1,
  headers:
    `phường/xã|phường xã|phường|xã|p/x|px|thị trấn|xã/phường|xã phường|xã/phường/thị trấn|phường/xã/thị trấn|phường xã thị trấn
phường xã đặc khu|phường/xã/đặc khu|tên phường xã|ward|ward name|ward_name|commune|sub-district|subdistrict|phuong_xa`.split(
      /[|\n]/,
    ),
  sniff: (sample) => unitShare(sample, LEVEL.ward),
  findings: [],
  survey: (values, { country }) => ({
    facts: country === "VN" ? surveyUnits(values, LEVEL.ward) : undefined,
  }),
  clean(raw, _kind, { country, facts }) {
    const value = country === "VN" ? unitText(raw, LEVEL.ward, facts) : tidyAddress(raw);
    return plainClean(raw, value);
  },
  survivor: "most-complete",
});
