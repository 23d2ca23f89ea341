import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { findTables } from "../../src/schema/find-tables.ts";
import { mapColumns } from "../../src/schema/map-columns.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);

function fieldOf(header: string, values: readonly string[]): string {
  const rows = values.map((value, i) => [`r${i}`, value]);
  const table = findTables(gridOf([["Row", header], ...rows]), { words, headerRow: 1 }).tables[0];
  if (table === undefined) throw new Error("no table");
  return mapColumns(table, words)[1]?.field ?? "-";
}

const NAMES = ["Emma Archer", "Liam Holt", "Ruby Ingram", "Noah Grady"];
const PHONES = ["0912345678", "0987654321", "prefer not to say", "0903334455", "0905556677"];
const MAILS = ["emma@example.com", "liam@gmail.com", "ruby@example.org"];
const YES = ["Yes", "No thanks", "Yes, of course", "No"];

const QUESTIONS: readonly (readonly [
  header: string,
  values: readonly string[],
  field: string,
  note: string,
])[] = [
  [
    "1. To start with, what is your full name (first and last, please)?",
    NAMES,
    "full_name",
    "bracket and number",
  ],
  ["Please tell us your name so that we can address you", NAMES, "full_name", "name alone"],
  [
    "3. And a telephone number in case we have any questions about your answers (optional)",
    PHONES,
    "phone",
    "asked for last",
  ],
  ["Bitte geben Sie Ihre E-Mail-Adresse an", MAILS, "email", "German"],
  ["Wie lautet Ihre aktuelle Telefonnummer?", PHONES, "phone", "German, an adjective"],
  ["Quelle est votre adresse e-mail ?", MAILS, "email", "French"],
  ["7. Do you agree to receive our newsletter by e-mail?", YES, "consent", "may we write"],
  ["Dürfen wir Sie per E-Mail kontaktieren?", ["Ja", "Nein", "ja gerne"], "consent", "German"],
  // near misses
  [
    "6. Is there anything else you would like to tell us about your name badge or phone experience?",
    ["Nice staff", "More parking", "nothing", "all good"],
    "-",
    "about a name badge",
  ],
  [
    "What is your name for the mascot of the fair going to be then",
    ["Fluffy", "T-Rex 3000", "no idea", "the big one"],
    "-",
    "no people's names",
  ],
  ["What is your emergency contact's full name, please?", NAMES, "-", "somebody else"],
  ["Would you like to receive the starter pack in blue or in red?", ["red", "blue"], "-", "no yes"],
  ["Do you agree with the statement that prices are fair?", YES, "-", "an opinion"],
];

describe("questions for headers", () => {
  it.each(QUESTIONS)("%s", (header, values, field) => {
    expect(fieldOf(header, values)).toBe(field);
  });
});
