import { SUFFIXES } from "../../country/names/titles.ts";
import { isSurelyShouted, shoutedFamily } from "./shouted.ts";
import { familyLength, plainParts } from "./style.ts";
import { splitByCustom } from "./split-by-custom.ts";
import { splitVietnamese, splitWestern, type SplitName } from "./split.ts";

/** The words as typed, in the parts their meant forms fall into. */
export function splitLike(meant: SplitName, typed: readonly string[]): SplitName {
  if (meant.order !== "family-first") return splitVietnamese(typed);
  const head = meant.family === "" ? 0 : meant.family.split(" ").length;
  return {
    family: typed.slice(0, head).join(" "),
    middle: typed.slice(head, -1).join(" "),
    given: typed.at(-1) ?? "",
    order: "family-first",
  };
}

/** `Ng.V.A` and `J.R.` as a word an initial. */
export function initialsApart(word: string): readonly string[] {
  return word.includes(".") ? word.replaceAll(/(\p{L}\.)(?=\p{L})/gu, "$1 ").split(" ") : [word];
}

/** The words with a comma behind the family name. */
export function withComma(words: readonly string[], family: number): string {
  return `${words.slice(0, family).join(" ")}, ${words.slice(family).join(" ")}`;
}

/** The parts of a whole name by the customs of its country and by which words are shouted. */
export function splitWords(
  typed: readonly string[],
  cased: readonly string[],
  vietnamese: boolean,
  country = "",
): SplitName {
  if (vietnamese) return splitVietnamese(cased);
  // "Müller / Schmidt": which is which cannot be told.
  if (typed.includes("/")) {
    return { family: "", middle: "", given: cased.join(" "), order: "given-first" };
  }
  const other = isSurelyShouted(typed) ? undefined : splitByCustom(cased, country);
  return other ?? splitWestern(cased, shoutedFamily(typed));
}

/** `Smith, John Robert`: the family of `count` words stands before the comma, a generation perhaps with it. */
export function splitComma(
  count: number,
  cased: readonly string[],
  vietnamese: boolean,
  home = true,
): SplitName {
  const last = (cased[count - 1] ?? "").toLowerCase().replace(".", "");
  const own = count > 1 && SUFFIXES.has(last) ? count - 1 : count;
  const family = cased.slice(0, own).join(" ");
  const rest = cased.slice(count);
  if (vietnamese) {
    // "Phạm Thị Dung, Hà Nội": a whole name before the comma, and no name behind it.
    if (own > 2 && familyLength(plainParts(cased.slice(0, own))) === 1) {
      return splitVietnamese(cased.slice(0, own));
    }
    const given = rest.at(-1) ?? "";
    // "Nguyen, Kim T." has an initial behind the given name; at home "Nguyễn, Văn A" is called A.
    if (rest.length > 1 && (home ? /^\p{L}\.$/u : /^\p{L}\.?$/u).test(given)) {
      return {
        family,
        middle: rest.slice(1).join(" "),
        given: rest[0] ?? "",
        order: "family-first",
      };
    }
    return { family, middle: rest.slice(0, -1).join(" "), given, order: "family-first" };
  }
  return { family, middle: rest.slice(1).join(" "), given: rest[0] ?? "", order: "family-first" };
}
