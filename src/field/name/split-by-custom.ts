import { PARTICLES } from "../../country/names/titles.ts";
import { splitWestern, type SplitName } from "./split.ts";

/** Names in Chinese characters, kana or Hangul: the family stands in front. */
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]+$/u;
/** Where people bear their father's and their mother's family name, in this order. */
const TWO_SURNAMES = new Set(
  "ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR".split(" "),
);
const SPANISH = /^\p{L}[\p{L}'’-]+$/u;

/** `Juan Carlos García Márquez`: the last two words are the families, particles with them. */
function splitSpanish(words: readonly string[]): SplitName {
  let from = words.length - 2;
  while (from > 1 && PARTICLES.has((words[from - 1] ?? "").toLowerCase())) from--;
  if (PARTICLES.has((words.at(-2) ?? "").toLowerCase())) return splitWestern(words, 0);
  return {
    family: words.slice(from).join(" "),
    middle: words.slice(1, from).join(" "),
    given: words[0] ?? "",
    order: "given-first",
  };
}

/** Names whose script or country has an order of its own; undefined for all others. `words` in their final capitals. */
export function splitByCustom(words: readonly string[], country: string): SplitName | undefined {
  if (words.length === 2 && words.every((word) => EAST_ASIAN.test(word))) {
    return { family: words[0] ?? "", middle: "", given: words[1] ?? "", order: "family-first" };
  }
  return TWO_SURNAMES.has(country) && words.length > 2 && words.every((word) => SPANISH.test(word))
    ? splitSpanish(words)
    : undefined;
}
