import { describe, expect, it } from "vitest";
import { CELL } from "../../../src/model/cell.ts";
import { isoOf } from "../../../src/field/date/iso.ts";
import { readDate } from "../../../src/field/date/read.ts";
import { surveyDates } from "../../../src/field/date/survey.ts";
import { yearsInFront } from "../../../src/field/date/year-in-front.ts";

const column = (texts: readonly string[]) =>
  texts.map((text) => ({ text, kind: CELL.text, count: 1 }));
const IN_FRONT = "24-03-14 24-11-02 23-01-30 25-06-07 24-08-21 23-12-11 25-02-28 24-05-17".split(
  " ",
);
const BEHIND = "14-03-24 02-11-24 30-01-23 07-06-25 21-08-24 11-12-23 28-02-25 17-05-24".split(" ");

describe("where years of two digits stand", () => {
  it.each([
    [IN_FRONT, true, "few years in front, all days behind"],
    [BEHIND, false, "the other way round"],
    [["87-03-14", "54-11-02", "91-01-30"], true, "numbers in front that are no days"],
    [["14-03-87", "02-11-54", "30-01-91"], false, "numbers behind that are no days"],
    [["87-03-14", "14-03-87"], false, "both"],
    [["24-03-14", "24-11-02"], false, "too few to tell"],
    [["24-13-14", ...IN_FRONT], false, "no month in the middle"],
    [["2024-03-14"], false, "a whole year"],
    [[], false, "nothing"],
  ])("%j: %s (%s)", (texts, expected) => {
    expect(yearsInFront(column(texts))).toBe(expected);
  });

  it.each([
    ["24-03-14", "2024-03-14"],
    ["31-12-99", "1999-12-31"],
    ["14/03/2024", "2024-03-14"],
  ])("reads %s of such a column as %s", (text, expected) => {
    const options = {
      order: "dmy",
      asOf: "2026-11-22",
      ahead: false,
      leastSerial: 18_264,
    } as const;
    const read = readDate(text, { ...options, yearFirst: true });
    expect(typeof read === "string" ? read : isoOf(read)).toBe(expected);
  });

  it("is found by the survey of the column, and is no dispute about days and months", () => {
    const found = surveyDates(column(IN_FRONT), { country: "GB" });
    expect(found.facts).toMatchObject({ yearFirst: true, mixed: false });
    expect(surveyDates(column(BEHIND), { country: "GB" }).facts.yearFirst).toBe(undefined);
  });
});
