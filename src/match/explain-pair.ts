import type { Scored } from "./engine.ts";
import { heldWords, SLIP_WORDS } from "./held-words.ts";
import { type Taught, watched } from "./learn.ts";
import type { Lesson } from "./model.ts";
import { heldOf, isSlip } from "./strata.ts";
import { MISSING } from "./value-comparer.ts";
import { probabilityOf } from "./weigh.ts";
import type { Words } from "../model/words.ts";

/** One comparison of an explained pair; the weights of all and the prior add up to the total. */
export interface ExplainedFeature {
  readonly feature: string;
  readonly title: Words;
  /** Level reached; absent where a side has no value. */
  readonly level?: string;
  readonly say?: Words;
  /** Bits, rarity and limits included. */
  readonly weight: number;
}

/** Why two records got the weight they have. */
export interface ExplainedPair {
  /** log2 odds that two random records match. */
  readonly prior: number;
  readonly features: readonly ExplainedFeature[];
  /** Bits; the sum of prior and weights. */
  readonly weight: number;
  readonly probability: number;
  /** Why its evidence did not count in full; empty where it did. */
  readonly held: readonly Words[];
  /** What contradicts in it and counts as a slip all the same, and why. */
  readonly slip?: Words;
  /** What answers about pairs of its kind came to. */
  readonly lesson?: Lesson;
}

/** Explains any two records with the trained model, whether or not they were candidates. */
export function explainPair(
  scored: Scored,
  taught: Taught,
  left: number,
  right: number,
): ExplainedPair {
  const { prepared } = scored;
  const { scorer, watch } = watched(scored.scorer, taught);
  const { positionOf } = prepared.order;
  const weight = scorer.weigh(positionOf[left] as number, positionOf[right] as number);
  const features = prepared.tables.map((table, f): ExplainedFeature => {
    const level = scorer.level[f] as number;
    const about = { feature: table.name, title: table.comparison.title };
    const def = level === MISSING ? undefined : table.comparison.levels[level];
    if (def === undefined) return { ...about, weight: 0 };
    return { ...about, level: def.name, say: def.say, weight: scorer.weight[f] as number };
  });
  const lesson = taught.lessons.find(({ stratum }) => stratum === watch.stratum);
  return {
    prior: scorer.weights.prior,
    features,
    weight,
    probability: probabilityOf(weight),
    held: watch.isHeld ? heldWords(heldOf(watch.stratum)) : [],
    ...(isSlip(watch.stratum) ? { slip: SLIP_WORDS } : {}),
    ...(lesson === undefined || lesson.effect === "none" ? {} : { lesson }),
  };
}
