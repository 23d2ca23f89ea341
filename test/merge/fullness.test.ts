import { expect, it } from "vitest";
import { fullness } from "../../src/merge/rules/most-complete.ts";

it.each([
  ["Nguyễn Văn An", "Nguyen Van An", "accents say more"],
  ["Nguyen Van An", "Nguyen V. An", "whole names say more than initials"],
  ["Jürgen Groß", "Juergen Gross", "umlauts and ß say more than what they are written out with"],
  ["Müller", "Mueller", "one umlaut is enough"],
  ["Juergen Gross-Bauer", "Jürgen Groß", "but a longer name still wins"],
])("%s says more than %s: %s", (fuller, poorer) => {
  expect(fullness(fuller)).toBeGreaterThan(fullness(poorer));
});
