import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { findTables } from "../../src/schema/find-tables.ts";
import { mapColumns } from "../../src/schema/map-columns.ts";
import { readUserMap } from "../../src/schema/user-map.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { isAboutElse } from "../../src/schema/whose.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);
const VALUES = {
  full_name: ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Cường"],
  phone: ["0912345678", "0987123456", "0905111222"],
  email: ["an@gmail.com", "binh@yahoo.com", "cuong@abc.vn"],
  address: ["12 Lê Lợi, Quận 1, TP.HCM", "45 Trần Phú, Quận 5, TP.HCM", "7 Hai Bà Trưng, Hà Nội"],
  city: ["Hà Nội", "Huế", "Vinh"],
} as const;
type Kind = keyof typeof VALUES;

function fields(columns: readonly (readonly [string, readonly string[]])[], map: string[] = []) {
  const headers = columns.map(([header]) => header);
  const rows = [0, 1, 2].map((i) => columns.map(([, values]) => values[i] ?? ""));
  const table = findTables(gridOf([headers, ...rows]), { words, headerRow: 1 }).tables[0];
  if (table === undefined) throw new Error("no table");
  return mapColumns(table, words, readUserMap(map, words)).map((m) => m?.field);
}

const OTHERS: readonly (readonly [Kind, string, string])[] = [
  ["full_name", "Tên người nhận", "Tên khách hàng"],
  ["phone", "SĐT người nhận", "SĐT"],
  ["address", "Địa chỉ giao hàng", "Địa chỉ"],
  ["phone", "Số ĐT người giới thiệu", "Số điện thoại"],
  ["email", "Email kế toán", "Email"],
  ["phone", "SĐT phụ huynh", "SĐT học viên"],
  ["full_name", "Người liên hệ", "Tên khách hàng"],
  ["full_name", "Recipient", "Customer Name"],
  ["phone", "Referrer phone", "Phone"],
  ["phone", "Emergency contact", "Mobile"],
  ["phone", "Parent/guardian phone", "Phone"],
  ["address", "Shipping Address", "Billing Address"],
  ["city", "Shipping City", "Billing City"],
  ["full_name", "Ansprechpartner", "Kundenname"],
  ["phone", "Telefon Empfänger", "Telefon"],
  ["phone", "Notfallnummer", "Handy"],
  ["address", "Lieferadresse", "Anschrift"],
  ["email", "E-Mail Buchhaltung", "E-Mail-Adresse"],
  ["phone", "Téléphone destinataire", "Téléphone"],
  ["address", "Adresse de livraison", "Adresse"],
  ["email", "Email comptabilité", "Email"],
];

describe("columns about somebody else", () => {
  it.each(OTHERS)("%s: %s gives way to %s on either side", (kind, other, own) => {
    const values = VALUES[kind];
    const before = fields([
      [other, values],
      [own, values],
      ["Zzz", ["a", "b", "c"]],
    ]);
    const behind = fields([
      [own, values],
      [other, values],
      ["Zzz", ["a", "b", "c"]],
    ]);
    expect(before.slice(0, 2)).toEqual([undefined, kind]);
    expect(behind.slice(0, 2)).toEqual([kind, undefined]);
  });

  it.each([
    ["full_name", "Tên người nhận"],
    ["phone", "SĐT người nhận"],
    ["address", "Địa chỉ giao hàng"],
    ["full_name", "Ansprechpartner"],
    ["phone", "Parent phone"],
    ["address", "Shipping Address"],
  ] as const)("%s: %s is all there is and stays", (kind, header) => {
    expect(
      fields([
        [header, VALUES[kind]],
        ["Zzz", ["a", "b", "c"]],
      ])[0],
    ).toBe(kind);
  });

  it("stay where the customer's own column is all but empty", () => {
    const phones = ["0912345678", "0987123456", "0905111222", "0905111223", "0905111224"];
    const table = [
      ["Tên khách hàng", VALUES.full_name],
      ["SĐT", ["", "", ""]],
      ["SĐT người nhận", phones],
    ] as const;
    expect(fields(table)[2]).toBe("phone");
  });

  it("are the user's to decide", () => {
    const table = [
      ["SĐT", VALUES.phone],
      ["SĐT người nhận", VALUES.phone],
    ] as const;
    expect(fields(table, ["SĐT người nhận=phone"])).toEqual(["phone", "phone"]);
  });

  it.each([
    ["SĐT 2"],
    ["Home Phone"],
    ["Business Phone"],
    ["Zalo"],
    ["Billing Address"],
    ["Địa chỉ thường trú"],
    ["Tên liên hệ"],
    ["Đối tác"],
    ["Partner name"],
    ["Contact"],
    ["Nhận quảng cáo"],
    ["Device"],
    ["Office phone"],
    ["Nachname"],
  ])("%s is the customer's", (header) => {
    expect(isAboutElse(header)).toBe(false);
  });
});
