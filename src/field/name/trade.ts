import {
  isVietnameseNameWord,
  PLAIN_FAMILIES,
  PLAIN_GIVEN,
} from "../../country/names/known-plain.ts";
import { ADDRESS_WORDS, PARTICLES } from "../../country/names/titles.ts";
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
