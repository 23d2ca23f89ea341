import { expect, it } from "vitest";
import type { DayOrder } from "../../../src/field/date/read.ts";
import { readMonthDay } from "../../../src/field/date/yearless.ts";

it.each<[string, DayOrder, readonly [month: number, day: number, twoWays: boolean] | undefined]>([
  ["17/9", "dmy", [9, 17, false]],
  ["17/9", "mdy", [9, 17, false]],
  ["9/17", "dmy", [9, 17, false]],
  ["3/4", "dmy", [4, 3, true]],
  ["3/4", "mdy", [3, 4, true]],
  ["5/5", "dmy", [5, 5, false]],
  ["--09-17", "dmy", [9, 17, false]],
  ["31/31", "dmy", undefined],
])("%s in %s", (text, order, told) => {
  const read = readMonthDay(text, order);
  expect(read && [read.month, read.day, read.twoWays]).toEqual(told);
});
