import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanFullName } from "../../src/field/name/clean.ts";
import { parseName } from "../../src/field/name/parse.ts";

const VN = { country: "VN" };

describe("case", () => {
  test.each([
    ["NGUYỄN VĂN a", "Nguyễn Văn A", "shouted but for a letter"],
    ["nguyễn thị lan", "Nguyễn Thị Lan", "whispered"],
    ["Nguyễn văn Hùng", "Nguyễn Văn Hùng", "one small word"],
    ["NGUYEN VAN HUNG", "Nguyen Van Hung", "without accents"],
    ["h'hen niê", "H'Hen Niê", "highland name"],
    ["O'BRIEN", "O'Brien", "apostrophe"],
    ["JOHN SMITH", "John Smith", "a foreign name in a Vietnamese list"],
  ])("%s becomes %s (%s)", (raw, value) => {
    const cleaned = cleanFullName(raw, VN);
    expect(cleaned.value).toBe(value);
    expect(cleaned.status).toBe("fixed");
    expect(cleaned.findings?.map((f) => f.code)).toStrictEqual(["name/case"]);
  });

  test.each([
    ["H'Hen Niê"],
    ["McDonald"],
    ["Leonardo DiCaprio"],
    ["van der Berg"],
    ["Ludwig van Beethoven"],
    ["SMITH John"],
    ["von Berg"],
    ["danah Boyd"],
    ["Anna Müller privat"],
    ["Robert de"],
    ["Maria von"],
    ["Nguyễn Văn A"],
    ["Ng.V.A"],
    ["K' Long Brơi"],
  ])("%s is left alone", (raw) => {
    expect(cleanFullName(raw, { country: "US" })).toMatchObject({
      value: raw,
      status: "ok",
      findings: [],
    });
  });

  test.each([
    ["ANDRE VAN DER HOEK", "Andre van der Hoek"],
    ["MCDONALD, RONALD", "McDonald, Ronald"],
    ["ROY R. POLLARD, JR.", "Roy R. Pollard Jr"],
    ["JÜRGEN GROß", "Jürgen Groß"],
    ["mary-ann smith", "Mary-Ann Smith"],
    ["patricia RAMIREZ", "Patricia Ramirez"],
    ["patricia Ramirez", "Patricia Ramirez"],
    ["Janet cox", "Janet Cox"],
    ["Alan R. brown", "Alan R. Brown"],
    ["jörg Weiß", "Jörg Weiß"],
  ])("abroad %s becomes %s", (raw, value) => {
    expect(cleanFullName(raw, { country: "US" }).value).toBe(value);
  });
});

describe("titles", () => {
  test.each([
    ["Anh Nguyễn Văn Hùng", "Nguyễn Văn Hùng", "Anh"],
    ["Ông Nguyễn Văn A", "Nguyễn Văn A", "Ông"],
    ["chị Lan", "Lan", "chị"],
    ["A. Hùng", "Hùng", "A."],
    ["C.Trinh", "Trinh", "C."],
    ["A.Tuấn", "Tuấn", "A."],
    ["c Lan", "Lan", "c"],
    ["a Tuấn", "Tuấn", "a"],
    ["c Bích Vân", "Bích Vân", "c"],
    ["Anh/Chị Nguyễn Văn A", "Nguyễn Văn A", "Anh/Chị"],
    ["BS. Lan", "Lan", "BS."],
    ["ThS.BS Nguyễn Thị Mai", "Nguyễn Thị Mai", "ThS.BS"],
    ["Bác sĩ Hùng", "Hùng", "Bác sĩ"],
    ["C Lê Kim Nga", "Lê Kim Nga", "C"],
    ["A Nguyễn Văn Hùng", "Nguyễn Văn Hùng", "A"],
    ["Mẹ Nguyễn Thị Lan", "Nguyễn Thị Lan", "Mẹ"],
    ["Bà Thắng Lâm Tạ", "Thắng Lâm Tạ", "Bà"],
    ["Anh Đỗ Minh Vũ", "Đỗ Minh Vũ", "Anh"],
    ["Anh Văn Hùng", "Văn Hùng", "Anh"],
    ["Bé Trần Phương Yến", "Trần Phương Yến", "Bé"],
    ["cháu Nguyễn Văn Bình", "Nguyễn Văn Bình", "cháu"],
    ["bé Minh Anh", "Minh Anh", "bé"],
    ["Cụ Bùi Minh Thành", "Bùi Minh Thành", "Cụ"],
    ["PT Phan Minh Mai", "Phan Minh Mai", "PT"],
    ["Phật tử Phan Minh Mai", "Phan Minh Mai", "Phật tử"],
    ["Hộ ông Nguyễn Văn Tám", "Nguyễn Văn Tám", "Hộ ông"],
    ["DSĐH Lê Thị Thảo", "Lê Thị Thảo", "DSĐH"],
    ["Mr Hùng", "Hùng", "Mr"],
    ["Prof. Dr. Max Müller", "Max Müller", "Prof. Dr."],
  ])("%s → %s, title %s", (raw, value, title) => {
    const cleaned = cleanFullName(raw, VN);
    expect(cleaned.value).toBe(value);
    expect(cleaned.extras).toStrictEqual({ title });
    expect(cleaned.findings?.map((f) => f.code)).toContain("name/title-moved");
  });

  test.each([
    ["Anh Thư", true],
    ["Bà Huyện", true],
    ["Ông Thế Dũng", true],
    ["Cô Ba", true],
    ["Trần Anh", false],
    ["Chu Thị Quỳnh", false],
    ["Cao Bá Quát", false],
    ["A Tuấn", true],
    ["C Lan", true],
    ["A Páo", false],
    ["B Tuấn", false],
    ["Y Lan", false],
    ["Mẹ Bi", true],
    ["Bố Bé Na", true],
    ["Giàng A Páo", false],
    ["Anh Phúc Vũ", true],
    ["Anh Dung Toan Phan", true],
    ["Ba Dung Ta", true],
    ["Bé An", false],
    ["Bé Ba", false],
    ["Nguyễn Thị Bé", false],
    ["Bế Trần Hoàng", false],
    ["Châu Nguyễn Minh", false],
    ["Hồ Anh Tuấn", false],
    ["Hồ Bà Thắng", false],
    ["Phát Tú Anh", false],
    ["Anh Thư Nguyễn", false],
    ["Nguyễn Thị Anh Thư", false],
  ])("%s keeps every word (flagged: %s)", (raw, unsure) => {
    const cleaned = cleanFullName(raw, VN);
    expect(cleaned.value).toBe(raw);
    expect(cleaned.extras).toBeUndefined();
    expect(cleaned.findings?.map((f) => f.code)).toStrictEqual(unsure ? ["name/title-unsure"] : []);
  });
});

test.each([
  ["Chị Nga Bình Dương", "Chị Nga", undefined, "Bình Dương"],
  ["a Nam Bình Dương", "Nam", "a", "Bình Dương"],
  ["Chị Lê Bình Dương", "Lê Bình Dương", "Chị", undefined],
  ["Anh Nguyễn Hà Nam", "Nguyễn Hà Nam", "Anh", undefined],
])("%s is %s, a place behind a title and a given name alone", (raw, value, title, note) => {
  const cleaned = cleanFullName(raw, VN);
  expect([cleaned.value, cleaned.extras?.["title"], cleaned.extras?.["note"]]).toEqual([
    value,
    title,
    note,
  ]);
});

test.each(["GĐ Tuấn - Lan", "Gia đình anh chị Tuấn Lan", "Ô.B Lê Văn Tám", "Ông bà Lê Văn Tám"])(
  "%s is left whole",
  (raw) => {
    const cleaned = cleanFullName(raw, VN);
    expect(cleaned.extras).toBeUndefined();
    expect(cleaned.findings?.map((f) => f.code)).toContain("name/couple");
  },
);

describe("remarks", () => {
  test.each([
    ["Nguyễn Văn A (mẹ bé Na)", "Nguyễn Văn A", "mẹ bé Na"],
    ["Nguyễn Văn A - kế toán", "Nguyễn Văn A", "kế toán"],
    ["Khách sỉ Nguyễn Văn A", "Nguyễn Văn A", "Khách sỉ"],
    ["KH Nguyễn Văn A", "Nguyễn Văn A", "KH"],
    ["Nguyễn Văn A VIP", "Nguyễn Văn A", "VIP"],
    ["Nguyễn Thị Lan mới", "Nguyễn Thị Lan", "mới"],
    ["Trần Thị Hòa 😀", "Trần Thị Hòa", "😀"],
    ["Lan zalo 0905123456", "Lan", "zalo", ["0905123456"]],
    ["Nguyễn Văn A đã nghỉ", "Nguyễn Văn A", "đã nghỉ"],
    ["Trần Lan quận 7 0905123456", "Trần Lan", "quận 7", ["0905123456"]],
    ["Lê Huy Q1 0394271250", "Lê Huy", "Q1", ["0394271250"]],
    ["Lê Huy 098 070 2559", "Lê Huy", "", ["098 070 2559"]],
    ["Lê Huy +84 905 123 456", "Lê Huy", "", ["+84 905 123 456"]],
    ["Lê Huy 351234567", "Lê Huy", "351234567"],
    ["Trần Hà mẹ bé Na", "Trần Hà", "mẹ bé Na"],
    ["Bình Nhà Bè", "Bình", "Nhà Bè"],
    ["Long Vũng Tàu", "Long", "Vũng Tàu"],
    ["Lê Hồng Mai pháp danh Minh Đức", "Lê Hồng Mai", "pháp danh Minh Đức"],
    ["Lê Hồng Mai PD Diệu Hạnh", "Lê Hồng Mai", "PD Diệu Hạnh"],
    ["Thành môi giới", "Thành", "môi giới"],
    ["0905123456 (chị Lan)", "Lan", "", ["0905123456"]],
    ["Trần Hải bạn c Mai 0392102251", "Trần Hải", "bạn c Mai", ["0392102251"]],
  ] as const)("%s → %s, note %s", (raw, value, note, phone: readonly string[] = []) => {
    const cleaned = cleanFullName(raw, VN);
    expect(cleaned.value).toBe(value);
    expect(cleaned.extras?.["note"] ?? "").toBe(note);
    expect(cleaned.elsewhere?.["phone"] ?? []).toStrictEqual(phone);
  });

  test.each([
    ["Nguyễn Thị Mẹ Bé"],
    ["Hà Thái Bình"],
    ["Trần Nhã Trang"],
    ["Nguyễn Tân Phú"],
    ["Lê Đồng Nai"],
    ["Tuấn Bình Dương"],
    ["Lê Thị Đồng Nai"],
    ["Nguyễn Pháp Danh"],
    ["Nguyễn Anh Em"],
    ["Nguyễn Thị Mới"],
    ["Nguyễn Văn Cũ"],
    ["Lê Thị Lệ"],
    ["Võ Danh"],
    ["Nguyễn Thị Sa"],
    ["Anne-Marie Lopez"],
  ])("%s has none", (raw) => {
    expect(cleanFullName(raw, VN)).toMatchObject({ value: raw, status: "ok" });
  });

  test("what says that a record is out of date is a finding", () => {
    expect(cleanFullName("Nguyễn Văn A (sai số)", VN).findings?.map((f) => f.code)).toStrictEqual([
      "name/remark-moved",
      "name/stale-remark",
    ]);
  });
});

describe("what is no name", () => {
  test.each([["test"], ["aaa"], ["KH 12"], ["Vô danh"]])("%s names nobody and is kept", (raw) => {
    expect(cleanFullName(raw, VN)).toMatchObject({
      value: raw,
      status: "suspect",
      feature: "",
      findings: [{ code: "name/nobody" }],
    });
  });
  test.each([
    ["khách lẻ"],
    ["Khách lẻ 2"],
    ["KHÁCH VÃNG LAI"],
    ["Khách lẻ (Zalo)"],
    ["Walk-in customer"],
    ["Laufkundschaft"],
  ])("%s is a walk-in customer, no mistake", (raw) => {
    expect(cleanFullName(raw, VN)).toMatchObject({
      value: raw,
      status: "ok",
      feature: "",
      findings: [{ code: "name/walk-in" }],
    });
  });
  test.each([["Lê Khách"], ["Trần Văn Lẻ"], ["Christopher Guest"]])("%s is somebody", (raw) => {
    expect(cleanFullName(raw, VN).feature).not.toBe("");
  });
  test.each([["-"], ["không có"], ["n/a"], ["..."]])("%s says nothing", (raw) => {
    expect(cleanFullName(raw, VN)).toMatchObject({ value: raw, status: "missing", feature: "" });
  });
  test.each([
    ["Nguy?n V?n A", "name/lost-letters"],
    ["Lê Văn Đạt 2", "name/digits"],
  ])("%s is suspect", (raw, code) => {
    const cleaned = cleanFullName(raw, VN);
    expect(cleaned).toMatchObject({ value: raw, status: "suspect", findings: [{ code }] });
  });
});

describe("keyboard remnants are only suggested", () => {
  test.each([
    ["Nguyeexn Vawn Huwng", "Nguyễn Văn Hưng"],
    ["Nguye64n Va8n Hu7ng", "Nguyễn Văn Hưng"],
    ["Traanf Thij Lan", "Trần Thị Lan"],
    ["DDawjng Vawn Bifnh", "Đặng Văn Bình"],
  ])("%s: %s?", (raw, guess) => {
    const cleaned = cleanFullName(raw, VN);
    expect(cleaned.value).toBe(raw);
    expect(cleaned.findings?.find((f) => f.code === "name/keystrokes")?.args).toStrictEqual({
      guess,
    });
  });
  test.each([
    ["Alex"],
    ["Rex Tran"],
    ["John2"],
    ["Max Ho"],
    ["Lars Andersson"],
    ["Nguyen Van Nam"],
  ])("%s: none", (raw) => {
    expect(cleanFullName(raw, VN).findings?.some((f) => f.code === "name/keystrokes")).toBe(false);
  });
});

test("look-alike letters and decomposed accents are mended", () => {
  expect(cleanFullName("Ðặng Thị Hồng", VN)).toMatchObject({
    value: "Đặng Thị Hồng",
    findings: [{ code: "name/characters" }],
  });
  const decomposed = "Nguyễn Thị Hệ".normalize("NFD");
  expect(cleanFullName(decomposed, VN)).toMatchObject({
    value: "Nguyễn Thị Hệ",
    findings: [{ code: "name/characters" }],
  });
  expect(cleanFullName("Guðrún Jónsdóttir", { country: "IS" }).value).toBe("Guðrún Jónsdóttir");
  expect(cleanFullName("Иван Петров", { country: "US" }).value).toBe("Иван Петров");
});

test.each([
  ["Nguyễn Văn A", "Nguyễn", "Văn", "A"],
  ["Nguyễn Thị Thanh Hà", "Nguyễn", "Thị Thanh", "Hà"],
  ["Trần Anh", "Trần", "", "Anh"],
  ["Tôn Nữ Thị Hồng", "Tôn Nữ", "Thị", "Hồng"],
  ["Công Tằng Tôn Nữ Mỹ Lệ", "Công Tằng Tôn Nữ", "Mỹ", "Lệ"],
  ["Hung Nguyen", "Nguyen", "", "Hung"],
  ["Van Hung Nguyen", "Nguyen", "Van", "Hung"],
  ["Hung Van Nguyen", "Nguyen", "Van", "Hung"],
  ["Long Nguyễn Thanh", "Nguyễn", "Thanh", "Long"],
  ["Lê Nguyễn", "Lê", "", "Nguyễn"],
  ["Mai Nguyễn", "Nguyễn", "", "Mai"],
  ["Thanh Hương", "", "Thanh", "Hương"],
  ["Hùng", "", "", "Hùng"],
  ["Ng.V.A", "Ng.", "V.", "A"],
  ["Nguyễn, Văn A", "Nguyễn", "Văn", "A"],
])("%s splits into %s | %s | %s", (raw, family, middle, given) => {
  expect(parseName(raw, "VN").parts).toMatchObject({ family, middle, given });
});

test.each([
  ["John Smith", "Smith", "", "John"],
  ["Smith, John R", "Smith", "R", "John"],
  ["SMITH John", "SMITH", "", "John"],
  ["Andre van der Hoek", "van der Hoek", "", "Andre"],
  ["Mario De La Guardia", "De La Guardia", "", "Mario"],
  ["Hal Daume III", "Daume", "", "Hal"],
  ["Kevin O'Neal, MD", "O'Neal", "", "Kevin"],
  ["Josephine Clingan M.D.", "Clingan", "", "Josephine"],
  ["Victoria Lynn Clements, D.O.", "Clements", "Lynn", "Victoria"],
  ["Edwin B Frost, V", "Frost", "B", "Edwin"],
  ["WELLS JR, JESSE D", "Wells", "D", "Jesse"],
  ["HUNG T NGUYEN", "Nguyen", "T", "Hung"],
  ["Nguyen Van Hung", "Nguyen", "Van", "Hung"],
])("abroad %s splits into %s | %s | %s", (raw, family, middle, given) => {
  expect(parseName(raw, "US").parts).toMatchObject({ family, middle, given });
});

test("abroad the article shows a business, at home it may be Thế", () => {
  expect(parseName("Tillerman the", "US").kind).toBe("company");
  expect(parseName("Nguyen Van The", "VN").kind).toBe("person");
});

test.each([
  ["Công ty TNHH An Phát", "company"],
  ["Cty CP XD Hòa Bình", "company"],
  ["An Phát JSC", "company"],
  ["Bäckerei Huber", "company"],
  ["Müller GmbH", "company"],
  ["shop Hoa Tươi", "company"],
  ["Nguyễn Thị Cơ", "person"],
  ["Cao Thế Nhân", "person"],
  ["Tô Vĩnh Tuyên", "person"],
  ["Charles and Jean Dukes", "person"],
  ["Phạm Công Ty", "person"],
  ["Standard Insurance", "company"],
  ["The Pasta House Co.", "company"],
  ["Nguyễn Thị Co", "person"],
])("%s is a %s", (raw, kind) => {
  expect(parseName(raw, "VN").kind).toBe(kind);
});

describe("laws", () => {
  const words = fc.constantFrom(
    "Nguyễn",
    "nguyen",
    "VĂN",
    "Thị",
    "Anh",
    "Hùng",
    "A.",
    "Mr",
    "zalo",
    "(cũ)",
    "-",
    "VIP",
    "O'Brien",
    "van",
    "der",
    "SMITH",
    "0905123456",
    "Ðức",
    "H'Hen",
    "test",
    "😀",
    "Cty",
    "TNHH",
    "Jr.",
    ",",
    "Nguyeexn",
    "é",
    "?",
  );
  const names = fc.oneof(
    fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(" ")),
    fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
  );
  const options = { seed: 7, numRuns: 1500 };

  test("never empty, and nothing is lost: every letter is in the value or in the extras", () => {
    fc.assert(
      fc.property(names, fc.constantFrom("VN", "US"), (raw, country) => {
        const { value, extras, elsewhere } = cleanFullName(raw, { country });
        expect(value).not.toBe("");
        const letters = (text: string): string[] =>
          Array.from(text.normalize("NFKD").toLowerCase())
            .filter((c) => /[a-z0-9]/.test(c))
            .sort();
        const beside = [...Object.values(extras ?? {}), ...Object.values(elsewhere ?? {}).flat()];
        const kept = letters([value, ...beside].join(" "));
        const missing = letters(raw);
        for (const letter of kept) {
          const at = missing.indexOf(letter);
          if (at >= 0) missing.splice(at, 1);
        }
        expect(missing).toStrictEqual([]);
      }),
      options,
    );
  });

  test("the quick way for plain names says what the long way says", () => {
    const plain = fc.constantFrom(
      ..."Nguyễn nguyen LÊ Đỗ Ho Tôn Thất Nữ Công Ông Bà Anh chị Văn THỊ Hữu Ngọc lệ Lan mới Sa Co Danh Hùng a B kinh doanh No Tiền DO Cụ".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 6 }), (list) => {
        const text = list.join(" ");
        // The blank behind sends the same words the long way.
        expect(parseName(text, "VN")).toStrictEqual(parseName(`${text} `, "VN"));
      }),
      { seed: 5, numRuns: 4000 },
    );
  });

  test("cleaning twice changes nothing more than cleaning once", () => {
    fc.assert(
      fc.property(names, fc.constantFrom("VN", "US"), (raw, country) => {
        const once = cleanFullName(raw, { country }).value;
        expect(cleanFullName(once, { country }).value).toBe(once);
      }),
      options,
    );
  });
});

describe("two people in one cell", () => {
  test.each([
    ["John & Mary Smith", "US", "John & Mary Smith"],
    ["john and mary jones", "US", "John and Mary Jones"],
    ["Hans und Eva Müller", "DE", "Hans und Eva Müller"],
    ["Mr & Mrs Baker", "US", "Mr & Mrs Baker"],
    ["LAN VÀ HÙNG", "VN", "Lan và Hùng"],
    ["Nguyễn Văn Tư + vợ", "VN", "Nguyễn Văn Tư + vợ"],
    ["Ông bà Lan", "VN", "Ông bà Lan"],
    ["Vợ chồng Tuấn", "VN", "Vợ chồng Tuấn"],
  ])("%s (%s) is kept whole and flagged", (raw, country, value) => {
    const cleaned = cleanFullName(raw, { country });
    expect(cleaned).toMatchObject({ value, status: "suspect" });
    expect(cleaned.findings?.map((f) => f.code)).toContain("name/couple");
    expect(cleanFullName(value, { country }).value).toBe(value);
    const { family, middle, given } = parseName(raw, country).parts;
    expect([family, middle, given]).toEqual(["", "", value]);
  });

  test.each([
    ["José Ortega y Gasset", "ES"],
    ["Sandra Andersen", "US"],
    ["Ông Bà", "VN"],
    ["Nguyễn Văn Và", "VN"],
    ["Anderson, Hans", "US"],
  ])("%s (%s) is one person", (raw, country) => {
    expect(parseName(raw, country)).toMatchObject({ kind: "person", couple: false });
  });
});

describe("companies without a legal form, abroad", () => {
  test.each([
    ["Miller & Sons"],
    ["Harper, Quill & Stone"],
    ["Joiners Local 77"],
    ["Rosa's"],
    ["Nova Music"],
    ["Riverbend School District"],
    ["Greenfield Dental Care"],
    ["Lakeside Lutheran Church"],
    ["Citywide Catering"],
  ])("%s", (name) => {
    expect(parseName(name, "US").kind).toBe("company");
  });

  test.each([
    ["Carol Church"],
    ["Carol Ann Church"],
    ["Tom Banks"],
    ["Peter J. Temple"],
    ["Emma Storage"],
    ["Mary Ann Parks"],
    ["Maria Teresa Co"],
    ["Anna's mother"],
    ["Smith, John"],
  ])("%s is a person", (name) => {
    expect(parseName(name, "US").kind).toBe("person");
  });

  test("at home a trade behind a name is a remark about somebody", () => {
    expect(parseName("Chị Lan Spa", "VN").kind).toBe("person");
  });
});

describe("characters of other keyboards", () => {
  test.each([
    ["ＮＧＵＹỄＮ Văn Bình", "Nguyễn Văn Bình", "full-width letters"],
    ["Ｊｏｈｎ Smith", "John Smith", "full-width letters"],
    ["“Lan", "Lan", "an open quote"],
    ["Sean O&#39;Brien", "Sean O'Brien", "an entity of a web export"],
    ["Nguy&#7877;n V&#259;n An", "Nguyễn Văn An", "entities for letters"],
    ["Dr. med. Hans Müller", "Hans Müller", "a German degree of two words"],
    ["Dr. rer. nat. Eva Müller", "Eva Müller", "and of three"],
  ])("%s becomes %s (%s)", (raw, value) => {
    for (const country of ["VN", "DE"]) expect(cleanFullName(raw, { country }).value).toBe(value);
  });

  test.each([
    ["“Hùng” Phạm", "a quoted name in front"],
    ['Anna "Annie"', "and behind"],
    ['John "Johnny" Smith', "and between"],
    ["Phil Smith", "a name like a degree"],
    ["Med Hansen", "a name like a degree"],
  ])("%s is left alone (%s)", (raw) => {
    expect(cleanFullName(raw, { country: "US" }).value).toBe(raw);
  });
});
