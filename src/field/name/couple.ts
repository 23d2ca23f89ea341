import { ADDRESS_WORDS } from "../../country/names/titles.ts";
import { repairCase } from "./case.ts";
import { isVietnamese, plainParts } from "./style.ts";

/** Words between two people: small whatever stands around them, and those that stay as typed. */
const BETWEEN: ReadonlySet<string> = new Set("and und và or oder hoặc et og och sowie".split(" "));
const KEPT: ReadonlySet<string> = new Set(
  "& + / - – — u. y e i en ve ja dan és si și với cùng".split(" "),
);
/** What two people are called at once. */
const BOTH = new Set(["ông bà", "anh chị", "vợ chồng", "gia đình", "cô chú", "bác cháu"]);

/** The same in one word, and whole families: `Ô.B Lê Văn Tám`, `GĐ Tuấn - Lan`. */
const BOTH_SHORT = /^(?:ô\.? ?b\.?|ôb|ông\/bà|o\/b|ac|a\/c|vc|gđ|g\.đ\.?)$/iu;
/** Of these, those that are also letters of a name or a title, and need a dash or slash behind them. */
const NEED_TWO = /^(?:ac|a\/c|vc|gđ|g\.đ\.?)$/iu;

/** A family or a couple in other languages, before their name. */
const HOUSE: ReadonlySet<string> = new Set(
  "familie fam. fam eheleute ehepaar famille familia famiglia família rodzina".split(" "),
);

/** Words one of which stands in front of every cell that two people or a family are called in. */
export const COUPLE_WORDS: readonly string[] = [...BOTH, ...HOUSE, "ôb", "ac", "vc", "gđ"];

/** Whether a cell begins with what two people or a family are called: nothing is to be taken off it. */
export function callsBoth(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  if (words.length > 2 && BOTH.has(`${first} ${second}`.toLowerCase())) return true;
  if (words.length < 2) return false;
  if (HOUSE.has(first.toLowerCase())) return true;
  if (!BOTH_SHORT.test(first)) return false;
  return !NEED_TWO.test(first) || words.slice(1).some((word) => /^[-–—/&+]$/.test(word));
}

/** The words behind what both are called. */
export function withoutCall(words: readonly string[]): readonly string[] {
  const [first = "", second = ""] = words;
  const two = BOTH.has(`${first} ${second}`.toLowerCase());
  return words.slice(two ? 2 : 1);
}

/** The capitals of both names; the words between them stay small. */
export function coupleCase(
  words: readonly string[],
  vietnamese: boolean,
  country: string,
): readonly string[] {
  const start = callsBoth(words) ? words.length - withoutCall(words).length : 0;
  const between = (word: string): boolean => BETWEEN.has(word.toLowerCase()) || KEPT.has(word);
  const names = words.slice(start).filter((word) => !between(word));
  // Written in both, it was written on purpose: "chị Lan và bác sĩ Hùng".
  if (names.some((word) => /\p{Lu}/u.test(word)) && /\p{Ll}/u.test(names.join(""))) return words;
  const cased = sidesOf(words.slice(start), between).flatMap((side) => {
    const own = vietnamese || isVietnamese(side, plainParts(side), country === "VN");
    return repairCase(side, own, country);
  });
  return words.map((word, i) => {
    if (i < start || KEPT.has(word)) return word;
    if (between(word)) return word === "Và" || word === "And" ? word : word.toLowerCase();
    const name = cased.shift() ?? word;
    return ADDRESS_WORDS.has(word) || word === "vợ" || word === "chồng" ? word : name;
  });
}

/** The words of each of them. */
function sidesOf(
  words: readonly string[],
  between: (word: string) => boolean,
): readonly (readonly string[])[] {
  const sides: string[][] = [[]];
  for (const word of words) {
    if (between(word)) sides.push([]);
    else sides.at(-1)?.push(word);
  }
  return sides.filter((side) => side.length > 0);
}

/** A couple as it is compared: what both are called in one form, the names as they stand. */
export function coupleKey(words: readonly string[]): string {
  const [first = ""] = words;
  if (!callsBoth(words) || NEED_TWO.test(first)) return words.join(" ");
  const names = withoutCall(words);
  const called = BOTH_SHORT.test(first) ? "ông bà" : words.slice(0, -names.length).join(" ");
  return [called.toLowerCase(), ...names].join(" ");
}

/** Whether a cell for a given name holds two: `Alan & Jean`, `Hans und Petra`; `María y José` may be one. */
export function namesTwo(given: string): boolean {
  return TWO.test(given);
}

const TWO = /^\p{L}.*(?:\s*[&+]\s*|\s(?:and|und|u\.|và|et|og|och|sowie|or|oder|hoặc)\s)\p{L}/iu;

/** A form of address in a column of its own by which two people or a family are called: `Mr & Mrs`, `Eheleute`. */
const CALLED =
  /^(?:(?:mr|mrs|ms|dr|rev|sir|lady|herrn?|hr|frau|fr|m|mme|sr|sra)\.? ?(?:&|\+|and|und|u\.|et|y) ?(?:mr|mrs|ms|dr|lady|herrn?|hr|frau|fr|m|mme|sr|sra)\.?|eheleute|ehepaar|familie|fam\.?|family|famille|familia|famiglia)$/i;

/** What two people are called at once by their form of address, as it stands before their name; "" for one person's. */
export function calledBoth(salutations: readonly string[]): string {
  for (const salutation of salutations) {
    const text = salutation.slice(0, 40).trim();
    if (CALLED.test(text)) return HOUSE.has(text.toLowerCase()) ? text : "Eheleute";
  }
  return "";
}
