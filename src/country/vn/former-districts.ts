/**
 * Districts that went up in others between 2014 and 2025 and still stand in sheets: type letter, name,
 * GSO code of the old province, GSO codes of the districts that took them (as of June 2025).
 * Changes of the type alone (huyện → thị xã → thành phố) need no line: names are matched without the type too.
 */
export const FORMER_DISTRICTS: readonly (readonly [
  type: string,
  name: string,
  province: string,
  into: readonly string[],
])[] = [
  ["q", "2", "79", ["769"]],
  ["q", "9", "79", ["769"]],
  ["q", "Thủ Đức", "79", ["769"]],
  ["h", "Từ Liêm", "01", ["019", "021"]],
  ["h", "Thông Nông", "04", ["045"]],
  ["h", "Trà Lĩnh", "04", ["047"]],
  ["h", "Phục Hòa", "04", ["049"]],
  ["h", "Quảng Uyên", "04", ["049"]],
  ["h", "Kỳ Sơn", "17", ["148"]],
  ["h", "Hoành Bồ", "22", ["193"]],
  ["h", "Yên Dũng", "24", ["213"]],
  ["h", "Mỹ Lộc", "36", ["356"]],
  ["c", "Ninh Bình", "37", ["374"]],
  ["h", "Đông Sơn", "38", ["380"]],
  ["h", "Tĩnh Gia", "38", ["407"]],
  ["s", "Cửa Lò", "40", ["412"]],
  ["h", "Lộc Hà", "42", ["445"]],
  ["c", "Huế", "46", ["474", "475"]],
  ["h", "Nam Đông", "46", ["482"]],
  ["h", "Nông Sơn", "49", ["509"]],
  ["h", "Tây Trà", "51", ["525"]],
  ["h", "Đạ Tẻh", "68", ["682"]],
  ["h", "Cát Tiên", "68", ["682"]],
  ["h", "Tân Thành", "77", ["754"]],
  ["h", "Long Điền", "77", ["753"]],
  ["h", "Đất Đỏ", "77", ["753"]],
];
