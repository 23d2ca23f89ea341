import { MISSING } from "./comparer.ts";
import type { Role } from "./roles.ts";

/** What a trained model knows, in bits, ready for adding up. */
export interface Weights {
  /** log2 odds that two random rows match. */
  readonly prior: number;
  /** Per feature and level, log2(m / u). */
  readonly level: readonly Float64Array[];
  readonly roles: readonly Role[];
}

/** No feature alone may lift a pair further above even odds than this (bits): nobody is merged on one field. */
const ALONE = 3;
/** What one description may add, and all together: they hang together, and strangers share them (bits). */
const DESCRIPTION = 4;
const DESCRIPTIONS = 6;
/** What shared belongings count for beyond the strongest, when the persons' own fields disagree. */
const HOUSEHOLD = 0.25;
/** How far agreement on a name alone, or of a household alone, may get: worth a look, not a merge (bits). */
const NAME_ALONE = 2;
const HOUSEHOLD_ALONE = -1;
/** Bits that must come from outside the name. */
const BESIDES_NAME = 3;

/**
 * Adds up one pair. `weights` holds the weight of each feature and is corrected in place, so that prior and
 * weights still add up to the result:
 * - one feature alone never decides;
 * - where the persons' own fields speak against each other, phone, e-mail and address of one household are
 *   one piece of evidence, not three;
 * - a name alone, however rare, is no identity.
 */
export function addUp(model: Weights, levels: ArrayLike<number>, weights: Float64Array): number {
  const { roles, prior } = model;
  const most = Math.max(1, ALONE - prior);
  let own = 0;
  let strongest = 0;
  let shared = 0;
  let named = false;
  let total = prior;
  let besides = 0;
  let described = 0;
  for (let f = 0; f < roles.length; f++) {
    let weight = weights[f] as number;
    const role = roles[f] as Role;
    const limit = role === "attribute" ? DESCRIPTION : most;
    if (weight > limit) weights[f] = weight = limit;
    total += weight;
    if (role === "name" && levels[f] !== MISSING) named = true;
    if (role === "shared") {
      if (weight > 0) shared += weight;
      if (weight > strongest) strongest = weight;
    } else if (role === "attribute") {
      if (weight > 0) described += weight;
    } else own += weight;
    if (role !== "name" && weight > 0) besides += weight;
  }
  if (described > DESCRIPTIONS) {
    scale(weights, DESCRIPTIONS, described, (f) => roles[f] === "attribute");
    total -= described - DESCRIPTIONS;
    besides -= described - DESCRIPTIONS;
  }
  if (named && own < 0 && shared > 0) {
    const keep = Math.max(HOUSEHOLD, 1 + own / 4);
    let limited = total - (shared - strongest) * (1 - keep);
    if (own < -3 && limited > HOUSEHOLD_ALONE) limited = HOUSEHOLD_ALONE;
    scale(weights, shared - (total - limited), shared, (f) => roles[f] === "shared");
    total = limited;
  }
  if (named && besides < BESIDES_NAME && total > NAME_ALONE) {
    let names = 0;
    for (let f = 0; f < roles.length; f++) {
      const weight = weights[f] as number;
      if (roles[f] === "name" && weight > 0) names += weight;
    }
    scale(weights, names - (total - NAME_ALONE), names, (f) => roles[f] === "name");
    total = NAME_ALONE;
  }
  return total;
}

/** Scales the positive weights of some features so that their sum goes from `before` to `after`. */
function scale(
  weights: Float64Array,
  after: number,
  before: number,
  chosen: (feature: number) => boolean,
): void {
  if (before <= 0) return;
  const factor = after / before;
  for (let f = 0; f < weights.length; f++) {
    const weight = weights[f] as number;
    if (weight > 0 && chosen(f)) weights[f] = weight * factor;
  }
}

/** Log-odds in bits to a probability. */
export function probabilityOf(bits: number): number {
  return bits > 60 ? 1 : 2 ** bits / (1 + 2 ** bits);
}
