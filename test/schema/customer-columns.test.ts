import { describe, expect, it } from "vitest";
import { BUILT_IN } from "../../src/field/field-book.ts";
import { hasCustomerColumn } from "../../src/schema/customer-columns.ts";
import { datasetOf, type TestColumn } from "../support/dataset.ts";

describe("a table of customers", () => {
  const cases: [fields: string[], expected: boolean, note: string][] = [
    [["", "", ""], false, "ids of another system only"],
    [["customer_code", "created_at", ""], false, "codes and dates reach nobody"],
    [["", "email"], true, "a list of addresses"],
    [["phone"], true, "a list of numbers"],
    [["company", "tax_id"], true, "firms"],
  ];
  it.each(cases)("%j → %s (%s)", (fields, expected) => {
    const columns = fields.map((field, i) => [`H${i}`, field, ["x"]] as TestColumn);
    expect(hasCustomerColumn(datasetOf(columns), BUILT_IN)).toBe(expected);
  });
});
