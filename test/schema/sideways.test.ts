import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { findTables } from "../../src/schema/find-tables.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);
type Rows = Parameters<typeof gridOf>[0];

function notesOf(rows: Rows): readonly string[] {
  const [table] = findTables(gridOf(rows), { words }).tables;
  return table?.notes.map(({ code }) => code) ?? [];
}

const people = ["Nguyễn Văn An", "Trần Thị Bích", "Lê Hoàng Cường"];

describe("a list turned on its side", () => {
  const cases: [string, Rows, boolean][] = [
    [
      "fields down the side",
      [
        ["Mã KH", "K1", "K2", "K3"],
        ["Họ tên", ...people],
        ["Điện thoại", "0912345678", "0912345679", "0912345670"],
        ["Email", "a@b.vn", "b@b.vn", "c@b.vn"],
      ],
      true,
    ],
    [
      "forms one below the other",
      people.flatMap((name, i) => [
        ["Họ tên:", name],
        ["Điện thoại:", `091234567${i}`],
        ["Email:", `${i}@b.vn`],
      ]),
      true,
    ],
    [
      "English",
      [
        ["Name", "Ann Lee", "Bob Ray"],
        ["Phone", "555-0101", "555-0102"],
        ["E-mail", "a@b.com", "b@b.com"],
        ["City", "Leeds", "York"],
      ],
      true,
    ],
    [
      "a list as it should be",
      [
        ["Họ tên", "Điện thoại", "Email"],
        ...people.map((name, i) => [name, `091234567${i}`, `${i}@b.vn`]),
      ],
      false,
    ],
    [
      "a list whose first column says how a customer came",
      [
        ["Nguồn", "Họ tên", "Điện thoại"],
        ["Email", people[0] ?? "", "0912345678"],
        ["Điện thoại", people[1] ?? "", "0912345679"],
        ["Email", people[2] ?? "", "0912345670"],
      ],
      false,
    ],
    [
      "titles above a list that look like labels",
      [
        ["Chi nhánh:", "Huế"],
        ["Ngày:", "01/02/2026"],
        [],
        ["Họ tên", "Điện thoại", "Email"],
        ...people.map((name, i) => [name, `091234567${i}`, `${i}@b.vn`]),
      ],
      false,
    ],
  ];
  it.each(cases)("%s", (_, rows, sideways) => {
    expect(notesOf(rows).includes("table/sideways")).toBe(sideways);
  });
});

describe("titles of sections", () => {
  it("above a repeated header are no customers", () => {
    const rows: Rows = [
      ["Chi nhánh Hà Nội"],
      ["STT", "Họ tên", "Điện thoại"],
      [1, "Nguyễn Văn An", "0912345678"],
      [],
      ["Chi nhánh Huế"],
      ["STT", "Họ tên", "Điện thoại"],
      [1, "Trần Thị Bích", "0912345679"],
    ];
    const [table] = findTables(gridOf(rows), { words }).tables;
    const grid = table?.grid;
    expect([...(table?.records ?? [])].map((row) => grid?.lines[row])).toEqual([3, 7]);
    expect(table?.outside.map(({ row, reason }) => [grid?.lines[row], reason.code])).toEqual([
      [5, "table/title-row"],
      [6, "table/repeated-header"],
    ]);
  });

  it("a customer with only a name right above a repeated header stays one", () => {
    const rows: Rows = [
      ["Họ tên", "Điện thoại"],
      ["Nguyễn Văn An", "0912345678"],
      ["Trần Thị Bích", ""],
      ["Họ tên", "Điện thoại"],
      ["Lê Hoàng Cường", "0912345679"],
    ];
    const [table] = findTables(gridOf(rows), { words }).tables;
    expect(table?.records).toHaveLength(3);
  });
});
