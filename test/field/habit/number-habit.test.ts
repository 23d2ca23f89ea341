import { describe, expect, it } from "vitest";
import { habitOf } from "../../../src/field/habit/habit.ts";

describe("amounts in a column's own hand", () => {
  it.each([
    ["1.234,50", "1250.5", "1.250,50", "a short fraction is filled up"],
    ["1.234,50", "1999", "1.999,00", "a round amount beside cents would read as 1.999 elsewhere"],
    ["1.234,50", "-1999", "-1.999,00", "with its sign"],
    ["1.234,50", "80", "80", "nothing to mistake without a sign between thousands"],
    ["1234,50", "1999", "1999", "nor where the column has none"],
    ["1,234.50", "1234567", "1,234,567.00", "the other way round"],
    ["1.234,5", "1999", "1.999", "a column without cents"],
    ["1'234.50", "1250", "1'250.00", "Swiss"],
  ])("%s writes %s as %s (%s)", (name, value, written) => {
    const habit = habitOf(name);
    expect(habit?.write(value)).toBe(written);
    expect(Number(habit?.read(written))).toBe(Number(value));
  });
});
