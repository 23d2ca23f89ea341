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
