import { describe, expect, test } from "vitest";
import { sexOfCalled, sexOfTitle } from "../../src/country/names/sex-words.ts";
import { type CleanData, featuresOf } from "../../src/field/clean-data.ts";
import { cleanOf } from "../support/dataset.ts";

test.each([
  ["Anh", "male"],
  ["Chị", "female"],
  ["chi", "female"],
  ["Ông", "male"],
  ["Bà", "female"],
  ["A.", "male"],
  ["em gái", "female"],
  ["Mr.", "male"],
  ["Mrs", "female"],
  ["Herr Dr.", "male"],
  ["Frau Prof. Dr.", "female"],
  ["Señora", "female"],
  ["Mme", "female"],
  ["Anh/Chị", undefined],
  ["Ông bà", undefined],
  ["Dr.", undefined],
  ["Bác", undefined],
  ["Cụ", undefined],
  ["Em", undefined],
  ["Quý khách", undefined],
  ["", undefined],
])("the title %s tells %s", (title, sex) => {
  expect(sexOfTitle(title)).toBe(sex);
});

test.each([
  ["Chị Linh", "female"],
  ["Anh Linh", "male"],
  ["Anh Tuấn", "male"],
  ["A Tuấn", "male"],
  ["Ông Tám", "male"],
  ["Anh Thư", undefined],
  ["Anh Nguyễn", undefined],
  ["Lan Anh", undefined],
  ["Nguyễn Văn An", undefined],
  ["Chị Linh Lan", undefined],
])("the called %s tells %s", (name, sex) => {
  expect(sexOfCalled(name)).toBe(sex);
});

/** What each row says of its sex, over all columns matching compares. */
function compared(data: CleanData): readonly string[] | undefined {
  const feature = featuresOf(data).find(({ name }) => name === "gender");
  if (feature === undefined) return undefined;
  return Array.from({ length: data.dataset.rows }, (_, row) =>
    feature.values.map((column) => column.at(row)).join(""),
  );
}

function offered(data: CleanData): readonly string[] | undefined {
  const column = data.added.find(({ name }) => name === "gender");
  if (column === undefined) return undefined;
  return Array.from({ length: data.dataset.rows }, (_, row) => column.values.at(row));
}

describe("forms of address say the sex where no cell does", () => {
  test("moved out of names, or left in them; what is unsure is compared and not offered", () => {
    const { data } = cleanOf([
      ["Họ tên", "full_name", ["Mr Hùng", "Ms Hùng", "Chị Linh", "Anh Linh", "Anh Thư", "Lê An"]],
    ]);
    expect(compared(data)).toEqual(["male", "female", "female", "male", "", ""]);
    expect(offered(data)).toEqual(["Nam", "Nữ", "Nữ", "", "", ""]);
  });

  test("a filled cell is neither contradicted nor written over", () => {
    const { data } = cleanOf([
      ["Danh xưng", "salutation", ["Anh", "Chị", "Anh", "Ông/Bà"]],
      ["Họ tên", "full_name", ["Lê An", "Lê Bình", "chị Lan", "Lê Tú"]],
      ["Giới tính", "gender", ["Nữ", "", "", ""]],
    ]);
    expect(compared(data)).toEqual(["female", "female", "", ""]);
    expect(offered(data)).toEqual(["", "Nữ", "", ""]);
  });

  test("nothing is told, nothing is added", () => {
    const { data } = cleanOf([["Họ tên", "full_name", ["Lê An", "Dr. Lê Bình", "Anh/Chị Hoa"]]]);
    expect(compared(data)).toBeUndefined();
    expect(offered(data)).toBeUndefined();
  });
});
