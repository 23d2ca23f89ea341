import { damerauLevenshtein } from "../../text/damerau.ts";
import { jaroWinkler } from "../../text/jaro-winkler.ts";
import { isVietnameseNameWord } from "../../country/names/known-plain.ts";
import { middlesAgree } from "./initials.ts";
import { isOtherGiven } from "./other-given.ts";
import type { PreparedName } from "./prepare.ts";
import { isWrittenName } from "./written-name.ts";

/** Whether a small difference makes another well-known name: An and Anh, Lan and Loan, Tim and Tom. */
export function isOtherName(left: PreparedName, right: PreparedName): boolean {
  if (otherLetter(left, right)) return true;
  if (!left.vietnamese && !right.vietnamese) return isOtherGiven(left, right);
  if (!left.vietnamese || !right.vietnamese || left.words !== right.words) return false;
  const ours = left.plain.split(" ");
  const theirs = right.plain.split(" ");
  return ours.some((word, i) => {
    const other = theirs[i] ?? "";
    return word !== other && isName(left, word, i) && isName(right, other, i);
  });
}

const NUMBER = /^\p{Nd}+$/u;

/**
 * Nguyễn Văn A is not Nguyễn Văn B, nor John A. Smith John B., nor shop 1 shop 2: a letter or number that stands for
 * a name has no slips.
 */
function otherLetter(left: PreparedName, right: PreparedName): boolean {
  if (left.words !== right.words) return false;
  const theirs = right.plain.split(" ");
  return left.plain.split(" ").some((word, i) => {
    const other = theirs[i] ?? "";
    if (word === other) return false;
    return (word.length === 1 && other.length === 1) || (NUMBER.test(word) && NUMBER.test(other));
  });
}

/** Whether a word is a name as it is written: `Nga` is one, `Ngâ` is a slip. */
function isName(name: PreparedName, plain: string, at: number): boolean {
  if (!isVietnameseNameWord(plain)) return false;
  return !name.accented || isWrittenName(name.text.split(" ")[at] ?? "");
}

/** Another given name, if only by a slip, and another middle name: William J and Willie B. */
export function otherInitials(left: PreparedName, right: PreparedName): boolean {
  return left.given !== right.given && !middlesAgree(left.middle, right.middle);
}

/** Jaro–Winkler below which two middle names are two, not a slip. */
const MIDDLE_ALIKE = 0.8;

/**
 * Whether two Vietnamese names of one family and given name bear middle names that are two: Bảo Anh and Minh Anh are
 * brother and sister, Thị Lan and Văn Lan two people. A middle name missing, shortened or mistyped is no other one.
 */
export function isOtherMiddle(left: PreparedName, right: PreparedName): boolean {
  if (!left.vietnamese || !right.vietnamese) return false;
  if (left.family === "" || left.family !== right.family) return false;
  if (left.given !== right.given) return false;
  const ours = left.middle.split(" ");
  const theirs = right.middle.split(" ");
  const one = ours.filter((word) => !theirs.includes(word)).join(" ");
  const other = theirs.filter((word) => !ours.includes(word)).join(" ");
  if (one.length < 2 || other.length < 2 || damerauLevenshtein(one, other, 1) <= 1) return false;
  return jaroWinkler(one, other) < MIDDLE_ALIKE;
}
