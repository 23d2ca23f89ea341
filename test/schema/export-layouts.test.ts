import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { findTables } from "../../src/schema/find-tables.ts";
import { mapColumns } from "../../src/schema/map-columns.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { gridOf } from "./grid-of.ts";

/** Exports of programs with rows of made-up people: `header=field` per column, `-` where none fits. */
const LAYOUTS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "Pipedrive",
    "US",
    "Person - Name=full_name|Person - Organization=company|Person - Email - Work=email|Person - Phone - Mobile=phone|Person - Label=tags|Person - Owner=owner|Person - Person created=created_at|Person - Won deals=-|Person - Next activity date=next_contact",
    [
      "Anna Bell|Acme Inc|anna.bell@acme.example|(303) 221-4142|Customer|Joe Ray|2021-03-04 10:00|3|2024-03-01",
      "Tom Hart|Beta LLC|tom@beta.example|303-221-4177|Lead|Joe Ray|2022-05-04 11:00|0|",
      "Eva Lind|Gamma Ltd|eva@gamma.example|720-221-4101|Lead|Sue Fox|2020-05-04 11:00|1|2024-05-05",
    ],
  ],
  [
    "DATEV",
    "DE",
    "Konto=customer_code|Name (Adressattyp Unternehmen)=company|Name (Adressattyp natürl. Person)=family_name|Vorname (Adressattyp natürl. Person)=given_name|EU-UStID=tax_id|Anrede=salutation|Straße=address|Postleitzahl=postal_code|Ort=city|Telefon=phone|E-Mail=email|Internet=website|IBAN-Nr. 1=bank_account|Kreditlimit (Debitor)=credit_limit",
    [
      "10001|Weber AG|||136695976|Firma|Ringstr. 7|50667|Köln|0221 1234567|info@weber.example|www.weber.example|DE89370400440532013000|5000,00",
      "10002||Müller|Jürgen||Herr|Hauptstr. 5|80331|München|089 1234567|j.mueller@mueller.example||DE02701500000000594937|1000,00",
      "10003||Schmidt|Anna||Frau|Gartenweg 3|10115|Berlin|030 1234567|a.schmidt@schmidt.example|||",
    ],
  ],
  [
    "SAP Business One",
    "DE",
    "BP-Code=customer_code|BP-Name=full_name|Kontosaldo=debt|Telefon 1=phone|E-Mail=email|Rechnungsadresse Straße=address|Rechnungsadresse Ort=city|Lieferadresse Straße=-|Lieferadresse Ort=-|Vertriebsmitarbeiter=owner|Aktiv=status",
    [
      "C20000|Weber AG|1.250,00|0221 1234567|info@weber.example|Ringstr. 7|Köln|Lagerweg 1|Hürth|Eva Lang|Ja",
      "C20001|Müller GmbH|0,00|089 1234567|j@mueller.example|Hauptstr. 5|München|Hauptstr. 5|München|Tim Roth|Ja",
      "C20002|Schmidt KG|99,90|030 1234567|a@schmidt.example|Gartenweg 3|Berlin|||Tim Roth|Nein",
    ],
  ],
  [
    "Bitrix24",
    "US",
    "ID=customer_code|First Name=given_name|Second Name=middle_name|Last Name=family_name|Work Phone=phone|Work E-mail=email|Contact type=customer_kind|Responsible=owner|Created by=-",
    [
      "15|Anna|M|Bell|303-221-4142|anna.bell@acme.example|Clients|Joe Ray|Joe Ray",
      "16|Tom||Hart|303-221-4177|tom@beta.example|Clients|Joe Ray|Joe Ray",
      "17|Eva||Lind|720-221-4101|eva@gamma.example|Suppliers|Sue Fox|Sue Fox",
    ],
  ],
  [
    "Sage",
    "FR",
    "N° client=customer_code|Civilité=salutation|Nom=family_name|Prénom=given_name|Tél. portable=phone|Courriel=email|N° SIRET=tax_id|CA HT=total_spend|Commercial=owner|Accepte newsletter=consent",
    [
      "C001|M.|Lefèvre|Éric|06 12 34 56 78|eric@lefevre.example||1 250,00 €|Paul Durand|Oui",
      "C002|Mme|Garçon|Hélène|06 98 76 54 32|helene@garcon.example|73282932000074|820,50 €|Paul Durand|Non",
      "C003|M.|Durand|Paul||paul@durand.example||0,00 €|Luc Petit|Oui",
    ],
  ],
  [
    "register numbers of firms",
    "GB",
    "Company Name=company|Company Number=registry_id|LEI=registry_id|D-U-N-S=registry_id|VAT No=tax_id|Company Phone=phone",
    [
      "Acme Ltd|04123456|5493001KJTIIGC8Y1R12|150483782|GB123456789|020 7946 0123",
      "Beta LLP|OC312345||150483783||0117 496 0123",
    ],
  ],
];

describe("exports of other programs", () => {
  it.each(LAYOUTS)("%s", (_name, country, columns, rows) => {
    const pairs = columns.split("|").map((pair) => pair.split("=") as [string, string]);
    const words = new Vocabulary(FIELDS, country);
    const grid = gridOf([pairs.map(([header]) => header), ...rows.map((row) => row.split("|"))]);
    const table = findTables(grid, { words, headerRow: 1 }).tables[0];
    if (table === undefined) throw new Error("no table");
    const fields = mapColumns(table, words).map((mapping) => mapping?.field ?? "-");
    expect(pairs.map(([header], i) => `${header}=${fields[i]}`).join("|")).toBe(columns);
  });
});
