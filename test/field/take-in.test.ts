import { describe, expect, it } from "vitest";
import { type CleanData, columnsOf, featuresOf } from "../../src/field/clean-data.ts";
import { cleanOf, linesOf, type TestColumn } from "../support/dataset.ts";

const names: TestColumn = [
  "Tên khách",
  "full_name",
  ["chị Lan 0912345678", "Trần Nam", "Lê Hà - 0987654329", "Mai 351234567", "Vũ Tú lan@abc.com.vn"],
];

const added = (data: CleanData, name: string): readonly string[] | undefined => {
  const column = data.added.find((a) => a.name === name);
  return column === undefined
    ? undefined
    : Array.from({ length: data.dataset.rows }, (_, row) => column.values.at(row));
};
const values = (data: CleanData, field: string, nth = 0): readonly string[] => {
  const column = columnsOf(data, field)[nth];
  return Array.from({ length: data.dataset.rows }, (_, row) => column?.values.at(row) ?? "");
};

describe("values of another kind found in a cell", () => {
  it("fill the row's empty cell, else a further column, and what is unsure goes to the note", () => {
    const { data, findings } = cleanOf([
      names,
      ["SĐT", "phone", ["", "0905123456", "0905 999 111", "không có", "  "]],
    ]);
    expect(values(data, "full_name")).toEqual(["Lan", "Trần Nam", "Lê Hà", "Mai", "Vũ Tú"]);
    expect(values(data, "phone")).toEqual([
      "+84912345678",
      "+84905123456",
      "+84905999111",
      "không có",
      "  ",
    ]);
    expect(added(data, "phone_2")).toEqual(["", "", "+84987654329", "", ""]);
    expect(added(data, "note")).toEqual(["", "", "", "351234567", ""]);
    expect(added(data, "email")).toEqual(["", "", "", "", "lan@abc.com.vn"]);
    expect(linesOf(findings.finish())).toContain("0:phone/from-other-cell");
  });

  it("get a column of their own where the sheet has none, and are matched by", () => {
    const { data } = cleanOf([names]);
    expect(added(data, "phone")).toEqual(["+84912345678", "", "+84987654329", "", ""]);
    const phones = featuresOf(data).find(({ name }) => name === "phone");
    expect(phones?.values.map((column) => column.at(0))).toEqual(["+84912345678"]);
  });

  it("are not put twice where the row has them", () => {
    const { data } = cleanOf([
      names,
      ["SĐT", "phone", ["0912 345 678", "", "", "", ""]],
      ["SĐT 2", "phone", ["", "", "0987654329", "", ""]],
    ]);
    expect(values(data, "phone")).toEqual(["+84912345678", "", "", "", ""]);
    expect(added(data, "phone_3")).toBeUndefined();
  });

  it("leave a fax column alone", () => {
    const { data } = cleanOf([names, ["Fax", "phone", ["", "", "", "", ""]]]);
    expect(values(data, "phone")).toEqual(["", "", "", "", ""]);
    expect(added(data, "phone_2")?.[0]).toBe("+84912345678");
  });

  it("are found in each other's column, which keeps them", () => {
    const { data, findings } = cleanOf([
      ["SĐT", "phone", ["lan@abc.com.vn", "0912345678 / nam@abc.com.vn", "chị Lan"]],
      ["Email", "email", ["0987654329", "", "12345678"]],
    ]);
    expect(values(data, "phone")).toEqual(["lan@abc.com.vn", "+84912345678", "chị Lan"]);
    expect(values(data, "email")).toEqual(["0987654329", "nam@abc.com.vn", "12345678"]);
    expect(added(data, "phone_2")).toEqual(["+84987654329", "", ""]);
    expect(added(data, "email_2")).toEqual(["lan@abc.com.vn", "", ""]);
    const lines = linesOf(findings.finish());
    expect(lines).toContain("0:phone/is-email");
    expect(lines).toContain("0:email/is-phone");
    expect(lines).toContain("1:phone/email-moved");
    expect(lines).toContain("2:phone/not-a-number");
    expect(lines).toContain("2:email/no-at");
  });

  it("leave an address", () => {
    const { data } = cleanOf([
      ["Địa chỉ", "address", ["12 Lê Lợi, Q1, SĐT 0912345678", "Thôn 2, xã An Bình"]],
      ["SĐT", "phone", ["", "0905123456"]],
    ]);
    expect(values(data, "address")).toEqual(["12 Lê Lợi, Q1", "Thôn 2, xã An Bình"]);
    expect(values(data, "phone")).toEqual(["+84912345678", "+84905123456"]);
  });

  it("follow the country of the row", () => {
    const { data } = cleanOf([
      ["Tên", "full_name", ["Hans Müller +49 171 1234567", "Lan 0912345678"]],
      ["Quốc gia", "country", ["Đức", "Việt Nam"]],
      ["SĐT", "phone", ["", ""]],
    ]);
    expect(values(data, "phone")).toEqual(["+491711234567", "+84912345678"]);
  });
});
