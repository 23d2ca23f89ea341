import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { fieldsByColumn } from "./fields-of.ts";

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

const fieldsOf = fieldsByColumn(words);

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
    ["ĐT liên hệ", PHONES, "phone"],
    ["ĐT đăng ký", PHONES, "phone"],
    ["Địa chỉ sử dụng điện", PLACES, "address"],
    ["Địa chỉ lắp đặt", PLACES, "address"],
    ["Mã BN", CODES, "customer_code"],
    ["Mã đối tác", CODES, "customer_code"],
    ["Mã hộ", CODES, "-"],
    ["Người vay", NAMES, "full_name"],
    ["ĐT người nhận", PHONES, "phone"],
    ["ĐTDĐ người nhận hàng", PHONES, "phone"],
    ["Địa chỉ người nhận", PLACES, "address"],
    ["ĐT người giao", PHONES, "-"],
    ["Ngày vay", DATES, "-"],
    ["Quốc tịch", ["Việt Nam", "VN", "Mỹ", "Hàn Quốc", "VN"], "nationality"],
    ["Quê quán", ["Huế", "Cà Mau", "Nghệ An", "Vinh", "Hà Nội"], "birth_place"],
    [
      "Biển số xe",
      ["51F-1234", "59X2-12345", "63B9 123.45", "72C1-999.99", "51A11111"],
      "vehicle_plate",
    ],
    ["Tên sản phẩm", GOODS, "-"],
    ["Tên gói", GOODS, "-"],
    ["Mã dịch vụ", CODES, "-"],
    ["Họ tên nhân viên", NAMES, "-"],
    ["Tên bác sĩ", NAMES, "-"],
    ["Hội viên", GOODS, "-"],
    ["Chủ đề", GOODS, "-"],
    ["SĐT shipper", PHONES, "-"],
    ["ĐT tài xế", PHONES, "-"],
    ["DT sử dụng", ["65", "70", "58", "112", "90"], "-"],
    ["SĐT người giới thiệu", PHONES, "-"],
    ["SĐT vợ", PHONES, "-"],
    ["SĐT NV giao hàng", PHONES, "-"],
    ["Họ tên thí chủ", GOODS, "-"],
  ] as const)("%s over %j: %s", (header, values, field) => {
    expect(fieldsOf({ [header]: values })).toEqual([field]);
  });
});

describe("an export of orders", () => {
  const users = ["thang.22028", "lan_99", "minhtam2001", "be.na.hn", "hoa1985"];
  const wards = ["Phường Bến Nghé", "Phường 25", "Xã Đông Mỹ", "Thị trấn Củ Chi", "Phường 2"];
  const districts = ["Quận 1", "Quận Bình Thạnh", "Huyện Thanh Trì", "Huyện Củ Chi", "Quận 5"];

  it("has the buyer's account, and wards under a header of districts", () => {
    const columns = {
      "Người Mua": users,
      "Tên Người nhận": NAMES,
      "Tỉnh/Thành phố": ["Hà Nội", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Huế"],
      "TP / Quận / Huyện": districts,
      Quận: wards,
    };
    expect(fieldsOf(columns)).toEqual(["social_id", "full_name", "province", "district", "ward"]);
  });

  it("has buyers by name, and districts under their own header", () => {
    expect(fieldsOf({ "Người Mua": NAMES, Quận: districts })).toEqual(["full_name", "district"]);
  });

  it("has a value for each order that is no number of orders", () => {
    const values = ["120000", "350000", "99000", "45000", "780000"];
    expect(fieldsOf({ "Người Mua": NAMES, "Tổng giá trị đơn hàng (VND)": values })).toEqual([
      "full_name",
      "-",
    ]);
  });
});

describe("a bank's list", () => {
  const cif = ["10293847", "29384756", "38475610", "47561029", "56102938"];
  const accounts = ["0123456789012", "0223456789013", "0323456789014", "0423456789", "0523456789"];

  it("has the bank's number for the customer and that of the account", () => {
    const columns = { CIF: cif, CUSTOMER_NAME: NAMES, ACCT_NO: accounts };
    expect(fieldsOf(columns)).toEqual(["customer_code", "full_name", "bank_account"]);
  });

  it("twin: a Spanish tax code, and a shop's account for the customer", () => {
    const codes = ["B12345674", "A58818501", "B58378431", "A28015865", "B83456783"];
    expect(fieldsOf({ CIF: codes, Nombre: OTHERS })).toEqual(["tax_id", "full_name"]);
    expect(fieldsOf({ "Account No": cif, Name: NAMES })).toEqual(["customer_code", "full_name"]);
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
