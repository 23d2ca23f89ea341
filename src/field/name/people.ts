import { PLAIN_FAMILIES, PLAIN_GIVEN } from "../../country/names/known-plain.ts";
import { PLACES_BEHIND, PLACES_BEHIND_TITLED } from "../../country/names/remarks.ts";
import { isKnownGiven } from "../../country/names/more-given.ts";
import { ADDRESS_WORDS, CLEAR_TITLES } from "../../country/names/titles.ts";
import { callsBoth, withoutCall } from "./couple.ts";
import { splitWestern } from "./split.ts";
import { isVietnamese, plainParts } from "./style.ts";
import { takeTitle } from "./title.ts";

/** Words that stand between two people whatever stands around them. */
const BETWEEN =
  /\s*[&+]\s*|\s(?:and|And|AND|und|Und|UND|và|Và|VÀ|or|OR|oder|ODER|hoặc|u\.|et|ET|og|OG|och|OCH|sowie)\s/u;
/** Those that stand inside one name, too (Ortega y Gasset), or are part of a remark: small, and between known given names. */
const MAYBE_BETWEEN = /\s(?:y|e|i|en|ve|ja|dan|és|si|și|với|cùng)\s/u;
/** Signs with another use, each with what must stand on either side. */
const COMMA = /\s*[,;]\s*/u;
const SLASH = /\s*\/\s*/u;
const DASH = /\s[-–—]\s/u;
const ANY =
  /[&+,;/–—]|\s(?:-|and|und|và|or|oder|hoặc|u\.|et|og|och|sowie|y|e|i|en|ve|ja|dan|és|si|și|với|cùng)\s/iu;
/** Words without which a cell that has no sign in it names one person. */
export const BETWEEN_WORDS: readonly string[] =
  "and und và or oder hoặc u. et og och sowie y e i en ve ja dan és si și với cùng bố ba cha".split(
    " ",
  );
const PARENTS = /^(?:bố|ba|cha) (\p{L}+) (?:và )?(?:mẹ|má) (\p{L}+)$/iu;
/** Two particles of one family: von und zu Guttenberg. */
const NOBLE = /\bv(?:on|\.) (?:und|u\.) z(?:u|\.) /iu;
const BRACKET = /[()[\]{}]/;
/** Who is meant besides somebody without being named: `John Smith and family`. */
const UNNAMED: ReadonlySet<string> = new Set(
  "family,wife,husband,partner,children,kids,mother,father,son,daughter,familie,frau,mann,kinder,famille,familia,gia đình,vợ,chồng,con,các con,mẹ,bố,ba,má,cháu".split(
    ",",
  ),
);
/** More people than this in a cell are a list of something. */
const MOST = 6;

/** A person of several, as typed, freed of titles. */
interface Side {
  readonly words: readonly string[];
  readonly plain: readonly string[];
  readonly titled: boolean;
  readonly vietnamese: boolean;
}

/**
 * The people a name cell holds, where it holds more than one: their names as they would stand in rows of their own, a
 * family name both share written out (`John and Mary Smith` → `John Smith`, `Mary Smith`). Undefined for one person;
 * `Smith, John`, `Lê, Văn Tám` and `Ortega y Gasset` are. A couple of which one is named gives that one.
 */
export function peopleIn(text: string, country: string): readonly string[] | undefined {
  const words = text.split(" ");
  if (callsBoth(words)) {
    const own = withoutCall(words);
    return peopleIn(own.join(" "), country) ?? twoGiven(own);
  }
  const parents = PARENTS.exec(text);
  if (parents !== null) return [parents[1] ?? "", parents[2] ?? ""];
  if (!ANY.test(text) || BRACKET.test(text) || NOBLE.test(text)) return undefined;
  const home = country === "VN";
  const sure = partsBy(text, BETWEEN);
  if (sure !== undefined) return named(text, sure, home);
  const maybe = partsBy(text, MAYBE_BETWEEN)?.map((part) => sideOf(part, home));
  if (maybe?.every(isSomebody) === true) return joined(maybe);
  const listed = partsBy(text, COMMA)?.map((part) => sideOf(part, home));
  if (listed !== undefined && apart(listed)) return joined(listed);
  const slashed = partsBy(text, SLASH)?.map((part) => sideOf(part, home));
  if (slashed !== undefined && (apart(slashed) || givens(slashed, text))) return joined(slashed);
  const dashed = partsBy(text, DASH)?.map((part) => sideOf(part, home));
  if (dashed?.every((side) => isWhole(side) && (side.titled || side.words.length > 2)) === true) {
    return joined(dashed);
  }
  return undefined;
}

function partsBy(text: string, divider: RegExp): readonly string[] | undefined {
  const parts = text.split(divider);
  const letters = parts.filter((part) => /\p{L}/u.test(part)).length;
  return letters === parts.length && letters > 1 && letters <= MOST ? parts : undefined;
}

function sideOf(part: string, home: boolean): Side {
  const all = part
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  const only = (all[0] ?? "").toLowerCase().replace(/\.$/, "");
  const bare = all.length === 1 && (CLEAR_TITLES.has(only) || (home && ADDRESS_WORDS.has(only)));
  const { words, title, unsure } = takeTitle(all, home);
  // "Chị Hoa": before another person even a lone given name has its title.
  const called = unsure && all.length === 2;
  const own = bare ? [] : called ? all.slice(1) : words;
  const plain = plainParts(own);
  return {
    words: own,
    plain,
    // "kế toán trưởng" is what somebody is.
    titled: bare || called || /^\S+$/.test(title),
    vietnamese: own.length > 0 && isVietnamese(own, plain, home),
  };
}

/** Names between which a sure word stands; `Smith, John & Mary` begins with the family of both. */
function named(text: string, parts: readonly string[], home: boolean): readonly string[] {
  const [first = "", ...others] = parts;
  const comma = first.split(COMMA);
  if (comma.length === 2 && !isKnownGiven((comma[0] ?? "").split(" ")[0] ?? "")) {
    const family = comma[0] ?? "";
    return [comma[1] ?? "", ...others].map((given) => `${given} ${family}`);
  }
  const sides = [...comma, ...others]
    .filter((part) => part !== "" && !UNNAMED.has(part.trim().toLowerCase()))
    .map((part) => sideOf(part, home));
  return joined(sides.length > MOST ? [sideOf(text, home)] : sides);
}

/** The sides as names: who has none of the family name behind the last gets it. */
function joined(sides: readonly Side[]): readonly string[] {
  const last = sides.at(-1);
  const western = sides.every((side) => !side.vietnamese);
  const behind = western && last !== undefined && last.words.length > 1 ? familyOf(last) : "";
  const before = western && behind === "" ? familyOf(sides[0]) : "";
  const names = sides.map((side) => {
    const own = side.words.join(" ");
    const short =
      side.words.length === 1 || side.words.every((w) => isKnownGiven(w) || /^\p{L}\.?$/u.test(w));
    if (own === "" || !short || side === last) {
      return side === last && short && before !== "" ? `${own} ${before}` : own;
    }
    return behind === "" ? own : `${own} ${behind}`;
  });
  return names.filter((name) => name !== "");
}

/** The family name of a side; `Smith John` has it in front. */
function familyOf(side: Side | undefined): string {
  const [first = "", second = "", ...more] = side?.words ?? [];
  if (second === "" || side === undefined) return "";
  if (more.length === 0 && !isKnownGiven(first) && isKnownGiven(second)) return first;
  return splitWestern(side.words, 0).family;
}

/** `Vợ chồng Tuấn Lan` are Tuấn and Lan; `ông bà Lê Tám` are called by one name. */
function twoGiven(words: readonly string[]): readonly string[] {
  const plain = plainParts(words.filter((word) => /\p{L}/u.test(word)));
  const both = plain.length === 2 && plain.every((word) => PLAIN_GIVEN.has(word));
  return both && (PLAIN_FAMILIES.get(plain[0] ?? "") ?? 0) < 1
    ? words.filter((word) => /\p{L}/u.test(word))
    : [words.join(" ")];
}

/** Known given name in front, or a Vietnamese name. */
function isSomebody(side: Side): boolean {
  const [first = ""] = side.words;
  if (!side.vietnamese) return isKnownGiven(first);
  return isWhole(side) || (side.words.length === 1 && PLAIN_GIVEN.has(side.plain[0] ?? ""));
}

/** Whole names on every side of a comma or slash: no family name and the given one behind it. */
function apart(sides: readonly Side[]): boolean {
  if (!sides.every(isWhole)) return lonely(sides);
  const short = sides.filter(({ words, titled }) => words.length < 3 && !titled).length;
  // "Lê Thị Hoa, Hà Đông" has a place behind it.
  return !sides.some((side) => side.vietnamese) || short === 0 || short === sides.length;
}

/** `anh Tuấn, chị Lan`; `Tuấn, Lan` where the first is nobody's family name. */
function lonely(sides: readonly Side[]): boolean {
  return sides.every(({ words, plain, titled }) => {
    const [only = ""] = plain;
    if (words.length !== 1 || !PLAIN_GIVEN.has(only)) return false;
    return titled || !PLAIN_FAMILIES.has(only);
  });
}

/** Given names on either side of a slash: `Tuấn/Lan`, `John/Mary Smith`; not `SMITH/JOHN`, a booking's name. */
function givens(sides: readonly Side[], text: string): boolean {
  if (text === text.toUpperCase() && !/\s\/|\/\s/.test(text)) return false;
  return sides.every(({ words, plain }, i) => {
    const [first = ""] = words;
    if (words.length === 1) return PLAIN_GIVEN.has(plain[0] ?? "") || isKnownGiven(first);
    return i === sides.length - 1 && isKnownGiven(first);
  });
}

/** Middle names behind which anything is a given name. */
const MIDDLES: ReadonlySet<string> = new Set(["van", "thi"]);

/** Whether one side is a person's whole name: family and given, in the order of its language. */
function isWhole({ words, plain, titled, vietnamese }: Side): boolean {
  const last = plain.at(-1) ?? "";
  if (!titled && words.length > 0 && words.every((word) => /^\p{Ll}/u.test(word))) return false;
  if (words.length < 2)
    return titled && words.length === 1 && (PLAIN_GIVEN.has(last) || isKnownGiven(last));
  if (vietnamese) {
    if (PLACES_BEHIND.has(plain.join(" ")) || PLACES_BEHIND_TITLED.has(plain.join(" ")))
      return false;
    const letter = words.length > 2 && (last.length === 1 || MIDDLES.has(plain[1] ?? ""));
    return (PLAIN_FAMILIES.get(plain[0] ?? "") ?? 0) >= 0.3 && (letter || PLAIN_GIVEN.has(last));
  }
  return isKnownGiven(words[0] ?? "") && last.length > 1 && !isKnownGiven(last);
}
