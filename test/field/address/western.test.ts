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

describe("takes lines of five countries apart", () => {
  test.each([
    ["US", "PSC 802 Box 74, APO AE 09499", "PSC 802 Box 74", "APO", "AE", "09499"],
    [
      "US",
      "Unit 2050 Box 4190, APO, AP 96278-2050",
      "Unit 2050 Box 4190",
      "APO",
      "AP",
      "96278-2050",
    ],
    ["US", "12 1/2 W 3rd St, Dayton OH 45402", "12 1/2 W 3rd St", "Dayton", "OH", "45402"],
    [
      "US",
      "c/o Jane Roe, 77 Elm St, Boston, Mass. 02108",
      "c/o Jane Roe, 77 Elm St",
      "Boston",
      "Mass.",
      "02108",
    ],
    ["US", "9 Paseo Del, Dayton, OH 45402", "9 Paseo Del", "Dayton", "OH", "45402"],
    [
      "GB",
      "Flat 3, 22 High St, Belfast BT1 2BA, Northern Ireland",
      "Flat 3, 22 High St",
      "Belfast",
      "Northern Ireland",
      "BT1 2BA",
    ],
    [
      "GB",
      "1 Royal Mile, Edinburgh, Scotland EH1 1BB",
      "1 Royal Mile",
      "Edinburgh",
      "Scotland",
      "EH1 1BB",
    ],
    ["DE", "Lange Reihe 7 20099 Hamburg", "Lange Reihe 7", "Hamburg", "", "20099"],
    ["DE", "Musterweg 1, 01067 Dresden, Sachsen", "Musterweg 1", "Dresden", "Sachsen", "01067"],
    [
      "DE",
      "Postfach 10 12 34, 60311 Frankfurt am Main",
      "Postfach 10 12 34",
      "Frankfurt am Main",
      "",
      "60311",
    ],
    ["DE", "Hauptstr. 3-5, D-80331 München", "Hauptstr. 3-5", "München", "", "80331"],
    ["FR", "BP 123, 69003 Lyon CEDEX 03", "BP 123", "Lyon CEDEX 03", "", "69003"],
    [
      "FR",
      "5 place de l'Église 67000 Strasbourg",
      "5 place de l'Église",
      "Strasbourg",
      "",
      "67000",
    ],
    [
      "FR",
      "12, rue Victor Hugo, 13100 Aix-en-Provence",
      "12, rue Victor Hugo",
      "Aix-en-Provence",
      "",
      "13100",
    ],
    ["US", "5 Route 67000 Strasbourg Rd", "5 Route 67000 Strasbourg Rd", "", "", ""],
    ["AU", "GPO Box 99, Canberra ACT 2601", "GPO Box 99", "Canberra", "ACT", "2601"],
    ["AU", "78 St Kilda Rd, St Kilda VIC 3182", "78 St Kilda Rd", "St Kilda", "VIC", "3182"],
    [
      "AU",
      "9 King William St, Adelaide South Australia 5000",
      "9 King William St",
      "Adelaide",
      "South Australia",
      "5000",
    ],
  ])("%s: %s", (country, line, street, city, state, postcode) => {
    const got = parseWestern(line, country);
    expect([got.street, got.city, got.state, got.postcode]).toEqual([
      street,
      city,
      state,
      postcode,
    ]);
  });
});
