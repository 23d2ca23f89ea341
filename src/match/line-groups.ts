import type { UnionFind } from "../table/union-find.ts";
import type { LineChoice, LineEstimate } from "./model.ts";
import type { RowOrder } from "./row-order.ts";
import type { Steps } from "./steps.ts";

/** Groups of positions as they come out with the merge line at some weight. */
export type Grouping = (mergeAt: number) => Steps<UnionFind>;

/**
 * Adds to each line the pairs from it up, copies of a row among them, and the customers of several rows, and their rows,
 * that there would be with the merge line there: the rows are grouped anew for each, for what a line brings together
 * hangs on more than its pairs. `known` are the groups at the line in use; `copies` are the weights of records that
 * repeat an earlier one.
 */
export function* withGroups(
  lines: readonly LineEstimate[],
  about: {
    readonly order: RowOrder;
    readonly copies: Float32Array;
    readonly weight: Float32Array;
    readonly known: { readonly mergeAt: number; readonly sets: UnionFind };
    readonly group: Grouping;
  },
): Steps<LineChoice[]> {
  const { order, copies, weight, known, group } = about;
  const counted = new Map<number, Pick<LineChoice, "pairs" | "groups" | "rows">>();
  const pairsFrom = countFrom(weight, [...new Set(lines.map(({ at }) => at))]);
  for (const [at, pairs] of pairsFrom) {
    const sets = at === known.mergeAt ? known.sets : yield* group(at);
    counted.set(at, countGroups(sets, { at, pairs }, order, copies));
  }
  return lines.map((line) => ({ groups: 0, rows: 0, ...line, ...counted.get(line.at) }));
}

/** How many weights there are from each line up. */
function countFrom(weight: Float32Array, lines: readonly number[]): Map<number, number> {
  const lowest = Math.min(...lines);
  const counts = lines.map(() => 0);
  for (let i = 0; i < weight.length; i++) {
    const bits = weight[i] as number;
    if (bits < lowest) continue;
    for (let l = 0; l < lines.length; l++) {
      if (bits >= (lines[l] as number)) counts[l] = (counts[l] as number) + 1;
    }
  }
  return new Map(lines.map((at, l) => [at, counts[l] as number]));
}

/** Groups of several records, the records in them, and all pairs with those between copies. */
function countGroups(
  sets: UnionFind,
  { at, pairs: distinct }: { readonly at: number; readonly pairs: number },
  { recordAt, positionOf }: RowOrder,
  copies: Float32Array,
): Pick<LineChoice, "pairs" | "groups" | "rows"> {
  const sizes = new Uint32Array(recordAt.length);
  let pairs = distinct;
  for (const [record, position] of positionOf.entries()) {
    const first = recordAt[position] as number;
    if (isApart(record, at, first, copies)) continue;
    if (first !== record) pairs++;
    const root = sets.find(position);
    sizes[root] = (sizes[root] as number) + 1;
  }
  let groups = 0;
  let rows = 0;
  for (const size of sizes) {
    if (size < 2) continue;
    groups++;
    rows += size;
  }
  return { pairs, groups, rows };
}

/** Whether a record that repeats another stays alone all the same: what it repeats says too little. */
export function isApart(
  record: number,
  mergeAt: number,
  first: number,
  copies: Float32Array,
): boolean {
  return first !== record && (copies[record] as number) < mergeAt;
}
