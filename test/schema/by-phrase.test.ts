import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { findTables } from "../../src/schema/find-tables.ts";
import { mapColumns } from "../../src/schema/map-columns.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);

const NAMES = ["Nguyễn Văn An", "Trần Thị Lan", "Lê Quốc Huy", "Phạm Thu Hà", "Vũ Đức Minh"];
const OTHERS = ["Lê Văn Tám", "Bùi Thị Hoa", "Đỗ Minh Quân", "Ngô Thu Trang", "Hồ Đức Long"];
const PHONES = ["0912345601", "0987654302", "0901122303", "0356789104", "0777123405"];
const FURTHER = ["0388111201", "0933222302", "0966333403", "0855444504", "0799555605"];
const PLACES = [
  "12 Lê Lợi, Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh",
  "5 Trần Phú, Phường Phước Hải, Nha Trang, Khánh Hòa",
  "8 Bạch Đằng, Hải Châu 1, Hải Châu, Đà Nẵng",
  "99 Nguyễn Trãi, Phường 2, Quận 5, TP. Hồ Chí Minh",
  "27 Lạch Tray, Đằng Giang, Ngô Quyền, Hải Phòng",
];
const DATES = ["02/03/1988", "15/11/1990", "28/02/1975", "09/09/2001", "30/06/1969"];
const GOODS = ["Massage body", "Chăm da 12 buổi", "Trị nám", "Gói triệt lông 10b", "Combo gội"];
const CODES = ["BN001", "BN002", "BN003", "BN004", "BN005"];

/** The field of each column, `-` for none. */
function fieldsOf(columns: Readonly<Record<string, readonly string[]>>): string[] {
  const headers = Object.keys(columns);
  const rows = NAMES.map((_, i) => headers.map((header) => columns[header]?.[i] ?? ""));
  const table = findTables(gridOf([headers, ...rows]), { words, headerRow: 1 }).tables[0];
  if (table === undefined) throw new Error("no table");
  return mapColumns(table, words).map((mapping) => mapping?.field ?? "-");
}

describe("a column of the list's own people", () => {
  it.each([
    ["Họ tên thí chủ", NAMES, "full_name"],
    ["Họ và tên xã viên", NAMES, "full_name"],
    ["Tên KH được GT", NAMES, "full_name"],
    ["Bên mua bảo hiểm", NAMES, "full_name"],
    ["Chủ xe", NAMES, "full_name"],
    ["Hội viên", NAMES, "full_name"],
    ["Họ tên người đứng tên sổ", NAMES, "full_name"],
    ["Ngày sinh BMBH", DATES, "birth_date"],
    ["Điện thoại BMBH", PHONES, "phone"],
    ["SĐT chủ hộ", PHONES, "phone"],
    ["SĐT đăng ký app", PHONES, "phone"],
    ["Địa chỉ sử dụng điện", PLACES, "address"],
    ["Địa chỉ lắp đặt", PLACES, "address"],
    ["Mã BN", CODES, "customer_code"],
    ["Tên sản phẩm", GOODS, "-"],
    ["Tên gói", GOODS, "-"],
    ["Mã dịch vụ", CODES, "-"],
    ["Họ tên nhân viên", NAMES, "-"],
    ["Tên bác sĩ", NAMES, "-"],
    ["Hội viên", GOODS, "-"],
    ["Chủ đề", GOODS, "-"],
    ["SĐT shipper", PHONES, "-"],
    ["SĐT người giới thiệu", PHONES, "-"],
    ["SĐT vợ", PHONES, "-"],
    ["SĐT NV giao hàng", PHONES, "-"],
    ["Họ tên thí chủ", GOODS, "-"],
  ] as const)("%s over %j: %s", (header, values, field) => {
    expect(fieldsOf({ [header]: values })).toEqual([field]);
  });
});

describe("whose number it is", () => {
  it("a parent's where a child has none of its own", () => {
    const child = { "Họ tên bé": NAMES, "Họ tên mẹ": OTHERS, "SĐT mẹ": PHONES, "SĐT bố": FURTHER };
    expect(fieldsOf(child)).toEqual(["full_name", "-", "phone", "phone"]);
  });

  it("not a parent's beside the customer's own", () => {
    expect(fieldsOf({ "Họ tên": NAMES, SĐT: PHONES, "SĐT mẹ": FURTHER })).toEqual([
      "full_name",
      "phone",
      "-",
    ]);
  });

  it("not a spouse's", () => {
    expect(fieldsOf({ "Họ tên": NAMES, "SĐT vợ": FURTHER })).toEqual(["full_name", "-"]);
  });

  it("nobody's where two strangers' columns are named alike", () => {
    const columns = { "Họ tên": NAMES, "SĐT tổ trưởng": PHONES, "SĐT ấp trưởng": FURTHER };
    expect(fieldsOf(columns)).toEqual(["full_name", "-", "-"]);
  });

  it("the buyer's, not the insured person's", () => {
    const columns = { "Họ tên BMBH": NAMES, "Họ tên NĐBH": OTHERS, "SĐT BMBH": PHONES };
    expect(fieldsOf(columns)).toEqual(["full_name", "-", "phone"]);
  });
});
