import type { PairList } from "../table/pair-list.ts";
import type { RowWords, WordIndex } from "./word-index.ts";
import { PAUSE, type Steps } from "./steps.ts";

/** Lonely rows between two breaths. */
const TURN = 8192;
/** How many rows a lonely row is compared with at most. */
const NEAREST = 4;
/** Rows looked at for one lonely row at most, the rarest words first. */
const EFFORT = 1000;

/** Which rows are looked at. */
export interface Lonely {
  /** Row → 1 where it has no partner. */
  readonly lonely: Uint8Array;
  /** Row → 1 where only such rows are looked at: those without a partner, and others for partners that have none. */
  readonly only?: Uint8Array;
}

/**
 * For every row without a partner, the rows most like it by TF-IDF over the three-letter pieces of its values (the
 * top-k blocking of Sparkly, PVLDB 16(6)). Finds pairs that share no key at all.
 */
export function* rescue(
  { wordStarts, holders, starts, words: all }: WordIndex & RowWords,
  { lonely, only }: Lonely,
  pairs: PairList,
  rule: number,
): Steps<number> {
  const rows = lonely.length;
  const score = new Float32Array(rows);
  const touched: number[] = [];
  let added = 0;
  let looked = 0;
  for (let row = 0; row < rows; row++) {
    const alone = lonely[row] === 1;
    if (only === undefined ? !alone : only[row] === 0) continue;
    if (++looked % TURN === 0) yield PAUSE;
    const words = all.subarray(starts[row], starts[row + 1]);
    let effort = 0;
    for (const word of words) {
      const from = wordStarts[word] as number;
      const to = wordStarts[word + 1] as number;
      const count = to - from;
      if ((effort += count) > EFFORT) break;
      const value = Math.log2(rows / count) ** 2;
      for (let i = from; i < to; i++) {
        const other = holders[i] as number;
        if (other === row || (!alone && lonely[other] === 0)) continue;
        if (score[other] === 0) touched.push(other);
        score[other] = (score[other] as number) + value;
      }
    }
    for (const other of nearest(touched, score)) if (pairs.add(row, other, rule)) added++;
    for (const other of touched) score[other] = 0;
    touched.length = 0;
  }
  return added;
}

/** The best few by score, ties by row. */
function nearest(touched: readonly number[], score: Float32Array): number[] {
  const best: number[] = [];
  for (const row of touched) {
    const value = score[row] as number;
    let at = best.length;
    while (at > 0) {
      const before = best[at - 1] as number;
      const other = score[before] as number;
      if (other > value || (other === value && before < row)) break;
      at--;
    }
    if (at >= NEAREST) continue;
    best.splice(at, 0, row);
    if (best.length > NEAREST) best.pop();
  }
  return best;
}
