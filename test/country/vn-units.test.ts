import { describe, expect, test } from "vitest";
import { unitKey, vnUnits } from "../../src/country/vn/units.ts";
import { FORMER_DISTRICTS } from "../../src/country/vn/former-districts.ts";
import { PROVINCE_ALIASES } from "../../src/country/vn/province-alias.ts";

const units = vnUnits();
const official = units.oldWards.filter((ward) => ward.code !== "");

describe("the gazetteer is complete", () => {
  test("numbers of units of both eras", () => {
    expect(units.oldProvinces).toHaveLength(63);
    expect(units.newProvinces).toHaveLength(34);
    expect(units.districts).toHaveLength(696);
    expect(official).toHaveLength(10_035);
    expect(units.newWards).toHaveLength(3_321);
  });

  test("types since 2026-04-30", () => {
    const count = (type: string) => units.newWards.filter((ward) => ward.type === type).length;
    expect([count("p"), count("x"), count("k")]).toEqual([697, 2_611, 13]);
    expect(units.newProvinces.filter((p) => p.full.startsWith("Thành phố"))).toHaveLength(7);
  });

  test("types until 2025", () => {
    const count = (type: string) => official.filter((ward) => ward.type === type).length;
    expect([count("p"), count("x"), count("t")]).toEqual([1_726, 7_692, 617]);
  });

  test("codes are unique inside their era, and reused across", () => {
    expect(new Set(official.map((w) => w.code)).size).toBe(official.length);
    expect(new Set(units.newWards.map((w) => w.code)).size).toBe(3_321);
    const old = official.find((ward) => ward.code === "00004");
    const now = units.newWards.find((ward) => ward.code === "00004");
    expect([old?.full, now?.full]).toEqual(["Phường Trúc Bạch", "Phường Ba Đình"]);
  });

  test("every new unit is the target of an old one", () => {
    const targets = new Set(units.districts.flatMap((d) => d.became));
    expect(units.newWards.filter((ward) => !targets.has(ward)).map((w) => w.full)).toEqual([]);
  });

  test("new names are unique inside a province, accents counted", () => {
    for (const province of units.newProvinces) {
      const names = province.wards.map((ward) => ward.full);
      expect(new Set(names).size, province.full).toBe(names.length);
    }
  });

  test("former districts and aliases point at units that exist", () => {
    const districts = new Map(units.districts.map((d) => [d.code, d]));
    for (const [, name, province, into] of FORMER_DISTRICTS) {
      for (const code of into) expect(districts.get(code)?.province.code, name).toBe(province);
    }
    const provinces = new Set(units.oldProvinces.map((p) => p.code));
    for (const [key, codes] of PROVINCE_ALIASES) {
      expect(
        codes.every((code) => provinces.has(code)),
        key,
      ).toBe(true);
      expect(unitKey(key)).toBe(key);
    }
  });
});

describe("what became of the old wards", () => {
  test("all of them have a target, in the province that took theirs", () => {
    for (const ward of official) {
      expect(ward.became.length, ward.full).toBeGreaterThan(0);
      expect(ward.became[0]?.province, `${ward.full}, ${ward.district.full}`).toBe(
        ward.district.province.became,
      );
    }
  });

  test("442 were divided, the others went whole", () => {
    expect(official.filter((ward) => ward.became.length > 1)).toHaveLength(442);
  });

  const cases: [province: string, district: string, ward: string, became: string[]][] = [
    ["Thành phố Hồ Chí Minh", "Quận 1", "Phường Bến Nghé", ["Phường Sài Gòn"]],
    ["Thành phố Hà Nội", "Quận Ba Đình", "Phường Cống Vị", ["Phường Ngọc Hà", "Phường Giảng Võ"]],
    ["Thành phố Hà Nội", "Quận Ba Đình", "Phường Phúc Xá", ["Phường Hồng Hà"]],
    ["Tỉnh Bình Dương", "Thành phố Dĩ An", "Phường An Bình", ["Phường Dĩ An"]],
    ["Tỉnh Đồng Nai", "Huyện Long Thành", "Thị trấn Long Thành", ["Phường Long Thành"]],
    ["Tỉnh Kiên Giang", "Huyện Giồng Riềng", "Xã Thạnh Lộc", ["Xã Thạnh Hưng"]],
    ["Tỉnh Kiên Giang", "Huyện Châu Thành", "Xã Thạnh Lộc", ["Xã Thạnh Lộc"]],
  ];
  test.each(cases)("%s, %s, %s", (province, district, ward, became) => {
    const found = official.filter(
      (w) =>
        w.full === ward && w.district.full === district && w.district.province.full === province,
    );
    expect(found.map((w) => w.became.map((unit) => unit.full))).toEqual([became]);
  });

  test("districts without communes still say what they are now", () => {
    const islands = units.districts.filter((d) => d.wards.length === 0);
    expect(islands.map((d) => [d.name, d.became[0]?.full])).toEqual([
      ["Bạch Long Vĩ", "Đặc khu Bạch Long Vĩ"],
      ["Cồn Cỏ", "Đặc khu Cồn Cỏ"],
      ["Hoàng Sa", "Đặc khu Hoàng Sa"],
      ["Lý Sơn", "Đặc khu Lý Sơn"],
      ["Côn Đảo", "Đặc khu Côn Đảo"],
    ]);
  });

  test("names gone before 2025 lead to the units of today", () => {
    const former = units.oldWards.filter((w) => w.code === "" && w.full === "Phường 13");
    const goVap = former.find((w) => w.district.full === "Quận Gò Vấp");
    expect(goVap?.became.map((unit) => unit.full).sort()).toEqual([
      "Phường An Hội Tây",
      "Phường An Hội Đông",
    ]);
  });

  const gone: [ward: string, district: string, province: string, became: string[], note: string][] =
    [
      ["Phường 6", "Quận 3", "79", ["Phường Xuân Hòa"], "three wards became Võ Thị Sáu in 2021"],
      ["Phường 8", "Quận 3", "79", ["Phường Xuân Hòa"], "the same, under no code of its own"],
      ["Phường Bình An", "Thành phố Thủ Đức", "79", ["Phường An Khánh"], "Quận 2 until 2020"],
      ["Phường 12", "Quận 4", "79", ["Phường Xóm Chiếu"], "not the ward 12 of Phú Nhuận"],
      ["Xã Nghi Xuân", "Huyện Nghi Lộc", "40", ["Phường Vinh Lộc"], "went whole to Vinh in 2024"],
      ["Xã Đạ Ploa", "Huyện Đạ Huoai", "68", ["Xã Đạ Huoai 3"], "the district was numbered anew"],
    ];
  test.each(gone)("%s, %s (%s) is %s: %s", (ward, district, province, became) => {
    const found = units.oldWards.filter(
      (w) =>
        w.full === ward && w.district.full === district && w.district.province.code === province,
    );
    expect(found.map((w) => [w.code, w.became.map((unit) => unit.full)])).toEqual([["", became]]);
  });

  test("a former name stands once in its district, leading zeros aside, and beside no official one", () => {
    const plain = (w: { type: string; name: string }) =>
      w.type + w.name.toLowerCase().replace(/^0+/, "");
    for (const district of units.districts) {
      const names = district.wards.map(plain);
      for (const ward of district.wards.filter((w) => w.code === "")) {
        const same = names.filter((name) => name === plain(ward));
        expect(same, `${ward.full}, ${district.full}`).toHaveLength(1);
      }
    }
  });
});
