import { describe, expect, test } from "vitest";
import { streetKey } from "../../../src/comparison/address/street.ts";

describe("street lines as keys", () => {
  const cases: [
    text: string,
    country: string,
    number: string,
    words: string,
    unit: string,
    note: string,
  ][] = [
    ["57 E. 57th St.", "US", "57", "e 57 st", "", "direction and ordinal"],
    ["510 South Arroyo Parkway", "US", "510", "s arroyo pkwy", "", "long forms"],
    ["308 e. sixth st.", "US", "308", "e 6 st", "", "ordinal in letters"],
    ["12 Main St, Apt 5", "US", "12", "main st", "5", "flat"],
    ["431 Marietta St NW #3", "US", "431", "marietta st nw", "3", "number sign"],
    ["65 3rd Ave at 5th St", "US", "65", "3 ave", "", "a crossing is no part of the street"],
    ["57-59 High Street", "GB", "57-59", "high st", "", "a range of numbers"],
    ["12 b Church Ln", "GB", "12b", "church ln", "", "a letter set apart"],
    ["12 E Church Ln", "GB", "12", "e church ln", "", "a direction is no such letter"],
    ["4 tarana srteet", "AU", "4", "tarana st", "", "a slip in the type"],
    ["clove", "AU", "", "clove", "", "a name alone is no type with a slip"],
    ["87 poyntonstreet", "AU", "87", "poynton st", "", "grown together"],
    ["Hauptstraße 12", "DE", "12", "hauptstr", "", "number behind"],
    ["Hauptstr. 12", "DE", "12", "hauptstr", "", "short form"],
    ["12 avenue de la République", "FR", "12", "av de la republique", "", "French type in front"],
    ["903 N La Cienega Blvd", "US", "903", "n la cienega blvd", "", "la is no lane"],
    ["", "US", "", "", "", "nothing"],
  ];
  test.each(cases)("%s (%s)", (text, country, number, words, unit) => {
    const key = streetKey(text, country);
    expect([key.number, key.words.join(" "), key.unit]).toEqual([number, words, unit]);
  });
});
