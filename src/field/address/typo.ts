import type { ProvinceSense } from "../../country/vn/lookup.ts";
import type { District, Ward } from "../../country/vn/unit-model.ts";
import { LEVEL } from "../../country/vn/unit-words.ts";
import { damerauLevenshtein } from "../../text/damerau.ts";
import { boundary, wordBefore } from "./hits.ts";
import { readsAsStreet } from "./rating.ts";
import type { HitCache } from "./resolve.ts";
import { foldOf, GAP, type Tokens } from "./tokens.ts";

/** A unit whose name is one slip away from what stands in the text. */
export interface Near<T> {
  readonly unit: T;
  /** First token, type word included. */
  readonly start: number;
}

/** Names this short have too many neighbours to be mended. */
const SHORTEST = 5;
/** Longer names may carry two slips. */
const LONG = 10;

interface Window {
  readonly key: string;
  readonly start: number;
  readonly worded: boolean;
}

/** The runs of tokens before `end` that may be a misspelt name at a level: behind a type word, or a whole segment. */
function windows(tokens: Tokens, end: number, level: number, loose: boolean, least = 1): Window[] {
  const found: Window[] = [];
  const lowest = Math.max(0, end - 5);
  for (let start = end - 1; start >= lowest; start--) {
    if (start < end - 1 && (tokens.gap[start + 1] as number) >= GAP.bracket) break;
    const key = foldOf(tokens, start, end);
    if (key.charCodeAt(0) > 57 && key.length >= SHORTEST && !endsShort(tokens, start, end)) {
      const before = wordBefore(tokens, start);
      const worded = before !== undefined && (before.word.levels & level) !== 0;
      const first = worded ? before.start : start;
      const whole = boundary(tokens, first) && boundary(tokens, end);
      if (!worded && readsAsStreet(tokens, { start, whole, word: undefined })) continue;
      const open = loose && !(end < tokens.count && boundary(tokens, end));
      if (worded || whole || (open && end - start >= least)) {
        found.push({ key, start: first, worded });
      }
    }
  }
  return found;
}

/** Whether a run of words ends in two or three capitals of their own: `Long QN` is no Long An. */
function endsShort(tokens: Tokens, start: number, end: number): boolean {
  const [from, to] = [tokens.start[end - 1] as number, tokens.end[end - 1] as number];
  if (end - start < 2 || to - from > 3) return false;
  const run = tokens.text.slice(tokens.start[start], to);
  return /^\p{Lu}{2,3}$/u.test(tokens.text.slice(from, to)) && run !== run.toUpperCase();
}

/** The one nearest unit of a list, undefined where none or several are equally near. */
function nearest<T extends { readonly key: string }>(
  runs: readonly Window[],
  units: Iterable<T>,
): Near<T> | undefined {
  let best: Near<T> | undefined;
  let bestRank = Infinity;
  let tied = false;
  for (const unit of units) {
    if (unit.key.length < SHORTEST - 1) continue;
    for (const run of runs) {
      const limit = unit.key.length >= LONG ? 2 : 1;
      const distance = damerauLevenshtein(run.key, unit.key, limit);
      if (distance > limit) continue;
      // A run behind its type word beats one without; longer names beat shorter.
      const rank = distance * 2 - (run.worded ? 1 : 0) - unit.key.length / 100;
      if (rank < bestRank) {
        best = { unit, start: run.start };
        bestRank = rank;
        tied = false;
      } else if (rank === bestRank && best?.unit.key !== unit.key) tied = true;
    }
  }
  return tied ? undefined : best;
}

/** A province misspelt at the end of the text. */
export function nearProvince(cache: HitCache, end: number): Near<ProvinceSense> | undefined {
  const runs = windows(cache.tokens, end, LEVEL.province, true);
  if (runs.length === 0) return undefined;
  const units = [...cache.index.provinceKeys].map(([key, sense]) => ({ key, sense }));
  const near = nearest(runs, units);
  return near === undefined ? undefined : { unit: near.unit.sense, start: near.start };
}

/** A district misspelt before `end`, among those of a province. */
export function nearDistrict(
  cache: HitCache,
  end: number,
  province: ProvinceSense,
): Near<District> | undefined {
  // In a text without commas two syllables are enough to go by.
  const runs = windows(cache.tokens, end, LEVEL.district, !cache.tokens.text.includes(","), 2);
  return runs.length === 0 ? undefined : nearest(runs, province.old?.districts ?? []);
}

/** A ward misspelt before `end`, among those of a district, else of a province. */
export function nearWard(
  cache: HitCache,
  end: number,
  district: District | undefined,
  province: ProvinceSense | undefined,
): Near<Ward> | undefined {
  const runs = windows(cache.tokens, end, LEVEL.ward, district !== undefined);
  if (runs.length === 0) return undefined;
  if (district !== undefined) {
    return nearest<Ward>(runs, district.wards) ?? nearest<Ward>(runs, district.became);
  }
  if (province === undefined) return undefined;
  const worded = runs.filter((run) => run.worded || boundary(cache.tokens, run.start));
  const now = province.next ?? province.old?.became;
  return (
    nearest<Ward>(worded, now?.wards ?? []) ??
    nearest<Ward>(worded, province.old?.districts.flatMap((d) => d.wards) ?? [])
  );
}
