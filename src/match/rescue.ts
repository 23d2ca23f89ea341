import type { PairList } from "../table/pair-list.ts";
import type { Lonely, NearestWork, Steps } from "./steps.ts";
import type { WordsOfRows } from "./word-index.ts";
import { allNearest } from "./work.ts";

/** Ranges of rows handed over at once: what they come to is put away before the next. */
const RANGES = 4;
/** Rows of a range at most. */
const LONGEST_RANGE = 1 << 14;

/**
 * For every row without a partner, the rows most like it by TF-IDF over the three-letter pieces of its values (the
 * top-k blocking of Sparkly, PVLDB 16(6)). Finds pairs that share no key at all.
 */
export function* rescue(
  words: WordsOfRows,
  lonely: Lonely,
  pairs: PairList,
  rule: number,
): Steps<number> {
  const rows = lonely.lonely.length;
  const length = Math.min(LONGEST_RANGE, Math.ceil(rows / RANGES));
  let added = 0;
  for (let next = 0; next < rows;) {
    const works: NearestWork[] = [];
    for (; works.length < RANGES && next < rows; next += length) {
      const to = Math.min(rows, next + length);
      works.push({ kind: "nearest", words, lonely, from: next, to });
    }
    for (const { left, right } of yield* allNearest(works)) {
      for (let at = 0; at < left.length; at++) {
        if (pairs.add(left[at] as number, right[at] as number, rule)) added++;
      }
    }
  }
  return added;
}
