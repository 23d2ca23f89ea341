import type { ProvinceSense, UnitIndex } from "../../country/vn/lookup.ts";
import type { District, Ward } from "../../country/vn/unit-model.ts";
import { LEVEL, UNIT_PREFIXES } from "../../country/vn/unit-words.ts";
import { type Hit, hitsAt } from "./hits.ts";
import { needsPlace, rateDistrict, rateProvince, rateWard, readsAsStreet } from "./rating.ts";
import { type Mark, marksOf } from "./tail.ts";
import { textOf, type Tokens } from "./tokens.ts";

/** What is known about a place before its text is read: units from other columns. */
export interface Known {
  readonly province?: ProvinceSense | undefined;
  readonly district?: District | undefined;
  /** True for the text of unit columns, where there is no street. */
  readonly unitsOnly?: boolean;
  /** True for a text whose segments were turned round already. */
  readonly turned?: boolean;
}

/** A reading of the tail of a text as units. */
export interface Reading {
  readonly province: ProvinceSense | undefined;
  readonly district: District | undefined;
  readonly ward: Ward | undefined;
  /** First token that belongs to the units. */
  readonly start: number;
  /** First token of the province, of the district: where looking for more goes on. */
  readonly provinceStart: number;
  readonly districtStart: number;
  readonly points: number;
}

export interface Readings {
  readonly best: Reading;
  /** Readings as good as the best that name other units. */
  readonly rivals: readonly Reading[];
}

interface Option<T> {
  readonly unit: T | undefined;
  readonly start: number;
  readonly points: number;
  /** Counts only with any unit inside it, or with one that leaves no doubt. */
  readonly needs?: "unit" | "sure" | "";
  /** Behind its type word. */
  readonly worded?: boolean;
}

/** Where hits of one text are kept, as many readings end at the same token. */
export class HitCache {
  private readonly kept: (Hit[] | undefined)[] = [];
  readonly tokens: Tokens;
  readonly index: UnitIndex;
  /** Tokens that say only which scheme an address is in; names end before them. */
  readonly marks: ReadonlyMap<number, Mark>;

  constructor(tokens: Tokens, index: UnitIndex) {
    this.tokens = tokens;
    this.index = index;
    this.marks = marksOf(tokens, index);
  }

  /** The hits that end before token `end`. */
  at(end: number): readonly Hit[] {
    const kept = this.kept[end];
    if (kept !== undefined) return kept;
    const last = this.marks.size > 0 && this.marks.has(end - 1) ? end - 1 : end;
    return (this.kept[end] = hitsAt(this.tokens, this.index, last));
  }
}

/** The best reading of the tokens before `end` as [ward] [district] [province], right to left. */
export function resolve(cache: HitCache, end: number, known: Known): Readings {
  const none: Reading = {
    province: known.province,
    district: known.district,
    ward: undefined,
    start: end,
    provinceStart: end,
    districtStart: end,
    points: 0,
  };
  let best = none;
  let rivals: Reading[] = [];
  for (const p of provinceOptions(cache, end, known)) {
    for (const d of districtOptions(cache, p, known)) {
      for (const w of wardOptions(cache, d, p.unit, known)) {
        if (d.needs === "sure" && w.worded !== true) continue;
        if (d.unit === undefined && !holds(p, w)) continue;
        const points = p.points + d.points + w.points;
        if (points < best.points) continue;
        const reading: Reading = {
          province: p.unit,
          district: d.unit,
          ward: w.unit,
          start: w.start,
          provinceStart: p.start,
          districtStart: d.start,
          points,
        };
        if (points > best.points) {
          best = reading;
          rivals = [];
        } else if (!sameUnits(reading, best)) rivals.push(reading);
      }
    }
  }
  return { best, rivals };
}

/** Whether a ward is what a province needs without a district. */
function holds({ needs }: Option<ProvinceSense>, ward: Option<Ward>): boolean {
  return needs === "sure" ? ward.worded === true : needs !== "unit" || ward.unit !== undefined;
}

function sameUnits(a: Reading, b: Reading): boolean {
  return a.ward === b.ward && a.district === b.district && a.province?.old === b.province?.old;
}

function provinceOptions(cache: HitCache, end: number, known: Known): Option<ProvinceSense>[] {
  const options: Option<ProvinceSense>[] = [];
  let told = false;
  for (const hit of cache.at(end)) {
    for (const sense of hit.entry.provinces) {
      const points = rateProvince(cache.tokens, hit, sense);
      if (points === undefined) continue;
      const start = repeated(cache, hit.start, sense);
      const clash = known.province !== undefined && !sameProvince(known.province, sense);
      const needs = needsPlace(hit, sense);
      options.push({ unit: sense, start, points: clash ? points - 6 : points + 0.5, needs });
      // A whole name that is no district's too leaves no doubt; reading on without it would be wasted.
      if (points >= 6 && hit.entry.districts.length === 0) told = true;
    }
  }
  if (known.province !== undefined) options.push({ unit: known.province, start: end, points: 6 });
  else if (!told) options.push({ unit: undefined, start: end, points: 0 });
  return options;
}

/** Skips a second mention of the same province: `Hà Nội, TP. Hà Nội`. */
function repeated(cache: HitCache, start: number, sense: ProvinceSense): number {
  for (const hit of cache.at(start)) {
    if (hit.whole && hit.entry.provinces.includes(sense) && hit.entry.districts.length === 0) {
      return hit.start;
    }
  }
  return start;
}

/** True where two senses name one province, of either era. */
export function sameProvince(a: ProvinceSense, b: ProvinceSense): boolean {
  return (a.old !== undefined && a.old === b.old) || (a.next !== undefined && a.next === b.next);
}

function districtOptions(
  cache: HitCache,
  province: Option<ProvinceSense>,
  known: Known,
): Option<District>[] {
  const options: Option<District>[] = [
    {
      unit: known.district,
      start: province.start,
      points: known.district === undefined ? 0 : 7,
    },
  ];
  for (const hit of cache.at(province.start)) {
    const named = hit.entry.districts;
    const short = cache.index.initials.get(hit.key);
    const telling = hit.word !== undefined || isShortName(cache.tokens, hit);
    const initials = short !== undefined && telling && province.unit !== undefined;
    // In a text without commas a ward in front must say that these letters are a district.
    const unsure = named.length === 0 && hit.word === undefined && !hit.whole;
    if (named.length === 0 && !initials) continue;
    if (known.unitsOnly !== true && readsAsStreet(cache.tokens, hit)) continue;
    if (hit.word === undefined && !hit.whole && insideWard(cache, province, hit)) continue;
    for (const district of initials && named.length === 0 ? short : named) {
      const points = rateDistrict(cache.tokens, cache.index, hit, district, province.unit);
      if (points === undefined) continue;
      const clash = known.district !== undefined && known.district !== district;
      const byInitials = hit.key !== district.key && named.length === 0 ? 1 : 0;
      options.push({
        unit: district,
        start: hit.start,
        points: (clash ? points - 8 : points) - byInitials,
        needs: unsure ? "sure" : "",
      });
    }
  }
  return options;
}

/**
 * Three initials, or two capitals: P. 3, VT, BRVT; inside a text only capitals, or `Q.Nhơn`. Two other letters are what is
 * left of a word.
 */
function isShortName(tokens: Tokens, { key, nameStart, nameEnd, whole }: Hit): boolean {
  if (key.length !== 2 && whole) return key.length > 2;
  if (nameEnd - nameStart === 2) return true;
  if (key.length > 2) return /^[A-ZĐ]{3,5}$/.test(textOf(tokens, nameStart, nameEnd));
  return /^[A-ZĐ]{2}$/.test(textOf(tokens, nameStart, nameEnd)) && !UNIT_PREFIXES.has(key);
}

/** True where a district's name is the end of a ward's that fills its segment: Xã Tân Hà Lâm Hà. */
function insideWard(cache: HitCache, province: Option<ProvinceSense>, inner: Hit): boolean {
  const next = province.unit?.next;
  return cache
    .at(province.start)
    .some(
      (hit) =>
        hit.whole &&
        hit.word !== undefined &&
        hit.start < inner.start &&
        hit.entry.wards.some((ward) => ward.era === "new" && ward.province === next),
    );
}

function wardOptions(
  cache: HitCache,
  district: Option<District>,
  province: ProvinceSense | undefined,
  known: Known,
): Option<Ward>[] {
  const options: Option<Ward>[] = [{ unit: undefined, start: district.start, points: 0 }];
  for (const hit of cache.at(district.start)) {
    if ((hit.levels & LEVEL.ward) === 0 || hit.entry.wards.length === 0) continue;
    if (known.unitsOnly !== true && readsAsStreet(cache.tokens, hit)) continue;
    for (const ward of hit.entry.wards) {
      const points = rateWard(cache.tokens, hit, ward, district.unit, province);
      if (points === undefined) continue;
      options.push({ unit: ward, start: hit.start, points, worded: hit.word !== undefined });
    }
  }
  return options;
}
