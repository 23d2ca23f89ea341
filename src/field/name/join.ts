import type { NameParts } from "../../comparison/name/encode.ts";
import { PLAIN_FAMILIES, PLAIN_GIVEN, PLAIN_MIDDLES } from "../../country/names/known-plain.ts";
import { isPlaceholder } from "../placeholder.ts";
import { withoutGeneration } from "./generation.ts";
import { isNobody } from "./nobody.ts";
import { isHardlyGiven, splitVietnamese, splitWestern } from "./split.ts";
import { familyLength, isVietnamese, plainParts } from "./style.ts";

interface PartColumns {
  readonly family_name: readonly string[];
  readonly middle_name: readonly string[];
  readonly given_name: readonly string[];
}

const LONGEST = 100;
/** Share in percent below which a family name may as well be a given one. */
const RARE = 0.3;

function said(values: readonly string[]): string {
  return values
    .filter(
      (value) => value !== "" && !isPlaceholder(value) && !(value.length > 3 && isNobody(value)),
    )
    .map((value) => value.slice(0, LONGEST))
    .join(" ")
    .trim();
}

const wordsOf = (text: string): readonly string[] => (text === "" ? [] : text.split(/\s+/));
const join = (words: readonly string[]): string => words.join(" ");

/** One name from columns for its parts; undefined when all are empty. Several columns of a part follow each other. */
export function joinParts(columns: PartColumns, country: string): NameParts | undefined {
  const family = said(columns.family_name);
  const middle = said(columns.middle_name);
  const given = said(columns.given_name);
  if (family === "" && middle === "" && given === "") return undefined;
  const all = wordsOf([family, middle, given].filter((part) => part !== "").join(" "));
  const vietnamese = isVietnamese(all, plainParts(all), country === "VN");
  if (vietnamese) return joinVietnamese(family, middle, given);
  if (family === "" && middle === "" && wordsOf(given).length > 1) {
    return { style: "western", ...splitWestern(wordsOf(given), 0) };
  }
  const ends = [withoutGeneration(family), withoutGeneration(given)];
  const generations = ends.flatMap(({ generation }) => (generation === "" ? [] : [generation]));
  const [first = "", ...more] = wordsOf(ends[1]?.rest ?? given);
  return {
    style: "western",
    family: ends[0]?.rest ?? family,
    middle: join([...more, ...wordsOf(middle)]),
    given: first,
    generation: join(generations),
  };
}

function joinVietnamese(family: string, middle: string, given: string): NameParts {
  const style = "vietnamese";
  // A whole name in one of the columns: "Tên" = Nguyễn Văn An.
  if (family === "" && middle === "") return { style, ...splitVietnamese(wordsOf(given)) };
  if (given === "" && middle === "") return { style, ...splitVietnamese(wordsOf(family)) };
  const families = wordsOf(family);
  const givens = wordsOf(given);
  const head = Math.max(1, familyLength([...plainParts(families), ""]));
  return {
    style,
    family: join(families.slice(0, head)),
    middle: join([...families.slice(head), ...wordsOf(middle), ...givens.slice(0, -1)]),
    given: givens.at(-1) ?? "",
  };
}

/** Whether a Vietnamese family name stands in the given name's column and a given name in the family's. */
export function partsSwapped(columns: PartColumns, country: string): boolean {
  if (country !== "VN") return false;
  const family = plainParts(wordsOf(said(columns.family_name)));
  const [first = ""] = wordsOf(said(columns.given_name));
  if (family.length === 0 || family.length > 2 || !isHardlyGiven(first)) return false;
  const known = family.every((word) => PLAIN_GIVEN.has(word) || PLAIN_MIDDLES.has(word));
  return known && (PLAIN_FAMILIES.get(family[0] ?? "") ?? 0) < RARE;
}
