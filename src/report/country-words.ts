import { UNKNOWN_COUNTRY } from "../country/unknown.ts";
import type { Words } from "../model/words.ts";

/** What showed the country of the data, for people. */
const SIGN_WORDS: Readonly<Record<string, Words>> = {
  country: { en: "country names", vi: "tên quốc gia" },
  "calling-code": { en: "calling codes", vi: "mã gọi quốc tế" },
  phones: { en: "phone numbers", vi: "số điện thoại" },
  domains: { en: "e-mail domains", vi: "tên miền e-mail" },
  places: { en: "places", vi: "địa danh" },
  states: { en: "state codes", vi: "mã bang/tỉnh" },
  postcodes: { en: "postal codes", vi: "mã bưu chính" },
  letters: { en: "letters", vi: "chữ viết" },
  names: { en: "names", vi: "tên người" },
  "legal-forms": { en: "legal forms", vi: "loại hình công ty" },
  streets: { en: "street names", vi: "cách ghi địa chỉ" },
  "tax-headers": { en: "tax number columns", vi: "cột mã số thuế" },
  headers: { en: "headers", vi: "tiêu đề" },
  currency: { en: "currency", vi: "đơn vị tiền" },
};

/** Signs named in the line; the report in JSON has them all. */
const NAMED = 2;

/** The line that tells the country taken for the data and why; for a country nobody has set. */
export function countryLine(country: string, signs: readonly string[]): Words {
  if (country === UNKNOWN_COUNTRY) {
    return {
      en: "Country: not known; local phone numbers stay as typed (give --country XX)",
      vi: "Quốc gia: chưa rõ; số điện thoại trong nước giữ nguyên (dùng --country XX)",
    };
  }
  const known = signs.flatMap((sign) => SIGN_WORDS[sign] ?? []).slice(0, NAMED);
  const by = (lang: "en" | "vi"): string => known.map((words) => words[lang]).join(", ");
  return known.length === 0
    ? {
        en: `Country: ${country} (by what the data shows; --country changes it)`,
        vi: `Quốc gia: ${country} (đoán theo dữ liệu; đổi bằng --country)`,
      }
    : {
        en: `Country: ${country} (by ${by("en")}; --country changes it)`,
        vi: `Quốc gia: ${country} (theo ${by("vi")}; đổi bằng --country)`,
      };
}
