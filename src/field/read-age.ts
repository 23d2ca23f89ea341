const LONGEST = 20;
/** A number of years that says it is one: `41 tuổi`, `41t`, `41 yrs old`. */
const AGE =
  /^(\d{1,3})\s?(?:tuổi|tuoi|t|y\.?o\.?|yrs?|years?|years? old|jahre?(?: alt)?|ans)\.?$/iu;
const OLDEST = 120;

/** The age a text gives in so many words; undefined for anything else, and for a bare number. */
export function readAge(raw: string): number | undefined {
  if (raw.length > LONGEST) return undefined;
  const years = Number(AGE.exec(raw.normalize("NFKC").trim())?.[1] ?? Number.NaN);
  return years <= OLDEST ? years : undefined;
}
