import { damerauLevenshtein } from "../text/damerau.ts";
import { defineComparison } from "./define.ts";

/** A number ready to compare: all its digits, and the last nine, which country and trunk prefixes do not touch. */
interface PreparedPhone {
  readonly digits: string;
  readonly tail: string;
  readonly whole: boolean;
}

const SAME = 0;
const ONE_DIGIT = 2;
const LAST_SEVEN = 3;
const DIFFERENT = 4;

/**
 * Phone numbers. One wrong digit or two swapped neighbours happen when numbers are copied by hand; equal last
 * seven digits remain when area codes or prefixes change.
 */
export const phone = defineComparison<PreparedPhone>({
  name: "phone",
  role: "contact",
  seldomShared: true,
  title: { en: "Phone", vi: "Điện thoại" },
  levels: [
    { name: "same", say: { en: "same number", vi: "cùng số" }, m: 0.76, u: 0.00002, rarer: true },
    {
      name: "same-and-other",
      say: { en: "one number is the same, another differs", vi: "trùng một số, số kia khác" },
      m: 0.04,
      u: 0.00001,
      rarer: true,
      mixed: true,
    },
    {
      name: "one-digit",
      say: {
        en: "one digit differs or two are swapped",
        vi: "lệch một chữ số hoặc đảo hai chữ số",
      },
      m: 0.04,
      u: 0.00005,
    },
    {
      name: "last-seven",
      say: { en: "same last seven digits", vi: "trùng bảy số cuối" },
      m: 0.01,
      u: 0.00002,
    },
    { name: "different", say: { en: "another number", vi: "số khác" }, m: 0.15, u: 0.9999 },
  ],
  prepare(text) {
    const digits = text.replaceAll(/\D/g, "").slice(0, 20);
    if (digits.length < 7) return undefined;
    const whole = text.startsWith("+");
    const own = whole ? digits : digits.replace(/^0+/, "");
    return { digits: own, tail: own.slice(-9), whole };
  },
  compare(left, right) {
    if (left.digits === right.digits) return SAME;
    const sameKind = left.whole === right.whole;
    if (!sameKind && left.tail.length === 9 && left.tail === right.tail) return SAME;
    if (sameKind ? oneOff(left.digits, right.digits) : oneOff(left.tail, right.tail))
      return ONE_DIGIT;
    if (lostDigit(left, right) || lostDigit(right, left)) return ONE_DIGIT;
    return sameEnd(left.tail, right.tail, 7) ? LAST_SEVEN : DIFFERENT;
  },
  keys({ digits, tail }) {
    return [[tail], [digits.slice(-7)], dropOne(tail)];
  },
  term: ({ digits }) => digits,
});

/** Equal but for one replaced digit or one swap of neighbours; a missing digit is no such slip. */
function oneOff(left: string, right: string): boolean {
  if (left.length !== right.length || left.length < 9) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  if (at === left.length) return true;
  const rest = left.length - at - 1;
  if (sameEnd(left, right, rest)) return true;
  return left[at] === right[at + 1] && left[at + 1] === right[at] && sameEnd(left, right, rest - 1);
}

/** Whether two texts as long as each other, or both no shorter than `length`, end in the same characters. */
function sameEnd(left: string, right: string, length: number): boolean {
  for (let back = 1; back <= length; back++) {
    if (left.charCodeAt(left.length - back) !== right.charCodeAt(right.length - back)) return false;
  }
  return true;
}

/** Whether a number nobody can call (it bears no country) is a whole one with a digit left out or typed twice. */
function lostDigit(broken: PreparedPhone, whole: PreparedPhone): boolean {
  if (broken.whole || !whole.whole || broken.digits.length < 7) return false;
  const { length } = broken.digits;
  return [length - 1, length + 1].some(
    (n) => damerauLevenshtein(whole.digits.slice(-n), broken.digits, 1) === 1,
  );
}

/** The digits with each one left out in turn: numbers that differ in one digit or swap share one of these. */
function dropOne(digits: string): string[] {
  const keys: string[] = [];
  if (digits.length < 9) return keys;
  for (let i = 0; i < digits.length; i++) {
    keys.push(digits.slice(0, i) + digits.slice(i + 1));
  }
  return keys;
}
