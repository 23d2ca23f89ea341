/** Where i and ı are two letters, each with a capital of its own. */
const TURKISH: ReadonlySet<string> = new Set(["TR", "AZ"]);
/** Letters only such languages have; ş is Romanian as well. */
const DOTTED = /[İığĞ]/u;

/** Whether a name's capitals follow Turkish: I belongs to ı and İ to i. */
export function isTurkish(words: readonly string[], country: string): boolean {
  return TURKISH.has(country) || words.some((word) => DOTTED.test(word));
}

/** What stands before an apostrophe behind which a name begins anew: O'Brien, D'Angelo, H'Hen, Dell'Acqua; not Sa'ad. */
const ANEW = /^(?:\p{L}|dell|dall|sant|mac|mc)$/u;

/** Small letters; a dotted capital does not leave its dot behind. */
function lowered(word: string, turkish: boolean): string {
  const plain = word.replaceAll("İ", "i");
  return (turkish ? plain.replaceAll("I", "ı") : plain).toLowerCase();
}

/** One word with a capital at each start: `o'brien-smith` → `O'Brien-Smith`, `mcdonald` → `McDonald`. */
export function capitalised(word: string, turkish = false): string {
  return lowered(word, turkish)
    .replaceAll(
      /(^|[-'.(/])(\p{L})/gu,
      (_, before: string, letter: string, at: number, all: string) =>
        before + (before === "'" && !beginsAnew(all, at) ? letter : upper(letter, turkish)),
    )
    .replace(/'S$/u, "'s")
    .replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/^Ij(?=[bcdfgklmnpsz])/u, "IJ");
}

/** Whether the apostrophe at a position parts a name, and is no letter of it. */
function beginsAnew(word: string, at: number): boolean {
  const from = Math.max(word.lastIndexOf("-", at), word.lastIndexOf(".", at)) + 1;
  return at === from || ANEW.test(word.slice(from, at));
}

/** A capital letter; letters that grow with their case (ŉ, ᾀ) stay, for they would not come back. */
function upper(letter: string, turkish: boolean): string {
  if (turkish && letter === "i") return "İ";
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}
