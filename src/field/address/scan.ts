import type { ProvinceSense } from "../../country/vn/lookup.ts";
import type { District, Ward } from "../../country/vn/unit-model.ts";
import { boundary } from "./hits.ts";
import { rateDistrict, rateProvince, rateWard } from "./rating.ts";
import type { HitCache } from "./resolve.ts";

/** A unit found away from the end of the text. */
export interface Found<T> {
  readonly unit: T;
  readonly start: number;
  readonly end: number;
}

/** How many segments are looked through. */
const REACH = 5;

/** The ends of segments before `end`, nearest first. */
function* segmentEnds(cache: HitCache, end: number): Generator<number> {
  let seen = 0;
  for (let i = end - 1; i > 0 && seen < REACH; i--) {
    if (!boundary(cache.tokens, i)) continue;
    seen++;
    yield i;
  }
}

/** A ward behind its type word, anywhere before `end`. */
export function findWard(
  cache: HitCache,
  end: number,
  district: District | undefined,
  province: ProvinceSense | undefined,
): Found<Ward> | undefined {
  for (const at of segmentEnds(cache, end + 1)) {
    let best: Found<Ward> | undefined;
    let bestPoints = 3;
    for (const hit of cache.at(at)) {
      if (hit.word === undefined) continue;
      for (const ward of hit.entry.wards) {
        const points = rateWard(cache.tokens, hit, ward, district, province);
        if (points === undefined || points < bestPoints) continue;
        // Two as good as each other are no find.
        best = points === bestPoints ? undefined : { unit: ward, start: hit.start, end: at };
        bestPoints = points;
      }
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** A district behind its type word, anywhere before `end`. */
export function findDistrict(
  cache: HitCache,
  end: number,
  province: ProvinceSense,
): Found<District> | undefined {
  for (const at of segmentEnds(cache, end + 1)) {
    for (const hit of cache.at(at)) {
      if (hit.word === undefined) continue;
      for (const district of hit.entry.districts) {
        const points = rateDistrict(cache.tokens, cache.index, hit, district, province);
        if (points !== undefined && points >= 6)
          return { unit: district, start: hit.start, end: at };
      }
    }
  }
  return undefined;
}

/** A province that fills a segment, anywhere before `end`. */
export function findProvince(cache: HitCache, end: number): Found<ProvinceSense> | undefined {
  for (const at of segmentEnds(cache, end)) {
    for (const hit of cache.at(at)) {
      if (!hit.whole) continue;
      for (const sense of hit.entry.provinces) {
        const points = rateProvince(cache.tokens, hit, sense);
        if (points !== undefined && points >= 6) return { unit: sense, start: hit.start, end: at };
      }
    }
  }
  return undefined;
}
