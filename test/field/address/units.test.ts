import { describe, expect, test } from "vitest";
import { brief, cleanWith } from "../clean-with.ts";
import { city } from "../../../src/field/city.ts";
import { address } from "../../../src/field/address.ts";
import type { FieldSpec } from "../../../src/field/define.ts";
import { district } from "../../../src/field/district.ts";
import { houseNumber } from "../../../src/field/house-number.ts";
import { province } from "../../../src/field/province.ts";
import { FIELD_SETTINGS } from "../../../src/field/settings.ts";
import { ward } from "../../../src/field/ward.ts";
import { CELL } from "../../../src/model/cell.ts";
import { defaultsOf } from "../../../src/model/setting.ts";

const values = (texts: readonly string[]) =>
  texts.map((text) => ({ text, kind: CELL.text, count: 1 }));

function clean(spec: FieldSpec, raw: string, country = "VN", column: string[] = []) {
  const context = { country, asOf: "2026-11-22", settings: defaultsOf(FIELD_SETTINGS), header: "" };
  const facts = column.length === 0 ? undefined : spec.survey?.(values(column), context).facts;
  return spec.clean(raw, CELL.text, { ...context, facts });
}

describe("unit cells alone: type words spelt out, names left as written", () => {
  const cases: [spec: FieldSpec, raw: string, value: string, status: string, note: string][] = [
    [ward, "P5", "Phường 5", "fixed", "glued"],
    [ward, "P.05", "Phường 5", "fixed", "nought"],
    [ward, "F. 12", "Phường 12", "fixed", "southern f"],
    [ward, "5", "5", "ok", "a bare number is nothing certain"],
    [ward, "P. Bến Nghé", "Phường Bến Nghé", "fixed", "short word"],
    [ward, "p ben nghe", "Phường ben nghe", "fixed", "accents need the district"],
    [ward, "Phường Đúc", "Phường Đúc", "ok", "a name that starts like a type word"],
    [ward, "TT. Củ Chi", "Thị trấn Củ Chi", "fixed", "town"],
    [ward, "Ben Nghe Ward", "Ben Nghe Ward", "ok", "English stays"],
    [ward, "P.5, Q.3", "P.5, Q.3", "ok", "two units are left to the whole address"],
    [district, "Q.1", "Quận 1", "fixed", "short word"],
    [district, "Q.GV", "Quận GV", "fixed", "initials need the province"],
    [district, "TX. Sơn Tây", "Thị xã Sơn Tây", "fixed", "town"],
    [district, "1", "1", "ok", "a bare number"],
    [district, "TP Hồ Chí Minh - Quận 1", "TP Hồ Chí Minh - Quận 1", "ok", "two units"],
    [province, "TPHCM", "Thành phố Hồ Chí Minh", "fixed", "abbreviation"],
    [province, "Sài Gòn", "Thành phố Hồ Chí Minh", "fixed", "everyday name"],
    [province, "HN", "Thành phố Hà Nội", "fixed", "abbreviation"],
    [province, "T. Bình Dương", "Tỉnh Bình Dương", "fixed", "short word"],
    [province, "ĐN", "ĐN", "ok", "Đà Nẵng or Đồng Nai"],
    [province, "QN", "QN", "ok", "three provinces"],
    [province, "Thừa Thiên Huế", "Thừa Thiên Huế", "ok", "the official name until 2024"],
    [province, "Đồng Nai", "Đồng Nai", "ok", "a province, since 2026 a city"],
    [province, "Lào", "Lào", "ok", "no province"],
    [province, "-", "-", "missing", "placeholder"],
    [city, "Tp HCM", "Thành phố Hồ Chí Minh", "fixed", "abbreviation"],
    [city, "Biên Hòa", "Biên Hòa", "ok", "a city inside a province"],
    [houseNumber, " 12/3 ", "12/3", "fixed", "a slash is no date"],
    [address, "12  Lê Lợi,P.5", "12 Lê Lợi, P.5", "fixed", "spacing only"],
  ];
  test.each(cases)("%o %j → %j %s (%s)", (spec, raw, value, status) => {
    const cleaned = clean(spec, raw);
    expect([cleaned.value, cleaned.status]).toEqual([value, status]);
    expect(clean(spec, cleaned.value).value).toBe(value);
  });
});

test("a province is written in the style most of its column uses", () => {
  const bare = ["Hà Nội", "Bình Dương", "Đà Nẵng", "Tỉnh Long An"];
  const full = ["Thành phố Hà Nội", "Tỉnh Bình Dương", "Đà Nẵng"];
  expect(clean(province, "HN", "VN", bare).value).toBe("Hà Nội");
  expect(clean(province, "Tỉnh Long An", "VN", bare).value).toBe("Long An");
  expect(clean(province, "tphcm", "VN", bare).value).toBe("Thành phố Hồ Chí Minh");
  expect(clean(province, "da nang", "VN", full).value).toBe("Thành phố Đà Nẵng");
});

describe("states elsewhere", () => {
  const cases: [
    raw: string,
    country: string,
    value: string,
    status: string,
    suggestion: string | undefined,
  ][] = [
    ["nsw", "AU", "NSW", "fixed", undefined],
    ["Western Australia", "AU", "Western Australia", "ok", undefined],
    ["vci", "AU", "vci", "suspect", "VIC"],
    ["Californa", "US", "Californa", "suspect", "CA"],
    ["zz", "US", "zz", "suspect", undefined],
    ["Bayern", "DE", "Bayern", "ok", undefined],
    ["anything", "JP", "anything", "ok", undefined],
  ];
  test.each(cases)("%s in %s", (raw, country, value, status, suggestion) => {
    const cleaned = clean(province, raw, country);
    expect([cleaned.value, cleaned.status, cleaned.findings?.[0]?.args?.["suggestion"]]).toEqual([
      value,
      status,
      suggestion,
    ]);
  });
});

describe("telling the field by its content", () => {
  const sniff = (spec: FieldSpec, texts: string[]) =>
    spec.sniff?.(values(texts), { country: "VN" }) ?? -1;
  test("what it is", () => {
    expect(sniff(ward, ["Phường 5", "P. Bến Nghé", "Xã Nghi Kim"])).toBe(1);
    expect(sniff(district, ["Quận 1", "Q. Gò Vấp", "Huyện Củ Chi"])).toBe(1);
    expect(sniff(province, ["TPHCM", "Hà Nội", "Bình Dương"])).toBe(1);
    expect(sniff(address, ["12 Lê Lợi, P.5, Q.3", "3 Main Street", "thôn 3 xã Ea Tu"])).toBe(1);
  });
  test("what it is not", () => {
    const names = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Phúc"];
    for (const spec of [ward, district, province, address])
      expect(sniff(spec, names)).toBeLessThan(0.2);
    expect(sniff(address, ["0905 123 456", "0912345678", "a@b.vn"])).toBe(0);
  });
});

type Column = Readonly<Record<string, number>>;

describe("a column writes each unit in one way", () => {
  const column = (...texts: [text: string, count: number][]) => Object.fromEntries(texts);
  test.each<[string, Column, string, string]>([
    ["Gò Vấp", { "Quận Gò Vấp": 5, "Quận 1": 3 }, "Quận Gò Vấp", "as its twin is written"],
    ["Q. Gò Vấp", { "Gò Vấp": 5, "Hòa Vang": 3 }, "Gò Vấp", "the bare form is the habit"],
    ["Hòa Vang", { "Quận Gò Vấp": 5, "H. Cần Giờ": 3 }, "Huyện Hòa Vang", "its only type"],
  ])("district %s among %j → %s (%s)", (raw, others, expected) => {
    expect(brief(cleanWith(district, raw, { column: others }))).toEqual(["fixed", expected]);
  });
  test.each<[string, Column, string]>([
    ["Kỳ Anh", { "Huyện Kỳ Anh": 5, "Thị xã Kỳ Anh": 3 }, "two districts of the name"],
    ["Gò Vấp", { "Hòa Vang": 5 }, "all bare"],
    ["Thị xã Gò Vấp", { "Gò Vấp": 5 }, "another type is a statement"],
    ["Quận 1", { "Gò Vấp": 5, "Hòa Vang": 3 }, "a number keeps its type"],
  ])("district %s among %j stays (%s)", (raw, others) => {
    expect(brief(cleanWith(district, raw, { column: others }))).toEqual(["ok", raw]);
  });
  test.each<[string, Column, string, string]>([
    ["Tân Thành", { "Phường Bến Nghé": 5 }, "Tân Thành", "commune or ward: nobody knows"],
    ["Bến Nghé", { "Phường Bến Nghé": 5 }, "Phường Bến Nghé", "the only one"],
  ])("ward %s among %j → %s (%s)", (raw, others, expected) => {
    expect(cleanWith(ward, raw, { column: others }).value).toBe(expected);
  });
  test.each([
    ["Đồng Nai", column(["Tỉnh Đồng Nai", 5], ["TP. Hà Nội", 3]), "Tỉnh Đồng Nai"],
    ["Thừa Thiên Huế", column(["Tỉnh Bình Dương", 5]), "Tỉnh Thừa Thiên Huế"],
    ["Tỉnh Thừa Thiên Huế", column(["Bình Dương", 5]), "Thừa Thiên Huế"],
    ["Tỉnh Bình Dương", column(["Đồng Nai", 5], ["Hà Nội", 3]), "Bình Dương"],
    ["TP. Hà Nội", column(["Thành phố Hà Nội", 5], ["Tỉnh Bình Dương", 3]), "Thành phố Hà Nội"],
  ])("province %s among %j → %s", (raw, others, expected) => {
    expect(cleanWith(province, raw, { column: others }).value).toBe(expected);
  });
});
