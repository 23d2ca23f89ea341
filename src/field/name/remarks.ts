import {
  NOBODY,
  PLACES_BEHIND,
  PLACES_BEHIND_TITLED,
  REMARKS,
  SMALL_REMARKS,
  STALE_REMARKS,
  WALK_IN,
} from "../../country/names/remarks.ts";
import { PLAIN_FAMILIES } from "../../country/names/known-plain.ts";
import { ADDRESS_WORDS, CLEAR_TITLES } from "../../country/names/titles.ts";
import { foldKey } from "../../text/fold.ts";

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
/** The name a Buddhist has from the pagoda, behind that of every day. */
const DHARMA_BEHIND =
  /(?<=\p{L}),? ((?:pháp danh|phap danh|pháp hiệu|[Pp][Dd])[: ]\s?\p{L}[^,;]*)$/iu;
const PICTURES =
  /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\uFE0F\u200D★☆♥❤✓✔●•]+/gu;
const DASH = /(?<!\s)\s+[-–—|/]+\s+|(?<!\s)\s*\|\s*|(?<!\s)\s*\/\/\s*/;
const EDGES = /^[\s,;:|/*_~#"“”-]+|(?<![\s,;:|/*_~#"“”-])[\s,;:|/*_~#"“”-]+$/g;
const HAS_LETTER = /\p{L}/u;
const LEADING_NUMBER = /^\d{1,4}[.)]\s+/;

/** Remarks as word lists, longest first. */
/** The same but for quotes, for names with a quoted nickname at either end. */
const BARE_EDGES = /^[\s,;:|/*_~#-]+|(?<![\s,;:|/*_~#-])[\s,;:|/*_~#-]+$/g;
const QUOTED_END = /^["“][^"“”]+["”] *[^\s"“”]|[^\s"“”] *["“][^"“”]+["”]$/u;

function edgeless(name: string): string {
  return name.replaceAll(QUOTED_END.test(name.trim()) ? BARE_EDGES : EDGES, "");
}

const REMARK_WORDS = REMARKS.map((remark) => remark.split(" ")).sort((a, b) => b.length - a.length);
/** By their last and by their first word, so that a name is tried against few of them. */
const BY_LAST = grouped(-1);
const BY_FIRST = grouped(0);

function grouped(at: 0 | -1): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const remark of REMARK_WORDS) {
    const word = remark.at(at) ?? "";
    groups.set(word, [...(groups.get(word) ?? []), remark]);
  }
  return groups;
}

/** True for cells that name nobody: `test`, `khách lẻ`, `aaa`, `asdf`. */
export function isNobody(text: string): boolean {
  const key = foldKey(text);
  // "Vô danh" is nobody, "Võ Danh" is somebody.
  if (NOBODY.has(key) || text.toLowerCase() === "vô danh") return true;
  return (
    /^([a-z])\1{2,}$/.test(key) ||
    /^(?:test|khach|kh|khach hang|khach le|user|customer)[ -]?\d{1,4}$/.test(key)
  );
}

/** True for cells that stand for a walk-in customer on purpose: `Khách lẻ`, `Khách lẻ 2`, `Walk-in customer`. */
export function isWalkIn(text: string): boolean {
  return WALK_IN.has(
    foldKey(text)
      .replace(/ \d{1,4}$/, "")
      .trim(),
  );
}

/**
 * Takes brackets, telephone numbers, pictures, remarks (`khách sỉ`, `VIP`, `zalo`) and what follows a free
 * dash off a name. Nothing is lost: it all goes to the note. A name is never emptied.
 */
export function freeName(text: string): Freed {
  const notes: string[] = [];
  let stale = false;
  let phone = false;
  const keep = (note: string): void => {
    const trimmed = note.replaceAll(EDGES, "").trim();
    if (trimmed === "") return;
    notes.push(trimmed);
    stale ||= STALE_REMARKS.has(foldKey(trimmed));
  };
  const without = (name: string, rest: string): string => (HAS_LETTER.test(rest) ? rest : name);

  let name = text;
  name = without(
    name,
    name.replaceAll(BRACKETS, (_, a?: string, b?: string, c?: string) => {
      keep(a ?? b ?? c ?? "");
      return " ";
    }),
  );
  name = without(
    name,
    name.replace(OPEN_BRACKET, (_, a: string) => {
      keep(a);
      return "";
    }),
  );
  name = without(
    name,
    name.replaceAll(PHONE, (number) => {
      phone = true;
      keep(number);
      return " ";
    }),
  );
  name = without(
    name,
    name.replaceAll(PICTURES, (pictures) => {
      keep(pictures);
      return " ";
    }),
  );
  const dash = DASH.exec(name);
  if (dash !== null && HAS_LETTER.test(name.slice(0, dash.index)) && dash.index > 1) {
    keep(name.slice(dash.index + dash[0].length));
    name = name.slice(0, dash.index);
  }
  name = edgeless(without(name, name.replace(LEADING_NUMBER, "")))
    .replaceAll(/ {2,}/g, " ")
    .trim();

  for (const behind of [PLACE_BEHIND, KIN_BEHIND, DHARMA_BEHIND]) {
    const found = behind.exec(name);
    if (found === null || !/\p{Lu}/u.test(name.slice(0, found.index))) continue;
    keep(found[1] ?? "");
    name = name.slice(0, found.index);
  }

  let words = name.split(" ");
  if (hasPlaceBehind(words)) {
    keep(words.slice(-2).join(" "));
    words = words.slice(0, -2);
  }
  for (let moved = true; moved && words.length > 1;) {
    moved = false;
    const plain = words.map((word) => foldKey(word));
    const behind = BY_LAST.get(plain.at(-1) ?? "")?.find((r) =>
      remarkAt(r, words, plain, words.length - r.length),
    );
    if (behind !== undefined) {
      keep(words.slice(-behind.length).join(" "));
      words = words.slice(0, -behind.length);
      moved = true;
      continue;
    }
    const before = BY_FIRST.get(plain[0] ?? "")?.find((r) => remarkAt(r, words, plain, 0));
    if (before !== undefined) {
      keep(words.slice(0, before.length).join(" "));
      words = words.slice(before.length);
      moved = true;
    }
  }
  return {
    name: edgeless(words.join(" ")) || name,
    note: notes.join("; "),
    stale,
    phone,
  };
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

/** Whether a remark stands at a position and cannot be the name: something is left, and its spelling fits. */
function remarkAt(
  remark: readonly string[],
  words: readonly string[],
  plain: readonly string[],
  at: number,
): boolean {
  if (at < 0 || remark.length >= words.length) return false;
  for (const [i, word] of remark.entries()) if (plain[at + i] !== word) return false;
  const only = remark.length === 1 ? (remark[0] ?? "") : "";
  if (!SMALL_REMARKS.has(only)) return true;
  const word = words[at] ?? "";
  if (at === 0) return only === "kh" && /^KH[.:]?$/.test(word);
  // "Nguyễn Thị Mới", "NGÔ THỊ CÚC KH": small behind capitals, or it is the name.
  return (
    word === word.toLowerCase() &&
    words.slice(0, at).every((w) => /^\p{Lu}/u.test(w)) &&
    words.length > 2
  );
}
