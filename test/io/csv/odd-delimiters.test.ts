import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delimiterByte } from "../../../src/io/csv/plan.ts";
import { cellsOf, readBytes } from "./files.ts";

const TABLE = [
  ["Mã KH", "Họ tên", "Điện thoại", "Ghi chú"],
  ["KH01", "Nguyễn An", "0912345678", ""],
  ["KH02", "Trần Bình", "", "gọi lại"],
  ["KH03", "Lê Chi", "0987654321", "VIP"],
];
const joined = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows.map((row) => `${row.join(delimiter)}\n`).join("");

describe("delimiters of two characters, and colons", () => {
  test.each([":", "||", ", ", "; ", "| "])("%j", async (delimiter) => {
    const text = joined(TABLE, delimiter);
    expect(cellsOf(await readBytes(text))).toEqual(TABLE);
    const given = await readBytes(text, { delimiter });
    expect(cellsOf(given)).toEqual(TABLE);
  });

  test.each(["||", ", "])("%j inside quotes is text, at every chunk size", async (delimiter) => {
    const rows = TABLE.map((row, r) =>
      row.map((cell, c) => (r === 2 && c === 3 ? `"a${delimiter}b"` : cell)),
    );
    const wanted = TABLE.map((row, r) =>
      row.map((cell, c) => (r === 2 && c === 3 ? `a${delimiter}b` : cell)),
    );
    for (const chunkBytes of [1, 2, 3, 7, 64]) {
      const grid = await readBytes(joined(rows, delimiter), { chunkBytes });
      expect(cellsOf(grid)).toEqual(wanted);
    }
  });
});

describe("what only looks like it", () => {
  test.each([
    ["times", "Giờ\n10:30:00\n11:45:10\n12:00:00\n", [["Giờ"], ["10:30:00"]]],
    ["times without a header", "10:30:00\n11:45:10\n12:00:00\n13:01:02\n", [["10:30:00"]]],
    ["addresses of cards", "aa:bb:cc\n1f:2e:3d\n00:11:22\nab:cd:ef\n", [["aa:bb:cc"]]],
    ["name and value", "Tên: An\nĐT: 0912\nEmail: a@b.vn\n", [["Tên: An"]]],
    ["web addresses", "web\nhttp://a.vn:80/x\nhttp://b.vn:80/x\nhttp://c.vn:80/x\n", [["web"]]],
    [
      "street addresses in one column",
      "Địa chỉ\n12 Phố Huế, Hai Bà Trưng, Hà Nội\n5 Lý Thường Kiệt, Hà Nội\n7 Tây Sơn, Đống Đa, Hà Nội\n",
      [["Địa chỉ"], ["12 Phố Huế, Hai Bà Trưng, Hà Nội"]],
    ],
    [
      "times in a table of commas",
      "name,from,to\nAn,10:30,11:00\nBo,09:15,10:00\nCi,08:00,09:30\n",
      [
        ["name", "from", "to"],
        ["An", "10:30", "11:00"],
      ],
    ],
    [
      "sentences in a table of semicolons",
      "name;note\nAn;Xin chào, bạn\nBo;một, hai\nCi;ba, bốn\n",
      [
        ["name", "note"],
        ["An", "Xin chào, bạn"],
      ],
    ],
    [
      "blanks in front of some cells only",
      "a,b\n1, x\n2,y\n3, z\n",
      [
        ["a", "b"],
        ["1", " x"],
      ],
    ],
    [
      "an empty column between pipes",
      "a||c|d\n1||3|4\n5||7|8\n9||1|2\n",
      [
        ["a", "", "c", "d"],
        ["1", "", "3", "4"],
      ],
    ],
    [
      "two empty columns under a header",
      "a|b|c|d|e\n1||3||5\n5||7||8\n9||1||2\n",
      [
        ["a", "b", "c", "d", "e"],
        ["1", "", "3", "", "5"],
      ],
    ],
    [
      "columns laid out for the eye",
      "a,  b\n1,  x\n2,  y\n3,  z\n",
      [
        ["a", "  b"],
        ["1", "  x"],
      ],
    ],
  ])("%s", async (_, text, start) => {
    expect(cellsOf(await readBytes(text)).slice(0, start.length)).toEqual(start);
  });
});

test("no delimiter of two characters loses a cell, whatever the cells", async () => {
  const cell = fc.stringMatching(/^[A-Za-z0-9À-ỹ]{1,8}$/);
  const tables = fc.array(fc.array(cell, { minLength: 3, maxLength: 5 }), {
    minLength: 4,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(tables, fc.constantFrom("||", ", "), async (rows, delimiter) => {
      const [first = []] = rows;
      const even = rows.map((row) => first.map((name, i) => row[i] ?? name));
      expect(cellsOf(await readBytes(joined(even, delimiter)))).toEqual(even);
    }),
    { seed: 11, numRuns: 60 },
  );
});

test("--delimiter takes such signs by their first character, nothing else longer", () => {
  expect(delimiterByte("||")).toBe(0x7c);
  expect(delimiterByte(", ")).toBe(0x2c);
  expect(() => delimiterByte("|,")).toThrow();
  expect(() => delimiterByte("|||")).toThrow();
});

test("commas with blanks behind them give way to a sign that makes more columns as steadily", async () => {
  const text =
    "name;phone;nK0;An;0912345610;Lê, Hoàng\nK1;Bích;0912345611;x\nK2;Văn, An;092345612;\nK3;Lê, Hoàng;0912345613;y\n";
  expect((await readBytes(text)).dialect?.delimiter).toBe(";");
  const spaced = "a, b, c\n1, 2;3;4, 5\n6, 7;8;9, 0\n2, 3;4;5, 1\n";
  expect((await readBytes(spaced)).dialect?.delimiter).toBe(",");
});
