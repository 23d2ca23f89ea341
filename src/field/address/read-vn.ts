import { type ProvinceSense, unitIndex } from "../../country/vn/lookup.ts";
import type { Ward } from "../../country/vn/unit-model.ts";
import { streetOf } from "./street-part.ts";
import { withoutOtherTimes, withoutRemark } from "./remark.ts";
import { problemsOf } from "./problems.ts";
import { HitCache, type Known, resolve } from "./resolve.ts";
import { schemeOf } from "./scheme.ts";
import { type Draft, seekUnits } from "./seek.ts";
import { type Tail, tailOf } from "./tail.ts";
import { foldOf, tokenize } from "./tokens.ts";
import type { Confidence, Problem, VnAddress } from "./vn-address.ts";

/** Longest text read; what is beyond is kept as street. */
const CAP = 1000;

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
  seekUnits(draft);
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
