import { expect, it } from "vitest";
import { maskValue } from "../../src/text/mask.ts";

it.each([
  ["", ""],
  ["lan.nguyen@shop.example.vn", "l***@s***.vn"],
  ["0912 345 678", "***78"],
  ["1001", "***"],
  ["SW1A 1AA", "*** ***"],
  ["Nguyễn Lan", "N. L."],
  ["12 Lê Lợi", "*** L. L."],
])("%j is shown as %j", (value, masked) => {
  expect(maskValue(value)).toBe(masked);
});
