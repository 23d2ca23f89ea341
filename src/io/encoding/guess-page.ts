import iconv from "iconv-lite";
import { isWesternWord } from "./western-words.ts";

/** What the bytes of a text that is neither UTF-8 nor old Vietnamese are most likely to be. */
export type Guess =
  /** Letters of a language in another code page, and hardly one that is not. */
  | { readonly kind: "page"; readonly encoding: string }
  /** Not windows-1252, as far as one can see, and nothing else for certain. */
  | { readonly kind: "doubtful" }
  | {
      readonly kind: "windows-1252";
      /** Whether its letters or words show it. */ readonly sure: boolean;
    };

/** German, Spanish, French, Portuguese, Italian, Nordic, Icelandic, Dutch, Catalan. */
const WESTERN =
  "äöüßé áéíóúñüï àâæçéèêëîïôœùûüÿ ãõáâàçéêíóôúü àèéìîòùí åäöæøéüà þðæáéíóúýö ëïéèöüáó çëáàèéíòóúï".split(
    " ",
  );
/** The letters of those that DOS and the old Macintosh wrote as well. */
const OLD_WESTERN = "äöüßéàè àâæçéèêëîïôœùûüÿ áéíóúñüï ãõáâàçéêíóôúü åäöæøéü".split(" ");
/** Czech, Polish, Hungarian, Slovak, Slovene, Croatian, Romanian. */
const CENTRAL = "áčďéěíňóřšťúůýž ąćęłńóśźż áéíóöőúüű áäčďéíĺľňóôŕšťúýž čšž čćđšž ăâîșşțţ".split(
  " ",
);

/**
 * The letters beyond A–Z of languages, small, by the code pages their files come in. A page is believed only
 * when its text keeps to the letters of one language where windows-1252 does not.
 */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  "windows-1252": WESTERN,
  "windows-1250": CENTRAL,
  "iso-8859-2": CENTRAL,
  macintosh: OLD_WESTERN,
  cp850: OLD_WESTERN,
  // Hebrew has no capitals; in the place of its letters Russian has its small ones alone.
  "windows-1255": ["אבגדהוזחטיךכלםמןנסעףפץצקרשתװױײ׳״"],
  "windows-1251": ["абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџѓќѕ"],
  // Turkish; Lithuanian, Latvian, Estonian.
  "windows-1254": ["çğıöşüâîûİ"],
  "windows-1257": ["ąčęėįšųūž", "āčēģīķļņšūž", "äöüõšž"],
  "koi8-r": ["абвгдеёжзийклмнопрстуфхцчшщъыьэюя"],
  "windows-1253": ["αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"],
};
/** Signs that stand in text of any language. */
const SIGNS = "–—‘’‚“”„…€•°®©™«»·§²³½¼¾ªº¿¡×±£\u00a0´`¨";
/** Letters looked at, distinct words wanted, before anything is said. */
const SAMPLE = 1 << 16;
const WORDS = 4;
/** Share of strange letters up to which a page is believed, and from which windows-1252 is not. */
const CLEAN = 0.02;
const STRANGE = 0.25;

/** Share of the letters that must stand where windows-1252 has signs, and how many different ones. */
const TELLING = 0.05;
const DIFFERENT = 2;

/**
 * Pages that put letters of theirs where windows-1252 has Icelandic and Nordic ones, and signs in no other place:
 * the bytes of those letters (Ğ İ Ş ğ ı ş; Š Ž š ž Ų ų). A text that shows several, and in every word keeps to the letters
 * of one language, is not Icelandic, whose words are full of á, é, í, ó, ú and æ.
 * Source: https://encoding.spec.whatwg.org/#legacy-single-byte-encodings
 */
const LETTER_PAGES: readonly (readonly [page: string, bytes: readonly number[]])[] = [
  ["windows-1254", [0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]],
  ["windows-1257", [0xd0, 0xde, 0xf0, 0xfe, 0xd8, 0xf8]],
];
/** Distinct words with such letters wanted, as nothing else tells the pages apart. */
const MANY = 6;

/** The page whose letters take the place of others in windows-1252; undefined for none, "" for more than one. */
function letterPage(sample: Buffer): string | undefined {
  if (wordsIn(sample) < MANY) return undefined;
  const high = sample.filter((byte) => byte >= 0x80);
  const fitting = LETTER_PAGES.filter(([page, bytes]) => {
    const telling = high.filter((byte) => bytes.includes(byte));
    if (new Set(telling).size < DIFFERENT || telling.length < high.length * TELLING) return false;
    return strangeIn(sample, page) < CLEAN && !isIcelandic(sample);
  });
  return fitting.length > 1 ? "" : fitting[0]?.[0];
}

/** Whether all letters are such as Icelandic has, and some are its own vowels. */
function isIcelandic(sample: Buffer): boolean {
  const text = sample.toString("latin1").toLowerCase();
  return !/[^\p{ASCII}þðæáéíóúýö\P{L}]/u.test(text) && /[áéíóúæ]/.test(text);
}

/** Judges texts that are not UTF-8 by their letters; `bytes` holds them with a line end between. */
export function guessPage(bytes: Uint8Array): Guess {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE));
  const other = letterPage(sample);
  if (other !== undefined)
    return other === "" ? { kind: "doubtful" } : { kind: "page", encoding: other };
  const usual = strangeIn(sample, "windows-1252");
  if (usual < STRANGE || wordsIn(sample) < WORDS) return usual1252(sample, usual);
  let best = "";
  let least = CLEAN;
  for (const page of Object.keys(LETTERS)) {
    if (LETTER_PAGES.some(([known]) => known === page)) continue;
    const strange = isTelling(sample, page) ? strangeIn(sample, page) : 1;
    if (strange < least) [best, least] = [page, strange];
  }
  if (best !== "" && usual - least >= STRANGE) return { kind: "page", encoding: best };
  const garbled = strangeIn(sample, "windows-1252", [WESTERN.join("")]);
  const doubtful = garbled >= STRANGE || inRuns(sample) >= STRANGE;
  return doubtful ? { kind: "doubtful" } : usual1252(sample, usual);
}

/** Other pages that the same bytes may be of; old Vietnamese ones were looked for before. */
const OTHER_PAGES = Object.keys(LETTERS).filter((page) => page !== "windows-1252");
/** Share of strange letters from which another page is out of the question where windows-1252 has none. */
const UNLIKE = 0.1;

/**
 * windows-1252, and whether anything shows it: each text is one of a western language there, and no other page makes
 * another text of some language of it, unless known words stand against that.
 */
function usual1252(sample: Buffer, strange: number): Guess {
  const kind = "windows-1252";
  const words = wordsOf(iconv.decode(sample, kind));
  const known = words.filter(isWesternWord);
  const foreigners = strange >= CLEAN;
  // A list of people from several countries has letters of them all.
  if (foreigners && strangeIn(sample, kind, [WESTERN.join("")]) >= CLEAN)
    return { kind, sure: false };
  if (known.length < (foreigners ? 3 : 1) && words.length < WORDS) return { kind, sure: false };
  const sure = OTHER_PAGES.every((page) => {
    if (strangeIn(sample, page) >= UNLIKE) return true;
    const against = known.filter((word) => !isSame(word, page));
    return against.length >= 2 || words.every((word) => isSame(word, page));
  });
  return { kind, sure };
}

/** Whether a word's bytes are the same text in another page. */
function isSame(word: string, page: string): boolean {
  return iconv.decode(iconv.encode(word, "windows-1252"), page) === word;
}

/** Distinct small words with letters beyond A–Z. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
  return [...new Set(words.filter((word) => /[^\x00-\x7f]/.test(word)))];
}

/**
 * Whether a page shows letters where windows-1252 has signs; most letters of Latin pages differ only in their
 * accents there, and a list of people from several countries may hold any of these. Other scripts need no such proof:
 * their words hold no Latin letter.
 */
function isTelling(sample: Buffer, page: string): boolean {
  if (!LATIN_PAGES.has(page)) return true;
  const letters = new Set<number>();
  let telling = 0;
  let all = 0;
  for (const byte of sample) {
    if (byte < 0x80) continue;
    all++;
    if (byte >= 0xc0 || !/\p{L}/u.test(iconv.decode(Buffer.from([byte]), page))) continue;
    telling++;
    letters.add(byte);
  }
  return letters.size >= DIFFERENT && telling >= all * TELLING;
}

const LATIN_PAGES = new Set([
  "windows-1250",
  "iso-8859-2",
  "macintosh",
  "cp850",
  ...LETTER_PAGES.map(([page]) => page),
]);

/** The share of bytes beyond ASCII in runs of four and more, as scripts of two bytes a sign write them: 0..1. */
function inRuns(sample: Buffer): number {
  const text = sample.toString("latin1");
  const all = text.match(/[\x80-\xff]/g)?.length ?? 0;
  const runs = text.match(/[\x80-\xff]{4,}/g) ?? [];
  return all === 0 ? 0 : runs.reduce((sum, run) => sum + run.length, 0) / all;
}

/** Distinct words with letters beyond ASCII. */
function wordsIn(sample: Buffer): number {
  const words = sample.toString("latin1").match(/[^\x00-\x40]+/g) ?? [];
  return new Set(words.filter((word) => /[\x80-\xff]/.test(word))).size;
}

/** The share of characters beyond ASCII that the language it suits best does not have: 0..1. */
function strangeIn(sample: Buffer, page: string, languages = LETTERS[page] ?? []): number {
  const text = iconv.decode(sample, page);
  // A small letter before a capital inside a word: the cases of the page are not those of the text.
  const turned =
    text.match(/[a-z](?=[^\p{ASCII}\P{Lu}])|[^\p{ASCII}\P{Ll}](?=\p{Lu})/gu)?.length ?? 0;
  const mixed =
    LATIN_PAGES.has(page) || page === "windows-1252"
      ? 0
      : (text.match(/[A-Za-z](?=[^\p{ASCII}\P{L}])|[^\p{ASCII}\P{L}](?=[A-Za-z])/gu)?.length ?? 0);
  let least = 1;
  for (const letters of languages) {
    let all = 0;
    let strange = turned + mixed;
    for (const char of text) {
      if (char < "\u0080") continue;
      all++;
      // A capital whose small form is of two signs (İ) is listed itself.
      const known = letters.includes(char.toLowerCase()) || letters.includes(char);
      if (!known && !SIGNS.includes(char)) strange++;
    }
    // Signs alone, inside words, are no letters of any language.
    strange += text.match(/\p{L}[^\p{L}\p{M}\p{N}\s\u0000-\u007f’‘´·]+(?=\p{L})/gu)?.length ?? 0;
    if (all > 0) least = Math.min(least, strange / all);
  }
  return least;
}
