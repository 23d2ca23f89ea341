import { phone as comparison } from "../comparison/phone.ts";
import { UNKNOWN_COUNTRY } from "../country/unknown.ts";
import { defineField, type RawValue } from "./define.ts";
import { cleanPhone } from "./phone/clean.ts";
import { PHONE_FINDINGS } from "./phone/findings.ts";
import { surveyPhones } from "./phone/survey.ts";
import type { PhoneScope } from "./phone/reading.ts";
import { tidyPhone } from "./phone/tidy.ts";
import { readPhone } from "./phone/read.ts";

/**
 * Phone numbers of any country, kept as E.164; extensions, remarks and further numbers leave the cell.
 * Vietnamese numbers follow the plans before and after 2017 and 2018.
 */
export const phone = defineField({
  name: "phone",
  means: { tells: "contact", several: true, byCountry: true },
  title: { en: "Phone", vi: "Điện thoại" },
  pii: 2,
  importance: 3,
  headers:
    `phone|phone number|telephone|telephone number|tel|tel no|mobile|mobile phone|mobile number|mobile no
cell|cell phone|contact number|contact no|phone no|home phone|work phone|business phone|primary phone|fax|fax number
whatsapp|zalo|số zalo|số điện thoại|điện thoại|sđt|số đt|đt|đtdđ|dt|sdt|so dt|di động|số di động|đt di động
điện thoại di động|đt bàn|điện thoại bàn|điện thoại cố định|số điện thoại bàn|số máy bàn|số phone|sđt khách hàng
sđt 1|sđt 2|điện thoại 1|điện thoại 2|số liên hệ|sđt liên hệ|số liên lạc|điện thoại liên hệ|hotline|số fax
telefon|telefonnummer|tel nr|handy|handynummer|mobil|mobilnummer|mobiltelefon|rufnummer|festnetz|telefax`.split(
      /[|\n]/,
    ),
  sniff,
  survey(values, context) {
    const facts = surveyPhones(values, context);
    const { country } = facts;
    return country === context.country
      ? { facts }
      : { facts, findings: [{ code: "phone/country-inferred", args: { country } }] };
  },
  findings: PHONE_FINDINGS,
  clean: (raw, _kind, context) => cleanPhone(raw, context),
  comparison,
  takesIn: {
    code: "phone/from-other-cell",
    suits: (facts) => (facts as PhoneScope | undefined)?.landline !== true,
  },
  survivor: "most-recent",
  mask: (value) =>
    value.length < 7
      ? "***"
      : `${value.slice(0, 3)}${"*".repeat(value.length - 5)}${value.slice(-2)}`,
});

/** Share of the sample that reads as a number with its zero or +; bare digits may be any id and count less. */
function sniff(sample: readonly RawValue[], { country }: { country: string }): number {
  let score = 0;
  let all = 0;
  const bare: number[] = [];
  for (const { text } of sample) {
    const tidied = tidyPhone(text.slice(0, 60));
    if (tidied === "") continue;
    all++;
    if (!/^[+(\d][\d\s().+/;,-]{6,40}$/.test(tidied)) continue;
    if (country === UNKNOWN_COUNTRY && /^\(?0[1-9][\d\s()/.-]{7,14}$/.test(tidied)) {
      score += 1;
      continue;
    }
    const reading = readPhone(tidied.split(/[/;,]/, 1)[0] ?? "", { country, landline: false });
    if (reading.e164 === "") continue;
    const telling = /^[+(0]|[\s.()-]/.test(tidied);
    score += telling ? 1 : 0.4;
    if (!telling) bare.push(Number(tidied));
  }
  if (all === 0) return 0;
  // Digits alone, all of them numbers people have: a column that lost its zeros, unless they count up.
  const stripped = bare.length === all && all >= 5 && scattered(bare);
  return stripped ? BARE : score / all;
}

/** Enough for a column without a header, too little to overrule one. */
const BARE = 0.75;

/** Whether numbers lie apart: running ids follow each other closely. */
function scattered(numbers: readonly number[]): boolean {
  const sorted = numbers.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((n, i) => n - (sorted[i] as number));
  return (gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0) > 1000;
}
