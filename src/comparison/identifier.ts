import { damerauLevenshtein } from "../text/damerau.ts";
import { defineComparison } from "./define.ts";

/**
 * Numbers given out once: tax codes, identity cards, social security. Two of one scheme that differ speak against
 * one holder; numbers of different shape (an old card and a new one) say nothing.
 */
export const identifier = defineComparison<string>({
  name: "identifier",
  role: "id",
  seldomShared: true,
  title: { en: "Id number", vi: "Mã số" },
  levels: [
    { name: "same", say: { en: "same number", vi: "cùng số" }, m: 0.85, u: 0.000005, rarer: true },
    {
      name: "one-edit",
      say: {
        en: "one character differs or two are swapped",
        vi: "lệch một ký tự hoặc đảo hai ký tự",
      },
      m: 0.08,
      u: 0.0001,
    },
    {
      name: "other-kind",
      say: { en: "a number of another kind", vi: "số thuộc loại khác" },
      m: 0.03,
      u: 0.03,
    },
    {
      name: "different",
      say: { en: "another number", vi: "số khác" },
      m: 0.04,
      u: 0.969895,
      against: true,
    },
  ],
  prepare(text) {
    const compact = text
      .replaceAll(/[^\p{L}\p{N}]+/gu, "")
      .toUpperCase()
      .slice(0, 40);
    return compact.length < 3 || /^0+$/.test(compact) ? undefined : compact;
  },
  compare(left, right) {
    if (left === right) return 0;
    // A unit's number starts with its parent's; they are two taxpayers.
    if (left.length > 6 && right.length > 6 && (left.startsWith(right) || right.startsWith(left))) {
      return Math.abs(left.length - right.length) === 1 ? 1 : 3;
    }
    if (Math.min(left.length, right.length) > 4 && damerauLevenshtein(left, right, 1) === 1)
      return 1;
    return shapeOf(left) === shapeOf(right) ? 3 : 2;
  },
  keys: (value) => [[value], value.length > 4 ? [value, ...dropOne(value)] : []],
  term: (value) => value,
});

/** Length and where letters stand: numbers of one scheme share it. */
function shapeOf(text: string): string {
  return text.replaceAll(/\d/g, "9").replaceAll(/[^9]/g, "A");
}

/** The number with each character left out in turn; numbers one edit apart share one of these or are one. */
function dropOne(text: string): string[] {
  const keys: string[] = [];
  for (let i = 0; i < text.length; i++) keys.push(text.slice(0, i) + text.slice(i + 1));
  return keys;
}
