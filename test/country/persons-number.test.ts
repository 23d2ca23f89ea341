import { describe, expect, it } from "vitest";
import { isPersonsNumber } from "../../src/country/persons-number.ts";

describe("tax numbers by their form", () => {
  it.each<[string, boolean, string]>([
    ["12345678Z", true, "Spanish DNI"],
    ["X1234567L", true, "Spanish NIE"],
    ["ES12345678Z", true, "the same with its country"],
    ["B12345674", false, "Spanish firm"],
    ["RSSMRA85T10A562S", true, "Italian codice fiscale"],
    ["12345670785", false, "Italian partita IVA"],
    ["ABCPK1234L", true, "Indian PAN of a person"],
    ["AAACS1234F", false, "Indian PAN of a company"],
    ["27AAPFU0939F1ZV", false, "Indian GSTIN"],
    ["529.982.247-25", true, "Brazilian CPF"],
    ["529.982.247-26", false, "one that is mistyped"],
    ["11.222.333/0001-81", false, "Brazilian CNPJ"],
    ["51 824 753 556", false, "Australian ABN"],
    ["079188001234", true, "Vietnamese personal id"],
    ["0100109106", false, "Vietnamese firm"],
    ["0100109106-001", false, "its branch"],
    ["DE136695976", false, "German VAT number"],
  ])("%s is a person's: %s (%s)", (text, expected) => {
    expect(isPersonsNumber(text)).toBe(expected);
  });
});
