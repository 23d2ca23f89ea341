import { PLAIN_FAMILIES, PLAIN_GIVEN, PLAIN_MIDDLES } from "../../country/names/known-plain.ts";
import { LEADING_PARTICLES, PARTICLES } from "../../country/names/titles.ts";
import { familyLength, plainParts } from "./style.ts";

/** A name in its three parts, any of them "". */
export interface SplitName {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
  /** `family-first` Nguyễn Văn An, `given-first` John Smith. */
  readonly order: "family-first" | "given-first";
}

/** Families that are hardly ever given names: at the end of a name they show Western order. */
const HARDLY_GIVEN: ReadonlySet<string> = new Set(
  "nguyễn trần phạm huỳnh phan bùi đặng đỗ ngô đinh trương trịnh võ lê hồ nguyen tran pham huynh bui dang do ngo dinh truong trinh vo le ho".split(
    " ",
  ),
);

/** Whether a word, with the accents it bears, is a family name and hardly a given one: Nguyễn, not Nguyên. */
export function isHardlyGiven(word: string): boolean {
  return HARDLY_GIVEN.has(word.toLowerCase());
}

/** Middle names that are hardly given names: before a given name they show that the family is elsewhere. */
const HARDLY_ALONE = new Set("van thi huu dinh duc ba".split(" "));
const COMMON = 1;
/** Share in percent below which a word that is a middle name, too, is taken for one: Ngọc Trang. */
const RARE = 0.3;

const join = (words: readonly string[]): string => words.join(" ");

/** Splits a Vietnamese name: family – middle – given, or the Western order where the family stands last. */
export function splitVietnamese(
  words: readonly string[],
  plain: readonly string[] = plainParts(words),
): SplitName {
  const count = words.length;
  if (count === 1) return { family: "", middle: "", given: words[0] ?? "", order: "family-first" };
  const family = familyLength(plain);
  const first = PLAIN_FAMILIES.get(plain[0] ?? "") ?? 0;
  const last = plain.at(-1) ?? "";
  // "Long Nguyễn Thanh": given name put before a family name that is hardly anything else.
  if (count > 2 && family < 2 && first < COMMON && isHardlyGiven(words[1] ?? "")) {
    const middle = join(words.slice(2));
    return { family: words[1] ?? "", middle, given: words[0] ?? "", order: "given-first" };
  }
  const western =
    (isHardlyGiven(words.at(-1) ?? "") &&
      family < 2 &&
      first < COMMON &&
      last !== plain[0] &&
      !shortFamily(plain[0] ?? "")) ||
    (family === 0 && (PLAIN_FAMILIES.get(last) ?? 0) >= COMMON && !PLAIN_GIVEN.has(last));
  if (western) {
    const rest = words.slice(0, -1);
    // "Van Hung Nguyen" keeps middle before given; "Hung Van Nguyen" turns them round.
    const turned =
      count === 3 &&
      !HARDLY_ALONE.has(plain[0] ?? "") &&
      (PLAIN_MIDDLES.has(plain[1] ?? "") || plain[1]?.length === 1);
    const given = turned ? (rest[0] ?? "") : (rest.at(-1) ?? "");
    const middle = turned ? rest.slice(1) : rest.slice(0, -1);
    return { family: words.at(-1) ?? "", middle: join(middle), given, order: "given-first" };
  }
  const rare = first < RARE && !shortFamily(plain[0] ?? "");
  if (
    count === 2 &&
    rare &&
    (PLAIN_MIDDLES.has(plain[0] ?? "") || (family === 0 && PLAIN_GIVEN.has(plain[0] ?? "")))
  ) {
    return { family: "", middle: words[0] ?? "", given: words[1] ?? "", order: "family-first" };
  }
  const head = Math.max(1, family);
  return {
    family: join(words.slice(0, head)),
    middle: join(words.slice(head, -1)),
    given: words.at(-1) ?? "",
    order: "family-first",
  };
}

/** `Ng.`, `Tr.`: how families are shortened. */
function shortFamily(word: string): boolean {
  return word === "ng" || word === "tr" || word === "ph";
}

/** Splits any other name: given – middle – family, particles with the family, or the words in front that are `shouted` first. */
export function splitWestern(words: readonly string[], shouted: number): SplitName {
  const count = words.length;
  if (count === 1) return { family: "", middle: "", given: words[0] ?? "", order: "given-first" };
  // "Swanson Peter A": no family name is one letter, so it stands in front.
  const ends =
    count === 3 && /^\p{L}\.?$/u.test(words[2] ?? "") && !/^\p{L}\.?$/u.test(words[0] ?? "");
  if (shouted > 0 || ends) {
    const head = Math.max(1, shouted);
    return {
      family: join(words.slice(0, head)),
      middle: join(words.slice(head + 1)),
      given: words[head] ?? "",
      order: "family-first",
    };
  }
  const lower = words.map((word) => word.toLowerCase());
  // A leading particle means that the cell holds a family name: van der Berg.
  if (
    LEADING_PARTICLES.has(lower[0] ?? "") &&
    (count === 2 ? words[0] === lower[0] : PARTICLES.has(lower[1] ?? ""))
  ) {
    return { family: join(words), middle: "", given: "", order: "given-first" };
  }
  let from = count - 1;
  for (let i = 1; i < count - 1; i++) {
    if (PARTICLES.has(lower[i] ?? "") || /^ma?c$/.test(lower[i] ?? "")) {
      from = i;
      break;
    }
  }
  return {
    family: join(words.slice(from)),
    middle: join(words.slice(1, from)),
    given: words[0] ?? "",
    order: "given-first",
  };
}
