import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { findTables } from "../../src/schema/find-tables.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";
import { fieldsBy } from "./fields-of.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);

/** The field of each column, `-` for none; headers joined from two rows are given as `upper - lower`. */
const fieldsOf = fieldsBy(words);

const NAMES = ["Nguyễn Văn An", "Trần Thị Lan", "Lê Quốc Huy", "Phạm Thu Hà", "Vũ Đức Minh"];
const PHONES = ["0912345601", "0987654302", "0901122303", "0356789104", "0777123405"];
const rowsOf = (...columns: readonly (readonly string[])[]) =>
  NAMES.map((name, i) => [name, ...columns.map((column) => column[i] ?? "")]);

describe("one column beside a name", () => {
  const cases: readonly (readonly [string, readonly string[], string, string])[] = [
    ["DĐ", PHONES, "phone", "short for di động"],
    ["DĐ", ["Quận 1", "Gò Vấp", "Thủ Đức", "Huế", "Vinh"], "-", "twin: a place (địa điểm)"],
    ["SĐT người nhận", PHONES, "phone", "of a delivery list"],
    ["Địa chỉ giao", ["1 Lê Lợi", "2 Lê Lai", "", "", ""], "address", "of a delivery list"],
    ["Ngày cấp", ["01/02/2015", "03/04/2016", "", "", ""], "-", "when an identity card was issued"],
    [
      "Ngày lập",
      ["01/02/2015", "03/04/2016", "", "", ""],
      "created_at",
      "twin: when it was drawn up",
    ],
    ["Giáo họ", ["Fatima", "Vinh Sơn", "Thánh Tâm", "Fatima", ""], "-", "no slip of giao cho"],
    ["Giao cho", ["Hà", "Minh", "Hà", "Minh", ""], "owner", "twin: whom the customer is given to"],
    ["Thẻ BHYT", ["TE1481202384929", "HS4790112233445", "", "", ""], "national_id", ""],
    ["Ngày khám", ["01/02/2025", "03/04/2025", "", "", ""], "last_contact", "of a clinic"],
    ["Ngày tái khám", ["01/02/2027", "03/04/2027", "", "", ""], "next_contact", "twin: ahead"],
    ["Tương tác cuối", ["01/02/2015", "03/04/2016", "", "", ""], "last_contact", "Zalo"],
    ["Telephine", PHONES, "phone", "twin: a slip inside a word"],
    ["MST", ["0341162611", "0375528341", "0363570490", "0376514203", "0399320794"], "tax_id", ""],
    [
      "MST",
      ["0912 345 601", "+84987654302", "090.112.2303", "0356 789 104", "0777.123.405"],
      "phone",
      "twin: written as only phones are",
    ],
    ["CCCD", PHONES, "citizen_id", "bare digits do not overrule the header of an id"],
    [
      "Tên đại lý",
      ["Tạp hóa Lan", "Shop Mai", "Cửa hàng Hoa", "", ""],
      "company",
      "of a wholesaler",
    ],
    ["Tổng chi", ["1.000.000", "250.000", "", "", ""], "total_spend", ""],
  ];
  it.each(cases)("%s", (header, values, field) => {
    expect(fieldsOf(["Họ tên", header], rowsOf(values))[1]).toBe(field);
  });
});

describe("whose name it is", () => {
  it("the pupil's in a list of a school, not a parent's", () => {
    const rows = NAMES.map((name, i) => [name, NAMES[4 - i] ?? "", PHONES[i] ?? ""]);
    const headers = ["Họ và tên học sinh", "Họ tên phụ huynh", "SĐT phụ huynh"];
    expect(fieldsOf(headers, rows)).toEqual(["full_name", "-", "phone"]);
  });

  it("a customer's under Khách, unless a name has a column of its own", () => {
    const rows = NAMES.map((name, i) => [name, PHONES[i] ?? ""]);
    expect(fieldsOf(["Khách", "SĐT"], rows)[0]).toBe("full_name");
    expect(
      fieldsOf(
        ["Khách", "SĐT", "Họ tên"],
        rows.map((row) => [...row, row[0] ?? ""]),
      ),
    ).toEqual(["-", "phone", "full_name"]);
  });
});

describe("parts under a title over several columns", () => {
  const headersOf = (...lower: readonly string[]) => ["Họ tên", ...lower];

  it("are those of a birth, and tick columns", () => {
    const rows = NAMES.map((name, i) => [
      name,
      i % 2 ? "x" : "",
      i % 2 ? "" : "x",
      "5",
      "11",
      "1950",
    ]);
    const headers = headersOf(
      "Giới tính - Nam",
      "Giới tính - Nữ",
      "Ngày sinh - Ngày",
      "Ngày sinh - Tháng",
      "Ngày sinh - Năm",
    );
    expect(fieldsOf(headers, rows).slice(1)).toEqual([
      "gender",
      "gender",
      "birth_day",
      "birth_month",
      "birth_year",
    ]);
  });

  it("are years of birth of men and women", () => {
    const rows = NAMES.map((name, i) => [name, i % 2 ? "1961" : "", i % 2 ? "" : "1958"]);
    expect(fieldsOf(headersOf("Năm sinh - Nam", "Năm sinh - Nữ"), rows).slice(1)).toEqual([
      "birth_year",
      "birth_year",
    ]);
  });

  it("stay what they are under another title, or with other values", () => {
    const rows = NAMES.map((name) => [name, "5", "11", "1950"]);
    const headers = headersOf("Doanh số - Ngày", "Doanh số - Tháng", "Doanh số - Năm");
    expect(fieldsOf(headers, rows).slice(1)).toEqual(["-", "-", "-"]);
    const odd = NAMES.map((name) => [name, "500"]);
    expect(fieldsOf(headersOf("Ngày sinh - Ngày"), odd)[1]).toBe("-");
  });
});

describe("cells with an empty text, as programs write into cells they leave out", () => {
  it("stand before the label of a total without hiding it", () => {
    const rows: string[][] = NAMES.map((name, i) => [String(i + 1), name, PHONES[i] ?? "", "5000"]);
    const grid = gridOf([
      ["STT", "Họ tên", "SĐT", "Công nợ"],
      ...rows,
      ["", "Tổng cộng", "", "25000"],
    ]);
    const first = new TextColumnBuilder();
    for (const text of ["STT", ...rows.map((row) => row[0] ?? ""), ""]) first.addText(text);
    const columns = [first.finish(), ...grid.columns.slice(1)];
    const table = findTables({ ...grid, columns }, { words }).tables[0];
    expect(table?.records.length).toBe(NAMES.length);
    expect(table?.outside.map(({ reason }) => reason.code)).toEqual(["table/total-row"]);
  });
});
