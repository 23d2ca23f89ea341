import { describe, expect, it } from "vitest";
import { daysBetween, latestDay, monthsBefore } from "../../src/text/date-math.ts";
import { maskValue } from "../../src/text/mask.ts";
import { formatNumber, formatPercent } from "../../src/text/number-format.ts";
import { textTable } from "../../src/text/text-table.ts";
import { clipWidth, displayWidth, padWidth } from "../../src/text/width.ts";

describe("display width", () => {
  it.each([
    ["abc", 3],
    ["Nguyễn", 6],
    ["Nguye\u0302\u0303n", 6],
    ["漢字", 4],
    ["👍", 2],
    ["a\u200bb", 2],
    ["", 0],
  ])("%s is %i columns", (text, width) => expect(displayWidth(text)).toBe(width));
  it("clips by columns, not by code units", () => {
    expect(clipWidth("漢字漢字", 5)).toBe("漢字…");
    expect(clipWidth("abc", 3)).toBe("abc");
    expect(padWidth("Đỗ", 4)).toBe("Đỗ  ");
  });
  it("fits a table by narrowing the widest column", () => {
    const lines = textTable(["Mã", "Nội dung"], [["1", "x".repeat(100)]], 40);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
  });
});

describe("numbers", () => {
  it.each([
    [0, "en", 0, "0"],
    [999, "en", 0, "999"],
    [1000, "en", 0, "1,000"],
    [1234567.891, "vi", 1, "1.234.567,9"],
    [-12345, "vi", 0, "-12.345"],
  ] as const)("%d in %s", (value, lang, decimals, text) =>
    expect(formatNumber(value, lang, decimals)).toBe(text),
  );
  it("writes shares", () => expect(formatPercent(0.1234, "vi")).toBe("12,3%"));
});

describe("dates", () => {
  it.each([
    ["2026-03-31", 1, "2026-02-28"],
    ["2024-03-31", 1, "2024-02-29"],
    ["2026-01-15", 24, "2024-01-15"],
    ["2026-01-15", 1, "2025-12-15"],
  ])("%s minus %i months", (iso, months, day) => expect(monthsBefore(iso, months)).toBe(day));
  it.each([
    ["2020", "2020-12-31"],
    ["2020-02", "2020-02-29"],
    ["2020-09-17T07:00:00", "2020-09-17"],
    ["17/09/2020", undefined],
    ["", undefined],
  ])("%s lasts until %s", (iso, day) => expect(latestDay(iso)).toBe(day));
  it("counts days", () => expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2));
});

describe("masks", () => {
  it.each([
    ["nguyen.van.a@example.vn", "n***@e***.vn"],
    ["+84905123456", "***56"],
    ["0905 123 456", "***56"],
    ["Nguyễn Văn An", "N. V. A."],
    ["", ""],
  ])("%s → %s", (value, masked) => expect(maskValue(value)).toBe(masked));
  it("never shows more than a few characters however long the value", () => {
    expect(maskValue("x".repeat(10_000)).length).toBeLessThan(20);
    expect(maskValue("a ".repeat(10_000)).length).toBeLessThan(20);
  });
});
