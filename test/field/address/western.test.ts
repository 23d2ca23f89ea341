import { describe, expect, test } from "vitest";
import { parseWestern } from "../../../src/field/address/western.ts";

describe("takes a foreign address apart", () => {
  const cases: [
    text: string,
    country: string,
    street: string,
    city: string,
    state: string,
    postcode: string,
  ][] = [
    [
      "1234 S Oak Park Blvd Chicago, IL 60637",
      "US",
      "1234 S Oak Park Blvd",
      "Chicago",
      "IL",
      "60637",
    ],
    [
      "77 W Main St, Apt 5, Santa Fe, New Mexico 87505-1234",
      "US",
      "77 W Main St, Apt 5",
      "Santa Fe",
      "New Mexico",
      "87505-1234",
    ],
    [
      "77 W Main St, Apt 5 Santa Fe NM 87505",
      "US",
      "77 W Main St, Apt 5",
      "Santa Fe",
      "NM",
      "87505",
    ],
    ["9 Benton Pl St Louis, MO 63104", "US", "9 Benton Pl", "St Louis", "MO", "63104"],
    ["9 River Rd Suite 12 Fargo ND 58102 USA", "US", "9 River Rd Suite 12", "Fargo", "ND", "58102"],
    ["Anchor Point, AK 99556", "US", "", "Anchor Point", "AK", "99556"],
    ["9 Oak St", "US", "9 Oak St", "", "", ""],
    ["10 High Street, Leeds, LS1 4AB", "GB", "10 High Street", "Leeds", "", "LS1 4AB"],
    ["4 Tarana St, Dapto NSW 2530", "AU", "4 Tarana St", "Dapto", "NSW", "2530"],
    ["Hauptstr. 12, 10115 Berlin", "DE", "Hauptstr. 12", "Berlin", "", "10115"],
    ["12 rue de Rivoli, 75004 Paris", "FR", "12 rue de Rivoli", "Paris", "", "75004"],
  ];
  test.each(cases)("%s", (text, country, ...expected) => {
    const { street, city, state, postcode } = parseWestern(text, country);
    expect([street, city, state, postcode]).toEqual(expected);
  });
});
