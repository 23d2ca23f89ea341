/**
 * VNI-Windows: a Vietnamese vowel is a base letter followed by a sign for its tone and hat.
 * The signs are Latin-1 letters; a few letters have a code of their own.
 */

/** Sign after a vowel → combining marks (hat first, then tone). */
const TONE_SIGNS = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
const CIRCUMFLEX_SIGNS = { â: "", á: "\u0301", à: "\u0300", å: "\u0309", ã: "\u0303", ä: "\u0323" };
const BREVE_SIGNS = { ê: "", é: "\u0301", è: "\u0300", ú: "\u0309", ü: "\u0303", ë: "\u0323" };
/** Letters with a code of their own. */
const SINGLES = { ô: "ơ", ö: "ư", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ", ñ: "đ" };

/** Base letter + sign → letter; lower case. */
const PAIRS = new Map<string, string>();
const VOWELS = { a: "a", e: "e", o: "o", u: "u", y: "y", ô: "ơ", ö: "ư" };
for (const [code, vowel] of Object.entries(VOWELS)) {
  for (const [sign, tone] of Object.entries(TONE_SIGNS)) {
    PAIRS.set(`${code}${sign}`, `${vowel}${tone}`.normalize("NFC"));
  }
}
for (const vowel of "aeo") {
  for (const [sign, tone] of Object.entries(CIRCUMFLEX_SIGNS)) {
    PAIRS.set(vowel + sign, `${vowel}\u0302${tone}`.normalize("NFC"));
  }
}
for (const [sign, tone] of Object.entries(BREVE_SIGNS)) {
  PAIRS.set(`a${sign}`, `a\u0306${tone}`.normalize("NFC"));
}
const LONE = new Map(Object.entries(SINGLES));

/** Text typed in a VNI font, as Unicode (NFC). Characters VNI does not know stay. */
export function decodeVni(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const lower = char.toLowerCase();
    const pair =
      i + 1 < text.length ? PAIRS.get(lower + text.charAt(i + 1).toLowerCase()) : undefined;
    const letter = pair ?? LONE.get(lower);
    if (pair !== undefined) i++;
    if (letter === undefined) out += char;
    else out += char === lower ? letter : letter.toUpperCase();
  }
  return out;
}
