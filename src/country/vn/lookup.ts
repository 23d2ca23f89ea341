import { FORMER_DISTRICTS } from "./former-districts.ts";
import { PROVINCE_ALIASES } from "./province-alias.ts";
import type { District, NewProvince, OldProvince, Ward } from "./unit-model.ts";
import { unitKey, vnUnits } from "./units.ts";

/** What a province name may mean: the province until 2025, the one since, or both under one name. */
export interface ProvinceSense {
  readonly old: OldProvince | undefined;
  readonly next: NewProvince | undefined;
  /** 1 = the full name, less for short forms, least for those with several meanings. */
  readonly sure: number;
}

/** Everything one key may name. */
export interface Entry {
  readonly provinces: readonly ProvinceSense[];
  readonly districts: readonly District[];
  readonly wards: readonly Ward[];
}

type GrowingEntry = { -readonly [Kind in keyof Entry]: Entry[Kind] };

const NONE: readonly never[] = [];

/** The list with one more; most hold one or none, and eight thousand of three empty lists each are felt at start. */
function added<T>(list: readonly T[], one: T): readonly T[] {
  return list.length === 0 ? [one] : [...list, one];
}

/** The gazetteer by name: exact keys, and districts by their initials (`GV` for Gò Vấp, `Q.Nhơn` for Quy Nhơn). */
export interface UnitIndex {
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly initials: ReadonlyMap<string, readonly District[]>;
  /** Keys of whole province names, for look-up with a typo. */
  readonly provinceKeys: ReadonlyMap<string, ProvinceSense>;
  oldProvince(code: string): OldProvince | undefined;
  /** District → letters of the types of the former districts that became part of it. */
  readonly formerTypes: ReadonlyMap<District, ReadonlySet<string>>;
}

let loaded: UnitIndex | undefined;

/** The index, built on first use. */
export function unitIndex(): UnitIndex {
  loaded ??= build();
  return loaded;
}

const ROMAN: readonly string[] = ["", "I", "II", "III", "IV", "V"];

/** A syllable that ends in i or y with either letter: Qui Nhơn and Quy Nhơn, Vĩ Dạ and Vỹ Dạ, Mĩ and Mỹ. */
const I_OR_Y = /^(?:h|k|l|m|s|t|v|qu)[iy]$/;
/** What only a key with such a syllable can hold; most names need no closer look. */
const HOLDS_I_OR_Y = /[hklmstvu][iy]/;

/**
 * Keys of a name's spellings: Đắk, Đăk, Đak or Đắc in the highlands, Tam Xuân 1 for Tam Xuân I, and i for y.
 */
function spellings({ key, name }: { readonly key: string; readonly name: string }): string[] {
  if (key.startsWith("dak")) return [key, `dac${key.slice(3)}`];
  if (key.startsWith("dac")) return [key, `dak${key.slice(3)}`];
  const numeral = /[IV]$/.test(name) ? / ([IV]+)$/.exec(name)?.[1] : undefined;
  if (numeral === undefined) {
    if (!HOLDS_I_OR_Y.test(key)) return [key];
    const words = name.split(/[\s-]+/).map(unitKey);
    if (!words.some((word) => I_OR_Y.test(word))) return [key];
    const other = words.map((word) =>
      I_OR_Y.test(word) ? word.slice(0, -1) + (word.endsWith("i") ? "y" : "i") : word,
    );
    return other.join("") === key ? [key] : [key, other.join("")];
  }
  return [key, key.slice(0, -numeral.length) + ROMAN.indexOf(numeral)];
}

/** Names by key while the index is built. */
class GrowingIndex {
  readonly byKey = new Map<string, GrowingEntry>();

  entry(key: string): GrowingEntry {
    let found = this.byKey.get(key);
    if (found === undefined) {
      this.byKey.set(key, (found = { provinces: NONE, districts: NONE, wards: NONE }));
    }
    return found;
  }

  addProvince(key: string, sense: ProvinceSense): void {
    const found = this.entry(key);
    found.provinces = added(found.provinces, sense);
  }

  addDistrict(key: string, district: District): void {
    const found = this.entry(key);
    found.districts = added(found.districts, district);
  }

  addWard(key: string, ward: Ward): void {
    const found = this.entry(key);
    found.wards = added(found.wards, ward);
  }
}

function build(): UnitIndex {
  const units = vnUnits();
  const index = new GrowingIndex();
  const oldByCode = new Map(units.oldProvinces.map((p) => [p.code, p]));
  const provinceKeys = indexProvinces(index, oldByCode);
  const initials = indexDistricts(index);
  const formerTypes = indexFormerDistricts(index);
  for (const wards of [units.newWards, units.oldWards]) {
    for (const ward of wards) for (const key of spellings(ward)) index.addWard(key, ward);
  }
  return {
    byKey: index.byKey,
    initials,
    provinceKeys,
    formerTypes,
    oldProvince: (code) => oldByCode.get(code),
  };
}

/** Provinces under their names and short forms; a short form of several is sure of none. Returns those by name. */
function indexProvinces(
  index: GrowingIndex,
  oldByCode: ReadonlyMap<string, OldProvince>,
): ReadonlyMap<string, ProvinceSense> {
  const { oldProvinces, newProvinces } = vnUnits();
  const byName = new Map<string, ProvinceSense>();
  const newByKey = new Map(newProvinces.map((p) => [p.key, p]));
  for (const old of oldProvinces) {
    const sense = { old, next: newByKey.get(old.key), sure: 1 };
    for (const key of spellings(old)) {
      index.addProvince(key, sense);
      byName.set(key, sense);
    }
  }
  for (const [alias, codes] of PROVINCE_ALIASES) {
    for (const [i, code] of codes.entries()) {
      const old = oldByCode.get(code);
      const next = old === undefined ? undefined : newByKey.get(old.key);
      const sure = codes.length === 1 ? (alias.length > 2 ? 0.9 : 0.75) : 0.4 - i * 0.1;
      index.addProvince(alias, { old, next, sure });
    }
  }
  return byName;
}

/** Districts under their names. Returns them by initials. */
function indexDistricts(index: GrowingIndex): ReadonlyMap<string, readonly District[]> {
  const byInitials = new Map<string, District[]>();
  for (const district of vnUnits().districts) {
    for (const key of spellings(district)) index.addDistrict(key, district);
    const short = initialsOf(district.name);
    for (const key of [short, lettered(district.name)]) {
      if (key.length > 1) byInitials.set(key, [...(byInitials.get(key) ?? []), district]);
    }
  }
  return byInitials;
}

/** Districts under the names of those that became part of them. Returns the types those had. */
function indexFormerDistricts(index: GrowingIndex): ReadonlyMap<District, ReadonlySet<string>> {
  const byCode = new Map(vnUnits().districts.map((d) => [d.code, d]));
  const types = new Map<District, Set<string>>();
  for (const [type, name, , into] of FORMER_DISTRICTS) {
    for (const code of into) {
      const heir = byCode.get(code);
      if (heir === undefined) continue;
      const key = unitKey(name);
      if (!index.entry(key).districts.includes(heir)) index.addDistrict(key, heir);
      types.set(heir, (types.get(heir) ?? new Set<string>()).add(type));
    }
  }
  return types;
}

/** `Quy Nhơn` → `qnhon`, as `Q.Nhơn` is read; "" for names of other lengths. */
function lettered(name: string): string {
  const [first = "", second = "", more] = name.split(/[\s-]+/).map(unitKey);
  return second === "" || more !== undefined ? "" : first.charAt(0) + second;
}

/** `Gò Vấp` → `gv`. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => unitKey(word).charAt(0))
    .join("");
}
