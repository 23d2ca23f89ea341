import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanFullName } from "../../src/field/name/clean.ts";
import { parseName } from "../../src/field/name/parse.ts";

describe("several people in a cell are kept as they are, and named", () => {
  test.each([
    ["US", "John and Mary Smith", "John Smith; Mary Smith"],
    ["US", "John Smith, Mary Smith", "John Smith; Mary Smith"],
    ["US", "John Smith / Jane Doe", "John Smith; Jane Doe"],
    ["US", "John/Mary Smith", "John Smith; Mary Smith"],
    ["US", "Smith, John & Mary", "John Smith; Mary Smith"],
    ["US", "Smith John & Mary", "Smith John; Mary Smith"],
    ["US", "Mr. and Mrs. John Smith", "John Smith"],
    ["US", "Ronald T. & Karen P. Lindsay", "Ronald T. Lindsay; Karen P. Lindsay"],
    ["US", "John Smith and family", "John Smith"],
    ["US", "Dr. John Smith and Dr. Mary Jones", "John Smith; Mary Jones"],
    ["DE", "Hans u. Erika Müller", "Hans Müller; Erika Müller"],
    ["DE", "Anna, Bea und Carla Weber", "Anna Weber; Bea Weber; Carla Weber"],
    ["DE", "Familie Müller", "Müller"],
    ["DE", "Eheleute Hans und Eva Kurz", "Hans Kurz; Eva Kurz"],
    ["FR", "Pierre et Marie Curie", "Pierre Curie; Marie Curie"],
    ["ES", "Juan y María García", "Juan García; María García"],
    ["BR", "Maria e João Silva", "Maria Silva; João Silva"],
    ["VN", "Phạm Thị Dung, Lê Văn Tám", "Phạm Thị Dung; Lê Văn Tám"],
    ["VN", "Nguyễn Văn An; Lê Thị Bình", "Nguyễn Văn An; Lê Thị Bình"],
    ["VN", "Nguyễn Văn A / Trần Thị B", "Nguyễn Văn A; Trần Thị B"],
    ["VN", "Nguyễn Văn An/Trần Thị Bình", "Nguyễn Văn An; Trần Thị Bình"],
    ["VN", "Nguyễn Văn An - Trần Thị Bình", "Nguyễn Văn An; Trần Thị Bình"],
    ["VN", "Nguyen Van An, Tran Thi Be", "Nguyen Van An; Tran Thi Be"],
    ["VN", "Anh Tuấn & chị Hoa", "Tuấn; Hoa"],
    ["VN", "Anh Tuấn - Chị Lan", "Tuấn; Lan"],
    ["VN", "anh Tuấn, chị Lan", "Tuấn; Lan"],
    ["VN", "Lan với Hùng", "Lan; Hùng"],
    ["VN", "Tuấn/Lan", "Tuấn; Lan"],
    ["VN", "vợ chồng Tuấn Lan", "Tuấn; Lan"],
    ["VN", "Ông bà Lê Văn Tám", "Lê Văn Tám"],
    ["VN", "GĐ Tuấn - Lan", "Tuấn; Lan"],
    ["VN", "C.Lan & A.Tuấn", "Lan; Tuấn"],
    ["VN", "Bố Tuấn Mẹ Lan", "Tuấn; Lan"],
  ])("%s: %s", (country, raw, names) => {
    const { value, status, findings, extras } = cleanFullName(raw, { country });
    expect({ value, status, extras }).toEqual({ value: raw, status: "suspect", extras: undefined });
    expect(findings).toEqual([{ code: "name/couple", args: { names } }]);
  });

  test.each([
    ["VN", "NGUYỄN VĂN AN VÀ TRẦN THỊ BÌNH", "Nguyễn Văn An và Trần Thị Bình"],
    ["US", "KING, JO ANN and DAVID", "King, Jo Ann and David"],
    ["US", "john and mary jones", "John and Mary Jones"],
  ])("%s: the capitals of %s are put right", (country, raw, value) => {
    expect(cleanFullName(raw, { country }).value).toBe(value);
    expect(parseName(raw, country).couple).toBe(true);
  });
});

describe("one person, whatever stands between", () => {
  test.each([
    ["US", "Smith, John"],
    ["US", "Van Dyke, Dick"],
    ["US", "Lloyd George, David John"],
    ["US", "Mary Smith, John"],
    ["US", "William Smith MD"],
    ["US", "SMITH/JOHN"],
    ["US", "Tom Smith-Jones"],
    ["DE", "Hans U. Müller"],
    ["DE", "Karl von und zu Berg"],
    ["ES", "José Ortega y Gasset"],
    ["US", "John E Paul"],
    ["VN", "Lê, Văn Tám"],
    ["VN", "Nguyễn, Văn A"],
    ["VN", "Mai, Lan"],
    ["VN", "Tuấn-Lan"],
    ["VN", "Nguyễn Văn An - kế toán"],
    ["VN", "Nguyễn Văn An - Hà Nội"],
    ["VN", "Lê Thị Hoa, Hà Đông"],
    ["VN", "Đặng Văn Lâm, kế toán trưởng"],
    ["VN", "A/C Tuấn"],
    ["VN", "Nguyễn Văn A (vợ Trần Thị B)"],
  ])("%s: %s", (country, raw) => {
    expect(parseName(raw, country)).toMatchObject({ kind: "person", couple: false, people: [] });
  });

  test.each([
    ["VN", "Đặng Văn Lâm, kế toán trưởng", "Đặng Văn Lâm", "kế toán trưởng"],
    ["VN", "Nguyễn Văn Tám/kế toán", "Nguyễn Văn Tám", "kế toán"],
    ["VN", "Lan, quận 7", "Lan", "quận 7"],
    ["US", "Edwin Belz, attorney at law", "Edwin Belz", "attorney at law"],
    ["DE", "Anna Berg, geb. Huber", "Anna Berg", "geb. Huber"],
  ])("%s: %s is %s, and %s a remark", (country, raw, value, note) => {
    expect(cleanFullName(raw, { country })).toMatchObject({ value, extras: { note } });
  });

  test.each([["Van Dyke, dick"], ["Smith, john"], ["Smith, jr."], ["De La Cruz, maria"]])(
    "what stands small in %s is no remark",
    (raw) => {
      expect(cleanFullName(raw, { country: "US" }).extras).toBeUndefined();
    },
  );
});

test("a firm of two surnames is no couple", () => {
  for (const firm of ["Marks and Spencer", "Procter & Gamble", "Baron & Budd", "Cty A & B"]) {
    expect(parseName(firm, "US").kind, firm).toBe("company");
  }
  expect(parseName("Procter & Gamble", "VN").kind).toBe("company");
  expect(parseName("Lan & Hùng", "VN").kind).toBe("person");
  expect(parseName("John & Mary", "US").kind).toBe("person");
});

test("who is named alone is named so again", () => {
  const givens = fc.constantFrom("John", "Mary", "Hans", "Erika", "Maria");
  const families = fc.constantFrom("Smith", "Müller", "van der Berg", "O'Neill");
  const between = fc.constantFrom(" & ", " and ", " und ", " + ", "/");
  fc.assert(
    fc.property(givens, givens, families, between, (one, other, family, word) => {
      const { people } = parseName(`${one}${word}${other} ${family}`, "US");
      expect(people).toEqual([`${one} ${family}`, `${other} ${family}`]);
    }),
    { seed: 5, numRuns: 120 },
  );
});
