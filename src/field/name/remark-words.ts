import { REMARKS, SMALL_REMARKS } from "../../country/names/remarks.ts";
import { foldKey } from "../../text/fold.ts";

/** Remarks as word lists, longest first. */
const REMARK_WORDS = REMARKS.map((remark) => remark.split(" ")).sort((a, b) => b.length - a.length);
/** By their last and by their first word, so that a name is tried against few of them. */
const BY_LAST = grouped(-1);
const BY_FIRST = grouped(0);

function grouped(at: 0 | -1): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const remark of REMARK_WORDS) {
    const word = remark.at(at) ?? "";
    groups.set(word, [...(groups.get(word) ?? []), remark]);
  }
  return groups;
}

/** A name's words with one remark taken off an end. */
export interface WithoutRemark {
  readonly words: readonly string[];
  /** The remark, as written. */
  readonly remark: string;
}

/** Takes the longest remark off the end of a name, else off its beginning; undefined where there is none. */
export function takeRemark(words: readonly string[]): WithoutRemark | undefined {
  if (words.length < 2) return undefined;
  const plain = words.map((word) => foldKey(word));
  const behind = BY_LAST.get(plain.at(-1) ?? "")?.find((r) =>
    remarkAt(r, words, plain, words.length - r.length),
  );
  if (behind !== undefined) return cut(words, words.length - behind.length, "before");
  const before = BY_FIRST.get(plain[0] ?? "")?.find((r) => remarkAt(r, words, plain, 0));
  return before === undefined ? undefined : cut(words, before.length, "behind");
}

/** The words on one side of a cut are the name, those on the other the remark. */
function cut(words: readonly string[], at: number, name: "before" | "behind"): WithoutRemark {
  const [head, tail] = [words.slice(0, at), words.slice(at)];
  return name === "before"
    ? { words: head, remark: tail.join(" ") }
    : { words: tail, remark: head.join(" ") };
}

/** Whether a remark stands at a position and cannot be the name: something is left, and its spelling fits. */
function remarkAt(
  remark: readonly string[],
  words: readonly string[],
  plain: readonly string[],
  at: number,
): boolean {
  if (at < 0 || remark.length >= words.length) return false;
  for (const [i, word] of remark.entries()) if (plain[at + i] !== word) return false;
  const only = remark.length === 1 ? (remark[0] ?? "") : "";
  if (!SMALL_REMARKS.has(only)) return true;
  const word = words[at] ?? "";
  if (at === 0) return only === "kh" && /^KH[.:]?$/.test(word);
  // "Nguyễn Thị Mới", "NGÔ THỊ CÚC KH": small behind capitals, or it is the name.
  return (
    word === word.toLowerCase() &&
    words.slice(0, at).every((w) => /^\p{Lu}/u.test(w)) &&
    words.length > 2
  );
}
