import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { assemble } from "../../src/schema/assemble.ts";
import { findAll } from "../../src/schema/find-all.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import type { Grid } from "../../src/table/grid.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);

type Rows = Parameters<typeof gridOf>[0];

const read = (grid: Grid, more: { headerRow?: number } = {}) =>
  assemble(findAll([grid], { words, ...more }).tables);

/** Per table: its columns, its records as `line name`, and what was set aside. */
function tables(rows: Rows, more: { headerRow?: number } = {}) {
  const data = read(gridOf(rows, { sheet: "S" }), more);
  const name = data.columns.find((c) => c.mapping?.field === "full_name");
  return data.tables.map((table, t) => ({
    columns: table.columns,
    people: Array.from(data.tableOf, (of, record) =>
      of === t ? [`${data.lineOf[record]} ${name?.raw.at(record)}`] : [],
    ).flat(),
    outside: data.setAside.filter((a) => a.table === t).map((a) => `${a.line} ${a.raw}`),
  }));
}

const an = ["Nguyễn Văn An", "0912345678"];
const binh = ["Trần Thị Bình", "0987654321"];
const cuong = ["Lê Minh Cường", "0905111222"];
const dung = ["Phạm Thị Dung", "0905111223"];
const head = ["Họ tên", "SĐT"];

describe("customer tables side by side are each read", () => {
  const cases: readonly (readonly [string, Rows, readonly (readonly string[])[]])[] = [
    [
      "with an empty column between",
      [
        [...head, "", ...head],
        [...an, "", ...cuong],
        [...binh, "", ...dung],
      ],
      [
        ["2 Nguyễn Văn An", "3 Trần Thị Bình"],
        ["2 Lê Minh Cường", "3 Phạm Thị Dung"],
      ],
    ],
    [
      "with other words in the header",
      [
        [...head, "", "Tên khách hàng", "Điện thoại"],
        [...an, "", ...cuong],
      ],
      [["2 Nguyễn Văn An"], ["2 Lê Minh Cường"]],
    ],
    [
      "of unequal height, the right one longer",
      [
        [...head, "", ...head],
        [...an, "", ...cuong],
        ["", "", "", ...dung],
        [],
        ["", "", "", ...binh],
      ],
      [["2 Nguyễn Văn An"], ["2 Lê Minh Cường", "3 Phạm Thị Dung", "5 Trần Thị Bình"]],
    ],
    [
      "three of them, two columns between",
      [[...head, "", ...head, "", "", ...head], [...an, "", ...cuong, "", "", ...dung], [...binh]],
      [["2 Nguyễn Văn An", "3 Trần Thị Bình"], ["2 Lê Minh Cường"], ["2 Phạm Thị Dung"]],
    ],
    [
      "with nothing between, the header beginning anew",
      [
        ["STT", ...head, "STT", ...head],
        ["1", ...an, "3", ...cuong],
        ["2", ...binh, "4", ...dung],
      ],
      [
        ["2 Nguyễn Văn An", "3 Trần Thị Bình"],
        ["2 Lê Minh Cường", "3 Phạm Thị Dung"],
      ],
    ],
    [
      "with headers in different rows",
      [
        ["DANH SÁCH"],
        [...head, "", "Khách lẻ"],
        [...an, "", ...head],
        [...binh, "", ...cuong],
        ["Ngô Bá Khá", "0915000001", "", ...dung],
      ],
      [
        ["3 Nguyễn Văn An", "4 Trần Thị Bình", "5 Ngô Bá Khá"],
        ["4 Lê Minh Cường", "5 Phạm Thị Dung"],
      ],
    ],
    [
      "under titles of their own",
      [
        ["Khách sỉ", "", "", "", "Khách lẻ", "", ""],
        [...head, "Tỉnh", "", ...head, "Tỉnh"],
        [...an, "Bắc Ninh", "", ...cuong, "Long An"],
        [...binh, "Hà Nam", "", ...dung, "Huế"],
      ],
      [
        ["3 Nguyễn Văn An", "4 Trần Thị Bình"],
        ["3 Lê Minh Cường", "4 Phạm Thị Dung"],
      ],
    ],
    [
      "where no column has a header",
      [
        [...an, "", ...cuong],
        [...binh, "", ...dung],
        ["Ngô Bá Khá", "0915000001", "", "Vũ Thị Phúc", "0915000002"],
      ],
      [
        ["1 Nguyễn Văn An", "2 Trần Thị Bình", "3 Ngô Bá Khá"],
        ["1 Lê Minh Cường", "2 Phạm Thị Dung", "3 Vũ Thị Phúc"],
      ],
    ],
    [
      "in English",
      [
        ["Name", "Email", "", "Name", "Email"],
        ["Mary Stone", "m@mail.example.com", "", "John Doe", "j@mail.example.com"],
      ],
      [["2 Mary Stone"], ["2 John Doe"]],
    ],
  ];
  it.each(cases)("%s", (_, rows, expected) => {
    const found = tables(rows);
    expect(found.map(({ people }) => people)).toEqual(expected);
    expect(found.flatMap(({ outside }) => outside)).toEqual([]);
  });

  it("one below the other as well, and every row once", () => {
    const found = tables([
      [...head, "", ...head],
      [...an, "", ...cuong],
      ["Tổng cộng", "1", "", "Tổng cộng", "1"],
      [],
      ["Khách chi nhánh 2"],
      ["Họ tên", "Email", "", "Họ tên", "Email"],
      ["Ngô Bá Khá", "k@mail.example.com", "", "Vũ Thị Phúc", "p@mail.example.com"],
    ]);
    expect(found.flatMap(({ people }) => people).toSorted()).toEqual([
      "2 Lê Minh Cường",
      "2 Nguyễn Văn An",
      "7 Ngô Bá Khá",
      "7 Vũ Thị Phúc",
    ]);
    expect(found.flatMap(({ outside }) => outside)).toEqual(
      ["3 Tổng cộng\t1", "5 Khách chi nhánh 2", "3 Tổng cộng\t1"].map((line) =>
        line.replace("\t", "\t"),
      ),
    );
  });

  it("keeps the positions of their columns and says so", () => {
    const data = read(
      gridOf([
        [...head, "", ...head, "Ghi chú"],
        [...an, "", ...cuong, "vip"],
      ]),
    );
    expect(data.columns.map((c) => [c.header, c.positions])).toEqual([
      ["Họ tên", [0, 3]],
      ["SĐT", [1, 4]],
      ["Ghi chú", [-1, 5]],
    ]);
    const notes = data.tables.flatMap((table) => table.notes);
    expect(notes.map(({ code, args }) => [code, args?.["columns"]])).toEqual([
      ["table/beside-read", "A:B"],
      ["table/beside-read", "D:F"],
    ]);
  });

  it("takes a header row named by the user", () => {
    const rows = [["Bảng"], [...head, "", ...head], [...an, "", ...cuong]];
    expect(tables(rows, { headerRow: 2 }).map(({ people }) => people)).toEqual([
      ["3 Nguyễn Văn An"],
      ["3 Lê Minh Cường"],
    ]);
  });

  it("lists a rejected line once", () => {
    const reason = { code: "input/stray-quote" };
    const rejected = [1, 2, 9].map((row) => ({ row, raw: `raw ${row}`, reason }));
    const data = read(
      gridOf(
        [
          [...head, "", ...head],
          [...an, "", ...cuong],
        ],
        { rejected },
      ),
    );
    expect(data.setAside.map(({ raw }) => raw).toSorted()).toEqual(["raw 1", "raw 2", "raw 9"]);
    const ids = [...data.rowIdOf, ...data.setAside.map(({ rowId }) => rowId)];
    expect(ids.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("one table stays one", () => {
  it.each<[string, Rows, (string | undefined)[]]>([
    [
      "with an empty column and a second phone",
      [
        ["Tên", "SĐT", "", "SĐT 2", "Ghi chú"],
        [...an, "", "0915000011", "khách quen"],
        [...binh, "", "", ""],
      ],
      ["full_name", "phone", undefined, "phone", "notes"],
    ],
    [
      "with an empty column before other particulars",
      [
        ["Tên", "SĐT", "", "Email", "Địa chỉ"],
        [...an, "", "a@mail.example.com", "Hà Nội"],
      ],
      ["full_name", "phone", undefined, "email", "address"],
    ],
    [
      "with the receiver of the same order behind it",
      [
        [...head, "", "Người nhận", "SĐT người nhận"],
        [...an, "", ...cuong],
      ],
      ["full_name", "phone", undefined, undefined, undefined],
    ],
    [
      "with a second contact by number",
      [
        ["Name", "Phone", "", "Name 2", "Phone 2"],
        ["Mary Stone", "602-677-3692", "", "John Doe", "602-677-3693"],
      ],
      ["full_name", "phone", undefined, undefined, undefined],
    ],
  ])("%s", (_, rows, fields) => {
    const data = read(gridOf(rows));
    expect(data.tables).toHaveLength(1);
    expect(data.columns.map((c) => c.mapping?.field)).toEqual(fields);
  });
});

describe("another table beside the customers", () => {
  it.each<[string, Rows, string[], string[]]>([
    [
      "under a header in another row is named, its rows set aside",
      [
        [...head, "", "", ""],
        [...an, "", "Mã SP", "Tên sản phẩm"],
        [...binh, "", "P1", "Gạo"],
        ["", "", "", "P2", "Muối"],
      ],
      ["2 Nguyễn Văn An", "3 Trần Thị Bình"],
      ["3 P1\tGạo", "4 P2\tMuối"],
    ],
    [
      "on the left, too",
      [
        ["Mã SP", "Tên sản phẩm", "", "Khách mới"],
        ["P1", "Gạo", "", ...head],
        ["P2", "Muối", "", ...an],
        ["", "", "", ...binh],
      ],
      ["3 Nguyễn Văn An", "4 Trần Thị Bình"],
      ["2 P1\tGạo", "3 P2\tMuối"],
    ],
  ])("%s", (_, rows, people, outside) => {
    const found = tables(rows);
    expect(found.flatMap((table) => table.people)).toEqual(people);
    expect(found.flatMap((table) => table.outside)).toEqual(outside);
    const data = read(gridOf(rows));
    expect(data.columns.map((c) => c.mapping?.field)).toEqual(["full_name", "phone"]);
    expect(data.tables.flatMap(({ notes }) => notes.map(({ code }) => code))).toContain(
      "table/beside-aside",
    );
  });

  it("under a header in the same row stays where it is, as columns that pass through", () => {
    const data = read(
      gridOf([
        [...head, "", "Mã SP", "Tên sản phẩm"],
        [...an, "", "P1", "Gạo"],
      ]),
    );
    expect(data.columns.map((c) => c.raw.at(0))).toEqual([...an, "", "P1", "Gạo"]);
  });
});
