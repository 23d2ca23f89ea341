import { describe, expect, test } from "vitest";
import { cleanFullName, cleanNamePart } from "../../src/field/name/clean.ts";
import { parseName } from "../../src/field/name/parse.ts";

/** Country, cell, what it becomes, family | given. */
const SHOUTED: readonly (readonly [string, string, string, string, string])[] = [
  ["FR", "HANSEN Omar", "HANSEN Omar", "HANSEN", "Omar"],
  ["ES", "GARCÍA LÓPEZ María José", "GARCÍA LÓPEZ María José", "GARCÍA LÓPEZ", "María"],
  ["FR", "LE GALL Yann", "LE GALL Yann", "LE GALL", "Yann"],
  ["DE", "VAN DER BERG Jan", "VAN DER BERG Jan", "VAN DER BERG", "Jan"],
  ["PT", "SILVA SANTOS Jean-Pierre", "SILVA SANTOS Jean-Pierre", "SILVA SANTOS", "Jean-Pierre"],
  // near misses: given names in capitals, the family behind, a degree, all in capitals
  ["PT", "MARIA JOSE Costa", "Maria Jose Costa", "Costa", "Maria"],
  ["DE", "Jan VAN DER BERG", "Jan van der Berg", "van der Berg", "Jan"],
  ["ES", "JUAN Carlos García Márquez", "JUAN Carlos García Márquez", "García Márquez", "JUAN"],
  ["ES", "JUAN GARCÍA LÓPEZ", "Juan García López", "García López", "Juan"],
];

describe("family names shouted in front", () => {
  test.each(SHOUTED)("%s: %s", (country, raw, value, family, given) => {
    expect(cleanFullName(raw, { country }).value).toBe(value);
    const { parts } = parseName(value, country);
    expect([parts.family, parts.given]).toEqual([family, given]);
  });
});

describe("the younger and the elder", () => {
  test.each([
    ["DE", "Klaus Müller jun", "Klaus Müller jun", "Müller", "jun"],
    ["DE", "Klaus Müller junior", "Klaus Müller junior", "Müller", "junior"],
    ["DE", "KLAUS MÜLLER JUN", "Klaus Müller jun", "Müller", "jun"],
    ["AT", "PETER HUBER SEN", "Peter Huber sen", "Huber", "sen"],
    ["US", "KIM MIN JUN", "Kim Min Jun", "Jun", ""],
    ["DE", "Jun Tanaka", "Jun Tanaka", "Tanaka", ""],
    ["DE", "Amartya Kumar Sen", "Amartya Kumar Sen", "Sen", ""],
  ])("%s: %s", (country, raw, value, family, suffix) => {
    expect(cleanFullName(raw, { country }).value).toBe(value);
    const parsed = parseName(raw, country);
    expect([parsed.parts.family, parsed.suffix]).toEqual([family, suffix]);
  });

  test.each([
    ["Lukas jun", "Lukas jun"],
    ["Emil junior", "Emil junior"],
    ["Janet cox", "Janet Cox"],
  ])("in a column of its own %s is %s", (raw, value) => {
    expect(cleanNamePart(raw, { country: "DE" }).value).toBe(value);
  });
});

describe("two halves and a slash", () => {
  test.each([
    ["SMITH / JOHN", "John Smith", "a booking"],
    ["SMITH/JOHN", "John Smith", "without blanks"],
    ["Müller / Schmidt", "Müller / Schmidt", "two families"],
    ["Smith / John", "Smith / John", "no booking's capitals"],
    ["JONES/SMITH", "Jones/Smith", "two families in capitals"],
    ["Müller / VIP", "Müller", "a remark goes to the note"],
  ])("%s is %s", (raw, value) => {
    const cleaned = cleanFullName(raw, { country: "DE" });
    expect(cleaned.value).toBe(value);
    expect(parseName(raw, "DE").parts.middle).toBe("");
  });
});

describe("owners of one house, heirs of one person", () => {
  test.each([
    "WEG Torstraße 74",
    "weg weserstr. 12",
    "Wohnungseigentümergemeinschaft Lindenweg 3",
    "Eigentuemergemeinschaft Lindenweg 3",
    "Erbengemeinschaft Köhler",
  ])("%s is a firm and stays as written", (raw) => {
    expect(parseName(raw, "DE").kind).toBe("company");
    expect(cleanFullName(raw, { country: "DE" }).value).toBe(raw);
  });

  test.each(["Anna Weg", "Peter vom Weg"])("%s is somebody", (raw) => {
    expect(parseName(raw, "DE").kind).toBe("person");
  });
});
