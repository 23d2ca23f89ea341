/** What people write where they have nothing to write: Vietnamese with and without accents, English, German. */
const WORDS = new Set(
  `không|khong|ko|kô|hông|không có|khong co|ko có|ko co|k có|k co|k.có|không có thông tin|khong co thong tin
chưa|chưa có|chua co|chưa rõ|chua ro|không rõ|khong ro|ko rõ|không biết|khong biet|ko biết|ko biet
không cho|khong cho|ko cho|không cung cấp|khong cung cap|không nhớ|khong nho|chưa cung cấp|chưa cập nhật
chua cap nhat|đang cập nhật|dang cap nhat|cập nhật sau|bổ sung sau|bo sung sau|trống|để trống|de trong|rỗng
không xác định|khong xac dinh|unspecified|not specified|prefer not to say|n/a|n.a|n.a.|n/a.|n\\a|n-a|#n/a|null|(null)|<null>|none|nil|nan|undefined
unknown|unk|not available|not applicable|not known|not provided|not given|not set|no data|no info
no information|missing|empty|blank|tbd|tba|tbc|to be advised|-none-|k.a.|k. a.|keine angabe
unbekannt|keine|nicht bekannt|nicht angegeben|entfällt|leer|(trống)|(blank)|(empty)|(none)|[blank]|[null]
#ref!|#value!|#name?|#null!|#div/0!|#num!|#n/a!|#error!|#getting_data|#spill!|#calc!`
    .split(/[|\n]/)
    .map((word) => word.trim()),
);

/** `NA` is a missing value in capitals only: "Na" is a given name. */
const CAPITALS_ONLY = new Set(["NA", "KO", "K", "KC"]);

/** Marks, or one letter x or digit nought repeated: `-`, `--/--`, `...`, `xxx`, `000`. A lone 0 is a number. */
const NO_CONTENT = /^(?:[^\p{L}\p{N}]+|[xX]{1,12}|0{2,20})$/u;

const LONGEST = 28;

/** First two characters of the words, in both cases: what starts otherwise is none of them. */
const STARTS = new Set(
  Array.from(WORDS).flatMap((word) => {
    const [a, b] = [word.slice(0, 1), word.slice(1, 2)];
    const second = [b, b.toUpperCase()];
    return [a, a.toUpperCase()].flatMap((one) => second.map((two) => pairOf(one + two)));
  }),
);

function pairOf(text: string): number {
  return text.charCodeAt(0) * 0x10000 + text.charCodeAt(1);
}

/**
 * True for a start that makes look-ups needless: two letters or digits, not x or 0 (a row of them is no content), that
 * no word has. Loose marks may still compose with what they follow.
 */
function startsOtherwise(text: string): boolean {
  if (!PLAIN_PAIR.test(text)) return false;
  return !STARTS.has(pairOf(text));
}

const PLAIN_PAIR =
  /^[A-WYZa-wyz1-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9][A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9](?!\p{M})/u;

/**
 * True for a text that only says "nothing here": marks, `x`, `000`, `không có`, `n/a`, Excel's error texts.
 * Fields for which one of these is a real answer (a consent of `không`, a debt of `000`) look their own words up first.
 */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST * 2) return false;
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > LONGEST) return false;
  if (startsOtherwise(trimmed) && !CAPITALS_ONLY.has(trimmed)) return false;
  if (CAPITALS_ONLY.has(trimmed) || NO_CONTENT.test(trimmed)) return true;
  return WORDS.has(trimmed.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " "));
}
