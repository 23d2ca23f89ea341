import {
  isVietnameseNameWord,
  PLAIN_FAMILIES,
  PLAIN_GIVEN,
} from "../../country/names/known-plain.ts";
import { ADDRESS_WORDS, PARTICLES, PLAIN_ADDRESS_WORDS } from "../../country/names/titles.ts";
import {
  PLAIN_TRADE_STARTS,
  PLAIN_TRADES,
  TRADE_STARTS,
  TRADES,
} from "../../country/names/trades.ts";
import { foldAccents } from "../../text/fold.ts";

/** Words that begin what somebody sells or does, as they are said behind a name; none of them is a name. */
const STARTS: ReadonlySet<string> = new Set(
  "bán buôn sửa lái chạy thợ xe nhà quán tiệm tạp hàng bánh bún phở cơm cà cafe shop chợ làm chủ trồng nuôi giao dạy ship đại cửa ban sua lai quan tiem tap banh com".split(
    " ",
  ),
);
/** The same where they stand alone: `chị Hoa phở`. */
const ALONE: ReadonlySet<string> = new Set(
  "phở bún spa nail nails taxi grab ship shipper cafe gas net".split(" "),
);
const SMALL = /^\p{Ll}+$/u;
const LARGE = /^\p{Lu}/u;
/** Middle names, behind which the given name is still to come. */
const MIDDLES: ReadonlySet<string> = new Set(["van", "thi"]);
/** Share in percent from which a word is taken for a family name. */
const COMMON = 0.3;

/**
 * How many words at the end of a Vietnamese name in mixed capitals are what its bearer sells or does, 0 = none:
 * `chị Hoa bán phở` 2, `Bác Tư xe ôm` 2; `Nguyễn Văn hùng` and `Chị lan anh` have lost capitals instead.
 */
export function wordsOfTrade(words: readonly string[]): number {
  return knownTrade(words) || smallTrade(words);
}

function smallTrade(words: readonly string[]): number {
  let from = words.length;
  while (from > 0 && SMALL.test(words[from - 1] ?? "")) from--;
  const first = words[from] ?? "";
  if (from === 0 || from === words.length || PARTICLES.has(first)) return 0;
  const titled = from > 1 && ADDRESS_WORDS.has((words[0] ?? "").toLowerCase().replace(/\.$/, ""));
  const name = words.slice(titled ? 1 : 0, from);
  if (!name.every((word) => LARGE.test(word))) return 0;
  const called = titled && name.length === 1;
  if (!called && !endsWithGiven(name)) return 0;
  const count = words.length - from;
  if (count === 1) return called && ALONE.has(first) ? 1 : 0;
  const strange = words.slice(from).some((word) => !isVietnameseNameWord(foldAccents(word)));
  // "thợ điện": both would be names without their accents.
  const said = STARTS.has(first) && (strange || foldAccents(first) !== first);
  return said || (strange && called) ? count : 0;
}

/** Nothing is missing behind it: a given name alone that is no family name, or one at the end of more. */
function endsWithGiven(name: readonly string[]): boolean {
  const last = foldAccents(name.at(-1) ?? "").toLowerCase();
  if (!PLAIN_GIVEN.has(last) || MIDDLES.has(last)) return false;
  return name.length > 1 || (PLAIN_FAMILIES.get(last) ?? 0) < COMMON;
}

/** Longer cells are no names. */
const MOST = 16;
/** Accents are dropped where everything is small or everything is large; "Hoang Bao Hiem" is a name first. */
const ONE_CASE = /^[^\p{Lu}]*$|^[^\p{Ll}]*$/u;

/**
 * Likewise for trades that are known, in any capitals: `a tuan sua xe`, `HOA BÁN PHỞ`, `Sơn Bảo Hiểm`. Without accents
 * they count in texts of one case only.
 */
function knownTrade(words: readonly string[]): number {
  if (words.length < 3 || words.length > MOST) return 0;
  const lower = words.map((word) => word.toLowerCase());
  const text = words.join(" ");
  const accented = foldAccents(text) !== text;
  if (!accented && !ONE_CASE.test(text)) return 0;
  const titled = isAddress(lower[0] ?? "", accented);
  for (let at = titled ? 2 : 1; at < words.length; at++) {
    const name = lower.slice(titled ? 1 : 0, at);
    const begun = beginsTrade(lower, at, accented, titled && name.length === 1);
    if (begun && isWholeName(name, titled)) return words.length - at;
  }
  return 0;
}

function isAddress(first: string, accented: boolean): boolean {
  const word = first.replace(/[.:]$/, "");
  return ADDRESS_WORDS.has(word) || (!accented && PLAIN_ADDRESS_WORDS.has(word));
}

function beginsTrade(
  words: readonly string[],
  at: number,
  accented: boolean,
  called: boolean,
): boolean {
  const first = words[at] ?? "";
  const starts = accented ? TRADE_STARTS.has(first) : called && PLAIN_TRADE_STARTS.has(first);
  if (starts && at + 1 < words.length) return true;
  const known = (accented ? TRADES : PLAIN_TRADES).get(first) ?? [];
  return known.some((phrase) => phrase.every((word, i) => words[at + i] === word));
}

/** A given name behind a form of address, or one that is no common family name, or a whole name. */
function isWholeName(name: readonly string[], titled: boolean): boolean {
  const plain = name.map((word) => foldAccents(word));
  const [first = ""] = plain;
  const last = plain.at(-1) ?? "";
  if (!PLAIN_GIVEN.has(last) || MIDDLES.has(last)) return false;
  const family = PLAIN_FAMILIES.get(first) ?? 0;
  return name.length === 1 ? titled || family < COMMON : family >= COMMON || titled;
}
