import { describe, expect, it } from "vitest";
import { readVn } from "../../../src/field/address/read-vn.ts";

/** Ward | district | province of a text, "" for what it does not name. */
function unitsOf(text: string): string {
  const { ward, district, province } = readVn(text);
  const name = province?.old?.name ?? province?.next?.name ?? "";
  return [ward?.full ?? "", district?.full ?? "", name].join(" | ");
}

describe("two letters that may be several provinces", () => {
  it.each([
    ["17A Phan Bội Châu P.An Mỹ TP Tam Kỳ QN", "Phường An Mỹ | Thành phố Tam Kỳ | Quảng Nam"],
    [
      "62 Lê Thánh Tông P.Bạch Đằng TP Hạ Long QN",
      "Phường Bạch Đằng | Thành phố Hạ Long | Quảng Ninh",
    ],
    ["107 Trần Hưng Đạo P.Lê Lợi Tp Quy Nhơn BĐ", "Phường Lê Lợi | Thành phố Quy Nhơn | Bình Định"],
    ["8 Nguyễn Văn Linh P.Nam Dương Q.Hải Châu ĐN", "Phường Nam Dương | Quận Hải Châu | Đà Nẵng"],
    ["KP3 P. Tân Hiệp TP Biên Hòa ĐN", "Phường Tân Hiệp | Thành phố Biên Hòa | Đồng Nai"],
    ["TP Tam Kỳ, QN", " | Thành phố Tam Kỳ | Quảng Nam"],
  ])("%s: the district decides", (text, expected) => {
    expect(unitsOf(text)).toBe(expected);
  });
  it.each([
    "12 Trần Phú, QN",
    "12 Trần Phú, TP.QN",
    "12 Trần Phú QN",
    "12 Lê Lợi DN",
    "Công ty DN Minh Anh",
  ])("%s is left open", (text) => {
    expect(unitsOf(text)).toBe(" |  | ");
    expect(readVn(text).street).toBe(text);
  });
});

describe("districts in short", () => {
  it.each([
    [
      "43B Trần Hưng Đạo P.Lê Lợi Q.Nhơn Bình Định",
      "Phường Lê Lợi | Thành phố Quy Nhơn | Bình Định",
    ],
    [
      "193 Yersin P.Phú Cường TDM Bình Dương",
      "Phường Phú Cường | Thành phố Thủ Dầu Một | Bình Dương",
    ],
    [
      "46 Nguyễn Thị Minh Khai P.Phước Hòa N.Trang KH",
      "Phường Phước Hòa | Thành phố Nha Trang | Khánh Hòa",
    ],
    ["22 Phan Bội Châu, BMT, Đắk Lắk", " | Thành phố Buôn Ma Thuột | Đắk Lắk"],
    ["Thôn 3, Đ.Lạt, LĐ", " | Thành phố Đà Lạt | Lâm Đồng"],
    [
      "9 Nguyễn Văn Linh P.Nam Dương Hải Châu Đà Nẵng",
      "Phường Nam Dương | Quận Hải Châu | Đà Nẵng",
    ],
  ])("%s", (text, expected) => {
    expect(unitsOf(text)).toBe(expected);
  });
  it.each([
    [
      "5 Trần Hưng Đạo BMT Đắk Lắk",
      " |  | Đắk Lắk",
      "no ward says that the letters are a district",
    ],
    ["12 đường Hải Châu Đà Nẵng", " |  | Đà Nẵng", "behind đường it is a street"],
    ["10 Nguyễn Thị Minh Khai Phước Hòa NT", " |  | Ninh Thuận", "Nha Trang has one, too"],
  ])("%s: %s, %s", (text, expected) => {
    expect(unitsOf(text)).toBe(expected);
  });
});
