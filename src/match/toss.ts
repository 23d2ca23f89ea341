import type { Links } from "./cluster.ts";
import { VOUCH } from "./excludes.ts";
import { PAUSE, type Steps } from "./steps.ts";

/** Weights nearer than this (bits) do not tell which of two partners is the right one. */
const TOSS = 2;
/** Rows between two breaths. */
const TURN = 1 << 15;
/** Links of a row looked at. */
const PARTNERS = 8;

/** Of a link that no toss is about. */
const NEVER = 0xffffffff;

/**
 * Links of a row that fits two others about equally well who exclude each other (`James Walker` beside a Sr. and a
 * Jr.): which of them it is, is a toss. Says for each link of the order, the strongest first, how far down it the nearest
 * of its rivals stands, the link itself included: among the first n links it is a toss where this is below n.
 */
export function* tosses(links: Omit<Links, "mergeAt">, order: Uint32Array): Steps<Uint32Array> {
  const tossed = new Uint32Array(order.length).fill(NEVER);
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
    if (row % TURN === TURN - 1) yield PAUSE;
    const from = starts[row] as number;
    const to = Math.min(starts[row + 1] as number, from + PARTNERS);
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to; j++) {
        const one = order[own[i] as number] as number;
        const other = order[own[j] as number] as number;
        if ((links.weight[one] as number) - (links.weight[other] as number) > TOSS) break;
        const [a, b] = [partner(links, one, row), partner(links, other, row)];
        if (links.weigh(a, b) !== -Infinity || isBetween(links, row, a, b)) continue;
        const [stronger, weaker] = [own[i] as number, own[j] as number];
        tossed[stronger] = Math.min(tossed[stronger] as number, weaker);
        tossed[weaker] = weaker;
      }
    }
  }
  return tossed;
}

/**
 * Two birth dates that are both a slip away from the row's own are two slips of one date, not two people; and so are two
 * with a telephone each where the row bears both.
 */
function isBetween(links: Pick<Links, "vouch">, row: number, a: number, b: number): boolean {
  const said = links.vouch(a, b);
  if (said !== VOUCH.denied && said !== VOUCH.parted) return false;
  const least = [links.vouch(row, a), links.vouch(row, b)];
  return said === VOUCH.denied
    ? least.every((own) => own === VOUCH.own)
    : least.every((shared) => shared > 0);
}

function partner({ left, right }: Pick<Links, "left" | "right">, at: number, row: number): number {
  return (left[at] === row ? right[at] : left[at]) as number;
}
