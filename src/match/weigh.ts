import { heldAt, reasonsOf } from "./holds.ts";
import { leastFor } from "./least.ts";
import type { BesideName } from "./one-slip.ts";
import type { Role } from "./roles.ts";
import { BESIDE_DESCRIBED, PARTLY, readSigns, SAME, type Signs, VAGUE, WHOLLY } from "./signs.ts";
import type { Slips } from "./slips.ts";
import { MISSING } from "./value-comparer.ts";

/** What a trained model knows, in bits, ready for adding up. */
export interface Weights {
  /** log2 odds that two random rows match. */
  readonly prior: number;
  /** Per feature and level, log2(m / u). */
  readonly level: readonly Float64Array[];
  readonly roles: readonly Role[];
  /** Per feature and level: 0, or SAME, VAGUE, LIKELY, WHOLLY, PARTLY or RIVAL of signs.ts. */
  readonly says: readonly Uint8Array[];
  /** The feature that is all there is to tell rows by, if it is one alone. */
  readonly only?: number;
  /** How sure the list shows that one phone or mailbox is one person's (bits), see sharing.ts. */
  readonly shown?: number;
  /** How sure the list shows that other names, or other dates of birth, in one house are slips, see slips.ts. */
  readonly slips?: Slips;
  /** What an own fact that slipped weighs more beside the same name, see one-slip.ts. */
  readonly besideName?: BesideName;
  /** Whether nothing in the list names its rows. */
  readonly anonymous?: boolean;
  /** Whether the list is too short to show how common its names are. */
  readonly short?: boolean;
  /** What answers have taught about pairs that are held back. */
  readonly holds?: Holds;
}

/** Decides how far a pair gets that `held` reasons hold back (see holds.ts), of the `free` bits it adds up to. */
export interface Holds {
  limit(levels: ArrayLike<number>, held: number, free: number): number;
}

/** No feature alone may lift a pair further above even odds than this (bits): nobody is merged on one field. */
const ALONE = 3;
/** What one description may add, and all together: they hang together, and strangers share them (bits). */
const DESCRIPTION = 4;
const DESCRIPTIONS = 6;
/** What shared belongings count for beyond the strongest, when the persons' own fields disagree. */
const HOUSEHOLD = 0.25;
/** What the same value is worth at least where it is all there is to tell rows by; nothing else could teach it (bits). */
const ONLY_SAME = 8;

/**
 * Adds up one pair. `weights` holds the weight of each feature and is corrected in place, so that prior and
 * weights still add up to the result:
 * - a date of birth that slipped weighs more beside the very same name, as far as the list shows that few slip twice;
 * - one feature alone never decides, unless the list holds nothing else to tell its rows by: equal e-mails of a list of
 *   e-mails are one; descriptions together say little;
 * - where names are contrary, phone, e-mail and address of one household are one piece of evidence, not three; so are
 *   the firm, its phone and its address where half a name agrees;
 * - what may be two people all the same is held back (holds.ts says for what reasons, and how far such a pair gets),
 *   and what may be one all the same is put up for a question.
 */
export function addUp(model: Weights, levels: ArrayLike<number>, weights: Float64Array): number {
  if (model.besideName !== undefined) addBeside(model.besideName, model, levels, weights);
  capEach(model, levels, weights);
  const signs = readSigns(model, levels, weights);
  if (signs.described > DESCRIPTIONS) capDescriptions(model, signs, weights);
  let total = model.prior;
  for (let f = 0; f < weights.length; f++) total += weights[f] as number;
  const held = reasonsOf(signs, model);
  let limited = total;
  if (signs.issued <= 0 && (isContrary(signs) || isColleague(signs))) {
    limited -= (signs.shared - signs.strongest) * (1 - HOUSEHOLD);
  }
  limited = Math.max(limited, leastFor(signs, model.shown));
  if (model.holds !== undefined) limited = model.holds.limit(levels, held, limited);
  else if (held !== 0) limited = Math.min(limited, heldAt(held, model.shown));
  if (limited !== total) takeAway(weights, total - limited);
  if (model.only !== undefined && limited < ONLY_SAME && isSame(model, model.only, levels)) {
    weights[model.only] = (weights[model.only] as number) + ONLY_SAME - limited;
    return ONLY_SAME;
  }
  return limited;
}

/** Adds what own facts that slipped weigh more where the name is written the same. */
function addBeside(
  { name, gains }: BesideName,
  { says }: Weights,
  levels: ArrayLike<number>,
  weights: Float64Array,
): void {
  const level = levels[name] as number;
  if (level === MISSING || (says[name] as Uint8Array)[level] !== SAME) return;
  for (const { feature, bits } of gains) {
    const own = levels[feature] as number;
    if (own !== MISSING) weights[feature] = (weights[feature] as number) + (bits[own] as number);
  }
}

function isContrary({ opposed }: Signs): boolean {
  return opposed === WHOLLY || opposed === PARTLY;
}

/** Half a name beside the firm, its switchboard and its address: everyone who works there shares all three. */
function isColleague({ opposed, contacts, pieces }: Signs): boolean {
  return opposed === VAGUE && contacts < 2 && pieces >= 3;
}

/** Lowers each weight to what one feature may add. */
function capEach(model: Weights, levels: ArrayLike<number>, weights: Float64Array): void {
  const { roles, prior, says, only } = model;
  const most = Math.max(1, ALONE - prior);
  for (let f = 0; f < roles.length; f++) {
    const level = levels[f] as number;
    if (level === MISSING) continue;
    const limit = roles[f] === "attribute" ? DESCRIPTION : most;
    if ((weights[f] as number) <= limit) continue;
    if (f !== only || (says[f] as Uint8Array)[level] !== SAME) weights[f] = limit;
  }
}

/** Lowers what all descriptions add together. */
function capDescriptions({ roles }: Weights, signs: Signs, weights: Float64Array): void {
  const over = signs.described - DESCRIPTIONS;
  scale(weights, DESCRIPTIONS, signs.described, (f) => roles[f] === "attribute");
  signs.besides -= over * BESIDE_DESCRIBED;
}

function isSame({ says }: Weights, feature: number, levels: ArrayLike<number>): boolean {
  const level = levels[feature] as number;
  return level !== MISSING && (says[feature] as Uint8Array)[level] === SAME;
}

/** Scales the positive weights in proportion until their sum is smaller by `bits`, or greater where these are negative. */
function takeAway(weights: Float64Array, bits: number): void {
  let positive = 0;
  for (const weight of weights) if (weight > 0) positive += weight;
  scale(weights, positive - bits, positive, () => true);
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
