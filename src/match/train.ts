import type { Level } from "../comparison/define.ts";
import { MISSING } from "./value-comparer.ts";
import type { Patterns } from "./patterns.ts";
import { isNaming, onlyIdentity, type Role } from "./roles.ts";
import { type BesideName, SlipsBesideName } from "./one-slip.ts";
import { posteriorOf } from "./posterior.ts";
import { normal, shrunk } from "./shrink.ts";
import { isContrary, saysOf } from "./says.ts";
import type { Weights } from "./weigh.ts";

/** What training works on. */
export interface TrainingData {
  readonly levels: readonly (readonly Level[])[];
  readonly roles: readonly Role[];
  /** Candidate pairs, counts scaled to all of them. */
  readonly candidates: Patterns;
  /** Pairs that are no candidates on each level of each feature, scaled to all of them: taken for non-matches. */
  readonly rest: readonly Float64Array[];
  /** Per feature, the least share of strangers on its best level; 0 = nothing is known of it. */
  readonly chance?: readonly number[];
  /** All pairs of the data. */
  readonly total: number;
  readonly rows: number;
  /** Answered pairs: patterns with the number of yes and no answers. */
  readonly answered?: { readonly patterns: Patterns; readonly yes: Float64Array };
}

/** Estimated parameters per feature and level. */
export interface Trained {
  readonly prior: number;
  readonly m: readonly Float64Array[];
  readonly u: readonly Float64Array[];
  /** Pairs seen on each level, matches and non-matches, for telling what was trained. */
  readonly seen: readonly Float64Array[];
  /** What own facts that slipped weigh more beside the same name. */
  readonly besideName?: BesideName;
}

const ROUNDS = 40;
const TOLERANCE = 1e-4;
/** Further rounds in which own facts are looked at beside the name. */
const ROUNDS_BESIDE = 3;
/** Strength of the starting values of m, in matches. */
const M_STRENGTH = 12;
/** Strength of the starting share of duplicates, in pairs per row. */
const EXPECTED_PER_ROW = 0.05;
const PRIOR_STRENGTH = 0.01;
const LEAST_PRIOR_STRENGTH = 10;
/** How far training may move the m of a level that speaks against a match, upwards. */
const AGAINST_AT_MOST = 2;
const MOST_AGAINST = 0.5;
/** How much more than the tighter levels a looser one may weigh (bits). */
const LOOSER_AT_MOST = 2;
/** Probability from which a pair counts as a match and nothing else. */
const SURE = 0.9;
/** Rows up to which a list does not show how common its names are. */
const SHORT = 200;

/**
 * Fellegi–Sunter parameters by expectation maximisation over distinct comparison vectors. u comes mostly from
 * the pairs outside the candidates, whose number dwarfs all else; rare agreement levels are seen in candidates only.
 * m starts from the comparison's own values, which also hold it where few matches exist.
 */
export function train(data: TrainingData): Trained {
  const { levels, rest } = data;
  const restCounts = levels.map((own, f) => (rest[f] as Float64Array).slice(0, own.length));
  let state = start(data, restCounts);
  for (let round = 0; round < ROUNDS; round++) {
    const next = step(data, restCounts, state);
    const moved = Math.max(
      ...next.m.map((own, f) =>
        own.reduce(
          (most, m, l) => Math.max(most, Math.abs(m - ((state.m[f] as Float64Array)[l] as number))),
          0,
        ),
      ),
    );
    state = next;
    if (moved < TOLERANCE && round > 3) break;
  }
  return withNames(data, restCounts, state);
}

/** Trains on with what own facts that slipped weigh more beside the same name, where that comes to anything. */
function withNames(
  data: TrainingData,
  restCounts: readonly Float64Array[],
  trained: Trained,
): Trained {
  let state = trained;
  for (let round = 0; round <= ROUNDS_BESIDE; round++) {
    const seen = new SlipsBesideName(weightsOf(state, data));
    if (!seen.isPossible) return trained;
    const next = step(data, restCounts, state, seen);
    const besideName = seen.learnt();
    if (besideName === undefined) return trained;
    state = { ...next, besideName };
  }
  return state;
}

/** The weights a state of training stands for. */
export function weightsOf(
  state: Trained,
  data: {
    readonly levels: readonly (readonly Level[])[];
    readonly roles: readonly Role[];
    readonly rows: number;
  },
): Weights {
  const only = onlyIdentity(data.roles);
  return {
    ...(only === undefined ? {} : { only }),
    short: data.rows < SHORT,
    anonymous: !data.roles.some(isNaming),
    prior: Math.log2(state.prior / (1 - state.prior)),
    level: data.levels.map((own, f) => {
      const m = state.m[f] as Float64Array;
      const u = state.u[f] as Float64Array;
      const bits = (share: number, l: number): number => Math.log2(share / (u[l] as number));
      return ordered(m.map((share, l) => Math.min(bits(share, l), own[l]?.atMost ?? Infinity)));
    }),
    roles: data.roles,
    says: data.levels.map(saysOf),
    ...(state.besideName === undefined ? {} : { besideName: state.besideName }),
  };
}

/** Keeps a looser level, seldom seen among strangers, from weighing much more than every tighter one. */
function ordered(weights: Float64Array): Float64Array {
  let most = (weights[0] as number) + LOOSER_AT_MOST;
  for (let l = 1; l < weights.length; l++) {
    const weight = Math.min(weights[l] as number, most);
    weights[l] = weight;
    most = Math.max(most, weight + LOOSER_AT_MOST);
  }
  return weights;
}

function start(data: TrainingData, restCounts: readonly Float64Array[]): Trained {
  const prior = Math.min(0.3, (data.rows * EXPECTED_PER_ROW) / data.total);
  const m = data.levels.map((own) => normal(Float64Array.from(own, (level) => level.m)));
  const u = data.levels.map((own, f) => {
    return atLeast(shrunk(own, restCounts[f] as Float64Array), data.chance?.[f]);
  });
  return { prior, m, u, seen: restCounts };
}

function step(
  data: TrainingData,
  restCounts: readonly Float64Array[],
  state: Trained,
  seen?: SlipsBesideName,
): Trained {
  const { candidates, levels } = data;
  const weights = weightsOf(state, data);
  const matched = levels.map((own) => new Float64Array(own.length));
  const unmatched = restCounts.map((counts) => counts.slice());
  const scratch = new Float64Array(levels.length);
  let matches = 0;
  for (let p = 0; p < candidates.size; p++) {
    const count = candidates.counts[p] as number;
    const posterior = posteriorOf(candidates, p, weights, scratch);
    matches += count * posterior;
    seen?.add(candidates, p, count * posterior);
    // The doubt left of a sure match must not make its values common: in a short list nothing outweighs it.
    const other = posterior > SURE ? 0 : 1 - posterior;
    spread(candidates, p, count * posterior, count * other, matched, unmatched);
  }
  if (data.answered !== undefined) {
    const { patterns, yes } = data.answered;
    // An answer outweighs what the model made of a pair, the more so the more matches there are.
    const worth = Math.max(1, Math.min(50, matches * 0.01));
    for (let p = 0; p < patterns.size; p++) {
      const said = yes[p] as number;
      const all = patterns.counts[p] as number;
      spread(patterns, p, said * worth, (all - said) * worth, matched, unmatched);
    }
  }
  const rows = Math.max(1, data.rows);
  const strength = PRIOR_STRENGTH * rows + LEAST_PRIOR_STRENGTH;
  const prior =
    (matches + strength * EXPECTED_PER_ROW) / (data.total + (strength * data.total) / rows);
  const m = levels.map((own, f) => bounded(own, matched[f] as Float64Array));
  const u = levels.map((own, f) => {
    return atLeast(shrunk(own, unmatched[f] as Float64Array), data.chance?.[f]);
  });
  return {
    prior: Math.min(0.5, prior),
    m,
    u,
    seen: unmatched.map((counts, f) =>
      counts.map((count, l) => count + ((matched[f] as Float64Array)[l] as number)),
    ),
  };
}

function atLeast(u: Float64Array, chance = 0): Float64Array {
  if ((u[0] as number) < chance) u[0] = chance;
  return u;
}

/** Shares the pairs of a pattern out between matches and non-matches. */
function spread(
  patterns: Patterns,
  p: number,
  match: number,
  other: number,
  matched: readonly Float64Array[],
  unmatched: readonly Float64Array[],
): void {
  const { features } = patterns;
  for (let f = 0; f < features; f++) {
    const level = patterns.levels[p * features + f] as number;
    if (level === MISSING) continue;
    const yes = matched[f] as Float64Array;
    const no = unmatched[f] as Float64Array;
    yes[level] = (yes[level] as number) + match;
    no[level] = (no[level] as number) + other;
  }
}

/**
 * m of one feature: counts drawn towards the starting values. Levels that speak against a match are capped: a group
 * of strangers that agree on some descriptions (same street, same trade) must not be taken for the matches.
 */
function bounded(levels: readonly Level[], counts: Float64Array): Float64Array {
  const starting = normal(Float64Array.from(levels, (level) => level.m));
  const m = normal(counts.map((count, l) => count + M_STRENGTH * (starting[l] as number)));
  let capped = 0;
  let free = 0;
  const isCapped = levels.map((level, l) => {
    const most = Math.min(MOST_AGAINST, AGAINST_AT_MOST * (starting[l] as number));
    const cap = (isContrary(level) || l === levels.length - 1) && (m[l] as number) > most;
    if (cap) m[l] = most;
    if (cap) capped += most;
    else free += m[l] as number;
    return cap;
  });
  return m.map((share, l) => (isCapped[l] === true ? share : (share * (1 - capped)) / free));
}
