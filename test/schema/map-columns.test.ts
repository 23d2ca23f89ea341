import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { findTables } from "../../src/schema/find-tables.ts";
import { mapColumns } from "../../src/schema/map-columns.ts";
import { MORE_HEADERS } from "../../src/schema/more-headers.ts";
import { readUserMap, checkUserMap } from "../../src/schema/user-map.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { foldAccents } from "../../src/text/fold.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);

/** Maps a table given as columns: header and its values. */
function mappings(
  columns: Readonly<Record<string, readonly string[]>>,
  map: readonly string[] = [],
) {
  const headers = Object.keys(columns);
  const height = Math.max(1, ...Object.values(columns).map((values) => values.length));
  const rows = Array.from({ length: height }, (_, i) => headers.map((h) => columns[h]?.[i] ?? ""));
  const table = findTables(gridOf([headers, ...rows]), { words, headerRow: 1 }).tables[0];
  if (table === undefined) throw new Error("no table");
  return mapColumns(table, words, readUserMap(map, words));
}

function fields(columns: Readonly<Record<string, readonly string[]>>, map: readonly string[] = []) {
  return mappings(columns, map).map((mapping) => mapping?.field);
}

/** The field of one header among neutral ones, with values if they matter. */
function fieldOf(header: string, values: readonly string[] = []) {
  return fields({ [header]: values, Zzz: ["a"] })[0];
}

const HEADERS: readonly (readonly [string, string])[] = [
  [
    "full_name",
    "Tên khách hàng|Họ và tên|Họ tên|Tên KH|Họ & tên|Full Name|Customer Name|Tên|Name|Kundenname",
  ],
  ["family_name", "Họ|Họ đệm|Họ và tên đệm|Last Name|Surname|Family Name|Nachname"],
  ["given_name", "First Name|Given Name|Forename|Tên gọi|Vorname"],
  ["salutation", "Danh xưng|Xưng hô|Ông/Bà|Salutation|Name Prefix|Anrede"],
  [
    "phone",
    "Điện thoại|SĐT|Số ĐT|ĐTDĐ|Di động|Mobile|Tel|Phone 1 - Value|Home Phone|SĐT 2|Telefon|Handy",
  ],
  [
    "email",
    "Email|E-mail|Địa chỉ email|Thư điện tử|E-mail 1 - Value|Secondary Email|E-Mail-Adresse",
  ],
  ["address", "Địa chỉ|Đ/c|Địa chỉ giao hàng|HKTT|Mailing Street|Street|Address Line 1|Straße"],
  ["ward", "Phường/Xã|Phường|Xã|Ward"],
  ["district", "Quận/Huyện|Quận|Huyện|Khu vực giao hàng|District"],
  ["province", "Tỉnh/Thành phố|Tỉnh|Tỉnh thành|Province|Mailing State/Province|Bundesland"],
  ["postal_code", "Mã bưu điện|Zip|Postcode|Mailing Zip/Postal Code|PLZ|Postleitzahl"],
  ["country", "Quốc gia|Country|Nước"],
  ["company", "Công ty|Tên công ty|Company|Organization Name|Account Name|Firma"],
  ["birth_date", "Ngày sinh|Ngày tháng năm sinh|DOB|Date of Birth|Geburtsdatum"],
  ["gender", "Giới tính|GT|Nam/Nữ|Gender|Sex|M/F|Geschlecht"],
  ["customer_code", "Mã khách hàng|Mã KH|Customer ID|Mã thẻ|Kundennummer"],
  ["customer_kind", "Loại khách|Loại KH|Customer Type|Ngành nghề"],
  ["source", "Nguồn|Nguồn khách hàng|Lead Source|Kênh bán|UTM source"],
  ["owner", "Nhân viên phụ trách|NVKD|Sale|Assigned To|Contact Owner"],
  ["branch", "Chi nhánh|CN|Cửa hàng|Store|Filiale"],
  ["segment", "Nhóm khách hàng|Hạng thẻ|Tier|lifecyclestage"],
  ["tags", "Nhãn|Tags|Labels"],
  ["full_name", "Attendee Name|Donor Name|Teilnehmer"],
  ["customer_code", "Donor ID|Mitglieds-Nr."],
  ["last_contact", "Scan Time"],
  ["last_purchase", "Last Gift Date|Letzte Rechnung"],
  ["created_at", "Eintritt|Mitglied seit|Ngày tạo|createdate|Ngày đăng ký|Date Added"],
  ["updated_at", "Cập nhật lần cuối|Last Modified|Ngày cập nhật"],
  ["last_purchase", "Ngày giao dịch cuối|Ngày mua cuối|Last Order Date|Đơn hàng gần nhất"],
  ["last_contact", "Last Contact Date|Liên hệ lần cuối|Lần gọi cuối"],
  ["total_spend", "Tổng bán|Tổng chi tiêu|Doanh số|Total Spent|LTV"],
  ["order_count", "Số đơn hàng|SL đơn hàng|Total Orders|Số lần mua"],
  ["debt", "Công nợ|Nợ cần thu hiện tại|Balance"],
  ["points", "Điểm hiện tại|Điểm tích lũy|Points"],
  [
    "consent",
    "Đồng ý nhận tin|Email Opt Out|Accepts Email Marketing|Email consent|Không làm phiền",
  ],
  ["tax_id", "Mã số thuế|MST|Mã số doanh nghiệp|MST/CCCD|Số ĐKKD|Tax Code|VAT No"],
  ["citizen_id", "CCCD|Số CMND/CCCD|CMND|Căn cước công dân|Số định danh cá nhân|CMT|Chứng minh"],
  ["status", "Trạng thái|Status|Tình trạng"],
  ["notes", "Ghi chú|Notes|Mô tả|Comment"],
];

describe("headers", () => {
  const all = HEADERS.flatMap(([field, list]) => list.split("|").map((header) => [header, field]));

  it.each(all)("%s → %s", (header = "", field = "") => {
    expect(fieldOf(header)).toBe(field);
  });

  it.each(all)("%s in other clothes → %s", (header = "", field = "") => {
    const plain = foldAccents(header);
    for (const spelled of [
      plain,
      header.toUpperCase(),
      plain.replaceAll(" ", "_"),
      header.replaceAll(" ", "."),
      header.normalize("NFD"),
      `${header} (*)`,
      `* ${header}`,
      `${header} [dd/mm/yyyy]`,
      `  ${header}\n(bắt buộc)`,
    ]) {
      expect([spelled, fieldOf(spelled)]).toEqual([spelled, field]);
    }
  });

  it.each([
    ["Email status", "about an e-mail, not one"],
    ["Ngày gửi email", "about an e-mail"],
    ["Phone type", "about a phone"],
    ["Phone 1 - Type", "about a phone, from an address book"],
    ["Tên sản phẩm", "a product"],
    ["Mã đơn hàng", "an order"],
    ["Product name", "a product"],
    ["STT", "a row number"],
    ["Người giới thiệu - SĐT", "somebody else's phone"],
    ["Người giới thiệu khách - Tên", "somebody else's name"],
    ["Nhân viên - Tên", "a member of staff"],
    ["Người giới thiệu - MST/CCCD", "somebody else's numbers"],
    ["Zzz", "nothing"],
    ["Địa điểm họp", "no address of the customer"],
    ["Số lượng", "a quantity"],
    ["Tên hàng", "goods, not the customer"],
    ["Order #", "the number of an order"],
    ["Bạn hài lòng với dịch vụ của chúng tôi ở mức nào? (1-5)", "a question about something else"],
    ["Bạn nhận email để làm gì?", "a question with a field's name in it"],
  ])("%s stays unmapped (%s)", (header) => {
    expect(fieldOf(header)).toBeUndefined();
  });

  it.each([
    ["Số điện thoại của khách hàng", "phone", "filler words"],
    ["Customer e-mail address", "email", "filler words"],
    ["Customer #", "customer_code", "the sign for number"],
    ["Phone #", "phone", "the sign for number"],
    ["Họ và tên của bạn là gì?", "full_name", "a question on a form"],
    ["Số điện thoại (Zalo) để chúng tôi liên hệ", "phone", "with its purpose"],
    ["What is your email address?", "email", "a question on a form"],
    ["Tên khách hàng của bạn", "full_name", "goods and guests are spelt alike"],
    ["Adress", "address", "one letter missing"],
    ["Dien thaoi", "phone", "two letters swapped"],
    ["Emial address", "email", "two letters swapped"],
    ["Họ tên / Full name", "full_name", "two languages"],
    ["Liên hệ - Email", "email", "under a group"],
    ["Tỉnh - Huyện", "address", "two places in one column"],
    ["Phường, Quận, TP", "address", "three places"],
    ["Họ tên - SĐT", "full_name", "a name with its phone"],
    ["CCCD/MST", "tax_id", "two kinds of number"],
    ["mst_cccd", "tax_id", "the same in machine spelling"],
    ["Quận + Tỉnh", "address", "two places"],
    ["Thông tin khách hàng - MST/CCCD", "tax_id", "two kinds of number under a group"],
  ])("%s → %s (%s)", (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });
});

describe("short words that mean several things", () => {
  const NAMES = ["Anna Berg", "Ben Kohl", "Cleo Dahl"];
  it.each<[string, Readonly<Record<string, readonly string[]>>, string | undefined, string]>([
    ["Jg.", { Name: NAMES, "Jg.": ["1961", "1987", "2003"] }, "birth_year", "of people"],
    ["Jahrg.", { Name: NAMES, "Jahrg.": ["1961", "1987", "2003"] }, "birth_year", "spelt longer"],
    ["Jg.", { Schule: NAMES, "Jg.": ["5", "6", "10"] }, undefined, "of a school's classes"],
    [
      "Jg.",
      {
        Name: NAMES,
        Geburtsdatum: ["01.02.1961", "03.04.1987", "05.06.2003"],
        "Jg.": ["1961", "1987", "2003"],
      },
      undefined,
      "beside whole birthdays",
    ],
    ["ID", { Name: NAMES, ID: ["a17", "a18", "a19"] }, "customer_code", "tells rows apart"],
    ["ID", { Name: NAMES, ID: ["7", "7", "7"] }, undefined, "the same for all"],
    [
      "ID",
      { Name: NAMES, Kundennummer: ["K1", "K2", "K3"], ID: ["a17", "a18", "a19"] },
      undefined,
      "beside the customer's own number",
    ],
  ])("%s in %j is %s (%s)", (header, columns, field) => {
    expect(fields(columns)[Object.keys(columns).indexOf(header)]).toBe(field);
  });
});

describe("words that mean several things", () => {
  it.each([
    ["birth_date", ["2001-09-28", "1985-03-02", "12/05/1977"], "whole dates"],
    ["birth_date", ["2001-09-28", "1985-03-02", "1990"], "years among whole dates"],
    ["birth_year", ["1985", "1990", "77", "1977-05-12"], "a stray date among years"],
    ["birth_year", ["1985", "1990"], "years"],
    ["birth_year", [], "nothing"],
  ])("Năm sinh is %s over %j (%s)", (field, values) => {
    expect(fieldOf("NĂM SINH", values)).toBe(field);
  });

  it.each([
    ["Email/SĐT", ["0912 345 678", "0987654321"], "phone"],
    ["Email/SĐT", ["an@example.test", "binh@example.test"], "email"],
    ["Liên hệ - Email/SĐT khác", ["0912 345 678", "0987654321"], "phone"],
    ["Email/SĐT", [], "email"],
  ])("of %s the half that %j look like: %s", (header, values, field) => {
    expect(fieldOf(header, values)).toBe(field);
  });

  it("Tên is the given name beside Họ, else the whole name", () => {
    expect(fields({ Họ: ["Nguyễn"], Tên: ["Lan"] })).toEqual(["family_name", "given_name"]);
    expect(fields({ Tên: ["Nguyễn Thị Lan"], Tuổi: ["30"] })).toEqual(["full_name", "age"]);
    expect(fields({ id: ["1"], name: ["Lan"], name_2: ["Mai"] })[1]).toBe("full_name");
  });

  it("DT is a phone, an amount or neither, by its values", () => {
    expect(fieldOf("DT", ["0912345678", "0987654321"])).toBe("phone");
    expect(fieldOf("DT", ["1.250.000", "17.525.000"])).toBe("total_spend");
    expect(fieldOf("DT", ["75,5", "102"])).toBeUndefined();
  });

  it.each<[string, string[], string | undefined, string]>([
    ["Mobile", ["07700 900123", "+447700900456"], "phone", "numbers kept for films"],
    ["Mobile", ["Y", "N"], undefined, "a tick"],
    ["Mobile", ["2024-05-01", "iPhone 12"], undefined, "a device"],
    ["St", ["NC", "MA", "TX"], "province", "states"],
    ["St", ["Main", "Oak", "Elm"], undefined, "streets"],
    ["St", ["1", "2"], undefined, "counts"],
  ])("%s over %j is %s (%s)", (header, values, field, _note) => {
    expect(fieldOf(header, values)).toBe(field);
  });

  it("Title is a form of address or a job", () => {
    expect(fieldOf("Title", ["Mr", "Mrs", "Dr"])).toBe("salutation");
    expect(fieldOf("Title", ["Sales manager", "CEO"])).toBe("job_title");
  });

  it("State is an account state or a province", () => {
    expect(fieldOf("State", ["enabled", "disabled", "invited"])).toBe("status");
    expect(fieldOf("State", ["NSW", "VIC"])).toBe("province");
  });

  it("Nam and Nữ with ticks are the gender, in both columns", () => {
    expect(fields({ Nam: ["x", ""], Nữ: ["", "x"] })).toEqual(["gender", "gender"]);
    expect(fields({ Nam: ["Nguyễn Văn Nam"], Nữ: ["Lan"] })).toEqual([undefined, undefined]);
  });

  it("by, bm, bd together are a birth date in parts", () => {
    expect(fields({ by: ["1960"], bm: ["8"], bd: ["31"] })).toEqual([
      "birth_year",
      "birth_month",
      "birth_day",
    ]);
    expect(fields({ by: ["Lan"], bm: ["8"], bd: ["31"] })[0]).toBeUndefined();
  });

  it("ID is a customer code only where it tells customers apart", () => {
    expect(fieldOf("ID", ["A1", "A2", "A3"])).toBe("customer_code");
    expect(fieldOf("ID", ["A", "A", "A", "A", "B"])).toBeUndefined();
  });
});

describe("content", () => {
  const emails = ["a@b.vn", "c@d.vn", "e@f.vn", "g@h.vn", "i@k.vn"];

  it("overrules a header that lies, and says so", () => {
    const [mapping] = mappings({ "Điện thoại": emails });
    expect(mapping).toMatchObject({
      field: "email",
      because: "content",
      note: { code: "mapping/content-over-header", args: { share: 100, over: "phone" } },
    });
  });

  it("does not overrule a header over a few odd values", () => {
    expect(
      fieldOf("Điện thoại", [...emails.slice(0, 2), "0912345678", "0912345679", "0912345680"]),
    ).toBe("phone");
  });

  it("tells columns without a name", () => {
    expect(fieldOf("Column 7", emails)).toBe("email");
    expect(fieldOf("Unnamed: 0", ["0912345678", "0987654321", "0903123456"])).toBe("phone");
    expect(fieldOf("Column 7", ["abc", "def", "ghi"])).toBeUndefined();
  });

  it("tells all columns of a table without a header", () => {
    const grid = gridOf([
      ["Nguyễn Thị Lan", "0912345678", "a@b.vn", "12 Lê Lợi, Phường Bến Nghé, Quận 1, TP HCM"],
      ["Trần Văn Minh", "0987654321", "c@d.vn", "5 Trần Phú, Phường 4, Quận 5, TP HCM"],
      ["Lê Hoàng Nam", "0903123456", "e@f.vn", "8 Hùng Vương, Phường Phú Nhuận, TP Huế"],
    ]);
    const table = findTables(grid, { words }).tables[0];
    if (table === undefined) throw new Error("no table");
    expect(mapColumns(table, words).map((mapping) => mapping?.field)).toEqual([
      "full_name",
      "phone",
      "email",
      "address",
    ]);
  });
});

describe("several columns of a field", () => {
  it("keeps phones and e-mails, and one name", () => {
    expect(
      fields({ "Tên khách hàng": ["Lan"], "Người liên hệ": ["Mai"], SĐT: ["1"], "SĐT 2": ["2"] }),
    ).toEqual(["full_name", undefined, "phone", "phone"]);
  });

  it("takes the first of two that are equally sure", () => {
    const days = ["1990-05-17", "1985-01-02"];
    expect(fields({ "Ngày sinh": days, "Date of birth": days })).toEqual(["birth_date", undefined]);
    expect(fields({ "Date of birth": days, "Ngày sinh": days })).toEqual(["birth_date", undefined]);
  });
});

describe("--map", () => {
  it("has the last word, also to leave a column alone", () => {
    const columns = { Email: ["a@b.vn"], Zzz: ["x"] };
    expect(fields(columns, ["Zzz=notes", "email="])).toEqual([undefined, "notes"]);
  });

  it("refuses what does not exist, with the nearest names", () => {
    expect(() => readUserMap(["Zzz=fone"], words)).toThrow(/no field "fone"/);
    expect(() => readUserMap(["Zzz"], words)).toThrow(/expected "Header=field"/);
    expect(() => checkUserMap(["Zzz=phone"], ["Tên", "SĐT"])).toThrow(/no column is named "Zzz"/);
    expect(() => checkUserMap(["sdt=phone"], ["Tên", "SĐT"])).not.toThrow();
  });
});

it("more headers belong to fields that exist", () => {
  expect(Object.keys(MORE_HEADERS).filter((field) => !words.fields.has(field))).toEqual([]);
});
