import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vnUnits } from "../../../src/country/vn/units.ts";
import { composeVn } from "../../../src/field/address/compose-vn.ts";
import { composedVn } from "../../../src/field/address/composed-vn.ts";
import {
  type AddressParts,
  cellsOf,
  FROM,
  type From,
} from "../../../src/field/address/postal-parts.ts";
import { postalAddress } from "../../../src/field/postal-address.ts";
import { FIELD_SETTINGS } from "../../../src/field/settings.ts";
import { defaultsOf } from "../../../src/model/setting.ts";
import { foldAccents } from "../../../src/text/fold.ts";

const { oldWards, newWards } = vnUnits();
const settings = { ...defaultsOf(FIELD_SETTINGS), addressScheme: "both" as const };
const context = { country: "VN", asOf: "2026-11-22", settings };

type Cells = Partial<Record<From, string>>;

const partsOf = (cells: Cells): AddressParts =>
  Object.fromEntries(FROM.map((field) => [field, [cells[field] ?? ""]])) as never;
const quick = (cells: Cells) => postalAddress.compose(partsOf(cells), context);
const slow = (cells: Cells) =>
  composedVn(partsOf(cells), composeVn(cellsOf(partsOf(cells))), "both");

const streets =
  "Hùng Vương|Phan Đình Phùng|Nguyễn Thị Minh Khai|Cách Mạng Tháng 8|30 Tháng 4|Hai Bà Trưng|Nguyễn Văn Cừ|Nguyen Hue|Le Loi Ha Noi|Quốc lộ 1A|Tôn Đức Thắng|Trần Phú Thuận|Tân Lập|Trường Chinh, tổ 5|Lê Lợi, KP 3".split(
    "|",
  );
const head = fc
  .tuple(
    fc.constantFrom("12", "114/15C", "7A", "1", "K25/12", "Số 9", ""),
    fc.constantFrom(...streets),
  )
  .map(([house, street]) => (house === "" ? street : `${house} ${street}`));
const plain = (text: string) => text;
const short = (text: string) =>
  text
    .replace("Phường ", "P.")
    .replace("Quận ", "Q.")
    .replace("Huyện ", "H.")
    .replace("Xã ", "X. ");
const spelling = fc.constantFrom(plain, short, foldAccents);

/** Rows of one place under several streets: units in columns, or behind the street. */
const rows = fc
  .tuple(
    fc.oneof(fc.constantFrom(...oldWards), fc.constantFrom(...newWards)),
    spelling,
    fc.boolean(),
    fc.array(head, { minLength: 2, maxLength: 4 }),
    fc.constantFrom("", "700000"),
  )
  .map(([unit, write, columns, heads, postcode]): Cells[] => {
    const old = unit.era === "old";
    const ward = write(unit.full);
    const district = old ? write(unit.district.full) : "";
    const province = write(old ? unit.district.province.name : unit.province.full);
    const line = [ward, district, province].filter((text) => text !== "").join(", ");
    return heads.map((street) =>
      columns
        ? { address: street, ward, district, province, postal_code: postcode }
        : { address: `${street}, ${line}`, postal_code: postcode },
    );
  });

test("rows that share all but their street are told what each would be told alone", () => {
  fc.assert(
    fc.property(rows, (list) => {
      for (const cells of [...list, ...list]) expect(quick(cells)).toEqual(slow(cells));
    }),
    { seed: 4, numRuns: 500 },
  );
});

describe("a street beside its ward is not cut at a unit of another place", () => {
  test.each([
    [
      "303 Phan Đình Phùng",
      "Phường Thượng Cát",
      "",
      "Hà Nội",
      "a town called Phùng lies in Hà Nội",
    ],
    [
      "447 Nguyễn Tri Phương",
      "Xã Phú Bình",
      "Huyện Phú Tân",
      "An Giang",
      "one letter from Tri Tôn",
    ],
    [
      "12 Cách Mạng Tháng 8",
      "Xã Ngọc Sơn",
      "Huyện Hiệp Hòa",
      "Bắc Giang",
      "near a town called Thắng",
    ],
    ["47 Tôn Đức Thắng", "Xã Tam Đa", "", "Bắc Ninh", "a town called Thắng"],
    ["12 Nguyen Hue", "Phường 5", "Quận 3", "TP.HCM", "another province's name"],
  ])("%s, %s, %s, %s: %s", (address, ward, district, province) => {
    const { columns } = quick({ address, ward, district, province });
    expect(columns?.["new_address"]).toMatch(new RegExp(`^${address}, `));
  });
  test.each([
    ["12 Lê Lợi Phường 5", "Phường 5", "Quận 3", "TP.HCM", "12 Lê Lợi, "],
    ["12 Lê Lợi, Quận 3", "Phường 5", "Quận 3", "TP.HCM", "12 Lê Lợi, "],
    [
      "12 Phan Bội Châu Phùng",
      "Thị trấn Phùng",
      "Huyện Đan Phượng",
      "Hà Nội",
      "12 Phan Bội Châu, ",
    ],
  ])("%s beside %s is: the unit is said again", (address, ward, district, province, start) => {
    const { columns } = quick({ address, ward, district, province });
    expect(columns?.["new_address"]?.startsWith(start)).toBe(true);
  });
});
