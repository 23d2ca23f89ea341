import {
  ADDRESS_WORDS,
  CHILD_WORDS,
  CLEAR_TITLES,
  INDIAN_TITLES,
  PARENT_WORDS,
  PLAIN_ADDRESS_WORDS,
  SUFFIXES,
  TITLE_PHRASES,
  TITLES_WITH_CARE,
  WRITTEN_PHRASES,
} from "../../country/names/titles.ts";
import { PLAIN_FAMILIES, PLAIN_GIVEN } from "../../country/names/known-plain.ts";
import { foldAccents } from "../../text/fold.ts";
import { isGermanGeneration } from "./generation.ts";
import { isHardlyGiven } from "./split.ts";

/** A name without the titles before it and the suffixes behind it. */
export interface Untitled {
  readonly words: readonly string[];
  /** Titles as written. */
  readonly title: string;
  readonly suffix: string;
  /** The first word may be a title or part of the name; it was left (`Anh Thư`). */
  readonly unsure: boolean;
}

const bare = (word: string): string => word.toLowerCase().replaceAll(/[.:,]/g, "");
/** Share in percent from which a family name in front settles what stands before it. */
const COMMON = 0.3;
const DEGREE_CHAIN =
  /^(?:(?:PGS|GS|TS|ThS|BS|DS|KS|LS|CN|CKI|CKII|BSCK[12I]*|DSĐH|DSTH|DSCK[12I]*|PGĐ|TGĐ|GĐ|KTT|Dr|Prof)[.,]?){1,4}[.:]?$/i;
const GLUED = /^([ACEOÔBaceoôb])\.(\p{Lu}\p{L}+)$/u;
const GENERATIONS = new Set(["jr", "sr", "ii", "iii", "iv", "vi", "vii", "esq"]);
const PAIRED =
  /^(?:anh|chị|ông|bà|cô|chú|mr|ms|mrs|a|c|o|b)\.?\/(?:anh|chị|ông|bà|cô|chú|mr|ms|mrs|a|c|o|b)\.?$/i;

/** What German degrees of several words (`Dr. med.`) begin with, everywhere. */
const DOCTORAL = /^(?:dr|prof)\.?$/i;

/** Where M. before a name is monsieur, and hardly ever an initial. */
const FRENCH: ReadonlySet<string> = new Set(["FR", "BE", "LU", "MC"]);
/** Where JUN behind a name in capitals is the younger. */
const GERMAN: ReadonlySet<string> = new Set(["DE", "AT", "CH"]);

/** Nobody has more titles, or degrees, than this; each one costs a copy of the words. */
const MOST = 20;

/**
 * Takes titles off the front of a name and suffixes off its end. Words that are also names (`Anh`, `Bà`) go
 * only when enough is left behind them: `Anh Nguyễn Văn Hùng` yes, `Anh Thư` and `Bà Huyện` no. `home` =
 * the list is Vietnamese; `country` (ISO 3166-1 alpha-2, "" = unknown) says where `M.` is monsieur.
 */
export function takeTitle(all: readonly string[], home: boolean, country = ""): Untitled {
  const titles: string[] = [];
  const suffixes: string[] = [];
  let words = home ? unglued(all) : all;
  let unsure = false;
  while (words.length > 1 && titles.length < MOST) {
    const phrase = home || DOCTORAL.test(words[0] ?? "") ? phraseAt(words) : 0;
    if (phrase > 0) {
      titles.push(words.slice(0, phrase).join(" "));
      words = words.slice(phrase);
      continue;
    }
    const monsieur = words[0] === "M." && FRENCH.has(country);
    const indian = country === "IN" && words.length > 2 && INDIAN_TITLES.has(bare(words[0] ?? ""));
    const verdict = monsieur || indian ? "title" : titleAt(words, home);
    unsure = verdict === "unsure";
    if (verdict !== "title") break;
    titles.push((words[0] ?? "").replace(/[:,]$/, ""));
    words = words.slice(1);
  }
  while (words.length > 2 && suffixes.length < MOST) {
    const younger = generationIn(words, country);
    if (!home && isGermanGeneration(younger)) {
      suffixes.unshift(younger);
      words = [...words.slice(0, -2), (words.at(-2) ?? "").replace(/,$/, "")];
      continue;
    }
    const last = bare(words.at(-1) ?? "");
    const suffix = SUFFIXES.get(last);
    // "Do", "Dc" are names too: capitals or dots tell a degree.
    const loud = /^(?:[A-Z][A-Z.]+|[JS]r\.?|Esq\.?|PhD|P[hH]\.?D\.?)$/.test(words.at(-1) ?? "");
    const parted = (words.at(-2) ?? "").endsWith(",");
    const dotted = /^(?:\p{L}{1,3}\.){2,4}$/u.test(words.at(-1) ?? "");
    // Behind a comma in any capitals: "Edward Mulcahy, cpa"; not what may be a given name as well.
    const behind = parted && !/^(?:ma|do|v|vi|od|dc)$/.test(last);
    const generation = GENERATIONS.has(last) || (last === "v" && parted);
    const shouting = words.every((w) => w === w.toUpperCase());
    if (
      suffix === undefined ||
      !(generation || dotted || behind || (loud && last !== "v" && !shouting))
    )
      break;
    suffixes.unshift(words.at(-1) ?? "");
    words = [...words.slice(0, -2), (words.at(-2) ?? "").replace(/,$/, "")];
  }
  return { words, title: titles.join(" "), suffix: suffixes.join(" "), unsure };
}

/** The last word, `JUN` of a German name all in capitals as it is meant; elsewhere Jun is a name. */
function generationIn(words: readonly string[], country: string): string {
  const last = words.at(-1) ?? "";
  const shouted = /^(?:JUN|SEN)$/.test(last) && words.every((word) => word === word.toUpperCase());
  return shouted && GERMAN.has(country) ? last.toLowerCase() : last;
}

/** `C.Trinh` → `C. Trinh` where that is a title before a name. */
function unglued(words: readonly string[]): readonly string[] {
  const [, letter, name] = GLUED.exec(words[0] ?? "") ?? [];
  if (letter === undefined || name === undefined) return words;
  const apart = [`${letter}.`, name, ...words.slice(1)];
  return titleAt(apart, true) === "title" ? apart : words;
}

function titleAt(words: readonly string[], home: boolean): "title" | "unsure" | "name" {
  const first = words[0] ?? "";
  const word = bare(first);
  const rest = words.slice(1);
  if (PAIRED.test(first)) return "title";
  if (
    home &&
    DEGREE_CHAIN.test(first) &&
    first === first.trim() &&
    /[A-ZĐ]/.test(first.charAt(0))
  ) {
    const written =
      /[.:]/.test(first) ||
      /^(?:ThS|BS|DSĐH|DSTH|DS|PGS|TS|GS|KS|LS|PGĐ|TGĐ|GĐ|KTT|Dr|Prof)$/.test(first);
    if (written && !isInitial(first)) return "title";
  }
  // Phật tử; before anything but a whole name the letters mean something else.
  if (home && /^PT\.?$/.test(first) && isFullName(rest)) return "title";
  if (CLEAR_TITLES.has(word) && !TITLES_WITH_CARE.has(word)) return "title";
  if (!home)
    return first.endsWith(".") && CLEAR_TITLES.has(word) && word.length > 1 ? "title" : "name";
  // Written small before a capital it is no name: "chị Lan", "c Lan".
  if (PARENT_WORDS.has(word)) return isFullName(rest) ? "title" : "unsure";
  if (CHILD_WORDS.has(word)) return childAt(first, rest);
  const small = first === first.toLowerCase() && /^\p{Lu}/u.test(rest[0] ?? "");
  const typed = first.endsWith(".") || first.endsWith(":") || small;
  if (!ADDRESS_WORDS.has(word) && !PLAIN_ADDRESS_WORDS.has(word)) return "name";
  // "Chu Thị Quỳnh": among accents a word without its own is no "Chú".
  if (!ADDRESS_WORDS.has(word) && rest.some((w) => foldAccents(w) !== w)) return "name";
  if (word.length === 1 && !typed) return letterAt(first, rest);
  return addressed(word, rest, typed);
}

/** A family name at the end and none in front, as the West has them: `Dung Toan Phan`, `Phúc Vũ`. */
function endsInFamily(plain: readonly string[]): boolean {
  const share = (word = ""): number => PLAIN_FAMILIES.get(word) ?? 0;
  return share(plain.at(-1)) >= COMMON && share(plain[0]) < COMMON;
}

/**
 * A and C alone, or a and c where all is small, are how anh and chị are jotted down: before a whole name they are titles ("C Lê Kim Nga"), before a
 * given name most likely so ("A Tuấn"; a man of the Xơ Đăng may be called that); before anything else part of a name.
 */
function letterAt(first: string, rest: readonly string[]): "title" | "unsure" | "name" {
  const small = /^[ac]$/.test(first) && rest.every((w) => w === w.toLowerCase());
  if (!small && !/^[AC]$/.test(first)) return "name";
  if (isFullName(rest)) return "title";
  const [only = "", ...more] = rest.map((w) => foldAccents(bare(w)));
  return more.length === 0 && PLAIN_GIVEN.has(only) ? "unsure" : "name";
}

/**
 * `Bé Trần Phương Yến` is a child, `Bé An` and `Bé Ba` may be called so; `bé Minh Anh` written small before capitals is
 * a title whatever follows.
 */
function childAt(first: string, rest: readonly string[]): "title" | "name" {
  const small = first === first.toLowerCase() && /^\p{Lu}/u.test(rest[0] ?? "");
  return isFullName(rest) || (small && rest.length > 1) ? "title" : "name";
}

/** A common family name, something behind it, and a given name that people have at the end. */
function isFullName(words: readonly string[]): boolean {
  const plain = words.map((w) => foldAccents(bare(w)));
  return (
    words.length >= 2 &&
    (PLAIN_FAMILIES.get(plain[0] ?? "") ?? 0) >= COMMON &&
    PLAIN_GIVEN.has(plain.at(-1) ?? "")
  );
}

/** Number of words of a title phrase (`Bác sĩ`) in front, 0 = none. */
function phraseAt(words: readonly string[]): number {
  for (const size of [3, 2]) {
    if (size >= words.length) continue;
    if (WRITTEN_PHRASES.has(words.slice(0, size).join(" ").toLowerCase())) return size;
  }
  const phrase = TITLE_PHRASES.find(
    (p) =>
      p.length < words.length && p.every((word, i) => foldAccents(bare(words[i] ?? "")) === word),
  );
  // "Giám đốc" in accents or small; "Ky Su" in capitals alone may be a name.
  const said = words.slice(0, phrase?.length ?? 0).join(" ");
  return phrase !== undefined &&
    (foldAccents(said) !== said || said.slice(1) === said.slice(1).toLowerCase())
    ? phrase.length
    : 0;
}

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

function addressed(
  word: string,
  rest: readonly string[],
  typed: boolean,
): "title" | "unsure" | "name" {
  const plain = rest.map((w) => foldAccents(bare(w)));
  const family = PLAIN_FAMILIES.get(plain[0] ?? "") ?? 0;
  const given = PLAIN_GIVEN.has(plain.at(-1) ?? "");
  // Western order: "Anh Thư Nguyễn", "Anh Nguyen" bear their family name behind.
  if (!typed && rest.length < 3 && family < COMMON && isHardlyGiven(rest.at(-1) ?? ""))
    return "name";
  // "ANH DUNG TOAN PHAN" is Phan Anh Dũng Toàn as often; chị, cô and bà with their accents are in no name.
  const maybe = word === "anh" || PLAIN_ADDRESS_WORDS.has(word);
  if (maybe && !typed && rest.length > 1 && endsInFamily(plain)) return "unsure";
  if (rest.length >= 2) {
    // Ông and Văn are families, too: there a known family must follow.
    const families = word === "ông" || word === "ong" || word === "chu" || word === "bac";
    return family >= COMMON || !families ? "title" : "unsure";
  }
  if (word.length === 1) return given || family > 0 ? "title" : "unsure";
  return typed && word.length > 1 ? "title" : "unsure";
}
