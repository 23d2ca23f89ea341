import type { ProvinceSense } from "../../country/vn/lookup.ts";
import { type HitCache, type Known, type Reading, type Readings, resolve } from "./resolve.ts";
import { findDistrict, findProvince, findWard } from "./scan.ts";
import type { Tail } from "./tail.ts";
import { textOf } from "./tokens.ts";
import { nearDistrict, nearProvince, nearWard } from "./typo.ts";

/** The state of reading one text, improved step by step. */
export interface Draft {
  readonly cache: HitCache;
  readonly known: Known;
  readonly tail: Tail;
  reading: Reading;
  rivals: readonly Reading[];
  /** Token ranges of units found away from the tail, besides `reading.start..tail.end`. */
  readonly spans: { readonly start: number; readonly end: number }[];
  /** Where the units of the tail end. */
  end: number;
  /** Names mended: what stood there → what was meant. */
  readonly mended: { readonly text: string; readonly name: string }[];
}

/**
 * Seeks the units a text's end does not name, level by level: misspelt where they are looked for, or somewhere else. A
 * text whose end is open between several readings is left so.
 */
export function seekUnits(draft: Draft): void {
  const open = draft.rivals.length > 0;
  if (draft.reading.province === undefined) seekProvince(draft);
  const { province, district, ward } = draft.reading;
  if (province === undefined || open) return;
  if (district === undefined && ward === undefined) seekDistrict(draft, province);
  if (draft.reading.ward === undefined) seekWard(draft);
}

function adopt(draft: Draft, { best, rivals }: Readings, end: number): void {
  draft.reading = best;
  draft.rivals = rivals;
  draft.end = end;
}

/** A province misspelt at the end, before words behind it, or somewhere else. */
function seekProvince(draft: Draft): void {
  const { cache, tail, known } = draft;
  const worth = draft.reading.points;
  const near = nearProvince(cache, tail.end);
  if (near !== undefined) {
    const next = resolve(cache, near.start, { ...known, province: near.unit });
    if (next.best.points >= worth + 3) {
      note(draft, near.start, tail.end, near.unit.old?.name ?? near.unit.next?.name ?? "");
      return adopt(draft, next, tail.end);
    }
  }
  const found = findProvince(cache, tail.end);
  if (found === undefined) return;
  const next = resolve(cache, found.end, known);
  // Only where the text behind the province is no place itself: "Hà Nội - Quận Đống Đa".
  if (draft.reading.start === draft.end) return adopt(draft, next, found.end);
  const again = resolve(cache, tail.end, { ...known, province: found.unit });
  if (again.best.start >= found.end) {
    draft.spans.push({ start: found.start, end: found.end });
    adopt(draft, again, tail.end);
  }
}

function seekDistrict(draft: Draft, province: ProvinceSense): void {
  const { cache, known } = draft;
  const at = draft.reading.provinceStart;
  const near = nearDistrict(cache, at, province);
  if (near !== undefined) {
    note(draft, near.start, at, near.unit.full);
    const next = resolve(cache, near.start, { ...known, province, district: near.unit });
    return adopt(draft, next, draft.end);
  }
  const found = findDistrict(cache, at - 1, province);
  if (found === undefined) return;
  const next = resolve(cache, found.start, { ...known, province, district: found.unit });
  draft.spans.push({ start: found.start, end: found.end });
  draft.reading = { ...next.best, start: at, provinceStart: at, districtStart: found.start };
  if (next.best.start < found.start) {
    draft.spans.push({ start: next.best.start, end: found.start });
  }
  draft.rivals = next.rivals;
}

function seekWard(draft: Draft): void {
  const { cache, reading } = draft;
  const near = nearWard(cache, reading.districtStart, reading.district, reading.province);
  if (near !== undefined) {
    note(draft, near.start, reading.districtStart, near.unit.full);
    if (reading.start === reading.districtStart) {
      draft.reading = { ...reading, ward: near.unit, start: near.start };
    } else {
      draft.spans.push({ start: near.start, end: reading.districtStart });
      draft.reading = { ...reading, ward: near.unit };
    }
    return;
  }
  const found = findWard(cache, reading.districtStart - 1, reading.district, reading.province);
  if (found === undefined) return;
  draft.spans.push({ start: found.start, end: found.end });
  draft.reading = { ...reading, ward: found.unit };
}

function note(draft: Draft, start: number, end: number, name: string): void {
  draft.mended.push({ text: textOf(draft.cache.tokens, start, end), name });
}
