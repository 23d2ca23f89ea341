import { text as comparison } from "../comparison/text.ts";
import { unitIndex } from "../country/vn/lookup.ts";
import { unitKey } from "../country/vn/units.ts";
import { foldKey } from "../text/fold.ts";
import { type Cleaned, defineField } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

const LONGEST = 120;
const PARTS = /\s*[,;–-]\s*/;
const TYPE = /^(?:tỉnh|thành phố|tp|t\.?p\.?|t\.)\s?(?=\p{L})/iu;

/**
 * Where somebody was born or their family comes from (`Quê quán`): not where they live, and never part of the address.
 * Kept as written; compared by its Vietnamese province, or as written elsewhere.
 */
export const birthPlace = defineField({
  name: "birth_place",
  means: { tells: "trait" },
  title: { en: "Place of birth or origin", vi: "Quê quán, nơi sinh" },
  pii: 1,
  importance: 0,
  headers:
    "quê quán|quê|nguyên quán|quê gốc|quê quán/nguyên quán|nơi sinh|nơi đăng ký khai sinh|sinh quán|place of birth|birth place|birthplace|city of birth|born in|hometown|home town|place of origin|geburtsort|heimatort|lieu de naissance|lugar de nacimiento|luogo di nascita|local de nascimento|geboorteplaats|miejsce urodzenia".split(
      "|",
    ),
  findings: [],
  clean(raw, _kind, { country }): Cleaned<never> {
    const text = raw.normalize("NFC").trim();
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw, feature: "" };
    const value = text.replaceAll(/\s+/g, " ");
    return { status: value === raw ? "ok" : "fixed", value, feature: placeOf(value, country) };
  },
  comparison,
  survivor: "most-frequent",
});

/** The province a Vietnamese place lies in, as a key; the whole text folded where none is named, "" where several could be. */
function placeOf(text: string, country: string): string {
  if (text.length > LONGEST) return "";
  if (country !== "VN") return foldKey(text);
  const last = (text.split(PARTS).at(-1) ?? text).replace(TYPE, "");
  const senses = unitIndex().byKey.get(unitKey(last))?.provinces ?? [];
  if (senses.length === 0) return foldKey(text);
  const name = senses[0]?.old?.name ?? senses[0]?.next?.name;
  return senses.length > 1 || name === undefined ? "" : foldKey(name);
}
