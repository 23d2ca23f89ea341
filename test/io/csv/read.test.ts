import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { cellsOf, notesOf, readBytes } from "./files.ts";

type Case = readonly [
  name: string,
  text: string,
  rows: readonly (readonly string[])[],
  notes?: readonly string[],
];

const CASES: readonly Case[] = [
  [
    "plain",
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "no line end at the end",
    "a,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "CRLF",
    "a,b\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "CR",
    "a,b\r1,2\r",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "comma in quotes",
    'a,b\n"x, y",2',
    [
      ["a", "b"],
      ["x, y", "2"],
    ],
  ],
  [
    "doubled quotes",
    'a,b\n"say ""hi""",2',
    [
      ["a", "b"],
      ['say "hi"', "2"],
    ],
  ],
  [
    "line break in quotes",
    'a,b\r\n"x\r\ny",2\r\n',
    [
      ["a", "b"],
      ["x\r\ny", "2"],
    ],
  ],
  [
    "JSON in quotes",
    'k,v\n1,"{""a"": ""b, c""}"',
    [
      ["k", "v"],
      ["1", '{"a": "b, c"}'],
    ],
  ],
  [
    "backslash escapes",
    'a,b\n"say \\"hi\\", you",2\n3,"c:\\\\x"',
    [
      ["a", "b"],
      ['say "hi", you', "2"],
      ["3", "c:\\x"],
    ],
  ],
  [
    "a backslash that escapes nothing",
    'a,b\n"c:\\",2\n"d:\\",3',
    [
      ["a", "b"],
      ["c:\\", "2"],
      ["d:\\", "3"],
    ],
  ],
  [
    "blanks before quotes",
    'a, b\n1, "x, y"\n2, "z"',
    [
      ["a", "b"],
      ["1", "x, y"],
      ["2", "z"],
    ],
  ],
  [
    "apostrophes as quotes",
    "a,b\n'x, y','2'\n'z','3'",
    [
      ["a", "b"],
      ["x, y", "2"],
      ["z", "3"],
    ],
  ],
  [
    "apostrophes as text",
    "a,b\nO'Brien,'tis",
    [
      ["a", "b"],
      ["O'Brien", "'tis"],
    ],
  ],
  ["leading apostrophe kept", "id\n'0123\n'=1+1", [["id"], ["'0123"], ["'=1+1"]]],
  [
    "semicolons with decimal commas",
    "n;x;y\na;1,5;2,5\nb;3,5;4,5",
    [
      ["n", "x", "y"],
      ["a", "1,5", "2,5"],
      ["b", "3,5", "4,5"],
    ],
  ],
  [
    "tabs",
    "a\tb, c\n1\t2",
    [
      ["a", "b, c"],
      ["1", "2"],
    ],
  ],
  [
    "pipes",
    "a|b\n1|2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "commas with a constant list of pipes",
    "n,tags\na,x|y|z\nb,x|y|z",
    [
      ["n", "tags"],
      ["a", "x|y|z"],
      ["b", "x|y|z"],
    ],
  ],
  [
    "semicolons with addresses",
    "t;d\nAn;Số 1, Q1, HN\nBình;Số 2, HN",
    [
      ["t", "d"],
      ["An", "Số 1, Q1, HN"],
      ["Bình", "Số 2, HN"],
    ],
  ],
  [
    "one column holding pipes here and there",
    "note\nx|y\nz\nv|w",
    [["note"], ["x|y"], ["z"], ["v|w"]],
  ],
  [
    "sep line",
    "sep=;\na,b;c\n1,2;3",
    [
      ["a,b", "c"],
      ["1,2", "3"],
    ],
  ],
  ["sep line in quotes, CRLF", '"sep=|"\r\na|b\r\n', [["a", "b"]]],
  [
    "comments",
    "# made by x, y, z\n#\na,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
    ["input/comments-skipped"],
  ],
  [
    "a header that is #",
    "#,name\n1,An\n",
    [
      ["#", "name"],
      ["1", "An"],
    ],
  ],
  [
    "short row",
    "a,b,c\n1,2\n3,4,5",
    [
      ["a", "b", "c"],
      ["1", "2", ""],
      ["3", "4", "5"],
    ],
    ["input/short-rows"],
  ],
  [
    "title rows are no short rows",
    "List\n\na,b,c\n3,4,5\n6,7,8",
    [
      ["List", "", ""],
      ["a", "b", "c"],
      ["3", "4", "5"],
      ["6", "7", "8"],
    ],
  ],
  [
    "long row",
    "a,b\n1,2,3\n4,5",
    [
      ["a", "b", ""],
      ["1", "2", "3"],
      ["4", "5", ""],
    ],
    ["input/long-rows"],
  ],
  [
    "empty cells beyond the table",
    "a,b\n1,2,,,\n3,4",
    [
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  [
    "trailing delimiter everywhere",
    "a,b,\n1,2,\n",
    [
      ["a", "b", ""],
      ["1", "2", ""],
    ],
  ],
  [
    "blank rows",
    "a,b\n\n , \n,\n1,2\n\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "text after a closing quote",
    'a,b\n"x"y,2\n3,4',
    [
      ["a", "b"],
      ['"x"y', "2"],
      ["3", "4"],
    ],
    ["input/quoting-repaired"],
  ],
  [
    "quote inside text",
    'a,b\n5" pipe,2',
    [
      ["a", "b"],
      ['5" pipe', "2"],
    ],
    ["input/quoting-repaired"],
  ],
  [
    "quotes inside quotes",
    'a,b\n"the "best" one",2',
    [
      ["a", "b"],
      ['the "best" one', "2"],
    ],
    ["input/quoting-repaired"],
  ],
  [
    "unclosed quote in the middle",
    'a,b\n1,"x\n3,4\n5,6',
    [
      ["a", "b"],
      ["1", '"x'],
      ["3", "4"],
      ["5", "6"],
    ],
    ["input/quoting-repaired"],
  ],
  [
    "unclosed quote that meets another",
    'a,b\n1,"x\n3,"y"\n5,6',
    [
      ["a", "b"],
      ["1", '"x'],
      ["3", "y"],
      ["5", "6"],
    ],
    ["input/quoting-repaired"],
  ],
  [
    "swallowed rows",
    'a,b,c\n1,"x,2\n3,4,5\n6,y"\n7,8,9',
    [
      ["a", "b", "c"],
      ["1", '"x', "2"],
      ["3", "4", "5"],
      ["6", 'y"', ""],
      ["7", "8", "9"],
    ],
    ["input/quoting-repaired", "input/short-rows"],
  ],
  [
    "a short record over two lines",
    'a,b,c\n1,"x\ny"\n7,8,9',
    [
      ["a", "b", "c"],
      ["1", "x\ny", ""],
      ["7", "8", "9"],
    ],
    ["input/short-rows"],
  ],
  [
    "NUL",
    "a,b\nx\0y,2",
    [
      ["a", "b"],
      ["x\0y", "2"],
    ],
    ["input/nul-bytes"],
  ],
  [
    "names of the prototype",
    "__proto__,constructor\n1,toString",
    [
      ["__proto__", "constructor"],
      ["1", "toString"],
    ],
  ],
  [
    "our own file",
    "crm_entity_id,n\n1,'=1\n2,''=1\n3,'x\n",
    [
      ["crm_entity_id", "n"],
      ["1", "=1"],
      ["2", "'=1"],
      ["3", "'x"],
    ],
    ["input/own-marks"],
  ],
];

describe("readCsv", () => {
  for (const [name, text, rows, notes = []] of CASES) {
    it(`reads ${name}`, async () => {
      for (const chunkBytes of [1 << 20, 7, 1]) {
        const grid = await readBytes(text, { chunkBytes });
        expect(cellsOf(grid)).toEqual(rows);
        expect(notesOf(grid)).toEqual(notes);
        expect(grid.rejected).toEqual([]);
      }
    });
  }

  it("tells a quoted empty cell from none", async () => {
    const grid = await readBytes('a,b,c\n"",,x\n');
    expect([grid.columns[0]?.codes[1], grid.columns[1]?.codes[1]]).toEqual([2, 0]);
    expect((await readBytes('a\n""\n"x"\n')).height).toBe(3);
    expect((await readBytes('a\n\n"x"\n')).blankRows).toBe(1);
  });

  it("sets aside what cannot be understood, with line, byte and text", async () => {
    const text = 'a,b,c\n1,2,3\n"x"y,"z\n4,5,6\n';
    const grid = await readBytes(text);
    expect(cellsOf(grid)).toEqual([
      ["a", "b", "c"],
      ["1", "2", "3"],
      ["4", "5", "6"],
    ]);
    expect(grid.rejected).toEqual([
      {
        row: 3,
        byte: 12,
        raw: '"x"y,"z',
        reason: { code: "input/broken-record", args: { width: 3 } },
      },
    ]);
    const comment = await readBytes("# c\na,b\n1,2\n# late\n3,4");
    expect(comment.rejected.map(({ row, raw }) => [row, raw])).toEqual([[4, "# late"]]);
  });

  it("gives the line where each record starts", async () => {
    const grid = await readBytes('sep=,\r\na,b\r\n\r\n"x\r\ny\r\nz",1\r\n2,3\r\n');
    expect([...grid.lines]).toEqual([2, 4, 7]);
    expect(grid.blankRows).toBe(1);
    expect(grid.dialect).toMatchObject({ delimiter: ",", newline: "\r\n", bom: false });
  });

  const NAMES =
    "Họ tên,Tỉnh\nNguyễn Văn Đặng,Hà Nội\nTrần Thị Hữu,Thừa Thiên Huế\nLê Ngọc Hà,Đắk Lắk\n";
  const ROWS = NAMES.trim()
    .split("\n")
    .map((line) => line.split(","));
  it.each([
    ["UTF-8", Buffer.from(NAMES), "utf-8"],
    ["UTF-8 with BOM", Buffer.from(`\ufeff${NAMES}`), "utf-8"],
    ["UTF-16LE with BOM", iconv.encode(NAMES, "utf-16le", { addBOM: true }), "utf-16le"],
    ["UTF-16BE with BOM", iconv.encode(NAMES, "utf-16be", { addBOM: true }), "utf-16be"],
    ["UTF-16LE", iconv.encode(NAMES, "utf-16le"), "utf-16le"],
    ["UTF-16BE", iconv.encode(NAMES, "utf-16be"), "utf-16be"],
    ["UTF-32LE with BOM", iconv.encode(NAMES, "utf-32le", { addBOM: true }), "utf-32le"],
    ["TCVN3", iconv.encode(NAMES, "tcvn"), "TCVN3"],
    ["VISCII", iconv.encode(NAMES, "viscii"), "VISCII"],
  ])("reads %s at any chunk size", async (_, bytes, encoding) => {
    for (const chunkBytes of [1 << 20, 13, 3, 1]) {
      const grid = await readBytes(bytes, { chunkBytes });
      expect(cellsOf(grid)).toEqual(ROWS);
      expect(grid.dialect?.encoding).toBe(encoding);
    }
  });

  it("reads what the user names", async () => {
    const greek = "id,name\n1,Λεωνίδας\n";
    const grid = await readBytes(iconv.encode(greek, "iso-8859-7"), { encoding: "iso-8859-7" });
    expect(cellsOf(grid)[1]).toEqual(["1", "Λεωνίδας"]);
    const vni = await readBytes(Buffer.from("a\nNguyeãn\n", "latin1"), { encoding: "VNI" });
    expect(cellsOf(vni)).toEqual([["a"], ["Nguyễn"]]);
    const cut = await readBytes("a;b\n1;2\n", { delimiter: "," });
    expect(cellsOf(cut)).toEqual([["a;b"], ["1;2"]]);
  });

  it("keeps western accents and says how it knew", async () => {
    const grid = await readBytes(Buffer.from("name,city\nMüller,Köln\nJosé,Málaga\n", "latin1"));
    expect(cellsOf(grid)[1]).toEqual(["Müller", "Köln"]);
    expect(notesOf(grid)).toEqual(["input/encoding-western"]);
  });

  it("reads each cell by its own bytes where two encodings are mixed", async () => {
    const bytes = Buffer.concat([
      Buffer.from("name,city\nNguyễn,Huế\nĐặng,Huế\n"),
      Buffer.from("Müller,Ulm\n", "latin1"),
    ]);
    const grid = await readBytes(bytes);
    expect(cellsOf(grid).map((row) => row[0])).toEqual(["name", "Nguyễn", "Đặng", "Müller"]);
    expect(notesOf(grid)).toEqual(["input/mixed-encoding"]);
  });

  it.each([
    [
      "UTF-8 that is none",
      Buffer.from("a\n\xff\n", "latin1"),
      { encoding: "utf-8" },
      65,
      "input/not-utf8",
    ],
    [
      "UTF-16 cut short",
      iconv.encode("a,b\n\ud800", "utf-16le", { addBOM: true }),
      {},
      65,
      "input/wrong-encoding",
    ],
    ["an encoding nobody knows", "a", { encoding: "klingon" }, 2, "usage/unknown-encoding"],
    ["a long delimiter", "a", { delimiter: ":," }, 2, "usage/delimiter"],
    ["too many columns", "a,".repeat(20_000), {}, 65, "input/too-many-columns"],
    ["an endless record", "a,".repeat(600_000), {}, 65, "input/endless-record"],
    ["an endless quote", `a\n"${"x\n".repeat(600_000)}`, {}, 65, "input/endless-record"],
    ["zeros", Buffer.alloc(3 << 20), {}, 65, "input/endless-record"],
  ])("refuses %s", async (_, bytes, options, exit, code) => {
    await expect(readBytes(bytes, options)).rejects.toMatchObject({ exit, code });
  });

  it("keeps a long cell and says so", async () => {
    const grid = await readBytes(`a,b\n${"x".repeat(40_000)},1\n`);
    expect(grid.columns[0]?.at(1).length).toBe(40_000);
    expect(grid.notes).toEqual([{ code: "input/long-cells", args: { count: 1, line: 2 } }]);
  });
});

describe("readCsv of a wide table", () => {
  it("reads the same whether its rows come one by one or many at a time", async () => {
    const rows = Array.from({ length: 90 }, (_, r) =>
      Array.from({ length: r === 40 ? 1500 : 1200 }, (_c, c) =>
        c % 7 === r % 7 ? "" : `${r % 9}/${c % 11}`,
      ),
    );
    const text = rows.map((row) => row.join(",")).join("\n");
    const whole = await readBytes(text);
    expect(whole.height).toBe(90);
    expect(cellsOf(await readBytes(text, { chunkBytes: 5000 }))).toEqual(cellsOf(whole));
    for (const [r, row] of rows.entries()) {
      expect(row.map((_, c) => whole.columns[c]?.at(r))).toEqual(row);
    }
  });
});
