import { foldTight } from "../../text/fold.ts";
import { NEW_UNITS, OLD_UNITS } from "../data/vn-units.ts";
import type {
  District,
  NewProvince,
  NewWard,
  OldProvince,
  OldWard,
  VnUnits,
} from "./unit-model.ts";
import { UNIT_TYPE_OF } from "./unit-types.ts";

let loaded: VnUnits | undefined;

/** The gazetteer of Vietnam before and after 2025, unpacked on first use (about 30 ms) and kept. */
export function vnUnits(): VnUnits {
  loaded ??= unpack();
  return loaded;
}

/** The key unit names meet under: no accents, case, spaces or marks, numbers without leading zeros. */
export function unitKey(name: string): string {
  const key = foldTight(name);
  return key.charCodeAt(0) === 48 ? key.replace(/^0+(?=\d)/, "") : key;
}

interface Named {
  readonly type: string;
  readonly name: string;
  readonly full: string;
  readonly key: string;
}

function named(packed: string): Named {
  const type = packed.charAt(0);
  const name = packed.slice(1);
  const word = UNIT_TYPE_OF.get(type)?.vi;
  return { type, name, full: word === undefined ? name : `${word} ${name}`, key: unitKey(name) };
}

function unpack(): VnUnits {
  const newProvinces: NewProvince[] = [];
  const newWards = new Map<string, NewWard>();
  const provinceOf = new Map<string, NewProvince>();
  const lines = NEW_UNITS.trim().split("\n");
  for (let i = 0; i < lines.length; i += 2) {
    const head = lines[i] ?? "";
    const wards: NewWard[] = [];
    const province = { code: head.slice(1, 3), ...named(head.slice(3)), wards };
    for (const entry of (lines[i + 1] ?? "").split(";")) {
      const { type, name, full, key } = named(entry.slice(5));
      const code = entry.slice(0, 5);
      const ward: NewWard = { era: "new", code, type, name, full, key, province };
      wards.push(ward);
      newWards.set(code, ward);
    }
    newProvinces.push(province);
    provinceOf.set(province.code, province);
  }
  return { newProvinces, newWards: [...newWards.values()], ...unpackOld(newWards, provinceOf) };
}

function unpackOld(
  newWards: ReadonlyMap<string, NewWard>,
  provinceOf: ReadonlyMap<string, NewProvince>,
): Pick<VnUnits, "oldProvinces" | "districts" | "oldWards"> {
  const oldProvinces: OldProvince[] = [];
  const allDistricts: District[] = [];
  const oldWards: OldWard[] = [];
  let districts: District[] = [];
  let province: OldProvince | undefined;
  const lines = OLD_UNITS.trim().split("\n");
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line.startsWith("#")) {
      const [head = "", code = ""] = line.split(">");
      const became = provinceOf.get(code);
      if (became === undefined) throw new Error(`unit data: province ${code}`);
      districts = [];
      province = { code: head.slice(1, 3), ...named(head.slice(3)), became, districts };
      oldProvinces.push(province);
    } else if (province !== undefined) {
      const wards: OldWard[] = [];
      const became = new Set<NewWard>();
      const district: District = {
        code: line.slice(0, 3),
        ...named(line.slice(3)),
        province,
        wards,
        became: [],
      };
      i++;
      for (const entry of (lines[i] ?? "").split(";")) {
        const ward = oldWard(entry, district, newWards);
        for (const unit of ward.became) became.add(unit);
        // A district without communes is one nameless entry that only says what became of it.
        if (ward.name !== "") wards.push(ward);
      }
      (district.became as NewWard[]).push(...became);
      districts.push(district);
      allDistricts.push(district);
      oldWards.push(...wards);
    }
  }
  return { oldProvinces, districts: allDistricts, oldWards };
}

function oldWard(
  entry: string,
  district: District,
  newWards: ReadonlyMap<string, NewWard>,
): OldWard {
  const [head = "", targets = ""] = entry.split(">");
  const first = head.charCodeAt(0);
  const code = first >= 48 && first <= 57 ? head.slice(0, 5) : "";
  const heir = (target: string): NewWard => {
    const unit = newWards.get(target);
    if (unit === undefined) throw new Error(`unit data: ward ${target}`);
    return unit;
  };
  const became = targets.includes(",") ? targets.split(",").map(heir) : [heir(targets)];
  // Ten thousand of them: no object is spread into another.
  const { type, name, full, key } = named(head.slice(code.length));
  return { era: "old", code, type, name, full, key, district, became };
}
