import { foldTight } from "../text/fold.ts";
import { HEADER_LANGUAGES, headerWordsOf } from "./headers/index.ts";
import { inferLanguage } from "./infer-language.ts";

/** Words so many languages share that they tell none of them. */
const SHARED: ReadonlySet<string> = new Set(
  "email mail tel telefon telefono telephone fax mobil mobile status web website iban gsm id nr no notes note client code adresse adress adres region firma".split(
    " ",
  ),
);
/** How much less the further countries of a language are met; every place down the list counts a little. */
const FURTHER = 0.25;
/** Countries of one language among which none stands out: their order says nothing. */
const EQUAL: ReadonlySet<string> = new Set(["es", "pt", "zh", "ru", "id"]);

const ONLY_VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
/** How surely headers in such letters speak, of one who is sure being 1. */
const PLAIN = 2;

/**
 * The countries whose language the headers are in, with how surely (0..1, Vietnamese letters more): Vietnamese for Vietnam; languages of
 * several countries speak for the others a little less, or just as much. English points nowhere.
 */
export function headerCountries(headers: readonly string[]): ReadonlyMap<string, number> {
  const named = headers.filter((header) => header.trim() !== "");
  const found = new Map<string, number>();
  if (inferLanguage(named) === "vi") {
    // A language of one country, in letters of no other: letters and plans shared with others do not weigh against it.
    return found.set("VN", named.some((header) => ONLY_VIETNAMESE.test(header)) ? PLAIN : 1);
  }
  const keys = named.map(foldTight);
  let best = { language: "", own: 0 };
  let second = 0;
  for (const [language, words] of headerWordsOf()) {
    if (language === "en") continue;
    const own = keys.filter((key) => words.has(key) && !SHARED.has(key)).length;
    if (own > best.own) {
      second = best.own;
      best = { language, own };
    } else second = Math.max(second, own);
  }
  if (best.own === 0 || best.own * 4 < named.length || best.own === second) return found;
  const sure = Math.min(1, 0.5 + 0.25 * (best.own - second)) * Math.min(1, 0.4 + 0.2 * best.own);
  const { countries } = HEADER_LANGUAGES.find((l) => l.language === best.language) ?? {
    countries: [],
  };
  for (const [i, country] of countries.entries()) {
    const less = i === 0 ? 0 : EQUAL.has(best.language) ? 0 : FURTHER;
    found.set(country, sure * (1 - less));
  }
  return found;
}
