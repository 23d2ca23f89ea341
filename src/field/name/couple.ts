import { repairCase } from "./case.ts";

/** Words between two people; `y` and `e` stand inside single Spanish and Portuguese names. */
const BETWEEN = new Set(["&", "+", "and", "und", "và", "or", "oder", "hoặc"]);
/** What two people are called at once. */
const BOTH = new Set(["ông bà", "anh chị", "vợ chồng", "gia đình", "cô chú", "bác cháu"]);

/** The same in one word, and whole families: `Ô.B Lê Văn Tám`, `GĐ Tuấn - Lan`. */
const BOTH_SHORT = /^(?:ô\.? ?b\.?|ôb|ông\/bà|o\/b|ac|a\/c|vc|gđ|g\.đ\.?)$/iu;
/** Of these, those that are also letters of a name or a title, and need a dash or slash behind them. */
const NEED_TWO = /^(?:ac|a\/c|vc|gđ|g\.đ\.?)$/iu;

/** `John & Mary Smith`, `Lan và Hùng`: a word between two names, somebody on either side; or `Ông bà Lan`. */
export function isCouple(words: readonly string[]): boolean {
  if (callsBoth(words)) return true;
  const at = words.findIndex((word) => BETWEEN.has(word.toLowerCase()));
  return at > 0 && at < words.length - 1;
}

/** Whether a cell begins with what two people or a family are called: nothing is to be taken off it. */
export function callsBoth(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  if (words.length > 2 && BOTH.has(`${first} ${second}`.toLowerCase())) return true;
  if (words.length < 2 || !BOTH_SHORT.test(first)) return false;
  return !NEED_TWO.test(first) || words.slice(1).some((word) => /^[-–—/&+]$/.test(word));
}

/** The capitals of both names; the words between them stay small. */
export function coupleCase(
  words: readonly string[],
  vietnamese: boolean,
  country: string,
): readonly string[] {
  const start = callsBoth(words) ? (BOTH_SHORT.test(words[0] ?? "") ? 1 : 2) : 0;
  return repairCase(words, vietnamese, country).map((word, i) => {
    const typed = words[i] ?? word;
    if (i < start) return typed;
    return BETWEEN.has(typed) || typed === "vợ" || typed === "chồng" ? typed : word;
  });
}

/** A couple as it is compared: what both are called in one form, the names as they stand. */
export function coupleKey(words: readonly string[]): string {
  const [first = "", second = ""] = words;
  if (!callsBoth(words) || NEED_TWO.test(first)) return words.join(" ");
  const called = `${first} ${second}`.toLowerCase();
  const names = words.slice(BOTH_SHORT.test(first) ? 1 : 2);
  return [BOTH_SHORT.test(first) ? "ông bà" : called, ...names].join(" ");
}
