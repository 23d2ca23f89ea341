import { countryAddresses, stateCode } from "../country/index.ts";
import { LEVEL } from "../country/vn/unit-words.ts";
import { unitIndex } from "../country/vn/lookup.ts";
import { unitKey } from "../country/vn/units.ts";
import { defineFinding } from "../model/finding.ts";
import { damerauLevenshtein } from "../text/damerau.ts";
import { foldTight } from "../text/fold.ts";
import { plainClean } from "./address/plain-clean.ts";
import { provinceText, surveyProvinces } from "./address/province-cell.ts";
import { tidyAddress } from "./address/tidy.ts";
import { spellOut, unitCell } from "./address/unit-cell.ts";
import { type Cleaned, defineField, type RawValue } from "./define.ts";

const unknownState = defineFinding({
  code: "province/unknown-state",
  severity: "warn",
  dimension: "validity",
  title: { en: "Unknown state", vi: "Không nhận ra bang" },
  why: {
    en: "Rows under a misspelt state fall out of regional reports.",
    vi: "Dòng có tên bang viết sai sẽ bị thiếu trong báo cáo theo vùng.",
  },
  fix: {
    en: "Write the state's official code or name.",
    vi: "Ghi mã hoặc tên chính thức của bang.",
  },
  open: ["value", "suggestion"],
  say: ({ value, suggestion }) =>
    suggestion === undefined
      ? { en: `"${value}" is no state of the country`, vi: `"${value}" không phải là một bang` }
      : {
          en: `"${value}" is no state of the country; meant may be ${suggestion}`,
          vi: `"${value}" không phải là một bang; có thể là ${suggestion}`,
        },
});

/** A province, state or region. Vietnamese ones are written officially, in the style most of the column uses. */
export const province = defineField({
  name: "province",
  means: { tells: "place", byCountry: true },
  title: { en: "Province / state", vi: "Tỉnh/Thành phố" },
  pii: 0,
  importance: 1,
  headers:
    `tỉnh/thành phố|tỉnh thành phố|tỉnh thành|tỉnh|tỉnh/tp|tỉnh tp|t/tp|thành phố|tp|tên tỉnh|tỉnh thành phố mới|province|state
state/province|state / province|province/state|state name|region|mailing state|mailing state/province|billing state
shipping state|home state|business state|address 1 - region|default address province|default address province code
tinh_thanh|bundesland|land|région|prefecture`.split(/[|\n]/),
  sniff,
  survey: (values) => ({ facts: surveyProvinces(values) }),
  findings: [unknownState],
  clean(raw, _kind, { country, facts }) {
    const tidy = tidyAddress(raw);
    if (country === "VN") {
      return plainClean(raw, provinceText(tidy, facts) ?? spellOut(tidy, LEVEL.province));
    }
    return cleanState(raw, tidy, country);
  },
  survivor: "most-complete",
});

/** A state: its code in capitals, its name as written; unknown ones told with the nearest code or name. */
function cleanState(raw: string, tidy: string, country: string): Cleaned<"province/unknown-state"> {
  const plain = plainClean(raw, tidy);
  const { states, otherUnits } = countryAddresses(country);
  if (plain.status === "missing" || Object.keys(states).length === 0) return plain;
  const code = stateCode(country, tidy);
  if (code !== undefined) {
    return foldTight(code) === foldTight(tidy) ? plainClean(raw, code) : plain;
  }
  if (otherUnits) return plain;
  const suggestion = nearestState(foldTight(tidy), states);
  const args = { value: tidy, ...(suggestion === undefined ? {} : { suggestion }) };
  return {
    ...plain,
    status: "suspect",
    findings: [{ code: "province/unknown-state", args }],
  };
}

function nearestState(key: string, states: Readonly<Record<string, string>>): string | undefined {
  const near = Object.entries(states).filter(
    ([code, name]) =>
      (code.length > 2 && damerauLevenshtein(key, foldTight(code), 1) <= 1) ||
      (key.length > 4 && damerauLevenshtein(key, foldTight(name), 2) <= 2),
  );
  return near.length === 1 ? near[0]?.[0] : undefined;
}

/** Share of the sample that names a Vietnamese province, or a state of the country. */
function sniff(sample: readonly RawValue[], { country }: { country: string }): number {
  const { byKey } = unitIndex();
  let score = 0;
  let all = 0;
  for (const { text } of sample) {
    if (text.trim() === "" || text.length > 60) continue;
    all++;
    if (stateCode(country, text) !== undefined) score++;
    const cell = unitCell(text, LEVEL.province);
    if (cell === undefined) continue;
    const senses = byKey.get(cell.key)?.provinces ?? byKey.get(unitKey(text))?.provinces ?? [];
    if ((senses[0]?.sure ?? 0) >= 0.9) score++;
  }
  return all < 3 ? 0 : Math.min(1, score / all);
}
