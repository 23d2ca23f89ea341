import { radixSort } from "../table/radix-sort.ts";
import { UnionFind } from "../table/union-find.ts";
import { Bans } from "./bans.ts";

/** What clustering works on; rows are positions in content order. */
export interface Links {
  readonly rows: number;
  /** Scored pairs from the review line up. */
  readonly size: number;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly weight: Float32Array;
  readonly mergeAt: number;
  /** Flat pairs that must, and that must not, end together. */
  readonly mustLink: Uint32Array;
  readonly cannotLink: Uint32Array;
  /** Row → number of its duplicate-free source, 0 = none. */
  readonly onlyOnce?: Uint32Array;
  /** Weight of any two rows, also of pairs that were no candidates; -Infinity = never in one group. */
  weigh(left: number, right: number): number;
}

/** Weights beyond this count as this (bits): one overwhelming pair must not outvote all others. */
const CLIP = 10;
/** Mean weight across two groups from which they may become one (bits). */
const TOGETHER = 1;
/** Weights nearer than this (bits) do not tell which of two partners is the right one. */
const TOSS = 2;
/** Members of a group looked at when it is compared with another. */
const WITNESSES = 8;

/**
 * Groups rows, strongest links first. Two groups join only where all their members together speak for it, not
 * just the link at hand: this cuts bridges and chains. Since links come in descending order and joining does not
 * depend on the merge line, a higher line only ever splits groups.
 * Returns the groups and, per group root, the weight of its weakest link (Infinity for single rows).
 */
export function cluster(links: Links): {
  readonly sets: UnionFind;
  readonly weakest: Float32Array;
} {
  const sets = new UnionFind(links.rows);
  const weakest = new Float32Array(links.rows).fill(Infinity);
  const next = new Uint32Array(links.rows);
  for (let row = 0; row < links.rows; row++) next[row] = row;
  const bans = new Bans(sets, links.cannotLink, links.onlyOnce, next);
  const join = (a: number, b: number, weight: number): void => {
    const rootA = sets.find(a);
    const rootB = sets.find(b);
    const low = Math.min(weight, weakest[rootA] as number, weakest[rootB] as number);
    bans.join(rootA, rootB, sets.union(rootA, rootB));
    // Crossing two rings makes them one.
    [next[a], next[b]] = [next[b] as number, next[a] as number];
    weakest[sets.find(a)] = low;
  };
  for (let i = 0; i + 1 < links.mustLink.length; i += 2) {
    const a = links.mustLink[i] as number;
    const b = links.mustLink[i + 1] as number;
    if (sets.find(a) !== sets.find(b)) join(a, b, 60);
  }
  const order = strongestFirst(links);
  const tossed = tosses(links, order);
  for (const [i, at] of order.entries()) {
    if (tossed[i] === 1) continue;
    const a = links.left[at] as number;
    const b = links.right[at] as number;
    const rootA = sets.find(a);
    const rootB = sets.find(b);
    if (rootA === rootB || bans.forbids(rootA, rootB)) continue;
    if (sets.sizeOf(a) + sets.sizeOf(b) > 2 && !agree(links, next, a, b)) continue;
    join(a, b, links.weight[at] as number);
  }
  return { sets, weakest };
}

/**
 * Links of a row that fits two others about equally well who exclude each other (`James Walker` beside a Sr. and a
 * Jr.): which of them it is, is a toss. Returns 1 for each such link of the order.
 */
function tosses(links: Links, order: Uint32Array): Uint8Array {
  const tossed = new Uint8Array(order.length);
  const starts = new Uint32Array(links.rows + 2);
  for (const at of order) {
    for (const row of [links.left[at], links.right[at]]) {
      const slot = (row as number) + 2;
      starts[slot] = (starts[slot] as number) + 1;
    }
  }
  for (let row = 1; row < starts.length; row++) {
    starts[row] = (starts[row] as number) + (starts[row - 1] as number);
  }
  // Each row's links, strongest first.
  const own = new Uint32Array(order.length * 2);
  for (const [i, at] of order.entries()) {
    for (const row of [links.left[at], links.right[at]]) {
      const slot = (row as number) + 1;
      own[starts[slot] as number] = i;
      starts[slot] = (starts[slot] as number) + 1;
    }
  }
  for (let row = 0; row < links.rows; row++) {
    const from = starts[row] as number;
    const to = Math.min(starts[row + 1] as number, from + WITNESSES);
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to; j++) {
        const one = order[own[i] as number] as number;
        const other = order[own[j] as number] as number;
        if ((links.weight[one] as number) - (links.weight[other] as number) > TOSS) break;
        const [a, b] = [partner(links, one, row), partner(links, other, row)];
        if (links.weigh(a, b) !== -Infinity) continue;
        tossed[own[i] as number] = 1;
        tossed[own[j] as number] = 1;
      }
    }
  }
  return tossed;
}

function partner({ left, right }: Links, at: number, row: number): number {
  return (left[at] === row ? right[at] : left[at]) as number;
}

/** Pairs from the merge line up, by falling weight, ties in pair order. */
function strongestFirst({ size, weight, mergeAt }: Links): Uint32Array {
  let count = 0;
  for (let at = 0; at < size; at++) if ((weight[at] as number) >= mergeAt) count++;
  const order = new Uint32Array(count);
  const keys = new Uint32Array(count);
  const bits = new Uint32Array(weight.buffer, weight.byteOffset, weight.length);
  let filled = 0;
  for (let at = 0; at < size; at++) {
    if ((weight[at] as number) < mergeAt) continue;
    const raw = bits[at] as number;
    const ascending = raw >>> 31 === 1 ? ~raw >>> 0 : (raw | 0x80000000) >>> 0;
    keys[filled] = ~ascending >>> 0;
    order[filled++] = at;
  }
  radixSort(keys, order, count);
  return order;
}

/** Whether the members of two groups on the whole belong together. */
function agree(links: Links, next: Uint32Array, a: number, b: number): boolean {
  const ours = witnesses(next, a);
  const theirs = witnesses(next, b);
  let sum = 0;
  for (const one of ours) {
    for (const other of theirs) {
      const weight = links.weigh(one, other);
      if (weight === -Infinity) return false;
      sum += Math.max(-CLIP, Math.min(CLIP, weight));
    }
  }
  return sum / (ours.length * theirs.length) >= TOGETHER;
}

/** The first members of a row's group along its ring. */
function witnesses(next: Uint32Array, row: number): number[] {
  const members = [row];
  let at = next[row] as number;
  while (at !== row && members.length < WITNESSES) {
    members.push(at);
    at = next[at] as number;
  }
  return members;
}
