import { assert, array, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { findTables } from "../../src/schema/find-tables.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import type { Grid } from "../../src/table/grid.ts";
import { csv, gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);

/** Tables as [header lines, headers, record lines, outside lines with code], for whole-list comparison. */
function shape(grid: Grid, headerRow?: number) {
  const { tables } = findTables(grid, headerRow === undefined ? { words } : { words, headerRow });
  return tables.map((table) => ({
    header: table.headerRows.map((row) => grid.lines[row]),
    names: table.headers,
    records: [...table.records].map((row) => grid.lines[row]),
    outside: table.outside.map(({ row, reason }) => `${grid.lines[row]} ${reason.code}`),
    notes: table.notes.map((note) => note.code),
  }));
}

describe("header", () => {
  it("is the first row of a plain file", () => {
    expect(shape(csv("Họ tên,SĐT,Email\nLan,0912345678,a@b.vn\nMai,0987654321,c@d.vn"))).toEqual([
      { header: [1], names: ["Họ tên", "SĐT", "Email"], records: [2, 3], outside: [], notes: [] },
    ]);
  });

  it("stands below titles and blank rows", () => {
    const grid = gridOf([
      ["DANH SÁCH KHÁCH HÀNG"],
      ["Chi nhánh: Hà Nội", "", "Ngày xuất: 01/02/2025"],
      [],
      ["STT", "Tên khách hàng", "Điện thoại", "Địa chỉ"],
      [1, "Lan", "0912345678", "Hà Nội"],
      [2, "Mai", "0912345679", "Huế"],
    ]);
    expect(shape(grid)).toEqual([
      {
        header: [4],
        names: ["STT", "Tên khách hàng", "Điện thoại", "Địa chỉ"],
        records: [5, 6],
        outside: [],
        notes: ["table/title-rows"],
      },
    ]);
  });

  it("over two rows is joined, with and without merged cells", () => {
    const rows = [
      ["STT", "Họ tên", "Liên hệ", "", "Địa chỉ", "", ""],
      ["", "", "SĐT", "Email", "Phường", "Quận", "Tỉnh"],
      [1, "Lan", "0912345678", "a@b.vn", "P1", "Q1", "Huế"],
    ];
    const names = [
      "STT",
      "Họ tên",
      "Liên hệ - SĐT",
      "Liên hệ - Email",
      "Địa chỉ - Phường",
      "Địa chỉ - Quận",
      "Địa chỉ - Tỉnh",
    ];
    const merged = [
      [1, 2, 1, 3],
      [1, 4, 1, 6],
      [1, 0, 2, 0],
      [1, 1, 2, 1],
    ] as const;
    for (const grid of [gridOf(rows), gridOf(rows, { merged })]) {
      expect(shape(grid)).toEqual([
        { header: [1, 2], names, records: [3], outside: [], notes: ["table/two-row-header"] },
      ]);
    }
  });

  it("over two rows takes the cells merged downwards beside groups below the words of the fields", () => {
    const rows = [
      ["Mã BN", "Thông tin", "", "Liên hệ", ""],
      ["", "Họ và tên", "Ngày sinh", "Điện thoại", "Địa chỉ"],
      ["BN1", "Nguyễn Lan", "01/02/1990", "0912345678", "5 Lê Lợi"],
    ];
    const merged = [
      [1, 0, 2, 0],
      [1, 1, 1, 2],
      [1, 3, 1, 4],
    ] as const;
    expect(shape(gridOf(rows, { merged }))[0]).toMatchObject({
      header: [1, 2],
      names: [
        "Mã BN",
        "Thông tin - Họ và tên",
        "Thông tin - Ngày sinh",
        "Liên hệ - Điện thoại",
        "Liên hệ - Địa chỉ",
      ],
      records: [3],
    });
    // A title over a column without a name is none of its header.
    const title = [["Năm 2026", "", "", "", ""], ...rows.slice(1)];
    expect(shape(gridOf(title, { merged: [[1, 0, 1, 4]] }))[0]).toMatchObject({ header: [2] });
  });

  it("does not swallow a first record that fills a column the header leaves open", () => {
    expect(shape(csv("Họ tên,,Email\nLan,vip,a@b.vn"))[0]).toMatchObject({
      header: [1],
      names: ["Họ tên", "Column 2", "Email"],
      records: [2],
    });
  });

  it("is absent where the first row is data", () => {
    const grid = csv("Lan,0912345678,a@b.vn\nMai,0987654321,c@d.vn");
    expect(shape(grid)).toEqual([
      {
        header: [],
        names: ["Column 1", "Column 2", "Column 3"],
        records: [1, 2],
        outside: [],
        notes: ["table/no-header"],
      },
    ]);
  });

  it.each([
    ["a,b,c\n1,2,3", [1], [2], "unknown words over numbers"],
    ["1,2,3\n4,5,6", [], [1, 2], "numbers only"],
    ["1,2,3", [], [1], "one row of numbers"],
    ["email\na@b.vn\nc@d.vn", [1], [2, 3], "one column with a header"],
    ["a@b.vn\nc@d.vn", [], [1, 2], "one column without"],
    ["Email\na@b.vn", [1], [2], "two rows"],
    ["foo,bar\nbaz,qux\nquux,corge", [1], [2, 3], "words only: convention"],
    ["x,y\nred,1\nblue,2", [1], [2, 3], "letters over a number"],
    ["red,big\nblue,big\nred,small", [], [1, 2, 3], "a head that comes again below"],
    ["Tên\nLan\nMai", [1], [2, 3], "one known word over names"],
    ["Khách hàng,Ghi\nLan,a\nMai,b", [1], [2, 3], "one known word of two"],
    ["Nam,Hà Nội\nMinh,Hải Phòng\nLan,Huế", [], [1, 2, 3], "a name that is a header word"],
    ["Nguyễn Văn An,Hà Nội\nTrần Thị Bình,Huế", [], [1, 2], "names and places"],
    ["Nguyễn Văn An\nTrần Thị Bình\nLê Văn C", [], [1, 2, 3], "names"],
    ["An Nguyen,Hanoi\nBinh Tran,Hue", [], [1, 2], "names and places without accents"],
    ["John Smith,London\nMary Jones,Paris\nPeter Brown,Berlin", [], [1, 2, 3], "English names"],
    ["ID,2021,2022\nA7,5,6\nA8,7,8", [1], [2, 3], "years as names, one known word"],
  ])("%j → header %j, records %j (%s)", (text, header, records) => {
    expect(shape(csv(text))[0]).toMatchObject({ header, records });
  });

  it("is where the user says", () => {
    const grid = csv("a,b\nc,d\ne,f");
    expect(shape(grid, 2)[0]).toMatchObject({ header: [2], names: ["c", "d"], records: [3] });
    expect(shape(grid, 0)[0]).toMatchObject({ header: [], records: [1, 2, 3] });
    expect(() => shape(grid, 9)).toThrow(/row 9 named by --header-row/);
  });

  it("names every column once", () => {
    const grid = csv("Tên,SĐT,SĐT,,SĐT_2,\nLan,1,2,3,4,\nMai,1,2,,4,");
    expect(shape(grid)[0]).toMatchObject({
      names: ["Tên", "SĐT", "SĐT_3", "Column 4", "SĐT_2", ""],
      notes: ["table/column-renamed", "table/column-renamed"],
    });
  });
});

describe("rows that are no records", () => {
  const head = ["Mã KH", "Họ tên", "Điện thoại", "Tổng chi tiêu"];
  const lan = ["K1", "Lan", "0912345678", 100];
  const mai = ["K2", "Mai", "0912345679", 200];

  it("sets totals, hints, repeated headers, notes and signatures aside, with the reason", () => {
    const grid = gridOf([
      head,
      ["(1)", "(2)", "(3)", "(4)"],
      lan,
      ["Cộng trang", "", "", 100],
      head,
      mai,
      ["Tổng cộng:", "", "", 300],
      [],
      ["Ghi chú: số liệu tạm tính"],
      ["", "", "Huế, ngày 3 tháng 2 năm 2025"],
      ["Người lập biểu", "", "Giám đốc"],
      ["(Ký, ghi rõ họ tên)"],
      [],
      ["Trần Thị B", "", "Lê Văn C"],
    ]);
    expect(shape(grid)).toEqual([
      {
        header: [1],
        names: head,
        records: [3, 6],
        outside: [
          "2 table/hint-row",
          "4 table/total-row",
          "5 table/repeated-header",
          "7 table/total-row",
          "9 table/note-row",
          "10 table/signature-row",
          "11 table/signature-row",
          "12 table/signature-row",
          "14 table/signature-row",
        ],
        notes: [],
      },
    ]);
  });

  it.each([
    [["Tổng cộng", "66 khách hàng", "", ""]],
    [["Tổng số: 66 khách hàng", "", "", ""]],
    [["Tổng cộng", "278 khách", "", ""]],
    [["", "Tổng số trẻ: 45", "", ""]],
    [["Tổng số học sinh", "45 hs", "", ""]],
    [["", "Sĩ số: 32", "", ""]],
    [["", "TỔNG CỘNG", "66", "1.250.000 đ"]],
    [["Grand total", "66 customers", "", "$1,234.50"]],
    [["Cộng", "", "", 300]],
  ])("sets %j aside", (row) => {
    expect(shape(gridOf([head, lan, row]))[0]).toMatchObject({
      records: [2],
      outside: ["3 table/total-row"],
    });
  });

  it.each([
    [["Tổng cộng", "66 Lê Lợi", "", ""], "an address beside it"],
    [["", "Tổng công ty Điện lực", "0912345670", 5], "a company whose name starts with the word"],
    [["K3", "Total", "", ""], "a code beside it"],
    [["", "Tống Phong", "0912345670", 5], "a name like a total of rooms"],
    [["", "Tống Công Châu", "0912345670", 5], "a name like a total of children"],
    [["Tổng cộng", "Khách Sạn 278", "", ""], "a number in a name"],
    [["Total", "", "Paris", ""], "a place beside it"],
    [["", "Phạm Văn Cộng", "", ""], "a name"],
    [["", "Giám đốc Lan", "0912000111", ""], "a title in a name, with a phone"],
    [["", "Nguyễn Văn D", "", ""], "a name only, at the end"],
  ])("keeps %j (%s)", (row) => {
    const grid = gridOf([head, lan, row]);
    expect(shape(grid)[0]).toMatchObject({ records: [2, 3], outside: [] });
  });

  it("keeps a lone name after a gap", () => {
    const grid = gridOf([head, lan, [], ["", "Nguyễn Văn D"]]);
    expect(shape(grid)[0]).toMatchObject({ records: [2, 4], outside: [] });
  });
});

describe("several tables on one sheet", () => {
  it("ends the first where the second's header stands, and sets its title aside", () => {
    const grid = gridOf([
      ["Họ tên", "SĐT", "Email"],
      ["Lan", "0912345678", "a@b.vn"],
      [],
      ["KHÁCH DOANH NGHIỆP"],
      ["Mã KH", "Họ tên", "Địa chỉ", "SĐT"],
      ["K1", "Mai", "Huế", "0912345679"],
    ]);
    expect(shape(grid)).toEqual([
      {
        header: [1],
        names: ["Họ tên", "SĐT", "Email", ""],
        records: [2],
        outside: ["4 table/title-row"],
        notes: [],
      },
      {
        header: [5],
        names: ["Mã KH", "Họ tên", "Địa chỉ", "SĐT"],
        records: [6],
        outside: [],
        notes: [],
      },
    ]);
  });
});

describe("records full of words that could be headers", () => {
  const head = ["Họ tên", "Nguồn", "Kênh liên hệ", "Trạng thái"];
  const nam = ["Nam", "Website", "Zalo", "Active"];

  it("stay records below a header, with and without a gap before them", () => {
    const lan = ["Lan", "Facebook", "Zalo", "Active"];
    expect(shape(gridOf([head, lan, nam, lan]))[0]).toMatchObject({
      header: [1],
      records: [2, 3, 4],
    });
    expect(shape(gridOf([head, lan, [], nam, lan]))).toHaveLength(1);
  });

  it("are not taken for a header below records", () => {
    const lan = ["Lan", "0912345678", "x", "12"];
    const mai = ["Mai", "0912345679", "y", "13"];
    const [table] = shape(gridOf([lan, mai, nam, mai]));
    expect([...(table?.header ?? []), ...(table?.records ?? [])]).toEqual([1, 2, 3, 4]);
  });
});

describe("law: no row is lost", () => {
  it("gives every row from the header down to one table, once", () => {
    const cell = constantFrom(
      ..."Họ tên|SĐT|Email|Lan|0912345678|a@b.vn|Tổng cộng|100|||Ghi chú|Giám đốc|x|Hà Nội".split(
        "|",
      ),
    );
    assert(
      property(array(array(cell, { maxLength: 5 }), { maxLength: 30 }), (rows) => {
        const grid = gridOf(rows);
        const { tables } = findTables(grid, { words });
        const rowsSeen = tables.flatMap((table) => [
          ...table.headerRows,
          ...table.records,
          ...table.outside.map(({ row }) => row),
        ]);
        const first = tables[0]?.headerRows[0] ?? 0;
        const all = Array.from({ length: grid.height - first }, (_, i) => i + first);
        expect(rowsSeen.sort((a, b) => a - b)).toEqual(grid.height === 0 ? [] : all);
      }),
      { seed: 21, numRuns: 400 },
    );
  });
});
