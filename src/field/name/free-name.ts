import { PLACES_BEHIND, PLACES_BEHIND_TITLED, STALE_REMARKS } from "../../country/names/remarks.ts";
import { isKnownGiven } from "../../country/names/more-given.ts";
import { PLAIN_FAMILIES, PLAIN_GIVEN } from "../../country/names/known-plain.ts";
import { ADDRESS_WORDS, CLEAR_TITLES, SUFFIXES } from "../../country/names/titles.ts";
import { foldKey } from "../../text/fold.ts";
import { takeRemark } from "./remark-words.ts";
import { wordsOfTrade } from "./trade.ts";

/** A name with what stood around it taken off. */
export interface Freed {
  readonly name: string;
  /** What was taken off, as written, in order; "" = nothing. */
  readonly note: string;
  /** Some of it says that the record is out of date. */
  readonly stale: boolean;
  /** A telephone number was among it. */
  readonly phone: boolean;
}

// Blanks are taken from the start of their run only: tried from every blank, a long run costs its square.
const BRACKETS = /(?:(?<!\s)\s+)?(?:\(([^()]{0,120})\)|\[([^[\]]{0,120})\]|\{([^{}]{0,120})\})\s*/g;
const OPEN_BRACKET = /(?<!\s)\s+\(([^()]{1,120})$/;
/** A number glued to a letter or standing before one that starts anew is none: "Q1 0905…", "quận 7 0905…". */
const PHONE =
  /(?<![\p{L}\d])(?!(?!84 )[1-9]\d{0,2} \+?(?:0|84)\d)(?:\+|\(\+)?\d(?:[\d .()-]{6,18})\d/gu;
/** Where or whose somebody is, behind a name: `Lan quận 7`, `Hà mẹ bé Na`, `Huy bạn c Mai`. */
const PLACE_BEHIND = /(?<=\p{L}) ((?:[Qq](?:uận)?|[Pp](?:hường)?)[. ]{0,2}\d{1,2})$/u;
const KIN_BEHIND =
  /(?<=\p{L}) ((?:mẹ|má|ba|bố|vợ|chồng|bạn|em|chị|anh|con|cháu) (?:bé|cu|của|a|c|anh|chị|cô|chú|em|ông|bà)\.? \p{L}[^,;]*)$/u;
/** Words without which no kin and no name from a pagoda stands behind a name. */
export const KIN_WORDS: readonly string[] =
  "mẹ má ba bố vợ chồng bạn em chị anh con cháu pháp phap pd".split(" ");
/** The name a Buddhist has from the pagoda, behind that of every day. */
const DHARMA_BEHIND =
  /(?<=\p{L}),? ((?:pháp danh|phap danh|pháp hiệu|[Pp][Dd])[: ]\s?\p{L}[^,;]*)$/iu;
/** A name with a capital, a comma or slash, and small words. */
const ASIDE = /^(\p{Lu}[^,;/]{1,80}?)(?:,\s|;\s|\/)\s?(\p{Ll}[^,;/]{2,80})$/u;
const PICTURES =
  /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\uFE0F\u200D★☆♥❤✓✔●•]+/gu;
const DASH = /(?<!\s)\s+[-–—|/]+\s+|(?<!\s)\s*\|\s*|(?<!\s)\s*\/\/\s*/;
const EDGES = /^[\s,;:|/*_~#"“”-]+|(?<![\s,;:|/*_~#"“”-])[\s,;:|/*_~#"“”-]+$/g;
/** Anything but what single words and initials are written with: without it, nothing but words can be a remark. */
const SIGN = /[^\p{L}\p{M}' .]|^ | {2}| $/u;
const HAS_LETTER = /\p{L}/u;
const LEADING_NUMBER = /^\d{1,4}[.)]\s+/;

/** The same but for quotes, for names with a quoted nickname at either end. */
const BARE_EDGES = /^[\s,;:|/*_~#-]+|(?<![\s,;:|/*_~#-])[\s,;:|/*_~#-]+$/g;
const QUOTED_END = /^["“][^"“”]+["”] *[^\s"“”]|[^\s"“”] *["“][^"“”]+["”]$/u;

function edgeless(name: string): string {
  return name.replaceAll(QUOTED_END.test(name.trim()) ? BARE_EDGES : EDGES, "");
}

/**
 * Takes brackets, telephone numbers, pictures, remarks (`khách sỉ`, `VIP`, `zalo`) and what follows a free
 * dash off a name; in a Vietnamese list (`home`) trades, too. Nothing is lost: it all goes to the note. A name is never
 * emptied.
 */
export function freeName(text: string, home = false): Freed {
  const notes = new Notes();
  const whole = withoutBehind(SIGN.test(text) ? withoutSigns(text, notes, home) : text, notes);
  let words: readonly string[] = whole.split(" ");
  if (hasPlaceBehind(words)) {
    notes.keep(words.slice(-2).join(" "));
    words = words.slice(0, -2);
  }
  const trade = home ? wordsOfTrade(words) : 0;
  if (trade > 0) {
    notes.keep(words.slice(-trade).join(" "));
    words = words.slice(0, -trade);
  }
  for (let taken = takeRemark(words); taken !== undefined; taken = takeRemark(words)) {
    notes.keep(taken.remark);
    words = taken.words;
  }
  return {
    name: edgeless(words.join(" ")) || whole,
    note: notes.texts.join("; "),
    stale: notes.stale,
    phone: notes.phone,
  };
}

function withoutSigns(text: string, notes: Notes, home: boolean): string {
  const bare = withoutMarks(text, notes);
  if (!home && isTwoNames(bare)) return bare;
  return withoutAside(withoutDash(bare, notes), notes);
}

/** `Müller / Schmidt`: two families, or a booking's two halves; not `Müller / VIP`. */
function isTwoNames(text: string): boolean {
  const [, first = "", second = ""] =
    /^(\p{Lu}[\p{L}'’-]+) \/ (\p{Lu}[\p{L}'’-]+)$/u.exec(text.trim()) ?? [];
  return first !== "" && takeRemark([first, second]) === undefined;
}

/** What is taken off one name. */
class Notes {
  readonly texts: string[] = [];
  stale = false;
  phone = false;

  keep(note: string): void {
    const trimmed = note.replaceAll(EDGES, "").trim();
    if (trimmed === "") return;
    this.texts.push(trimmed);
    this.stale ||= STALE_REMARKS.has(foldKey(trimmed));
  }
}

/** Takes brackets, telephone numbers and pictures out of a name, as far as a letter is left. */
function withoutMarks(text: string, notes: Notes): string {
  let name = text;
  const leave = (rest: string): void => {
    if (HAS_LETTER.test(rest)) name = rest;
  };
  leave(
    name.replaceAll(BRACKETS, (_, a?: string, b?: string, c?: string) => {
      notes.keep(a ?? b ?? c ?? "");
      return " ";
    }),
  );
  leave(
    name.replace(OPEN_BRACKET, (_, a: string) => {
      notes.keep(a);
      return "";
    }),
  );
  leave(
    name.replaceAll(PHONE, (number) => {
      notes.phone = true;
      notes.keep(number);
      return " ";
    }),
  );
  leave(
    name.replaceAll(PICTURES, (pictures) => {
      notes.keep(pictures);
      return " ";
    }),
  );
  return name;
}

/** Cuts what follows a free dash, then a number of the list and marks at the edges. */
function withoutDash(text: string, notes: Notes): string {
  let name = text;
  const dash = DASH.exec(name);
  if (dash !== null && HAS_LETTER.test(name.slice(0, dash.index)) && dash.index > 1) {
    notes.keep(name.slice(dash.index + dash[0].length));
    name = name.slice(0, dash.index);
  }
  const unnumbered = name.replace(LEADING_NUMBER, "");
  return edgeless(HAS_LETTER.test(unnumbered) ? unnumbered : name)
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

/** Cuts where or whose somebody is, behind a name with a capital. */
function withoutBehind(text: string, notes: Notes): string {
  let name = text;
  for (const behind of [PLACE_BEHIND, KIN_BEHIND, DHARMA_BEHIND]) {
    const found = behind.exec(name);
    if (found === null || !/\p{Lu}/u.test(name.slice(0, found.index))) continue;
    notes.keep(found[1] ?? "");
    name = name.slice(0, found.index);
  }
  return name;
}

/**
 * Cuts what somebody is, small behind a comma or slash: `Đặng Văn Lâm, kế toán`, `Ed Belz, attorney at law`; not another
 * name (`Van Dyke, dick`, `anh Tuấn, chị Lan`), and nothing behind a family name alone.
 */
function withoutAside(text: string, notes: Notes): string {
  if (!/[,;/]/.test(text)) return text;
  const [whole = "", name = "", aside = ""] = ASIDE.exec(text) ?? [];
  const [first = "", ...more] = aside.split(" ");
  if (whole === "" || isTitle(first) || isKnownGiven(first)) return text;
  if (SUFFIXES.has(first.replaceAll(".", ""))) return text;
  if (more.length === 0 && PLAIN_GIVEN.has(foldKey(first))) return text;
  const words = name.split(" ").length;
  if (words < (more.length > 0 && PLAIN_GIVEN.has(foldKey(name)) ? 1 : 2)) return text;
  notes.keep(aside);
  return name;
}

/** Whether a place of two words follows one given name, with or without a title before it: `Chị Quỳnh Đồng Nai`. */
function hasPlaceBehind(words: readonly string[]): boolean {
  if (words.length < 3 || words.length > 4) return false;
  const titled = words.length === 4;
  if (titled && !isTitle(words[0] ?? "")) return false;
  const place = foldKey(words.slice(-2).join(" "));
  if (!PLACES_BEHIND.has(place) && !(titled && PLACES_BEHIND_TITLED.has(place))) return false;
  return (PLAIN_FAMILIES.get(foldKey(words.at(-3) ?? "")) ?? 0) < COMMON;
}

/** Share in percent from which a word is taken for a family name. */
const COMMON = 0.3;

function isTitle(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, "");
  return ADDRESS_WORDS.has(bare) || CLEAR_TITLES.has(bare);
}
