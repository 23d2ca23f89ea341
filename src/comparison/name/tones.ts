import { foldAccents } from "../../text/fold.ts";
import type { PreparedName } from "./prepare.ts";
import { isWrittenName } from "./written-name.ts";

/** Whether some word bears accents on both sides and they differ: Hưng and Hùng are two names. */
export function toneConflict(left: PreparedName, right: PreparedName, sorted: boolean): boolean {
  if (!left.accented || !right.accented || !left.vietnamese || !right.vietnamese) return false;
  let ours = left.text.split(" ");
  let theirs = right.text.split(" ");
  if (sorted) {
    ours = ours.sort(byPlain);
    theirs = theirs.sort(byPlain);
  }
  return ours.some((word, i) => {
    const other = theirs[i] ?? "";
    return word !== other && isMeant(word) && isMeant(other);
  });
}

/** Tone conflict in family or given name alone, middle names left aside. */
export function conflictingEnds(left: PreparedName, right: PreparedName): boolean {
  if (!left.accented || !right.accented || !left.vietnamese || !right.vietnamese) return false;
  const ends = [left.text, right.text].map((text) => text.split(" "));
  return [0, -1].some((at) => {
    const [one = "", other = ""] = ends.map((words) => words.at(at) ?? "");
    const [bare, bareOther] = [foldAccents(one), foldAccents(other)];
    return one !== other && bare === bareOther && isMeant(one) && isMeant(other);
  });
}

/** Whether a word of a name that bears accents is written as meant: `Anh` is a name of its own beside `Ánh`. */
function isMeant(word: string): boolean {
  return foldAccents(word) !== word || isWrittenName(word);
}

function byPlain(a: string, b: string): number {
  const [x, y] = [foldAccents(a), foldAccents(b)];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : 1;
}
