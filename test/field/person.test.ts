import { describe, expect, it, test } from "vitest";
import { decodeName } from "../../src/comparison/name/encode.ts";
import { company } from "../../src/field/company.ts";
import type { CleanContext } from "../../src/field/define.ts";
import { familyName } from "../../src/field/family-name.ts";
import { initials } from "../../src/field/full-name.ts";
import { givenName } from "../../src/field/given-name.ts";
import { looksLikeName } from "../../src/field/name/sniff.ts";
import { person } from "../../src/field/person.ts";
import { salutation } from "../../src/field/salutation.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { CELL } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";

const context: CleanContext = {
  country: "VN",
  asOf: "2026-11-22",
  settings: defaultsOf(FIELD_SETTINGS),
  header: "",
  facts: undefined,
};

function compose(
  columns: {
    full?: string[];
    family?: string[];
    middle?: string[];
    given?: string[];
    suffix?: string[];
    called?: string[];
  },
  country = "VN",
) {
  return person.compose(
    {
      full_name: columns.full ?? [],
      family_name: columns.family ?? [],
      middle_name: columns.middle ?? [],
      given_name: columns.given ?? [],
      name_suffix: columns.suffix ?? [],
      salutation: columns.called ?? [],
    },
    { ...context, country },
  );
}

describe("one person, however the columns are cut", () => {
  const whole = compose({ full: ["Nguyễn Văn An"] }).feature;
  test("the encoding has the parts", () => {
    expect(decodeName(whole)).toStrictEqual({
      style: "vietnamese",
      family: "nguyễn",
      middle: "văn",
      given: "an",
    });
  });
  test.each<[Parameters<typeof compose>[0], string]>([
    [{ family: ["Nguyễn Văn"], given: ["An"] }, "họ đệm + tên"],
    [{ family: ["Nguyễn"], middle: ["Văn"], given: ["An"] }, "three columns"],
    [{ family: ["Nguyễn"], given: ["Văn An"] }, "HubSpot's two"],
    [{ family: [""], given: ["Nguyễn Văn An"] }, "all in the given name's"],
    [{ family: ["Nguyễn Văn An"], given: [""] }, "all in the family name's"],
    [{ full: ["An"], family: ["Nguyễn Văn"], given: ["An"] }, "a short full name beside parts"],
    [{ full: ["", "Nguyễn Văn An"] }, "the second of two columns"],
    [{ full: ["khách lẻ", "Nguyễn Văn An"] }, "after a cell that names nobody"],
  ])("%o (%s)", (columns, _note) => {
    expect(compose(columns).feature).toBe(whole);
  });

  test.each<[Parameters<typeof compose>[0], string]>([
    [{ full: ["John Smith Jr."] }, "behind"],
    [{ full: ["Smith, John, Jr."] }, "behind commas"],
    [{ family: ["Smith Jr."], given: ["John"] }, "in the family name's column"],
    [{ family: ["Smith, JR"], given: ["John"] }, "in capitals behind a comma"],
    [{ family: ["Smith"], given: ["John Jr"] }, "in the given name's column"],
    [{ family: ["Smith"], given: ["John"], suffix: ["Jr."] }, "in a column of its own"],
    [{ full: ["John Smith"], suffix: ["JR"] }, "in a column beside the whole name"],
  ])("%o tells the generation (%s)", (columns, _note) => {
    expect(decodeName(compose(columns, "US").feature)).toStrictEqual({
      style: "western",
      family: "smith",
      middle: "",
      given: "john",
      generation: "jr",
    });
  });

  test("a whole name keeps its suffix, in a column of its own too", () => {
    expect(compose({ full: ["Robert Downey III"] }, "US").columns).toStrictEqual({
      family_name: "Downey",
      middle_name: "",
      given_name: "Robert",
      name_suffix: "III",
    });
    expect(compose({ full: ["Anna Brown PhD"] }, "US").columns).toMatchObject({
      name_suffix: "PhD",
    });
    expect(decodeName(compose({ full: ["Anna Brown PhD"] }, "US").feature).middle).toBe("");
  });

  test("a name typed with the keyboard off is split where the meant one is, and compared as meant", () => {
    const composed = compose({ full: ["Lê Thij Maif"] });
    expect(composed.columns).toMatchObject({
      family_name: "Lê",
      middle_name: "Thij",
      given_name: "Maif",
    });
    expect(decodeName(composed.feature)).toMatchObject({
      family: "lê",
      middle: "thị",
      given: "mài",
    });
  });

  test.each([
    ["山田 太郎", "JP", "山田", "太郎"],
    ["김 민수", "VN", "김", "민수"],
    ["Juan Carlos García Márquez", "ES", "García Márquez", "Juan"],
    ["María de la Cruz", "MX", "de la Cruz", "María"],
    ["Ana García", "ES", "García", "Ana"],
    ["Juan García Márquez", "US", "Márquez", "Juan"],
    ["Cindy Mac Kendrick", "US", "Mac Kendrick", "Cindy"],
    ["Edward Mulcahy, cpa", "US", "Mulcahy", "Edward"],
    ["Chị Hoa", "VN", "", "Hoa"],
    ["Anh Thư", "VN", "", "Thư"],
  ])("%s (%s): family %j, given %j", (full, country, family, given) => {
    expect(compose({ full: [full] }, country).columns).toMatchObject({
      family_name: family,
      given_name: given,
    });
  });

  test.each([
    ["Dr. Eva", "Eva", "Dr."],
    ["Mr Bob", "Bob", "Mr"],
    ["Prof. Dr. Anna Maria", "Anna Maria", "Prof. Dr."],
  ])("%s in the given name's column is %s, called %s", (raw, value, title) => {
    const cleaned = givenName.clean(raw, CELL.text, { ...context, country: "DE" });
    expect(cleaned).toMatchObject({ status: "fixed", value, extras: { title } });
  });
  test.each(["M. Night", "Sir", "Dr.", "Anh Thư", "J.R.", "Col Anna"])("%s stays", (raw) => {
    const cleaned = givenName.clean(raw, CELL.text, { ...context, country: "US" });
    expect(cleaned.value).toBe(raw);
    expect(cleaned.extras).toBeUndefined();
  });

  test("Western columns, one or two a part", () => {
    const full = compose({ full: ["Angelika Nicole Fischer"] }, "DE").feature;
    expect(compose({ family: ["Fischer", ""], given: ["Angelika", "Nicole"] }, "DE").feature).toBe(
      full,
    );
    expect(compose({ full: ["Fischer, Angelika Nicole"] }, "DE").feature).toBe(full);
    expect(decodeName(full)).toMatchObject({
      family: "fischer",
      middle: "nicole",
      given: "angelika",
    });
  });

  test("a family name of two words stays one", () => {
    expect(
      decodeName(compose({ family: ["van der Berg"], given: ["Jan"] }, "US").feature),
    ).toMatchObject({
      family: "van der berg",
      middle: "",
      given: "jan",
    });
  });

  test("nothing to compare where nobody is named", () => {
    expect(compose({ full: ["khách lẻ"] }).feature).toBe("");
    expect(compose({ family: ["-"], given: ["không có"] }).feature).toBe("");
    expect(compose({ full: [""] }).feature).toBe("");
  });
});

test("the parts of a whole name become columns, but only where there are none", () => {
  expect(compose({ full: ["Nguyễn Thị Thanh Hà"] }).columns).toStrictEqual({
    family_name: "Nguyễn",
    middle_name: "Thị Thanh",
    given_name: "Hà",
    name_suffix: "",
  });
  expect(
    compose({ full: ["Nguyễn Văn An"], family: ["Nguyễn"], given: ["An"] }).columns,
  ).toStrictEqual({});
  expect(compose({ full: ["Công ty TNHH An Phát"] }).columns).toBeUndefined();
});

test("swapped columns are reported, right ones and doubtful ones are not", () => {
  const codes = (family: string, given: string) =>
    compose({ family: [family], given: [given] }).findings?.map((f) => f.code);
  expect(codes("Hùng", "Nguyễn")).toStrictEqual(["name/parts-swapped"]);
  expect(codes("Hương", "Trần Thị")).toStrictEqual(["name/parts-swapped"]);
  expect(codes("Nguyễn", "Hùng")).toStrictEqual([]);
  expect(codes("Lê", "Mai")).toStrictEqual([]);
  expect(codes("Mai", "Lê")).toStrictEqual([]);
  expect(codes("Nguyễn Văn", "Hùng")).toStrictEqual([]);
});

test("parts are cleaned alone", () => {
  const clean = (raw: string) => familyName.clean(raw, CELL.text, context);
  expect(clean("NGUYỄN VĂN")).toMatchObject({ value: "Nguyễn Văn", status: "fixed" });
  expect(clean("Nguyễn")).toMatchObject({ value: "Nguyễn", status: "ok" });
  expect(clean("-")).toMatchObject({ value: "-", status: "missing" });
  expect(familyName.clean("van der Berg", CELL.text, { ...context, country: "US" })).toMatchObject({
    value: "van der Berg",
    status: "ok",
  });
});

test.each([
  ["A.", "Anh"],
  ["chi", "Chị"],
  ["MR.", "Mr"],
  ["Ông", "Ông"],
  ["Mr.", "Mr."],
  ["anh/chị", "Anh/Chị"],
  ["Khách", "Khách"],
])("salutation %s → %s", (raw, value) => {
  expect(salutation.clean(raw, CELL.text, context).value).toBe(value);
});

test("companies keep their spelling; what says there is none is not compared", () => {
  const clean = (raw: string) => company.clean(raw, CELL.text, context);
  expect(clean("CTY TNHH An Phát")).toStrictEqual({ status: "ok", value: "CTY TNHH An Phát" });
  expect(clean("  Acme   GmbH ")).toMatchObject({ status: "fixed", value: "Acme GmbH" });
  expect(clean("Cá nhân")).toMatchObject({ status: "ok", value: "Cá nhân", feature: "" });
  expect(clean("không có")).toMatchObject({ status: "missing", value: "không có", feature: "" });
});

test("columns of names look like names, others do not", () => {
  const of = (...texts: string[]) => texts.map((text) => ({ text, kind: CELL.text, count: 1 }));
  expect(looksLikeName(of("Nguyễn Văn An", "TRAN THI LAN", "Lê Hùng"), "VN")).toBeGreaterThan(0.8);
  expect(
    looksLikeName(of("John Smith", "Mary Ann Jones", "Andre van der Hoek"), "US"),
  ).toBeGreaterThan(0.6);
  expect(looksLikeName(of("0905123456", "12 Lê Lợi, Quận 1", "a@b.vn"), "VN")).toBe(0);
  expect(looksLikeName([{ text: "Khách Sỉ", kind: CELL.text, count: 900 }], "VN")).toBeLessThan(
    0.1,
  );
});

test("masked names are initials", () => {
  expect(initials("Nguyễn Văn An")).toBe("N. V. A.");
});

describe("two people in columns for one", () => {
  it.each<[string, string, string, readonly string[] | undefined, string]>([
    ["Alan & Jean", "Smith", "", ["alan", "jean"], "two given names"],
    ["Hans und Petra", "Müller", "", ["hans", "petra"], "in German"],
    ["Alan", "Smith", "Mr & Mrs", ["alan"], "two by how they are addressed"],
    ["Alan", "Smith", "Eheleute", ["alan"], "the same in German"],
    ["Alan", "Smith", "Mr", undefined, "one"],
    ["Anne-Marie", "Smith", "Mrs", undefined, "one with two names"],
    ["Andy", "Anderson", "", undefined, "and inside a name"],
    ["María y José", "Ortega", "", undefined, "a word that may stand in one name is not enough"],
  ])("%s | %s, %s", (given, family, called, people) => {
    const { feature } = compose({ given: [given], family: [family], called: [called] }, "GB");
    expect(decodeName(feature).people?.map((one) => one.given)).toStrictEqual(people);
  });

  it("a family by its form of address beside a whole name", () => {
    const { feature } = compose({ full: ["Peter Groß"], called: ["Familie"] }, "DE");
    expect(decodeName(feature).people?.map((one) => one.given)).toStrictEqual(["peter"]);
  });
});

describe("German generations", () => {
  it.each([
    ["Klaus Müller jun.", "DE", "jun"],
    ["Klaus Müller sen.", "DE", "sen"],
    ["Amartya Kumar Sen", "IN", undefined],
    ["Kim Hee Jun", "KR", undefined],
  ])("%s (%s): %s", (full, country, expected) => {
    expect(decodeName(compose({ full: [full] }, country).feature).generation).toBe(expected);
  });
});
