import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratioOf, sumOf, wilson } from "../../../src/match/estimate/interval.ts";

describe("wilson", () => {
  // The first four: Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3.
  it.each([
    [81, 263, Infinity, 0.2553, 0.3662, "many of many"],
    [15, 148, Infinity, 0.0624, 0.1605, "few of many"],
    [0, 20, Infinity, 0, 0.1611, "none: the interval is no point"],
    [1, 29, Infinity, 0.0061, 0.1718, "one"],
    [20, 20, Infinity, 0.8389, 1, "all: the interval is no point"],
    [0, 20, 20, 0, 0, "none of all there are: known"],
    [3, 20, 20, 0.15, 0.15, "all were asked: known"],
    [0, 9, 10, 0, 0.1, "one is left, which may be the one"],
  ])("%d of %d of %d: %f to %f (%s)", (yes, asked, population, low, high) => {
    const interval = wilson(yes, asked, population);
    expect(interval.value).toBeCloseTo(yes / asked, 12);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("knows nothing without an answer", () => {
    expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 });
  });

  it("holds its value, and narrows with more answers and with fewer there are", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (asked, part) => {
          const yes = Math.round(asked * part);
          const all = wilson(yes, asked);
          const some = wilson(yes, asked, asked * 3);
          const more = wilson(yes * 4, asked * 4);
          for (const { value, low, high } of [all, some, more]) {
            expect(low).toBeGreaterThanOrEqual(0);
            expect(low).toBeLessThanOrEqual(value);
            expect(high).toBeGreaterThanOrEqual(value);
            expect(high).toBeLessThanOrEqual(1);
          }
          expect(more.high - more.low).toBeLessThanOrEqual(all.high - all.low + 1e-12);
          expect(some.high - some.low).toBeLessThanOrEqual(all.high - all.low + 2 / (asked * 3));
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe("sumOf", () => {
  it("adds up values, and distances as squares", () => {
    const one = { value: 10, low: 7, high: 14 };
    const other = { value: 20, low: 16, high: 23 };
    const sum = sumOf([
      { scale: 1, of: one },
      { scale: 1, of: other },
    ]);
    expect(sum).toEqual({ value: 30, low: 25, high: 35 });
  });

  it("is exact where its parts are", () => {
    const sure = { value: 3, low: 3, high: 3 };
    expect(sumOf([{ scale: 2, of: sure }])).toEqual({ value: 6, low: 6, high: 6 });
  });
});

describe("ratioOf", () => {
  const exact = (value: number) => ({ value, low: value, high: value });

  it.each([
    [exact(2), exact(8), 0.25, 0.25, "both known"],
    [{ value: 0, low: 0, high: 4 }, exact(8), 0, 0.5, "nothing met over something known"],
    [{ value: 2, low: 1, high: 4 }, exact(8), 0.125, 0.5, "a known divisor only scales"],
  ])("%o over %o: %f to %f (%s)", (over, under, low, high) => {
    const ratio = ratioOf(over, under);
    expect(ratio.value).toBeCloseTo(over.value / under.value, 12);
    expect(ratio.low).toBeCloseTo(low, 12);
    expect(ratio.high).toBeCloseTo(high, 12);
  });

  it("has no upper limit where the divisor may be nothing", () => {
    expect(ratioOf(exact(2), { value: 5, low: 0, high: 9 }).high).toBe(Infinity);
  });

  it("widens with a vague divisor, never past what both limits allow", () => {
    const over = { value: 5, low: 3, high: 8 };
    const narrow = ratioOf(over, exact(50));
    const wide = ratioOf(over, { value: 50, low: 40, high: 58 });
    expect(wide.low).toBeLessThan(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
    expect(wide.low).toBeGreaterThanOrEqual(3 / 58);
    expect(wide.high).toBeLessThanOrEqual(8 / 40);
  });
});
