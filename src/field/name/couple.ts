import { repairCase } from "./case.ts";

/** Words between two people; `y` and `e` stand inside single Spanish and Portuguese names. */
const BETWEEN = new Set(["&", "+", "and", "und", "và", "or", "oder", "hoặc"]);
/** What two people are called at once. */
const BOTH = new Set(["ông bà", "anh chị", "vợ chồng", "gia đình", "cô chú", "bác cháu"]);

/** `John & Mary Smith`, `Lan và Hùng`: a word between two names, somebody on either side; or `Ông bà Lan`. */
export function isCouple(words: readonly string[]): boolean {
  if (words.length > 2 && BOTH.has(`${words[0] ?? ""} ${words[1] ?? ""}`.toLowerCase()))
    return true;
  const at = words.findIndex((word) => BETWEEN.has(word.toLowerCase()));
  return at > 0 && at < words.length - 1;
}

function callsBoth(words: readonly string[]): boolean {
  return words.length > 2 && BOTH.has(`${words[0] ?? ""} ${words[1] ?? ""}`.toLowerCase());
}

/** The capitals of both names; the words between them stay small. */
export function coupleCase(words: readonly string[], vietnamese: boolean): readonly string[] {
  const start = callsBoth(words) ? 2 : 0;
  return repairCase(words, vietnamese).map((word, i) => {
    const typed = words[i] ?? word;
    if (i < start) return typed;
    return BETWEEN.has(typed) || typed === "vợ" || typed === "chồng" ? typed : word;
  });
}
