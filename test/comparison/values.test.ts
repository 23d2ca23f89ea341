import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparison } from "../../src/comparison/define.ts";
import { date } from "../../src/comparison/date.ts";
import { email } from "../../src/comparison/email.ts";
import { identifier } from "../../src/comparison/identifier.ts";
import { phone } from "../../src/comparison/phone.ts";

function level<P>(comparison: Comparison<P>, left: string, right: string): string | undefined {
  const [a, b] = [comparison.prepare(left), comparison.prepare(right)];
  if (a === undefined || b === undefined) return undefined;
  return comparison.levels[comparison.compare(a, b)]?.name;
}

test.each([
  ["+84905123456", "+84905123456", "same"],
  ["+84905123456", "0905 123 456", "same"],
  ["+84905123456", "+84905123457", "one-digit"],
  ["+84905123456", "+84905123465", "one-digit"],
  ["+84905123456", "+84915123457", "different"],
  ["+842363822123", "+842383822123", "one-digit"],
  ["+842363822123", "+842903822123", "last-seven"],
  ["+84391234567", "+84981234567", "last-seven"],
  ["+84905123456", "+84912345678", "different"],
  ["113", "113", undefined],
])("phones %s and %s: %s", (left, right, expected) => {
  expect(level(phone, left, right)).toBe(expected);
});

test.each([
  ["lan@x.vn", "LAN@x.vn", "same"],
  ["thu.lan@gmail.com", "thulan@gmail.com", "same-mailbox"],
  ["thulan+shop@gmail.com", "thulan@googlemail.com", "same-mailbox"],
  ["thu.lan@congty.vn", "thulan@congty.vn", "one-edit"],
  ["thulan@gmail.com", "thulan@gmial.com", "one-edit"],
  ["thulan@gmail.com", "thulan@yahoo.com", "same-name"],
  ["thulan85@gmail.com", "thulan85@yahoo.com", "same-local"],
  ["thulan@gmail.com", "thuan@gmail.com", "one-edit"],
  ["thulan90@gmail.com", "thulan91@gmail.com", "different"],
  ["lan@gmail.com", "lan@yahoo.com", "different"],
  ["info", "info", undefined],
])("addresses %s and %s: %s", (left, right, expected) => {
  expect(level(email, left, right)).toBe(expected);
});

test.each([
  ["1990-09-07", "1990-09-07", "same"],
  ["1990-09-07", "1990-07-09", "day-month-swapped"],
  ["1990-01-01", "1990-07-09", "compatible"],
  ["1990-01-01", "1991-07-09", "different"],
  ["1990-01-02", "1990-07-09", "different"],
  ["1990-09-17", "1990-09-18", "one-off"],
  ["1990-09-17", "1990-09-71", "one-off"],
  ["1990-09-17", "1991-09-17", "one-off"],
  ["1990-09-17", "1909-09-17", "other-generation"],
  ["1982-08-17", "1928-08-17", "other-generation"],
  ["1990-09-17", "1981-09-17", "part-differs"],
  ["1990-09-17", "1980-09-17", "one-off"],
  ["1990-09-17", "1979-09-17", "other-generation"],
  ["1990-09-17", "1960-09-18", "different"],
  ["1990-09-17", "1990-09-03", "compatible"],
  ["1990-09-17", "1990-00-00", "compatible"],
  ["1990-00-00", "1990-00-00", "compatible"],
  ["1990-09-17", "1991-00-00", "different"],
  ["0000-09-17", "1990-09-17", "same-birthday"],
  ["0000-09-17", "0000-09-17", "same-birthday"],
  ["0000-09-17", "1990-09-18", "different"],
  ["0000-09-17", "1990-09-00", "compatible"],
  ["0000-09-17", "~1990", "compatible"],
  ["1990-09-17", "1985-03-02", "different"],
  ["", "", undefined],
])("dates %s and %s: %s", (left, right, expected) => {
  expect(level(date, left, right)).toBe(expected);
});

test.each([
  ["0100109106", "0100-109-106", "same"],
  ["0100109106", "0100109160", "one-edit"],
  ["0100109106", "010010916", "one-edit"],
  ["0100109106", "0100109106-001", "different"],
  ["0100109106", "0300588569", "different"],
  ["023456780", "087084000999", "other-kind"],
  ["C1234567", "087084000999", "other-kind"],
  ["00000", "00000", undefined],
])("ids %s and %s: %s", (left, right, expected) => {
  expect(level(identifier, left, right)).toBe(expected);
});

const digits = fc.stringMatching(/^\d{7,12}$/);
const dates = fc
  .tuple(fc.integer({ min: 1980, max: 1984 }), fc.nat({ max: 12 }), fc.nat({ max: 14 }))
  .map(
    ([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(m === 0 ? 0 : d).padStart(2, "0")}`,
  );
const kinds: readonly [string, Comparison, fc.Arbitrary<string>][] = [
  [
    "phone",
    phone as Comparison,
    fc.oneof(
      digits,
      digits.map((d) => `+84${d}`),
    ),
  ],
  ["email", email as Comparison, fc.stringMatching(/^[ab.1]{1,8}@(?:gmail|x)\.(?:com|vn)$/)],
  ["date", date as Comparison, dates],
  ["identifier", identifier as Comparison, fc.stringMatching(/^[A01]{3,12}$/)],
];

describe.each(kinds)("laws of %s", (_name, comparison, texts) => {
  test("symmetric, in range, and a value is itself", () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const [a, b] = [comparison.prepare(left), comparison.prepare(right)];
        if (a === undefined || b === undefined) return;
        const found = comparison.compare(a, b);
        expect(found).toBe(comparison.compare(b, a));
        expect(comparison.levels[found]).toBeDefined();
        const whole = !left.includes("-00");
        if (whole) expect(comparison.compare(a, a)).toBe(0);
      }),
      { seed: 41, numRuns: 5000 },
    );
  });
  test("starting values are shares that add up", () => {
    const sum = (of: "m" | "u") => comparison.levels.reduce((s, l) => s + l[of], 0);
    expect(sum("m")).toBeCloseTo(1, 6);
    expect(sum("u")).toBeCloseTo(1, 6);
  });
  test("what compares as same or one slip apart shares a blocking key", () => {
    const near = fc.tuple(
      texts,
      fc.nat({ max: 19 }),
      fc.constantFrom("0", "1", "a", ""),
      fc.boolean(),
    );
    let seen = 0;
    fc.assert(
      fc.property(near, ([left, where, put, swap]) => {
        const at = where % left.length;
        const right = swap
          ? left.slice(0, at) + left.charAt(at + 1) + left.charAt(at) + left.slice(at + 2)
          : left.slice(0, at) + put + left.slice(at + 1);
        const [a, b] = [comparison.prepare(left), comparison.prepare(right)];
        if (a === undefined || b === undefined) return;
        const name = comparison.levels[comparison.compare(a, b)]?.name ?? "";
        expect(name).toBe(comparison.levels[comparison.compare(b, a)]?.name);
        if (!/^(?:same|same-mailbox|one-digit|one-edit|one-off|day-month-swapped)$/.test(name))
          return;
        seen++;
        const [ours, theirs] = [comparison.keys(a), comparison.keys(b)];
        const shared = ours.some((keys, kind) => keys.some((key) => theirs[kind]?.includes(key)));
        if (!shared) throw new Error(`${left} and ${right} are ${name} and share no key`);
      }),
      { seed: 43, numRuns: 4000 },
    );
    expect(seen).toBeGreaterThan(500);
  });
});
