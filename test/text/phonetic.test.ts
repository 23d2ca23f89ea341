import { expect, test } from "vitest";
import { soundOf } from "../../src/text/phonetic.ts";

test.each([
  ["meier", "mayer"],
  ["meyer", "maier"],
  ["schmidt", "schmitt"],
  ["schmidt", "smith"],
  ["philip", "filip"],
  ["catherine", "katharine"],
  ["knight", "night"],
  ["mcdonald", "macdonald"],
  ["stephen", "steffen"],
  ["wright", "right"],
])("%s sounds like %s", (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test.each([
  ["smith", "jones"],
  ["martin", "marion"],
  ["peter", "dora"],
  ["klein", "klaus"],
])("%s does not sound like %s", (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});

test("a vowel at the start counts, none elsewhere", () => {
  expect(soundOf("anna")).toBe("an");
  expect(soundOf("otto")).toBe("at");
  expect(soundOf("")).toBe("");
});
