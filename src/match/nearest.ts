import { growWords } from "../table/grow.ts";
import { type NearestWork, type PairArrays, PAUSE, type Steps } from "./steps.ts";
import { MOST_ROWS } from "./word-index.ts";

/** Rows between two breaths. */
const TURN = 8192;
/** How many rows a lonely row is compared with at most. */
const NEAREST = 4;
/** Rows looked at for one lonely row at most, the rarest words first. */
const EFFORT = 1000;
/** Pairs there is room for at first. */
const ROOM = 1024;

/** The rows most like each lonely one of a range, row by row, the most alike first. */
export function* nearestOf(work: NearestWork): Steps<PairArrays> {
  const { wordStarts, holders, starts, words: all } = work.words;
  const { lonely, only } = work.lonely;
  const rows = lonely.length;
  const valueOf = Float64Array.from({ length: MOST_ROWS + 1 }, (_, count) => {
    return Math.log2(rows / count) ** 2;
  });
  const score = new Float32Array(rows);
  const touched: number[] = [];
  let left: Uint32Array = new Uint32Array(ROOM);
  let right: Uint32Array = new Uint32Array(ROOM);
  let size = 0;
  for (let row = work.from; row < work.to; row++) {
    const alone = lonely[row] === 1;
    if (row % TURN === 0) yield PAUSE;
    if (only === undefined ? !alone : only[row] === 0) continue;
    let effort = 0;
    for (let w = starts[row] as number; w < (starts[row + 1] as number); w++) {
      const word = all[w] as number;
      const from = wordStarts[word] as number;
      const to = wordStarts[word + 1] as number;
      if ((effort += to - from) > EFFORT) break;
      const value = valueOf[to - from] as number;
      for (let i = from; i < to; i++) {
        const other = holders[i] as number;
        if (other === row || (!alone && lonely[other] === 0)) continue;
        if (score[other] === 0) touched.push(other);
        score[other] = (score[other] as number) + value;
      }
    }
    if (size + NEAREST > left.length) {
      left = growWords(left, size + NEAREST);
      right = growWords(right, size + NEAREST);
    }
    for (const other of nearest(touched, score)) {
      left[size] = row;
      right[size++] = other;
    }
    for (const other of touched) score[other] = 0;
    touched.length = 0;
  }
  return { left: left.slice(0, size), right: right.slice(0, size) };
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
