import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personName } from "../../src/comparison/person-name.ts";
import { person } from "../../src/field/person.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";

const settings = defaultsOf(FIELD_SETTINGS);

/** What a name in one cell is compared by. */
function feature(name: string, country: string): string {
  const parts = {
    full_name: [name],
    family_name: [],
    middle_name: [],
    given_name: [],
    name_suffix: [],
    salutation: [],
  };
  return person.compose(parts, { country, asOf: "2026-11-22", settings }).feature;
}

function level(left: string, right: string, country = "VN"): string | undefined {
  const [a, b] = [left, right].map((name) => personName.prepare(feature(name, country)));
  if (a === undefined || b === undefined) return undefined;
  const there = personName.compare(a, b);
  expect(personName.compare(b, a), "symmetric").toBe(there);
  return personName.levels[there]?.name;
}

describe("two people on one side", () => {
  test.each([
    ["John and Mary Smith", "John Smith", "one-of-two"],
    ["John and Mary Smith", "Mary Smith", "one-of-two"],
    ["John and Mary Smith", "Mary & John Smith", "exact"],
    ["John and Mary Smith", "Peter Smith", "same-family"],
    ["John and Mary Smith", "John and Anna Smith", "one-of-two"],
    ["John and Mary Smith", "Tom and Jerry Jones", "different"],
    ["Phạm Thị Dung, Lê Văn Tám", "Lê Văn Tám", "one-of-two"],
    ["Phạm Thị Dung, Lê Văn Tám", "Le Van Tam và Pham Thi Dung", "accents-missing"],
    ["Phạm Thị Dung, Lê Văn Tám", "Lê Văn Tâm", "accents-differ"],
    ["Ông bà Lê Văn Tám", "Lê Văn Tám", "one-of-two"],
  ])("%s / %s: %s", (left, right, expected) => {
    expect(level(left, right, left.includes("Smith") ? "US" : "VN")).toBe(expected);
  });
});

describe("Vietnamese names", () => {
  test.each([
    ["Nguyễn Văn Hùng", "Nguyễn Văn Hùng", "exact"],
    ["Trần Thị Hòa", "Trần Thị Hoà", "exact"],
    ["Lý Thị Mỹ", "Lí Thị Mĩ", "exact"],
    ["Anh Nguyễn Văn Hùng", "NGUYỄN VĂN HÙNG", "exact"],
    ["Đặng Thị Hồng", "Dang Thi Hong", "accents-missing"],
    ["Nguyễn Văn Hùng", "Nguyen Van Hung", "accents-missing"],
    ["Nguyễn Văn Hùng", "Nguyen Van Hùng", "accents-missing"],
    ["Nguyễn Văn Hùng", "Nguyễn Văn Hưng", "accents-differ"],
    ["Trần Thị Hoa", "Trần Thị Hoà", "accents-differ"],
    ["Nguyễn Văn Hùng", "Hùng Nguyễn Văn", "exact"],
    ["Nguyễn Văn Hùng", "Hung Van Nguyen", "accents-missing"],
    ["Nguyễn Văn Hùng", "Nguyễn Hùng", "shortened"],
    ["Nguyễn Văn Hùng", "Ng. V. Hùng", "shortened"],
    ["Nguyễn Thị Lan", "Nguyễn T. Lan", "shortened"],
    ["Nguyễn Thị Thanh Hà", "Nguyễn Thanh Hà", "shortened"],
    ["Nguyễn Văn An", "Ng.V.A", "part-missing"],
    ["Nguyễn Văn Hùng", "Nguyễn Vưn Hùng", "near"],
    ["Nguyễn Văn Hugn", "Nguyễn Văn Hung", "near"],
    ["Nguyễn Văn An", "Nguyễn Văn Anh", "look-alike"],
    ["Châu Ngọc Trang", "Ngọc Trang", "part-missing"],
    ["Nguyễn Văn Hùng", "Hùng", "part-missing"],
    ["Nguyễn Văn Hùng", "A Hùng", "part-missing"],
    ["Nguyễn Văn Hùng", "Anh Hùng", "part-missing"],
    ["Nguyễn Văn Hùng", "Cô Hùng", "part-missing"],
    ["Nguyễn Văn Hùng", "A Tuấn", "different"],
    ["Nguyễn Văn Hùng", "A Nguyễn Văn Hùng", "exact"],
    ["Nguyễn Minh Thư", "Kim Thư", "same-given"],
    ["Ông bà Lê Văn Tám", "Ô.B Lê Văn Tám", "exact"],
    ["Ông bà Lê Văn Tám", "ÔB Lê Văn Bảy", "same-family"],
    ["Nhà thuốc Minh Châu 1", "NT Minh Châu 1", "exact"],
    ["Nhà thuốc Minh Châu 1", "NT Minh Châu 2", "different"],
    ["Quầy thuốc Khoa", "QT Khoa", "exact"],
    ["Quầy thuốc Khoa", "Trần Khoa", "different"],
    ["Tạ Thu Tâm", "Tâm Tạ", "similar"],
    ["Tạ Thu Tâm", "Tam Ta", "similar"],
    ["Tạ Thu Tâm", "Tâm Lê", "same-given"],
    ["Lê Thị Mai", "Mai Lê Thị", "exact"],
    ["Tạ Thu Tâm", "Tạ Minh Tâm", "look-alike"],
    ["Phật tử Lê Hồng Mai - PD Diệu Hạnh", "PT Lê Hồng Mai", "exact"],
    ["Nguyễn Văn Hùng", "Nguyễn", "same-family"],
    ["Nguyễn Văn Hùng", "Trần Đức Hùng", "same-given"],
    ["Nguyễn Văn Hùng", "Nguyễn Thị Hùng", "look-alike"],
    ["Nguyễn Văn Hùng", "Nguyễn Thị Lan", "same-family"],
    ["Nguyễn Văn Hùng", "Trần Thị Lan", "different"],
    ["Lê Văn An", "Lê Văn Ân", "accents-differ"],
    ["Lê Văn An", "Le Van An", "accents-missing"],
    ["Võ Thị Kim Ngân", "Võ Thị Kim Ngâ", "near"],
    ["Trần Thị Lan", "Trần Thị Loan", "look-alike"],
  ])("%s / %s: %s", (left, right, expected) => {
    expect(level(left, right)).toBe(expected);
  });
});

describe("other names", () => {
  test.each([
    ["John Smith", "Smith, John", "exact"],
    ["José García", "Jose Garcia", "accents-missing"],
    ["Hans Müller", "Hans Mueller", "accents-missing"],
    ["John Smith", "Smith John", "reordered"],
    ["John Robert Smith", "John Smith", "shortened"],
    ["John Smith", "J. Smith", "initial"],
    ["María Carmen Fernández", "Mª Carmen Fernández", "exact"],
    ["Carlos García López", "Miguel García López", "same-family"],
    ["John R. Smith", "J. Robert Smith", "initial"],
    ["Julia Meyer", "Julie Meyer", "like-given"],
    ["Anna Berger", "Anne Berger", "like-given"],
    ["Marie Kaufmann", "Maria Kaufmann", "like-given"],
    ["Maria Jackson", "Mary Jackson", "like-given"],
    ["Birgit Meyer", "Brigitte Meyer", "like-given"],
    ["Claudia Rossi", "Claudio Rossi", "like-given"],
    ["Juan Pérez", "Juana Pérez", "look-alike"],
    ["Hans Wolf", "Hanna Wolf", "same-family"],
    ["Anna Berger", "Ann Berger", "nickname"],
    ["Kate Berger", "Katie Berger", "nickname"],
    ["Sara Berger", "Sarah Berger", "nickname"],
    ["Erik Berger", "Eric Berger", "near"],
    ["Monika Berger", "Monica Berger", "near"],
    ["Sophia Berger", "Sofia Berger", "similar"],
    ["Martha Berger", "Marta Berger", "near"],
    ["Julia Meyer", "Juliq Meyer", "near"],
    ["Julia Meyer", "Julia Meyre", "near"],
    ["Robert Smith", "Bob Smith", "nickname"],
    ["David Smith", "Dave Smith", "nickname"],
    ["Martha Ogden", "Matty Ogden", "nickname"],
    ["James Firth", "Jas Firth", "nickname"],
    ["Auer Magdalena", "Auer Josef", "same-family"],
    ["Magdalena Auer", "Magdalena Berger", "same-given"],
    ["Elisabeth Maier", "Lisa Maier", "nickname"],
    ["Robert K Smith", "Bob K. Smith", "nickname"],
    ["Robert Smith", "Bob K Smith", "nickname"],
    ["Robert K Smith", "Bob H Smith", "same-family"],
    ["William J Turner", "Willie B Turner", "look-alike"],
    ["William J Turner", "Willam J Turner", "near"],
    ["John A Smith", "John B Smith", "look-alike"],
    ["Test Person 11", "Test Person 12", "look-alike"],
    ["Test Person 11", "Test Person 20", "same-given"],
    ["William A Turner", "Willam A Turner", "near"],
    ["Bella Napoli", "Bella Napoli Restaurant", "shortened"],
    ["Bella Napoli", "Napoli Bakery", "different"],
    ["John Smith", "Jonh Smith", "near"],
    ["Jessica Tomkinson", "Jesica Tomkinsonn", "similar"],
    ["Smith Jessica", "Jesica Smyth", "similar"],
    ["John Smith", "Smith", "part-missing"],
    ["Theo Marshall", "Theo Narshall", "near"],
    ["Theo Narshall", "Marshll Theo", "similar"],
    ["Lily Evans", "Eans", "part-missing"],
    ["Lily Evans", "Dean", "different"],
    ["James Kelger", "Jaes Kelger", "near"],
    ["Hans Müller", "Hans Mueller", "accents-missing"],
    ["Joel Reed", "Noel Reed", "look-alike"],
    ["Matthew Garcia", "M. Garxia", "part-missing"],
    ["Matthew Garcia", "M. Gomez", "different"],
    ["Mary Smith", "Mary Jones", "same-given"],
    ["Mary Smith", "Peter Smith", "same-family"],
    ["Mary Smith", "Peter Jones", "different"],
    ["Arnie Morton's of Chicago", "arnie mortons of chicago", "near"],
    ["Fifty Seven Fifty Seven", "fifty seven fifty seven", "exact"],
    ["Bone's Restaurant", "Bone's", "shortened"],
    ["Second Street Grille", "Second Street Grill", "near"],
  ])("%s / %s: %s", (left, right, expected) => {
    expect(level(left, right, "US")).toBe(expected);
  });
});

test("what names nobody is not compared", () => {
  for (const name of ["test", "khách lẻ", "-", "không có"]) expect(feature(name, "VN")).toBe("");
});

test.each([
  ["Công ty TNHH An Phát", "Cty TNHH An Phát", "exact"],
  ["Công ty TNHH An Phát", "An Phát", "shortened"],
  ["Công ty TNHH An Phát", "Công ty CP An Phát", "different"],
  ["Công ty TNHH An Phát", "Nguyễn Văn Phát", "different"],
])("companies among persons: %s / %s: %s", (left, right, expected) => {
  expect(level(left, right)).toBe(expected);
});

describe("keys", () => {
  const meet = (left: string, right: string, country: string): boolean => {
    const [a, b] = [left, right].map((name) => {
      const prepared = personName.prepare(feature(name, country));
      return prepared === undefined ? [] : personName.keys(prepared);
    });
    return (a ?? []).some((kind, k) => kind.some((key) => b?.[k]?.includes(key)));
  };
  test.each([
    ["Nguyễn Văn Hùng", "Nguyen Van Hung", "VN"],
    ["Nguyễn Văn Hùng", "Hùng Nguyễn", "VN"],
    ["Nguyễn Văn Hùng", "Nguyễn Vưn Hùng", "VN"],
    ["Nguyễn Văn Hùng", "Ng. V. Hùng", "VN"],
    ["John Meier", "John Mayer", "DE"],
    ["John Smith", "Smith John", "US"],
    ["Jon Smith", "Johnny Smyth", "US"],
  ])("%s and %s share one", (left, right, country) => {
    expect(meet(left, right, country)).toBe(true);
  });
  test.each([
    ["Nguyễn Văn Hùng", "Nguyễn Thị Lan", "VN"],
    ["John Smith", "Mary Jones", "US"],
  ])("%s and %s share none", (left, right, country) => {
    expect(meet(left, right, country)).toBe(false);
  });
  test("every name has as many kinds of keys", () => {
    for (const name of ["Hùng", "Nguyễn Văn Hùng", "Công ty TNHH An Phát", "John Smith"]) {
      const prepared = personName.prepare(feature(name, "VN"));
      expect(prepared === undefined ? 0 : personName.keys(prepared).length, name).toBe(6);
    }
  });
});

test("laws: symmetric, a name equals itself, any text is taken", () => {
  const words = fc.constantFrom(
    "Nguyễn",
    "Nguyen",
    "Văn",
    "Thị",
    "Hùng",
    "Hung",
    "Hưng",
    "Ng.",
    "V.",
    "John",
    "Jon",
    "Smith",
    "Cty",
    "TNHH",
    "An",
    "Anh",
    "O'Brien",
    "-",
    "é",
  );
  const text = fc.oneof(
    fc.array(words, { minLength: 1, maxLength: 5 }).map((w) => w.join(" ")),
    fc.string({ maxLength: 30, unit: "grapheme" }),
  );
  fc.assert(
    fc.property(text, text, fc.boolean(), (one, other, raw) => {
      const of = (name: string): ReturnType<typeof personName.prepare> =>
        personName.prepare(raw ? name : feature(name, "VN"));
      const [a, b] = [of(one), of(other)];
      if (a === undefined || b === undefined) return;
      expect(personName.compare(a, b)).toBe(personName.compare(b, a));
      expect(personName.compare(a, a)).toBe(0);
    }),
    { seed: 11, numRuns: 2000 },
  );
});
