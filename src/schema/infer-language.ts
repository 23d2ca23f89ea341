import type { Language } from "../model/words.ts";
import { foldKey, foldTight } from "../text/fold.ts";
import { headerWordsOf } from "./headers/index.ts";

/** Letters of Vietnamese that no other language with Latin letters has. */
const VIETNAMESE_LETTER = /[đơưạảằắặẳẵầấậẩẫẹẻẽếềểễệỉịĩọỏồốộổỗờớợởỡụủũừứựửữỳỵỷỹ]/i;

/** Header words of Vietnamese sheets typed without accents, folded. */
const VIETNAMESE_WORDS: ReadonlySet<string> = new Set(
  (
    "ho ten hoten khach hang kh ma makh sdt dt dtdd dien thoai di dong dia chi diachi phuong xa quan huyen " +
    "tinh thanh tp ngay sinh gioi tinh ghi chu nguon nhom chi nhanh nhan vien cong ty mst cccd cmnd " +
    "doanh so tong tien mua cuoi lien he trang thai"
  ).split(" "),
);

/** Whether a header is one of a language other than Vietnamese and English: "Día", "Cognome". */
function isForeign(header: string): boolean {
  const key = foldTight(header);
  for (const [language, words] of headerWordsOf()) {
    if (language !== "en" && words.has(key)) return true;
  }
  return false;
}

/** The language of a sheet's headers: Vietnamese when a quarter of them shows Vietnamese letters or words. */
export function inferLanguage(headers: readonly string[]): Language {
  const named = headers.filter((h) => h.trim() !== "");
  const vietnamese = named.filter(
    (h) =>
      VIETNAMESE_LETTER.test(h) ||
      (foldKey(h)
        .split(" ")
        .some((word) => VIETNAMESE_WORDS.has(word)) &&
        !isForeign(h)),
  );
  return named.length > 0 && vietnamese.length * 4 >= named.length ? "vi" : "en";
}
