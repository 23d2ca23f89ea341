import { describe, expect, it } from "vitest";
import { rowCountries } from "../../src/field/row-country.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";
import { cleanOf, linesOf, type TestColumn } from "../support/dataset.ts";

const PHONE = ["020 555 0199", "617-555-0199", "020 555 0199", "0912 345 678"];
const ZIP = ["1012AB", "02118", "2000", "70000"];
const STATE = ["", "MA", "NSW", "TP HCM"];
const COUNTRY = ["Netherlands", "USA", "Australia", "Việt Nam"];

function cleaned(country: readonly string[], more: readonly TestColumn[] = []) {
  const { data, findings } = cleanOf(
    [
      ["Phone", "phone", PHONE],
      ["Zip", "postal_code", ZIP],
      ["State", "province", STATE],
      ["Country", "country", country],
      ...more,
    ],
    { country: "US" },
  );
  const texts = data.columns.slice(0, 3).map((column) => {
    if (column === undefined) throw new Error("column not cleaned");
    return PHONE.map((_, row) => column.values.at(row));
  });
  return { texts, findings: linesOf(findings.finish()) };
}

describe("values go by the country of their row", () => {
  it("reads phones, codes and states by it, the same text in two countries apart", () => {
    const { texts, findings } = cleaned(COUNTRY);
    expect(texts[0]).toEqual(["+31205550199", "+16175550199", "+61205550199", "+84912345678"]);
    expect(texts[1]).toEqual(["1012 AB", "02118", "2000", "70000"]);
    expect(texts[2]?.slice(0, 3)).toEqual(["", "MA", "NSW"]);
    expect(findings.filter((line) => /unknown-state|lost-zero|postal_code/.test(line))).toEqual([]);
  });

  it("keeps to the country of the data where a row names none, or one nobody knows", () => {
    const { texts } = cleaned(["", "", "Atlantis", ""]);
    expect(texts[0]).toEqual(["020 555 0199", "+16175550199", "020 555 0199", "0912 345 678"]);
  });

  it("keeps to it where two columns name countries", () => {
    const { texts } = cleaned(COUNTRY, [["Billing Country", "country", COUNTRY]]);
    expect(texts[0]?.[0]).toBe("020 555 0199");
  });

  it("has nothing to say where every row is at home, and numbers no row at home", () => {
    const column = (texts: readonly string[]) => {
      const builder = new TextColumnBuilder();
      for (const text of texts) builder.addText(text);
      return builder.finish();
    };
    expect(rowCountries([column(["Vietnam", "VN", "Việt Nam"])], "VN")).toBeUndefined();
    const mixed = rowCountries([column(["Vietnam", "Germany", "Atlantis", "DE"])], "VN");
    expect(mixed?.countries).toEqual(["DE"]);
    expect([...(mixed?.of ?? [])]).toEqual([0, 1, 0, 1]);
  });

  it("gives a further number in the cell to its own row", () => {
    const { data } = cleanOf(
      [
        ["Phone", "phone", ["0171 5550101 / 030 5550101", "0171 5550101 / 030 5550101"]],
        ["Country", "country", ["Germany", ""]],
      ],
      { country: "US" },
    );
    const added = data.added.find((column) => column.name === "phone_2");
    expect(added?.values.at(0)).toBe("+49305550101");
    expect(added?.values.at(1) ?? "").not.toContain("+49");
  });
});
