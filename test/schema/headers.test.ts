import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { inferLanguage } from "../../src/schema/infer-language.ts";
import { HEADER_LANGUAGES } from "../../src/schema/headers/index.ts";
import { findAll } from "../../src/schema/find-all.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS, "ZZ");

function fieldsOf(...lines: string[]): readonly (string | undefined)[] {
  const rows = lines.map((line) => line.split("|"));
  return findAll([gridOf(rows)], { words }).tables[0]?.mappings.map((m) => m?.field) ?? [];
}

describe("headers of the world", () => {
  it("name fields that exist", () => {
    const known = new Set(FIELDS.map((field) => field.name));
    for (const { language, words: byField } of HEADER_LANGUAGES) {
      for (const field of Object.keys(byField))
        expect(known, `${language} ${field}`).toContain(field);
    }
  });

  const none = undefined;
  it.each([
    ["Nombre|Apellidos|Móvil", "Ana|Gil|600111222", ["given_name", "family_name", "phone"]],
    ["Nombre|Móvil", "Ana Gil|600111222", ["full_name", "phone"]],
    ["Nom|Prénom|Portable", "Martin|Anne|0612345678", ["family_name", "given_name", "phone"]],
    ["Nom|Portable", "Anne Martin|0612345678", ["full_name", "phone"]],
    ["Name|Vorname|Handy", "Groß|Max|0171555012", ["family_name", "given_name", "phone"]],
    ["Name|Handy", "Max Groß|0171555012", ["full_name", "phone"]],
    ["Nome|Cognome|Cellulare", "Anna|Prova|3331234567", ["given_name", "family_name", "phone"]],
    ["Voornaam|Tussenvoegsel|Achternaam", "Jan|van der|Berg", ["given_name", none, "family_name"]],
    ["氏名|フリガナ|電話番号", "山田 太郎|ヤマダ タロウ|0355501234", ["full_name", none, "phone"]],
    ["姓名|手机|邮编", "张示例|13800138000|100006", ["full_name", "phone", "postal_code"]],
    ["이름|휴대폰|생년월일", "김예시|01055501234|1990-01-02", ["full_name", "phone", "birth_date"]],
    [
      "ФИО|Телефон|Дата рождения",
      "Иванов Пример|84955550123|02.01.1990",
      ["full_name", "phone", "birth_date"],
    ],
    [
      "ชื่อ-นามสกุล|เบอร์โทร|จังหวัด",
      "สมชาย ตัวอย่าง|0815550101|นนทบุรี",
      ["full_name", "phone", "province"],
    ],
    ["Fornavn|Postnr.|By", "Ane|8000|Aarhus", ["given_name", "postal_code", "city"]],
    [
      "Customer Name|Mobile No.|PIN Code|GSTIN",
      "A B|9876543210|560001|x",
      ["full_name", "phone", "postal_code", "tax_id"],
    ],
    ["Code client|CA", "00012|1 250,00 €", ["customer_code", "total_spend"]],
    ["Name|CA", "Jane Sample|Los Angeles", ["full_name", none]],
    [
      "Name|Birth_place|nơi sinh",
      "Jane Sample|Leeds|Huế",
      ["full_name", "birth_place", "birth_place"],
    ],
  ])("%s over %s", (header, row, fields) => {
    expect(fieldsOf(header, row)).toEqual(fields);
  });
});

describe("columns whose header says nothing", () => {
  it("hold e-mails, phones or lettered postcodes from three values on", () => {
    expect(
      fieldsOf(
        "Name|xyz|qqq|postcode_fake",
        "Jane Sample|j@example.com|+442079460958|SW1A 1AA",
        "John Specimen|k@example.com|+442079460959|LS1 4AP",
        "Jim Example|l@example.com|+442079460960|M1 1AE",
      ),
    ).toEqual(["full_name", "email", "phone", "postal_code"]);
  });
  it("are left alone over order numbers, dates, amounts and product codes", () => {
    expect(
      fieldsOf(
        "Name|xyz|qqq|zzz|www",
        "Jane Sample|2024-000123|12/03/2021|1.234,50|AB12CD",
        "John Specimen|2024-000124|13/03/2021|980,00|LS14AP",
        "Jim Example|2024-000125|14/03/2021|55,20|M11AE",
      ),
    ).toEqual(["full_name", undefined, undefined, undefined, undefined]);
  });
});

describe("the language of reports", () => {
  it.each([
    [["Nombre", "Apellidos", "Dirección"], "en"],
    [["Cognome", "Città", "Nome"], "en"],
    [["Họ tên", "Phone", "Email"], "vi"],
    [["Ho ten", "SDT"], "vi"],
  ])("%j → %s", (headers, language) => {
    expect(inferLanguage(headers)).toBe(language);
  });
});
