import { expect, test } from "vitest";
import { handle } from "../../src/comparison/handle.ts";
import { socialId } from "../../src/field/social-id.ts";
import { cleanWith } from "../field/clean-with.ts";

/** What is compared of a cell as it was typed. */
function keyOf(raw: string): string {
  const { feature, value } = cleanWith(socialId, raw);
  return feature ?? value;
}

test.each([
  ["https://www.facebook.com/lan.tran", "fb.com/lan.tran", "same"],
  ["https://m.facebook.com/Lan.Tran", "facebook.com/lan.tran", "same"],
  ["https://www.facebook.com/profile.php?id=100012345678", "fb.com/100012345678", "same"],
  ["thang.22028", "Thang.22028", "same"],
  ["facebook.com/lan.tran", "instagram.com/lan.tran", "different"],
  ["facebook.com/lan.tran", "facebook.com/lan.tran2", "different"],
  ["https://www.facebook.com/", "https://www.facebook.com/", undefined],
  ["chị Lan facebook", "chị Lan facebook", undefined],
])("%s / %s: %s", (left, right, expected) => {
  const [a, b] = [left, right].map((raw) => handle.prepare(keyOf(raw)));
  const level =
    a === undefined || b === undefined ? undefined : handle.levels[handle.compare(a, b)]?.name;
  expect(level).toBe(expected);
  if (a !== undefined && b !== undefined) expect(handle.compare(b, a)).toBe(handle.compare(a, b));
});

test("another account does not speak against one person", () => {
  expect(handle.levels.some((level) => level.against === true)).toBe(false);
});
