import { type Members, membersOf } from "../../table/members.ts";
import { seeded } from "../../table/seeded.ts";
import { allot } from "./allot.ts";
import { type Band, BAND_NAMES, type BandName, bandOf, type Population } from "./bands.ts";

/** One question of a sample, by record. */
export interface Drawn {
  readonly band: BandName;
  /** The record asked about. */
  readonly record: number;
  /** The record it may be one customer with; absent where the nearest others are to be shown. */
  readonly other?: number;
  /** Pairs of rows the answer is about. */
  readonly pairs: number;
}

/** A sample without labels: what it was drawn from, and the questions in random order. */
export interface Sample {
  readonly bands: readonly Band[];
  readonly questions: readonly Drawn[];
}

/**
 * Draws questions about a run, in each band every unit with the same chance and none twice. The same population, number
 * and seed give the same sample; the order is random too, so that whoever stops early has still answered a sample.
 */
export function drawSample(population: Population, wanted: number, seed: number): Sample {
  const random = seeded(seed);
  const below = (n: number): number => Math.floor((random() / 2 ** 32) * n);
  const { entityOf } = population;
  const groups = membersOf(
    entityOf,
    entityOf.reduce((most, entity) => Math.max(most, entity + 1), 0),
  );
  const urns = urnsOf(population, groups);
  const bands = BAND_NAMES.map((name): Band => {
    const { units, size } = urns[name];
    return { name, units, size };
  });
  const questions: Drawn[] = [];
  for (const [i, count] of allot(bands, wanted).entries()) {
    const band = BAND_NAMES[i];
    if (band === undefined) continue;
    for (const unit of distinct(urns[band].units, count, below)) {
      questions.push({ band, ...urns[band].at(unit) });
    }
  }
  for (let i = questions.length - 1; i > 0; i--) {
    const j = below(i + 1);
    const [a, b] = [questions[i], questions[j]];
    if (a !== undefined && b !== undefined) [questions[i], questions[j]] = [b, a];
  }
  return { bands, questions };
}

/** What one band is drawn from. */
interface Urn {
  readonly units: number;
  readonly size: number;
  at(unit: number): Omit<Drawn, "band">;
}

function urnsOf(population: Population, groups: Members): Readonly<Record<BandName, Urn>> {
  const count = groups.start.length - 1;
  const { entityOf, weakest, reviews, nearest, mergeAt, reviewAt } = population;
  const merged = (band: BandName): Urn => {
    const entities: number[] = [];
    const ends: number[] = [];
    let pairs = 0;
    for (let entity = 0; entity < count; entity++) {
      const size = sizeOf(groups, entity);
      if (size < 2 || bandOf.merged(weakest[entity] as number, mergeAt) !== band) continue;
      pairs += (size * (size - 1)) / 2;
      entities.push(entity);
      ends.push(pairs);
    }
    const at = (unit: number) => {
      const i = firstAbove(ends, unit);
      const [a, b] = pairAt(unit - (ends[i - 1] ?? 0));
      const entity = entities[i] ?? 0;
      return { record: member(groups, entity, a), other: member(groups, entity, b), pairs: 1 };
    };
    return { units: pairs, size: pairs, at };
  };
  const review = (band: BandName): Urn => {
    const asked = reviews.filter(({ weight }) => bandOf.review(weight) === band);
    const sizes = asked.map(({ left, right }) => {
      const [a, b] = [entityOf[left] as number, entityOf[right] as number];
      return sizeOf(groups, a) * sizeOf(groups, b);
    });
    const at = (unit: number) => {
      const { left = 0, right = 0 } = asked[unit] ?? {};
      return { record: left, other: right, pairs: sizes[unit] ?? 1 };
    };
    return { units: asked.length, size: sizes.reduce((sum, n) => sum + n, 0), at };
  };
  const missed = (band: BandName): Urn => {
    const rows: number[] = [];
    // A single customer has no neighbour to be missed.
    const looked = count > 1 ? nearest.length : 0;
    for (let row = 0; row < looked; row++) {
      if (bandOf.missed(nearest[row] as number, reviewAt) === band) rows.push(row);
    }
    const at = (unit: number) => ({ record: rows[unit] ?? 0, pairs: 1 });
    return { units: rows.length, size: rows.length, at };
  };
  return {
    "merged-clearly": merged("merged-clearly"),
    "merged-narrowly": merged("merged-narrowly"),
    "review-likely": review("review-likely"),
    "review-unlikely": review("review-unlikely"),
    "apart-near": missed("apart-near"),
    "apart-far": missed("apart-far"),
  };
}

/** Different numbers below `n`, each set equally likely (Floyd's way, Bentley 1987), in the order drawn. */
function distinct(n: number, count: number, below: (n: number) => number): number[] {
  const drawn = new Set<number>();
  for (let top = n - count; top < n; top++) {
    const one = below(top + 1);
    drawn.add(drawn.has(one) ? top : one);
  }
  return [...drawn];
}

/** Where the first number above `n` stands in an ascending list. */
function firstAbove(ends: readonly number[], n: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > n) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The n-th pair of 0-1, 0-2, 1-2, 0-3 … */
function pairAt(n: number): readonly [number, number] {
  let b = Math.floor((1 + Math.sqrt(1 + 8 * n)) / 2);
  while ((b * (b - 1)) / 2 > n) b--;
  while ((b * (b + 1)) / 2 <= n) b++;
  return [n - (b * (b - 1)) / 2, b];
}

/** How many records an entity has. */
function sizeOf({ start }: Members, entity: number): number {
  return (start[entity + 1] as number) - (start[entity] as number);
}

function member({ start, records }: Members, entity: number, i: number): number {
  return records[(start[entity] as number) + i] as number;
}
