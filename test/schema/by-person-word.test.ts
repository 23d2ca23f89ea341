import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { fieldsByColumn } from "./fields-of.ts";

const words = new Vocabulary(FIELDS, "DE");
const NAMES = ["Anna Weber", "John Smith", "Maria Huber", "Peter Lang", "Rosa Eder"];
const TURNED = ["Weber, Anna", "Smith, John", "HUBER/MARIA MS", "Lang, Peter", "Eder, Rosa"];
const COUPLES = ["Bob & Ann Weber", "John Smith", "Maria Huber", "Peter and Eva Lang", "Rosa Eder"];
const TICKS = ["x", "", "x", "x", ""];
const CODES = ["A-1", "A-2", "A-3", "A-4", "A-5"];
const MAILS = ["a@x.org", "b@x.org", "c@x.org", "d@x.org", "e@x.org"];

const fieldsOf = fieldsByColumn(words);

describe("a header that only says whom the list is about", () => {
  it.each([
    ["Guest", NAMES, "full_name"],
    ["Guest", TURNED, "full_name"],
    ["Mitglied", TURNED, "full_name"],
    ["Donor / Household", COUPLES, "full_name"],
    ["Billing Name", NAMES, "full_name"],
    ["Guest", TICKS, "-"],
    ["Mitglied", TICKS, "-"],
    ["Guest", CODES, "-"],
    ["Home Name", NAMES, "-"],
    ["Referring Member", NAMES, "-"],
  ])("%s over %j", (header, values, expected) => {
    expect(fieldsOf({ [header]: values, Email: MAILS })).toStrictEqual([expected, "email"]);
  });

  it("stands back behind a name", () => {
    const table = { Name: NAMES, Guest: [...NAMES].reverse(), Email: MAILS };
    expect(fieldsOf(table)).toStrictEqual(["full_name", "-", "email"]);
  });

  it("is the buyer's, not the receiver's", () => {
    const table = { "Billing Name": NAMES, "Shipping Name": [...NAMES].reverse(), Email: MAILS };
    expect(fieldsOf(table)).toStrictEqual(["full_name", "-", "email"]);
  });
});
