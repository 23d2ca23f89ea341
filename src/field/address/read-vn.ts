import { type ProvinceSense, unitIndex } from "../../country/vn/lookup.ts";
import type { Ward } from "../../country/vn/unit-model.ts";
import { streetOf } from "./street-part.ts";
import { withoutOtherTimes, withoutRemark } from "./remark.ts";
import { problemsOf } from "./problems.ts";
import { HitCache, type Known, type Reading, type Readings, resolve } from "./resolve.ts";
import { findDistrict, findProvince, findWard } from "./scan.ts";
import { schemeOf } from "./scheme.ts";
import { type Tail, tailOf } from "./tail.ts";
import { foldOf, textOf, tokenize } from "./tokens.ts";
import { nearDistrict, nearProvince, nearWard } from "./typo.ts";
import type { Confidence, Problem, VnAddress } from "./vn-address.ts";

/** Longest text read; what is beyond is kept as street. */
const CAP = 1000;

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
 * Reads a Vietnamese address, right to left: country, postcode, province, district, ward, and the street that
 * is left. Takes old, new and mixed schemes, abbreviations, missing accents and commas, and one slip a name.
 * `known` holds units from other columns, which the text must agree with.
 */
export function readVn(raw: string, known: Known = {}): VnAddress {
  const text = raw.normalize("NFC");
  const other = known.unitsOnly === true ? undefined : withoutOtherTimes(text);
  if (other !== undefined) {
    const read = readVn(other.address, known);
    if (read.province !== undefined) return remarked(read, other.remark);
  }
  const tokens = tokenize(text.length > CAP ? text.slice(-CAP) : text);
  const cut = text.length > CAP ? text.slice(0, -CAP) : "";
  const tail = tailOf(tokens);
  if (tail.gone !== undefined) return gone(raw, tail.gone, tail);
  const cache = new HitCache(tokens, unitIndex());
  const { best, rivals } = resolve(cache, tail.end, known);
  const draft: Draft = {
    cache,
    known,
    tail,
    reading: best,
    rivals,
    spans: [],
    end: tail.end,
    mended: [],
  };
  if (draft.reading.province === undefined) seekProvince(draft);
  if (draft.reading.province !== undefined && rivals.length === 0) {
    if (draft.reading.district === undefined && draft.reading.ward === undefined) {
      seekDistrict(draft, draft.reading.province);
    }
    if (draft.reading.ward === undefined) seekWard(draft);
  }
  const address = finish(draft, cut);
  const found = address.district !== undefined || address.ward !== undefined;
  if (found || known.turned === true) return address;
  return beforeRemark(text, known) ?? backwards(text, known, cache) ?? address;
}

/** An address whose units stand before a remark: 15 Láng Hạ, Q. Đống Đa, HN - gần ngã tư. */
function beforeRemark(text: string, known: Known): VnAddress | undefined {
  const whole = text.length > CAP || known.unitsOnly === true;
  const parts = whole ? undefined : withoutRemark(text);
  if (parts === undefined) return undefined;
  const read = readVn(parts.address, known);
  const found = read.district !== undefined || read.ward !== undefined;
  return found ? remarked(read, parts.remark) : undefined;
}

/** A remark stays with the street: nothing of the text is lost. */
function remarked(read: VnAddress, remark: string): VnAddress {
  const words = remark.replace(/^[\s,;.\-–]+/u, "");
  return { ...read, street: read.street === "" ? words : `${read.street}, ${words}` };
}

/** An address written from the large to the small: TP.HCM, Quận 1, Phường Bến Nghé, 12 Nguyễn Du. */
function backwards(text: string, known: Known, cache: HitCache): VnAddress | undefined {
  const divider = text.includes(",") ? "," : " - ";
  const comma = text.indexOf(divider);
  if (comma < 0 || comma === text.lastIndexOf(divider) || text.length > CAP) return undefined;
  const first = tokenize(text.slice(0, comma));
  const led =
    foldOf(first, 0, first.count) === "vietnam" ||
    cache.at(first.count).some((hit) => hit.start === 0 && hit.entry.provinces.length > 0);
  if (!led) return undefined;
  const turned = text.split(divider).reverse().join(", ");
  const address = readVn(turned, { ...known, turned: true });
  return address.district === undefined && address.ward === undefined ? undefined : address;
}

/** An address in a province that no longer exists: what became of its places is not told by its name. */
function gone(raw: string, name: string, tail: Tail): VnAddress {
  return {
    street: raw,
    ward: undefined,
    district: undefined,
    province: undefined,
    postcode: tail.postcode,
    country: tail.country,
    scheme: "unknown",
    confidence: "low",
    rivals: [],
    problems: [{ kind: "province-gone", text: name, suggestion: "" }],
  };
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

/** The readings reduced to what they agree on, inferred upwards, and the scheme told. */
function finish(draft: Draft, cut: string): VnAddress {
  const { reading, rivals, tail, cache, known } = draft;
  let { ward, district, province } = reading;
  const wards: Ward[] = [];
  if (rivals.length > 0) {
    for (const { ward: other } of [reading, ...rivals]) {
      if (other !== undefined && !wards.includes(other)) wards.push(other);
    }
    if (rivals.some((r) => r.ward !== ward)) ward = undefined;
    if (rivals.some((r) => r.district !== district)) district = undefined;
    if (rivals.some((r) => r.province?.old !== province?.old)) province = known.province;
  }
  const given = district !== undefined;
  if (ward?.era === "old") district ??= ward.district;
  if (province === undefined && district !== undefined)
    province = senseOf(draft, district.province.code);
  if (province === undefined && ward?.era === "new") {
    const { province: next } = ward;
    province = { old: undefined, next, sure: 0.5 };
  }
  const scheme = schemeOf({
    ward,
    district: given ? district : undefined,
    province,
    mark: [...cache.marks.values()].at(-1),
  });
  ward = scheme.ward;
  const problems: Problem[] = draft.mended.map(({ text, name }) => ({
    kind: "misspelt",
    text,
    suggestion: name,
  }));
  problems.push(...problemsOf(draft, { ward, district, province, rivals: wards }));
  let confidence: Confidence = "high";
  const placed = reading.province !== undefined || (given && ward?.era === "old");
  // DN is Đà Nẵng or Đồng Nai: with a ward alone, either may be meant.
  const vague = reading.province !== undefined && reading.province.sure < 0.5 && !given;
  if (scheme.doubtful || draft.mended.length > 0 || !placed || vague) {
    confidence = "medium";
  }
  if (ward === undefined) confidence = "medium";
  if (wards.length > 0 || province === undefined) confidence = "low";
  return {
    street: cut + streetOf(draft),
    ward,
    district: given ? district : undefined,
    province,
    postcode: tail.postcode,
    country: tail.country,
    scheme: scheme.scheme,
    confidence,
    rivals: ward === undefined ? wards : [],
    problems,
  };
}

function senseOf(draft: Draft, code: string): ProvinceSense | undefined {
  const { index } = draft.cache;
  const old = index.oldProvince(code);
  return old === undefined ? undefined : index.provinceKeys.get(old.key);
}
