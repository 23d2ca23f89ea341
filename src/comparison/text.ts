import { damerauLevenshtein } from "../text/damerau.ts";
import { foldKey } from "../text/fold.ts";
import { jaroWinkler } from "../text/jaro-winkler.ts";
import { defineComparison } from "./define.ts";

interface PreparedText {
  readonly key: string;
  readonly words: readonly string[];
  /** The words of more than one letter, which can tell texts apart. */
  readonly telling: readonly string[];
  readonly sorted: string;
}

/** Texts longer than this are notes; only their beginning is compared. */
const LONGEST = 400;
const MOST_WORDS = 24;
/** Words of fewer letters are no blocking keys on their own. */
const LEAST_WORD = 3;

/** Any column nothing else is known about: compared as words, whatever they mean. */
export const text = defineComparison<PreparedText>({
  name: "text",
  spelled: true,
  title: { en: "Text", vi: "Văn bản" },
  levels: [
    { name: "exact", say: { en: "same text", vi: "cùng nội dung" }, m: 0.6, u: 0.01, rarer: true },
    {
      name: "same-words",
      say: { en: "same words in another order", vi: "cùng các từ, khác thứ tự" },
      m: 0.05,
      u: 0.0005,
      rarer: true,
    },
    {
      name: "near",
      say: { en: "a slip of typing apart", vi: "lệch do gõ nhầm" },
      m: 0.12,
      u: 0.002,
    },
    {
      name: "contained",
      say: { en: "one is part of the other", vi: "một bên nằm trong bên kia" },
      m: 0.06,
      u: 0.004,
    },
    { name: "similar", say: { en: "similar text", vi: "nội dung gần giống" }, m: 0.07, u: 0.02 },
    { name: "different", say: { en: "different text", vi: "nội dung khác" }, m: 0.1, u: 0.9635 },
  ],
  prepare(value) {
    const key = foldKey(value.slice(0, LONGEST));
    if (key === "") return undefined;
    const words = key.split(" ").slice(0, MOST_WORDS);
    const telling = words.filter((word) => word.length > 1);
    return { key, words, telling, sorted: words.toSorted().join(" ") };
  },
  compare(left, right) {
    if (left.key === right.key) return EXACT;
    if (left.sorted === right.sorted) return SAME_WORDS;
    if (isNear(left.key, right.key)) return NEAR;
    const [few, many] = inOrder(left, right);
    const shared = sharedWords(few.telling, many.telling);
    const least = few.telling.length;
    if (least > 0 && shared === least && (least > 1 || (few.telling[0]?.length ?? 0) > 4)) {
      return CONTAINED;
    }
    if (shared * 2 > many.telling.length) return SIMILAR;
    return jaroWinkler(left.key, right.key) >= 0.88 ? SIMILAR : DIFFERENT;
  },
  keys({ sorted, words }) {
    return [[sorted], words.filter((word) => word.length >= LEAST_WORD).slice(0, 6)];
  },
  term: ({ sorted }) => sorted,
});

const EXACT = 0;
const SAME_WORDS = 1;
const NEAR = 2;
const CONTAINED = 3;
const SIMILAR = 4;
const DIFFERENT = 5;

/** One slip in five letters, two in ten; numbers that differ are never near. */
function isNear(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length);
  const limit = length >= 10 ? 2 : length >= 5 ? 1 : 0;
  if (limit === 0 || damerauLevenshtein(left, right, limit) > limit) return false;
  return digitsOf(left) === digitsOf(right);
}

function digitsOf(key: string): string {
  return key.replaceAll(/\D/g, "");
}

/** The text of fewer words first; of equally many, the first by letters, so that direction never matters. */
function inOrder(left: PreparedText, right: PreparedText): readonly [PreparedText, PreparedText] {
  const more = left.telling.length - right.telling.length;
  return more < 0 || (more === 0 && left.key < right.key) ? [left, right] : [right, left];
}

/** Words of the shorter list that the longer one has too, a slip allowed in long ones. */
function sharedWords(few: readonly string[], many: readonly string[]): number {
  const open = [...many];
  let shared = 0;
  for (const word of few) {
    const same = open.indexOf(word);
    const at =
      same === -1 && word.length > 5
        ? open.findIndex((other) => damerauLevenshtein(word, other, 1) === 1)
        : same;
    if (at === -1) continue;
    open.splice(at, 1);
    shared++;
  }
  return shared;
}
