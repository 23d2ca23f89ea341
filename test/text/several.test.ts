import { expect, test } from "vitest";
import { several } from "../../src/text/several.ts";

test.each([
  [1, "1 row is"],
  ["1", "1 row is"],
  [0, "0 rows are"],
  [2, "2 rows are"],
  ["21", "21 rows are"],
])("%j reads %s", (count, expected) => expect(several(count, "row is", "rows are")).toBe(expected));
