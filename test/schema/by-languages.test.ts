import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { fieldsBy } from "./fields-of.ts";

const words = new Vocabulary(FIELDS);

const fieldsOf = fieldsBy(words);

const SWISS = [
  ["7001", "Herr", "Müller", "Urs", "079 123 45 67", "8001", "x"],
  ["7002", "Madame", "Favre", "Chantal", "078 222 33 44", "1003", "y"],
  ["7003", "Signora", "Cattaneo", "Chiara", "076 555 66 77", "6900", "x"],
  ["7004", "Frau", "Huber", "Vreni", "079 888 99 00", "3011", "z"],
];

/** Headers, what stands below them, and the fields they are. */
const SETS: readonly (readonly [
  note: string,
  headers: string,
  rows: readonly (readonly string[])[],
  fields: string,
])[] = [
  [
    "three languages, one of them plain",
    "Nr. / No / N.|Anrede / Titre / Titolo|Name / Nom / Cognome|Vorname / Prénom / Nome|Telefon / Téléphone|PLZ/NPA|Gruppe / Groupe / Gruppo",
    SWISS,
    "customer_code|salutation|family_name|given_name|phone|postal_code|-",
  ],
  [
    "two languages",
    "Mitgl.-Nr.|Anrede|Name / Nom|Vorname / Prénom|Telefon/Téléphone|NPA/PLZ|Kat.",
    SWISS,
    "customer_code|salutation|family_name|given_name|phone|postal_code|-",
  ],
  [
    "all of several meanings that come to one",
    "Id|Titel|Namn / Navn / Nimi|Mobil|E-post/E-mail",
    [
      ["1", "a", "Åsa Öberg", "+46 70 123 45 67", "asa@example.se"],
      ["2", "b", "Jørgen Kjær", "+45 20 12 34 56", "jk@example.dk"],
      ["3", "c", "Tuija Mäkinen", "+358 40 123 4567", "tuija@example.fi"],
    ],
    "customer_code|-|full_name|phone|email",
  ],
  [
    "languages that contradict each other are several things",
    "Code|Phone / Email / Fax|Ten",
    [
      ["A1", "anna@example.com", "Anna Berg"],
      ["A2", "ben@example.com", "Ben Cole"],
      ["A3", "cleo@example.com", "Cleo Dahl"],
    ],
    "customer_code|email|full_name",
  ],
  [
    "a person or a firm",
    "Name / Firma|Telefon|Ort",
    [
      ["Anna Berg", "030 1234567", "Berlin"],
      ["Berg GmbH", "030 1234568", "Berlin"],
      ["Ben Kohl", "030 1234569", "Potsdam"],
    ],
    "full_name|phone|city",
  ],
  [
    "a code and a name are no two languages of one word: the first leads",
    "Mã / Nombre|Phone",
    [
      ["A1-17", "0912345678"],
      ["A1-18", "0912345679"],
    ],
    "customer_code|phone",
  ],
];

describe("headers in several languages", () => {
  it.each(SETS)("%s", (_note, headers, rows, fields) => {
    expect(fieldsOf(headers.split("|"), rows).join("|")).toBe(fields);
  });
});
