import { defineFinding } from "../model/finding.ts";
import { foldKey } from "../text/fold.ts";
import { countryCode, spelledLike, surveyCountries } from "./country.ts";
import { type Cleaned, defineField } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

const unknown = defineFinding({
  code: "nationality/unknown",
  severity: "info",
  dimension: "validity",
  title: { en: "Unknown nationality", vi: "Không rõ quốc tịch" },
  why: {
    en: "Lists for the authorities need a country.",
    vi: "Danh sách gửi cơ quan chức năng cần tên nước.",
  },
  fix: {
    en: "Write the country's name or its two-letter code.",
    vi: "Ghi tên nước hoặc mã hai chữ cái.",
  },
  say: () => ({ en: "not a country known by name or code", vi: "không phải tên hay mã nước" }),
});

/** What people of the countries that most guests come from are called, folded. */
const PEOPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vietnamese: "VN",
    american: "US",
    british: "GB",
    english: "GB",
    australian: "AU",
    canadian: "CA",
    chinese: "CN",
    taiwanese: "TW",
    japanese: "JP",
    korean: "KR",
    thai: "TH",
    indian: "IN",
    french: "FR",
    german: "DE",
    deutsch: "DE",
    dutch: "NL",
    italian: "IT",
    spanish: "ES",
    russian: "RU",
    austrian: "AT",
    swiss: "CH",
  }),
);

function nationOf(text: string): string | undefined {
  return (
    countryCode(text) ??
    PEOPLES.get(foldKey(text.slice(0, 80)).replace(/^(?:nguoi|quoc tich) /, ""))
  );
}

/**
 * The country somebody is a citizen of: no part of the address. Variants follow the column's spelling. Matching leaves it
 * out: a name tells the nation of most who bear it, and people have two.
 */
export const nationality = defineField({
  name: "nationality",
  means: { tells: "trait" },
  title: { en: "Nationality", vi: "Quốc tịch" },
  pii: 1,
  importance: 0,
  single: true,
  headers:
    "quốc tịch|mang quốc tịch|quốc tịch khách|nationality|citizenship|citizen of|staatsangehörigkeit|staatsbürgerschaft|nationalität|nationalité|nacionalidad|nazionalità|nacionalidade|nationaliteit|obywatelstwo|nationalitet|kansalaisuus|国籍|國籍|국적|гражданство|สัญชาติ".split(
      "|",
    ),
  survey: (values) => ({ facts: surveyCountries(values) }),
  findings: [unknown],
  clean(raw, _kind, context): Cleaned<"nationality/unknown"> {
    const text = raw.trim();
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw, feature: "" };
    const code = text.length > 80 ? undefined : nationOf(text);
    if (code === undefined) {
      return { status: "ok", value: raw, findings: [{ code: "nationality/unknown" }] };
    }
    const value = countryCode(text) === undefined ? text : spelledLike(text, code, context.facts);
    return { status: value === raw ? "ok" : "fixed", value, feature: code };
  },
  survivor: "most-frequent",
  mask: (value) => value,
});
