import { describe, expect, test } from "vitest";
import { UNKNOWN_COUNTRY } from "../../src/country/unknown.ts";
import { person } from "../../src/field/person.ts";
import { cleanNamePart } from "../../src/field/name/clean.ts";
import { readUnplaced } from "../../src/field/phone/unplaced.ts";
import { surveyDates } from "../../src/field/date/survey.ts";
import { withHints } from "../../src/field/row-hints.ts";
import { CELL } from "../../src/model/cell.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";

describe("local numbers of an unknown country", () => {
  test.each([
    ["0912 345 678", "0912345678"],
    ["(617) 555-0101", "6175550101"],
    ["030/23125 123", "03023125123"],
  ])("%s stays as typed and is compared by its digits", (raw, feature) => {
    expect(readUnplaced(raw, raw)).toEqual({ status: "ok", value: raw, feature });
  });
  test.each(["+84912345678", "0084912345678", "abc", "12", "call 0912345678"])(
    "%s is read as ever",
    (raw) => {
      expect(readUnplaced(raw, raw)).toBeUndefined();
    },
  );
});

test("an unknown country has no usual order of day and month", () => {
  const values = ["03/04/1981", "05/06/1990"].map((text) => ({ text, kind: CELL.text, count: 1 }));
  const unknown = surveyDates(values, { country: UNKNOWN_COUNTRY });
  expect(unknown.facts).toMatchObject({ mixed: true });
  expect(unknown.findings).toEqual([]);
  expect(surveyDates(values, { country: "DE" }).facts).toMatchObject({ mixed: false });
  const shown = [...values, { text: "31/12/1980", kind: CELL.text, count: 1 }];
  expect(surveyDates(shown, { country: UNKNOWN_COUNTRY }).facts).toMatchObject({ mixed: false });
});

function column(texts: readonly string[]) {
  const builder = new TextColumnBuilder();
  for (const text of texts) {
    if (text === "") builder.addEmpty();
    else builder.addText(text, CELL.text);
  }
  return builder.finish();
}

describe("the country of a row by its e-mail domain", () => {
  const phones = ["030 23125123", "020 7946 0958", "01 99 00 12 34", "0912345678"];
  const emails = ["e@example.de", "j@example.co.uk", "f@example.com", ""];

  function countriesOf(home: string, typed = phones, mails = emails) {
    const found = withHints(column(typed), [column(mails)], home, undefined);
    return typed.map((_, row) => found?.countries[(found.of[row] ?? 0) - 1] ?? "");
  }
  test("decides where the country of the data is unknown", () => {
    expect(countriesOf(UNKNOWN_COUNTRY)).toEqual(["DE", "GB", "", ""]);
  });
  test("does not take a number that is one at home", () => {
    expect(countriesOf("DE", ["030 23125123"], ["e@example.at"])).toEqual([""]);
    expect(countriesOf("VN", ["0912345678"], ["v@example.de"])).toEqual([""]);
  });
  test("takes one that is none at home", () => {
    expect(countriesOf("VN", ["01 99 00 12 34"], ["f@example.fr"])).toEqual(["FR"]);
  });
  test("leaves a number that is none there either", () => {
    expect(countriesOf(UNKNOWN_COUNTRY, ["12345678901234"], ["f@example.fr"])).toEqual([""]);
  });
});

describe("names abroad", () => {
  test.each([
    ["DE LA CRUZ", "ES", "de la Cruz"],
    ["DA SILVA", "BR", "da Silva"],
    ["DE LUCA", "IT", "De Luca"],
    ["VAN DER BERG", "NL", "van der Berg"],
    ["VAN DYKE", "US", "Van Dyke"],
    ["VAN DER BERG", "US", "Van der Berg"],
    ["VAN DEN BERGHE", "BE", "Van den Berghe"],
    ["VON BÜLOW", "DE", "von Bülow"],
    ["d'Ormesson", "FR", "d'Ormesson"],
    ["LEFÈVRE", "FR", "Lefèvre"],
    ["Garcia Lopez", "ES", "Garcia Lopez"],
  ])("%s in %s → %s", (raw, country, value) => {
    expect(cleanNamePart(raw, { country }).value).toBe(value);
  });

  test("a blank inside an East Asian name is chance", () => {
    const context = { country: "JP" } as Parameters<typeof person.compose>[1];
    const of = (name: string) =>
      person.compose(
        {
          full_name: [name],
          family_name: [],
          middle_name: [],
          given_name: [],
          name_suffix: [],
          salutation: [],
        },
        context,
      ).feature;
    expect(of("山田 太郎")).toBe(of("山田太郎"));
    expect(of("山田 太郎")).not.toBe(of("山田 次郎"));
    expect(of("김 예시")).toBe(of("김예시"));
  });
});
