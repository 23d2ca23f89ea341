import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { findTables } from "../../src/schema/find-tables.ts";
import { mapColumns } from "../../src/schema/map-columns.ts";
import { withoutSharedPrefix } from "../../src/schema/shared-prefix.ts";
import { readUserMap } from "../../src/schema/user-map.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);
const read = (headers: string): string => withoutSharedPrefix(headers.split("|"), words).join("|");

describe("a prefix that most headers share", () => {
  it.each([
    ["c_first_name|c_last_name|c_phone", "first_name|last_name|phone"],
    ["id|c_first_name|c_last_name|c_phone|c_city", "id|first_name|last_name|phone|city"],
    ["tbl1.name|tbl1.email|tbl1.city", "name|email|city"],
    ["dbo.cust.name|dbo.cust.email|dbo.cust.zip", "name|email|zip"],
    ["Contact: First Name|Contact: Phone|Contact: City", "First Name|Phone|City"],
    ["usrFirstName|usrPhone|usrCity", "FirstName|Phone|City"],
    ["kh_ho|kh_ten|kh_sdt|kh_dia_chi", "ho|ten|sdt|dia_chi"],
    ["TTKH.Họ tên|TTKH.Điện thoại|TTKH.Địa chỉ", "Họ tên|Điện thoại|Địa chỉ"],
    ["agent_name|agent_phone|agent_city", "name|phone|city"],
  ])("%s is read as %s", (headers, expected) => expect(read(headers)).toBe(expected));

  it.each([
    "phone1|phone2|phone3",
    "Phone 1|Phone 2|Phone 3|Email",
    "Ngày sinh|Ngày tạo|Ngày mua cuối|Tên",
    "Số điện thoại|Số nhà|Số CCCD",
    "Email|Email consent|Email status|Email opened",
    "Tên khách hàng|Tên công ty|Tên đường",
    "name|phone|email|agent_name|agent_phone|agent_email|agent_city",
    "customer|agent_name|agent_phone|agent_email",
    "Last Name|Last Order|Last Contact|Email",
    "c_name|c_phone",
    "Product Name|Product Code|Product Status|Product Type",
    "Order ID|Order Date|Order Status|Order Notes|Order Total",
    "xa_foo|xa_bar|xa_baz",
  ])("%s stays as it is", (headers) => expect(read(headers)).toBe(headers));

  it("is still part of the header for --map", () => {
    const headers = ["c_name", "c_phone", "c_email", "c_zip"];
    const grid = gridOf([headers, ["An", "0905123456", "an@example.com", "80202"]]);
    const table = findTables(grid, { words, headerRow: 1 }).tables[0];
    if (table === undefined) throw new Error("no table");
    const mapped = mapColumns(table, words, readUserMap(["c_zip=notes"], words));
    expect(mapped.map((m) => m?.field)).toEqual(["full_name", "phone", "email", "notes"]);
  });
});

describe("words for the customer", () => {
  const fields = (headers: string, ...rows: string[]): string[] => {
    const grid = gridOf([headers, ...rows].map((row) => row.split("|")));
    const table = findTables(grid, { words, headerRow: 1 }).tables[0];
    if (table === undefined) throw new Error("no table");
    return mapColumns(table, words).map((m) => m?.field ?? "-");
  };
  it.each([
    [
      "Kunde|Name|Ort",
      "1|Jürgen Müller|Köln",
      "2|Anna Schmidt|Bonn",
      "customer_code full_name city",
    ],
    ["Customer|Name", "C-001|Tom Hart", "C-002|Eva Lind", "customer_code full_name"],
    ["Kunde|Ort", "Jürgen Müller|Köln", "Anna Schmidt|Bonn", "full_name city"],
    ["Cliente|Ciudad", "José Muñoz|Cádiz", "Ana Peña|León", "full_name city"],
    ["Código|Nombre", "A17|José Muñoz", "A18|Ana Peña", "customer_code full_name"],
    ["Họ|Tên", "Nguyễn Văn|An", "Trần Thị|Bé", "family_name given_name"],
    ["Họ|SĐT", "Nguyễn Văn An|0905123456", "Trần Thị Bé|0912345678", "full_name phone"],
  ])("%s over %s", (headers, first, second, expected) => {
    expect(fields(headers, first, second).join(" ")).toBe(expected);
  });
});
