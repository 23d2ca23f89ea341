import { describe, expect, it } from "vitest";
import { isRunningNumber } from "../../src/table/running-number.ts";

describe("columns that number the rows of a list", () => {
  it.each<[string, readonly string[], boolean, string]>([
    ["STT", ["1", "2", "3"], true, "Vietnamese"],
    ["Số TT", ["1", "1.1"], true, "numbers of a nested list"],
    ["S.T.T", ["200", "17"], true, "cut out of a longer list"],
    ["Lfd. Nr.", ["1"], true, "German"],
    ["#", ["1", "2"], true, "a bare sign"],
    ["No.", ["1", "2", "3"], true, "English, small whole numbers"],
    [
      "No.",
      ["10234", "10235"],
      false,
      "English, numbers beyond the rows of the list: a customer's",
    ],
    ["No.", ["1", "A2"], false, "a code among them"],
    ["No.", ["01", "-2"], false, "no count goes below zero"],
    ["Nợ", ["1000000"], false, "a debt, spelled nearly alike"],
    ["STT KH", ["1", "2"], false, "the number of a customer"],
    ["Điểm", ["1", "2", "3"], false, "points that happen to count up"],
    ["", ["1", "2"], false, "no header at all"],
  ])("%s %j is one: %s (%s)", (header, values, is) => {
    expect(isRunningNumber(header, () => values, 20)).toBe(is);
  });
});
