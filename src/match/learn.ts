import type { Scored } from "./engine.ts";
import { isContradicted } from "./holds.ts";
import { WeightHistogram } from "./lines.ts";
import type { Lesson, MatchInput } from "./model.ts";
import { PairScorer } from "./pair-scorer.ts";
import { PAUSE, type Steps } from "./steps.ts";
import { heldOf, isEnough, StratumWatch } from "./strata.ts";

/** Answers a stratum needs, all alike, before they say anything of the pairs nobody was asked about. */
export const ENOUGH_ANSWERS = 5;
/**
 * Equal answers "two customers" from which pairs of a stratum are not asked about any more, and answers "one customer"
 * that pairs need whose own facts contradict each other.
 */
export const SETTLED = 10;
/** Share of wrong merges, of all merges, that answers may bring at most on top of the model's own. */
const WRONG_AT_MOST = 0.005;
/** How far pairs get whose like were answered "two customers" although nothing held them: they are asked (bits). */
const ASKED = 2;
/** Pairs between two breaths. */
const TURN = 1 << 16;

/** What answers taught. */
export interface Taught {
  /** Weight from which pairs that nothing holds are merged, as it was before the answers (bits). */
  readonly mergeAt: number;
  readonly lessons: readonly Lesson[];
}

/** What answers taught, and the pairs weighed anew with it. */
export interface Learned {
  readonly scored: Scored;
  readonly taught: Taught;
}

/** A scorer that follows what was taught and says the stratum of each pair it weighs. */
export function watched(
  { comparers, weights, known }: PairScorer,
  { mergeAt, lessons }: Taught,
): { readonly scorer: PairScorer; readonly watch: StratumWatch } {
  const watch = new StratumWatch(weights, mergeAt, limitsOf(lessons));
  return { scorer: new PairScorer(comparers, { ...weights, holds: watch }, known), watch };
}

/**
 * Learns from answers beyond the pairs they are about, stratum by stratum. The caps of `weigh.ts` stand for doubts that
 * hold in any list; answers tell whether they hold in this one. Where at least {@link ENOUGH_ANSWERS} answers about a stratum
 * all say "one customer", its pairs are held no longer, the surest strata first, as long as the wrong merges this is
 * expected to bring stay within {@link WRONG_AT_MOST} of all merges: with `n` equal answers and no contrary one, the
 * share of contrary ones is put at (1/2) / (n + 1), the mean of the Jeffreys posterior of a proportion. Where all say
 * "two customers" the pairs are asked about last, and from {@link SETTLED} answers on not at all: they are worth what the
 * answers leave them. If nothing held such pairs, they are asked about instead of merged. Contradicting answers teach
 * nothing.
 */
export function* learn(
  input: Pick<MatchInput, "mustLink" | "cannotLink">,
  scored: Scored,
  mergeAt: number,
): Steps<Learned> {
  if (input.mustLink.length + input.cannotLink.length === 0)
    return { scored, taught: { mergeAt, lessons: [] } };
  const { scorer: watcher, watch } = watched(scored.scorer, { mergeAt, lessons: [] });
  const { positionOf } = scored.prepared.order;
  const answered = new Set<string>();
  const told = new Map<number, { same: number; apart: number; pairs: number }>();
  for (const [links, said] of [
    [input.mustLink, "same"],
    [input.cannotLink, "apart"],
  ] as const) {
    for (const [left, right] of distinctPairs(links, positionOf)) {
      answered.add(`${left} ${right}`);
      watcher.weigh(left, right);
      const counts = told.get(watch.stratum) ?? { same: 0, apart: 0, pairs: 0 };
      counts[said]++;
      told.set(watch.stratum, counts);
    }
  }
  const { pairs, levels, weight } = scored;
  let merges = 0;
  for (let at = 0; at < pairs.size; at++) {
    if (at % TURN === TURN - 1) yield PAUSE;
    watcher.total(pairs, levels, at);
    if ((weight[at] as number) >= mergeAt) merges++;
    const counts = told.get(watch.stratum);
    if (counts !== undefined && !answered.has(`${pairs.left[at]} ${pairs.right[at]}`))
      counts.pairs++;
  }
  return yield* follow(scored, { mergeAt, lessons: lessonsOf(told, merges) });
}

/** Weighs all pairs anew as far as lessons say something of them. */
export function* follow(scored: Scored, taught: Taught): Steps<Learned> {
  if (limitsOf(taught.lessons).size === 0) return { scored, taught };
  const { pairs, levels } = scored;
  const { scorer } = watched(scored.scorer, taught);
  const histogram = new WeightHistogram();
  const anew = new Float32Array(pairs.size);
  for (let at = 0; at < pairs.size; at++) {
    if (at % TURN === TURN - 1) yield PAUSE;
    const bits = scorer.total(pairs, levels, at);
    anew[at] = bits;
    histogram.add(bits);
  }
  return { scored: { ...scored, scorer, weight: anew, histogram }, taught };
}

/** Answered pairs as positions, copies of a row taken as one, in order. */
function distinctPairs(links: Uint32Array, positionOf: Uint32Array): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (let i = 0; i + 1 < links.length; i += 2) {
    const a = positionOf[links[i] as number] as number;
    const b = positionOf[links[i + 1] as number] as number;
    const [left, right] = a < b ? [a, b] : [b, a];
    if (left !== right) pairs.set(`${left} ${right}`, [left, right]);
  }
  return [...pairs.values()];
}

/** What is concluded from the answers to each stratum, by stratum. */
export function lessonsOf(
  told: ReadonlyMap<
    number,
    { readonly same: number; readonly apart: number; readonly pairs: number }
  >,
  merges: number,
): Lesson[] {
  const surest = [...told].sort(([a, x], [b, y]) => y.same - x.same || a - b);
  let wrong = 0;
  let all = merges;
  const lessons = surest.map(([stratum, { same, apart, pairs }]): Lesson => {
    const lesson = { stratum, same, apart, pairs };
    if (same + apart < ENOUGH_ANSWERS || (same > 0 && apart > 0))
      return { ...lesson, effect: "none" };
    if (same === 0 && heldOf(stratum) !== 0)
      return { ...lesson, effect: apart < SETTLED ? "last" : "apart" };
    if (same === 0) return { ...lesson, effect: isEnough(stratum) ? "ask" : "none" };
    if (heldOf(stratum) === 0 || !isEnough(stratum)) return { ...lesson, effect: "none" };
    if (same < SETTLED && isContradicted(heldOf(stratum))) return { ...lesson, effect: "none" };
    const more = pairs * contraryShare(same);
    if (wrong + more > WRONG_AT_MOST * (all + pairs)) return { ...lesson, effect: "none" };
    wrong += more;
    all += pairs;
    return { ...lesson, effect: "merge" };
  });
  return lessons.sort((a, b) => a.stratum - b.stratum);
}

/** How far the pairs of each stratum get that answers have settled (bits). */
function limitsOf(lessons: readonly Lesson[]): Map<number, number> {
  const limits = new Map<number, number>();
  for (const { stratum, apart, effect } of lessons) {
    if (effect === "merge") limits.set(stratum, Infinity);
    if (effect === "ask") limits.set(stratum, ASKED);
    if (effect === "apart") {
      const share = contraryShare(apart);
      limits.set(stratum, Math.log2(share / (1 - share)));
    }
  }
  return limits;
}

/** The share of contrary answers to expect after `count` equal ones. */
function contraryShare(count: number): number {
  return 0.5 / (count + 1);
}
