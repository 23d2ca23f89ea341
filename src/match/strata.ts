import { heldAt, SLIP } from "./holds.ts";
import { isNaming } from "./roles.ts";
import { MISSING } from "./value-comparer.ts";
import { DOUBT, MIXED, PARTLY, PARTNER, RIVAL, SAME, WHOLLY } from "./signs.ts";
import type { Holds, Weights } from "./weigh.ts";

/** What the fields of one kind say of a pair: nothing, the same, nearly the same, another, or some the same and some another. */
const NOTHING = 0;
const AGREES = 1;
const NEARLY = 2;
const OPPOSES = 3;
const BOTH = 4;
const SAYINGS = 5;
/** Kinds of fields, each a digit of the key: name, own facts, numbers, phones and mailboxes, places. */
const KINDS = ["name", "personal", "id", "contact", "place"] as const;

/**
 * The stratum of a pair, one number: why it is held back, what each kind of field says of it, and whether its evidence
 * alone would do. Pairs of one stratum look alike to the model, whoever they are: an answer about one says something of
 * the others, and nothing of any other stratum.
 */
export function stratumOf(
  weights: Weights,
  levels: ArrayLike<number>,
  held: number,
  enough: boolean,
): number {
  const { roles, says } = weights;
  let key = held;
  for (const kind of KINDS) {
    let said = NOTHING;
    for (let f = 0; f < roles.length; f++) {
      const level = levels[f] as number;
      const role = roles[f];
      if (level === MISSING || (isNaming(role) ? "name" : role) !== kind) continue;
      said = together(said, meaning((says[f] as Uint8Array)[level] as number));
    }
    key = key * SAYINGS + said;
  }
  return key * 2 + (enough ? 1 : 0);
}

/** The reasons that hold the pairs of a stratum back. */
export function heldOf(stratum: number): number {
  return reasonsOf(stratum) & ~SLIP;
}

/** Whether something contradicts in the pairs of a stratum that the list shows to be a slip. */
export function isSlip(stratum: number): boolean {
  return (reasonsOf(stratum) & SLIP) !== 0;
}

function reasonsOf(stratum: number): number {
  return Math.floor(stratum / (2 * SAYINGS ** KINDS.length));
}

/** Whether the pairs of a stratum would be merged if nothing held them. */
export function isEnough(stratum: number): boolean {
  return stratum % 2 === 1;
}

function meaning(said: number): number {
  if (said === SAME) return AGREES;
  if (said === MIXED) return BOTH;
  const opposes = said === WHOLLY || said === PARTLY || said === RIVAL || said === PARTNER;
  return opposes || said === DOUBT ? OPPOSES : NEARLY;
}

/** What two fields of one kind say together. */
function together(one: number, other: number): number {
  if (one === NOTHING) return other;
  if (one === other || other === NOTHING) return one;
  if (one === BOTH || one === OPPOSES || other === BOTH || other === OPPOSES) return BOTH;
  return AGREES;
}

/** Notes the stratum of each pair weighed; `limits` says how far the pairs of taught strata get (bits), the rest as ever. */
export class StratumWatch implements Holds {
  private readonly weights: Weights;
  private readonly mergeAt: number;
  private readonly limits: ReadonlyMap<number, number>;
  stratum = 0;
  /** Whether the pair counts for less than its evidence. */
  isHeld = false;

  constructor(weights: Weights, mergeAt: number, limits: ReadonlyMap<number, number> = new Map()) {
    this.weights = weights;
    this.mergeAt = mergeAt;
    this.limits = limits;
  }

  limit(levels: ArrayLike<number>, held: number, free: number): number {
    this.stratum = stratumOf(this.weights, levels, held, free >= this.mergeAt);
    const most = this.limits.get(this.stratum) ?? heldAt(held, this.weights.shown);
    this.isHeld = most < free;
    return this.isHeld ? most : free;
  }
}
