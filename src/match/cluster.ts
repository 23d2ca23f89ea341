import { radixSort } from "../table/radix-sort.ts";
import { UnionFind } from "../table/union-find.ts";
import { Bans } from "./bans.ts";
import { type Vouch, VOUCH } from "./excludes.ts";
import { PAUSE, type Steps } from "./steps.ts";
import { tosses } from "./toss.ts";

/** What clustering works on; rows are positions in content order. */
export interface Links {
  readonly rows: number;
  /** Scored pairs from the review line up. */
  readonly size: number;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly weight: Float32Array;
  readonly mergeAt: number;
  /** Weight of two rows of which nothing is known. */
  readonly prior: number;
  /** Flat pairs that must, and that must not, end together. */
  readonly mustLink: Uint32Array;
  readonly cannotLink: Uint32Array;
  /** Row → number of its duplicate-free source, 0 = none. */
  readonly onlyOnce?: Uint32Array;
  /** Weight of any two rows, also of pairs that were no candidates; -Infinity = never in one group. */
  weigh(left: number, right: number): number;
  /** What two rows say of each other where others stand between them, see excludes.ts. */
  vouch(left: number, right: number): Vouch;
  /** Weight of two rows with what they lack taken from the others of their groups. */
  weighGroups(
    left: number,
    right: number,
    ours: readonly number[],
    theirs: readonly number[],
  ): number;
}

/** Weights beyond this count as this (bits): one overwhelming pair must not outvote all others. */
const CLIP = 10;
/** Mean weight across two groups from which they may become one (bits). */
const TOGETHER = 1;
/** Passes over what is left, in which rows known for one person speak together. */
const ROUNDS = 4;
/** Links between two breaths. */
const TURN = 1 << 15;
/** Members of a group looked at when it is compared with another. */
const WITNESSES = 8;

/** Links in the order they are tried, whatever the merge line. */
export interface OrderedLinks {
  /** All links, by falling weight, ties in pair order. */
  readonly order: Uint32Array;
  /** Per place in the order, how many links there must be for it to be a toss: more than this (see toss.ts). */
  readonly tossed: Uint32Array;
}

/** Orders links once for all lines they are grouped by. */
export function* orderLinks(links: Omit<Links, "mergeAt">): Steps<OrderedLinks> {
  const order = strongestFirst(links);
  return { order, tossed: yield* tosses(links, order) };
}

/**
 * Groups rows, strongest links first. Two groups join only where all their members together speak for it, not
 * just the link at hand: this cuts bridges and chains. When the links that carry themselves are used up, the others are
 * weighed once more between groups, with all that rows known for one entity hold together: a row with name and mailbox
 * joins one with name and birth date where a third holds all of it.
 * Returns the groups and, per group root, the weight of its weakest link (Infinity for single rows).
 */
export function* cluster(
  links: Links,
  { order, tossed }: OrderedLinks,
): Steps<{
  readonly sets: UnionFind;
  readonly weakest: Float32Array;
}> {
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
  const tryLink = (at: number, together: boolean): boolean => {
    const a = links.left[at] as number;
    const b = links.right[at] as number;
    const rootA = sets.find(a);
    const rootB = sets.find(b);
    if (rootA === rootB || bans.forbids(rootA, rootB)) return false;
    const grouped = sets.sizeOf(a) + sets.sizeOf(b) > 2;
    const weight =
      together && grouped
        ? links.weighGroups(a, b, witnesses(next, a), witnesses(next, b))
        : (links.weight[at] as number);
    if (weight < links.mergeAt || (grouped && !agree(links, next, a, b, together))) return false;
    join(a, b, weight);
    return true;
  };
  const below = order.findIndex((at) => (links.weight[at] as number) < links.mergeAt);
  const strong = below === -1 ? order.length : below;
  for (let i = 0; i < strong; i++) {
    if (i % TURN === TURN - 1) yield PAUSE;
    if ((tossed[i] as number) >= strong) tryLink(order[i] as number, false);
  }
  for (let round = 0, joined = true; joined && round < ROUNDS; round++) {
    joined = false;
    for (let i = strong; i < order.length; i++) {
      if (i % TURN === TURN - 1) yield PAUSE;
      if ((tossed[i] as number) < order.length) continue;
      if (tryLink(order[i] as number, true)) joined = true;
    }
  }
  return { sets, weakest };
}

/** All pairs, by falling weight, ties in pair order. */
function strongestFirst({ size, weight }: Pick<Links, "size" | "weight">): Uint32Array {
  const order = new Uint32Array(size);
  const keys = new Uint32Array(size);
  const bits = new Uint32Array(weight.buffer, weight.byteOffset, weight.length);
  for (let at = 0; at < size; at++) {
    const raw = bits[at] as number;
    const ascending = raw >>> 31 === 1 ? ~raw >>> 0 : (raw | 0x80000000) >>> 0;
    keys[at] = ~ascending >>> 0;
    order[at] = at;
  }
  radixSort(keys, order, size);
  return order;
}

/**
 * Whether the members of two groups on the whole belong together, own facts that exclude two of them being outvoted by
 * at least as many that are the same or a slip away, and phones of their own by one that both groups hold; with `together`,
 * whether on the whole they do not speak against it: what two rows lack is then another's to supply.
 */
function agree(links: Links, next: Uint32Array, a: number, b: number, together: boolean): boolean {
  const even = together ? links.prior : 0;
  const ours = witnesses(next, a);
  const theirs = witnesses(next, b);
  let sum = 0;
  let denied = 0;
  let parted = 0;
  for (const one of ours) {
    for (const other of theirs) {
      const weight = links.weigh(one, other);
      if (weight === -Infinity) {
        const said = links.vouch(one, other);
        if (said === VOUCH.denied) denied++;
        else if (said === VOUCH.parted) parted++;
        else return false;
      } else sum += Math.max(-CLIP, Math.min(CLIP, weight - even));
    }
  }
  if (denied + parted > 0) {
    const { own, contact } = vouchers(links, ours, theirs);
    if (own < denied || (parted > 0 && own + contact === 0)) return false;
  }
  return sum / (ours.length * theirs.length - parted) >= TOGETHER;
}

/** Pairs across two groups whose own facts are the same, and those of which nothing but a phone or mailbox is. */
function vouchers(
  links: Links,
  ours: readonly number[],
  theirs: readonly number[],
): { own: number; contact: number } {
  let own = 0;
  let contact = 0;
  for (const one of ours) {
    for (const other of theirs) {
      const said = links.vouch(one, other);
      if (said === VOUCH.own) own++;
      else if (said === VOUCH.contact) contact++;
    }
  }
  return { own, contact };
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
