/** Letters that Unicode does not decompose (https://unicode.org/reports/tr15/), with the plain letters people type for them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  ß: "ss",
  ẞ: "SS",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  þ: "th",
  Þ: "TH",
  ı: "i",
};

const MARKS = /\p{Mn}+/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** End of the letters kept in tables. */
const TABLE = 0x1f00;

/** Plain spelling of every letter of Latin-1, Latin Extended and Vietnamese, looked up once per character. */
const PLAIN: (string | undefined)[] = Array.from({ length: TABLE }, () => undefined);

function plainOf(code: number, char: string): string {
  return (PLAIN[code] ??= UNDECOMPOSED[char] ?? char.normalize("NFD").replace(MARKS, ""));
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** True from the scripts whose letters carry accents that people leave out: Latin, and loose marks. */
function foldable(code: number): boolean {
  return (
    (code >= 0xc0 && code < 0x250) ||
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x1e00 && code < 0x1f00)
  );
}

/**
 * The text without its accents, case kept: `Đặng Thuỳ` → `Dang Thuy`, `Müller` → `Muller`, `ß` → `ss`.
 * Precomposed and decomposed input give the same; other scripts are left as they are.
 */
export function foldAccents(text: string): string {
  if (isAscii(text)) return text;
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out += foldable(code) ? plainOf(code, text.charAt(i)) : text.charAt(i);
  }
  return out;
}

/**
 * The key under which two spellings of a word meet: accents, case, punctuation and spacing do not count.
 * `  Số-ĐT (*)` → `so dt`. Letters and digits of every script stay.
 */
export function foldKey(text: string): string {
  if (isAscii(text)) return foldAscii(text, " ");
  return foldLatin(text, " ") ?? foldSlowly(text);
}

function foldSlowly(text: string): string {
  return foldAccents(text.normalize("NFKC")).toLowerCase().replace(SEPARATORS, " ").trim();
}

/** What a character adds to a key: its letters and digits, GAP, or BOTH (Ŀ folds to a letter and a dot). */
const KEYS: (string | undefined)[] = Array.from({ length: TABLE }, () => undefined);
const GAP = "";
const BOTH = " ";

function keyOf(code: number): string {
  const known = KEYS[code];
  if (known !== undefined) return known;
  const between = foldSlowly(`x${String.fromCharCode(code)}x`).slice(1, -1);
  return (KEYS[code] = between === " " ? GAP : /^ | $|^$/.test(between) ? BOTH : between);
}

/**
 * The key of a text of precomposed Latin letters, Vietnamese among them: without marks of their own, characters
 * fold each for itself. Undefined for any other text.
 */
function foldLatin(text: string, space: string): string | undefined {
  let out = "";
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x250 && (code < 0x1e00 || code >= TABLE)) return undefined;
    const key = keyOf(code);
    if (key === BOTH) return undefined;
    if (key === GAP) {
      gap = true;
      continue;
    }
    if (gap && out !== "") out += space;
    gap = false;
    // ½ folds to two digits apart.
    out += key.length > 1 && space === "" ? key.replaceAll(" ", "") : key;
  }
  return out;
}

function foldAscii(text: string, space: string): string {
  let out = "";
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (gap && out !== "") out += space;
      gap = false;
      out += String.fromCharCode(code);
    } else gap = true;
  }
  return out;
}

/** As {@link foldKey}, without any spaces: `Họ tên`, `ho_ten` and `HoTen` → `hoten`. */
export function foldTight(text: string): string {
  if (isAscii(text)) return foldAscii(text, "");
  return foldLatin(text, "") ?? foldSlowly(text).replaceAll(" ", "");
}

/** Open syllables whose tone mark may stand on either vowel: hòa/hoà, khỏe/khoẻ, thủy/thuỷ. */
const OPEN_DIPHTHONG =
  /(?<![qQ])([oO])([aAeE])([\u0300\u0301\u0303\u0309\u0323])(?!\p{L}|\p{M})|(?<![qQ])([uU])([yY])([\u0300\u0301\u0303\u0309\u0323])(?!\p{L}|\p{M})/gu;
/** Marks set on the wrong letter of the consonants `qu` and `gi`: qúy → quý, gìa → già. */
const ON_CONSONANT =
  /([qQ][uU])([\u0300\u0301\u0303\u0309\u0323])([aAeEiIoOyY])|([gG][iI])([\u0300\u0301\u0303\u0309\u0323])([aAoOuU])/gu;

/**
 * Vietnamese text with tone marks in one place, so that `hoà` and `hòa`, `quý` and `qúy` are equal.
 * Accents are kept; for keys and comparisons only. Result is NFC.
 */
export function foldTonePlacement(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize("NFD")
    .replace(
      OPEN_DIPHTHONG,
      (_, o = "", ae = "", tone = "", u = "", y = "", tone2 = "") =>
        `${o}${tone}${ae}${u}${tone2}${y}`,
    )
    .replace(
      ON_CONSONANT,
      (_, qu = "", tone = "", vowel = "", gi = "", tone2 = "", next = "") =>
        `${qu}${vowel}${tone}${gi}${next}${tone2}`,
    )
    .normalize("NFC");
}
