import type { Cleaned } from "./define.ts";
import { defineField } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

const LONGEST = 20;
const YEARS =
  /^(\d{1,3})(?:[.,]0+)?\s*(?:y|yo|yr|yrs|years?|years? old|jahre?|ans|años|anni|jaar|lat|tuổi)?\.?$/iu;
const MONTHS = /^\d{1,2}\s*(?:m|mo|mos|months?|monate?|mois|meses|mesi|maanden|tháng)\.?$/iu;
const OLDEST = 120;

/**
 * A person's age in years, as registers and surveys keep it. The cell stays as typed; for matching it tells fathers
 * from sons, and no more, for lists grow over years.
 */
export const age = defineField({
  name: "age",
  title: { en: "Age", vi: "Tuổi" },
  pii: 1,
  importance: 0,
  single: true,
  headers:
    "age|age in years|age (years)|birth age|current age|patient age|tuổi|số tuổi|alter|alter (jahre)|âge|edad|età|leeftijd|wiek|ålder|ikä|yaş|idade|umur|usia|věk|возраст|年齢|年龄|年齡|나이|อายุ".split(
      "|",
    ),
  findings: [],
  clean(raw): Cleaned<never> {
    const text = raw.length > LONGEST ? "" : raw.normalize("NFKC").trim();
    if (isPlaceholder(raw) || raw.trim() === "") return { status: "missing", value: raw };
    const years = MONTHS.test(text) ? 0 : Number(YEARS.exec(text)?.[1] ?? Number.NaN);
    const known = years >= 0 && years <= OLDEST;
    return { status: "ok", value: raw, feature: known ? String(years) : "" };
  },
  survivor: "most-recent",
});
