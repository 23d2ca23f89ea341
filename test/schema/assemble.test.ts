import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { assemble } from "../../src/schema/assemble.ts";
import { findAll } from "../../src/schema/find-all.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import type { Dataset } from "../../src/table/dataset.ts";
import type { Grid } from "../../src/table/grid.ts";
import { csv, gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);

function dataset(grids: readonly Grid[], more: { sheets?: string[]; map?: string[] } = {}) {
  const { tables, notes } = findAll(grids, { words, ...more });
  return { data: assemble(tables), notes: notes.map(({ note }) => note) };
}

/** The unified table as rows of texts. */
function rowsOf(data: Dataset): string[][] {
  return Array.from({ length: data.rows }, (_, row) => data.columns.map((c) => c.raw.at(row)));
}

const file = (name: string, sheet?: string): Partial<Grid> => ({
  source: { file: name, format: "csv", ...(sheet === undefined ? {} : { sheet }) },
});

describe("assemble", () => {
  it("joins files with different headers: same field one column, new columns at the end", () => {
    const { data } = dataset([
      csv("Họ tên,SĐT,Hạng mục\nLan,0912345678,a\nMai,0912345679,b", file("a.csv")),
      csv("Phone,Full Name,Màu,Hang muc\n0912345680,Nam,đỏ,c", file("b.csv")),
    ]);
    expect(data.columns.map((c) => [c.header, c.mapping?.field, c.positions])).toEqual([
      ["Họ tên", "full_name", [0, 1]],
      ["SĐT", "phone", [1, 0]],
      ["Hạng mục", undefined, [2, 3]],
      ["Màu", undefined, [-1, 2]],
    ]);
    expect(rowsOf(data)).toEqual([
      ["Lan", "0912345678", "a", ""],
      ["Mai", "0912345679", "b", ""],
      ["Nam", "0912345680", "c", "đỏ"],
    ]);
    expect([...data.tableOf]).toEqual([0, 0, 1]);
  });

  it("numbers rows over all inputs, rejected and outside ones in their place", () => {
    const first = gridOf(
      [
        ["Họ tên", "SĐT", "Email"],
        ["Lan", "0912345678", "a@b.vn"],
        ["Tổng cộng", "", ""],
        ["Mai", "0912345679", "c@d.vn"],
      ],
      {
        ...file("a.csv"),
        rejected: [{ row: 5, raw: 'x,"y', reason: { code: "input/stray-quote" } }],
      },
    );
    const { data } = dataset([first, csv("Họ tên,SĐT\nNam,0912345680", file("b.csv"))]);
    expect([...data.rowIdOf]).toEqual([1, 3, 5]);
    expect([...data.recordOf]).toEqual([1, 2, 1]);
    expect([...data.lineOf]).toEqual([2, 4, 2]);
    expect(data.setAside).toEqual([
      {
        rowId: 2,
        table: 0,
        line: 3,
        outcome: "outside",
        reason: { code: "table/total-row" },
        raw: "Tổng cộng",
      },
      {
        rowId: 4,
        table: 0,
        line: 5,
        outcome: "rejected",
        reason: { code: "input/stray-quote" },
        raw: 'x,"y',
      },
    ]);
  });

  it("keeps second phones apart and headers unique", () => {
    const { data } = dataset([
      csv("Tên KH,SĐT,SĐT 2,Zzz\nLan,0912345678,0912345679,1", file("a.csv")),
      csv("Tên KH,SĐT,Di động,zzz\nMai,0912345680,0912345681,2", file("b.csv")),
    ]);
    expect(data.columns.map((c) => [c.header, c.ordinal])).toEqual([
      ["Tên KH", 1],
      ["SĐT", 1],
      ["SĐT 2", 2],
      ["Zzz", 1],
    ]);
    expect(rowsOf(data)[1]).toEqual(["Mai", "0912345680", "0912345681", "2"]);
  });

  it("lets an empty column follow the table where its header has a field", () => {
    const { data } = dataset([
      csv("Họ tên,Title,SĐT\nLan,Mrs,0912345678\nMai,Ms,0912345679", file("a.csv")),
      csv("Họ tên,Title,SĐT\nNam,,0912345680", file("b.csv")),
    ]);
    expect(data.columns.map((c) => c.mapping?.field)).toEqual(["full_name", "salutation", "phone"]);
  });

  it("is one empty dataset for a header alone", () => {
    const { data } = dataset([csv("Họ tên,SĐT,Email", file("a.csv"))]);
    expect(data.rows).toBe(0);
    expect(data.columns.map((c) => c.header)).toEqual(["Họ tên", "SĐT", "Email"]);
  });
});

describe("sheets of a workbook", () => {
  const people = (sheet: string, name: string) =>
    gridOf(
      [
        ["Họ tên", "SĐT"],
        [name, "0912345678"],
      ],
      file("a.xlsx", sheet),
    );
  const guide = gridOf(
    [["Hướng dẫn nhập liệu"], ["1. Điền đủ các cột bắt buộc trong trang Khách hàng."]],
    file("a.xlsx", "Hướng dẫn"),
  );
  const provinces = gridOf(
    [
      ["Tỉnh", "Huyện"],
      ["Huế", "Phú Vang"],
    ],
    file("a.xlsx", "Danh mục"),
  );
  const groups = gridOf(
    [
      ["Mã nhóm", "Tên nhóm"],
      ["N1", "Vàng"],
    ],
    file("a.xlsx", "Nhóm"),
  );
  const pivot = gridOf(
    [
      ["Row Labels", "Count of SĐT"],
      ["Huế", 3],
    ],
    file("a.xlsx", "Pivot"),
  );
  const hidden = { ...people("Cũ", "Old"), hidden: true };

  it("with customers are read, the others left alone with the reason", () => {
    const { data, notes } = dataset([
      guide,
      people("Huế", "Lan"),
      provinces,
      groups,
      pivot,
      hidden,
      people("Hà Nội", "Mai"),
    ]);
    expect(rowsOf(data).map((row) => row[0])).toEqual(["Lan", "Mai"]);
    expect(notes.map(({ args }) => [args?.["sheet"], args?.["reason"]])).toEqual([
      ["Hướng dẫn", "no-table"],
      ["Danh mục", "no-customers"],
      ["Nhóm", "no-customers"],
      ["Pivot", "pivot"],
      ["Cũ", "hidden"],
    ]);
  });

  it("named by the user are read whatever they hold", () => {
    const { data } = dataset([guide, people("Huế", "Lan"), provinces], { sheets: ["danh muc"] });
    expect(rowsOf(data)).toEqual([["Huế", "Phú Vang"]]);
    expect(() => dataset([guide, provinces], { sheets: ["X"] })).toThrow(/no sheet "X"/);
  });

  it("of which there is one is always read", () => {
    expect(rowsOf(dataset([provinces]).data)).toEqual([["Huế", "Phú Vang"]]);
  });
});
