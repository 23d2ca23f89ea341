import { describe, expect, it } from "vitest";
import { unitIndex } from "../../../src/country/vn/lookup.ts";
import { vnUnits } from "../../../src/country/vn/units.ts";
import { officialUnits } from "../../../src/field/address/official-units.ts";
import { plainStreet } from "../../../src/field/address/plain-street.ts";
import { readVn } from "../../../src/field/address/read-vn.ts";
import { readUnits } from "../../../src/field/address/read-cells.ts";

const { oldProvinces, newProvinces } = vnUnits();
/** Every nth of a long list, evenly. */
const some = <T>(list: readonly T[], n: number): T[] => list.filter((_, i) => i % n === 0);

describe("the quick way for official names says what the long way says", () => {
  it("wards of the old scheme, with their district", () => {
    const wards = oldProvinces.flatMap((p) => p.districts.flatMap((d) => d.wards));
    for (const ward of some(wards, 7)) {
      const { district } = ward;
      for (const province of [district.province.full, district.province.name]) {
        const sense = readUnits(province).province;
        if (sense === undefined) continue;
        const quick = officialUnits(ward.full, district.full, sense);
        if (quick === undefined) continue;
        const text = `${ward.full}, ${district.full}, ${province}`;
        expect([text, quick]).toEqual([text, readVn(text, { unitsOnly: true })]);
      }
    }
  });

  it("wards of today", () => {
    for (const ward of some(
      newProvinces.flatMap((p) => p.wards),
      3,
    )) {
      // A dash before the name of a city: the long way takes the city for a district.
      if (ward.full === "Phường Xuân Trường - Đà Lạt") continue;
      const province = ward.province.full;
      const sense = readUnits(province).province;
      const quick = sense === undefined ? undefined : officialUnits(ward.full, "", sense);
      if (quick === undefined) continue;
      const text = `${ward.full}, ${province}`;
      expect([text, quick]).toEqual([text, readVn(text, { unitsOnly: true })]);
    }
  });

  it("a ward of today whose name ends in a city's is that ward", () => {
    const sense = readUnits("Lâm Đồng").province;
    if (sense === undefined) throw new Error("no province");
    const read = officialUnits("Phường Xuân Trường - Đà Lạt", "", sense);
    expect([read?.ward?.full, read?.scheme]).toEqual(["Phường Xuân Trường - Đà Lạt", "new"]);
  });

  it.each([
    ["Phường 99", "Quận 4", "no such ward"],
    ["Phuong 8", "Quan 4", "no accents: the long way decides"],
    ["Phường 8", "Quận Gò Vấp ", "a blank too many"],
    ["", "Quận 4", "no ward"],
  ])("%s, %s is left to the long way: %s", (ward, district) => {
    const sense = unitIndex().byKey.get("hochiminh")?.provinces[0];
    if (sense === undefined) throw new Error("no province");
    expect(officialUnits(ward, district, sense)).toBeUndefined();
  });
});

describe("a plain street is a street beside any units", () => {
  const names =
    "Hùng Vương|Lê Lợi|Nguyễn Huệ|Trần Hưng Đạo|Lê Hồng Phong|Giải Phóng|Cầu Giấy|Kim Mã|Phan Đình Phùng|Ngô Quyền|Lê Duẩn|Bà Triệu|Nguyễn Văn Linh|Tân Lập|Minh Khai|Hoà Bình|An Phú|Vĩnh Phú|Hai Bà Trưng|Chợ Mới|Nguyen Hue|Le Loi|Điện Biên Phủ|Tôn Đức Thắng|Lý Thái Tổ|Bạch Đằng";
  const districts = some(
    oldProvinces.flatMap((p) => p.districts),
    9,
  );

  it.each(names.split("|").map((name) => [name]))("%s", (name) => {
    for (const text of [`12 ${name}`, `114/15C ${name}`]) {
      if (plainStreet(text) === undefined) continue;
      for (const district of districts) {
        const province = unitIndex().provinceKeys.get(district.province.key);
        for (const known of [{ province, district }, { province }]) {
          const { street, ward, problems, postcode, country } = readVn(text, known);
          expect({ text, in: district.full, street, ward, problems, postcode, country }).toEqual({
            text,
            in: district.full,
            street: text,
            ward: undefined,
            problems: [],
            postcode: "",
            country: false,
          });
        }
      }
    }
  });

  it.each([
    ["12 Phường 5"],
    ["12 Lê Lợi Phường Hai"],
    ["12 Hà Nội"],
    ["12 Nguyen Hue"],
    ["Lê Lợi"],
    ["012 Lê Lợi"],
    ["12 Lê Lợi, Q1"],
    ["12 Việt Nam"],
  ])("%s is left to the long way", (text) => {
    expect(plainStreet(text)).toBeUndefined();
  });
});
