import { describe, expect, it } from "vitest";
import { heldNames, leastFor, reasonsOf } from "../../src/match/holds.ts";
import type { Role } from "../../src/match/roles.ts";
import {
  LIKELY,
  PARTLY,
  readSigns,
  RIVAL,
  SAME,
  type Signs,
  VAGUE,
  WHOLLY,
} from "../../src/match/signs.ts";

/** What one field of a pair says: its role, what the level says, and its weight in bits. */
type Said = readonly [Role, number, number];

const NEAR = 0;
const name: Said = ["name", SAME, 9];
const firm: Said = ["firm", SAME, 9];
const birth: Said = ["personal", SAME, 12];
const phone: Said = ["contact", SAME, 11];
const email: Said = ["contact", SAME, 14];
const house: Said = ["place", SAME, 11];
const nearEmail: Said = ["contact", NEAR, 10];
const code: Said = ["id", SAME, 15];
const otherPhone: Said = ["contact", NEAR, -3];
const elsewhere: Said = ["place", NEAR, -4];

function signsOf(fields: readonly Said[]): Signs {
  return readSigns(
    { roles: fields.map(([role]) => role), says: fields.map(([, said]) => Uint8Array.of(said)) },
    fields.map(() => 0),
    Float64Array.from(fields, ([, , weight]) => weight),
  );
}

function heldFor(fields: readonly Said[], list: Parameters<typeof reasonsOf>[1] = {}): string[] {
  return heldNames(reasonsOf(signsOf(fields), list));
}

describe("why a pair is held back", () => {
  const contrary: Said = ["name", WHOLLY, -8];
  const partly: Said = ["name", PARTLY, 1];
  const vague: Said = ["name", VAGUE, 4];
  const rival: Said = ["name", RIVAL, 5];
  const likely: Said = ["name", LIKELY, 6];
  it.each<[string, readonly Said[], readonly string[]]>([
    ["name and birth date", [name, birth], []],
    ["name, phone and house", [name, phone, house], []],
    ["other names in one house", [contrary, phone, house], ["contraryNames"]],
    ["one family name in one house", [partly, phone, house], ["contraryNames"]],
    ["twins", [partly, birth, house], ["contraryNamesOwn"]],
    ["married, by her card number", [partly, code], []],
    ["names that may be one, another phone", [likely, birth, otherPhone], ["likelyNames"]],
    ["names that may be one, the same phone", [likely, birth, phone], []],
    ["firms that may be one, another phone", [["firm", LIKELY, 6], house, otherPhone], []],
    ["half a name and one phone", [vague, phone], ["vagueNames"]],
    ["half a name, phone and mailbox", [vague, phone, email], []],
    ["half a name and the birth date", [vague, birth], []],
    ["half a firm's name at its phone and address", [["firm", VAGUE, 4], phone, house], []],
    ["Hùng and Hưng in one house", [rival, house], ["rivalNames"]],
    ["Hùng and Hưng on one phone", [rival, phone, house], ["rivalNamesOwn"]],
    ["namesakes with another birth date", [name, ["personal", WHOLLY, -4], house], ["denied"]],
    [
      "namesakes of whom nothing else is known",
      [name, ["personal", WHOLLY, -4]],
      ["deniedBare", "nameAlone"],
    ],
    ["one digit of the date slipped", [name, ["personal", NEAR, 4], house], []],
    ["another customer number", [name, phone, ["id", WHOLLY, -2]], ["otherId"]],
    ["another customer number, the same birth date", [name, birth, ["id", WHOLLY, -2]], []],
    ["a branch elsewhere", [firm, email, ["place", RIVAL, -1]], ["branch"]],
    ["a firm of that name in another street", [firm, phone, elsewhere], ["branch"]],
    ["a person who moved", [name, email, elsewhere], []],
    [
      "a mailbox nearly the same, phone and place others",
      [name, nearEmail, otherPhone, elsewhere],
      ["otherContact"],
    ],
    ["a mailbox nearly the same, the phone another", [name, nearEmail, otherPhone, house], []],
    ["phones of their own", [name, house, otherPhone], ["otherContact"]],
    [
      "Schmidt and Schmitt in one house, a phone nearly the same, mailboxes of their own",
      [["name", NEAR, 9], house, ["contact", NEAR, 10], otherPhone],
      ["otherContact"],
    ],
    [
      "the same name in one house, the same but one digit",
      [name, house, ["contact", NEAR, 10], otherPhone],
      [],
    ],
    ["a firm with two phones", [firm, house, otherPhone], []],
    ["two phones, the same mailbox", [name, house, email, otherPhone], []],
    ["no name, one phone", [phone, house], ["nameless"]],
    ["no name, phone and mailbox", [phone, email], []],
    ["a rare name and nothing else", [["name", SAME, 16]], ["nameAlone"]],
    ["name and one description", [name, ["attribute", SAME, 4]], ["nameAlone"]],
    ["name and two descriptions", [name, ["attribute", SAME, 4], ["attribute", SAME, 4]], []],
    ["name and the main street of another town", [name, ["place", RIVAL, 6]], ["nameAlone"]],
    [
      "slips in name and birth date",
      [
        ["name", NEAR, 8],
        ["personal", NEAR, 5],
      ],
      ["slipsAlone"],
    ],
    [
      "slips in name and house number",
      [
        ["name", SAME, 8],
        ["place", NEAR, 8],
      ],
      [],
    ],
  ])("%s", (_, fields, reasons) => {
    expect(heldFor(fields)).toEqual(reasons);
  });

  it("asks in a short list unless something besides the name is the same", () => {
    const slip: Said = ["contact", NEAR, 5];
    expect(heldFor([name, slip], { short: true })).toEqual(["shortList"]);
    expect(heldFor([name, phone], { short: true })).toEqual([]);
    expect(heldFor([name, slip])).toEqual([]);
  });

  it("takes a phone that is all there is for its owner", () => {
    expect(heldFor([phone], { only: 0 })).toEqual([]);
    expect(heldFor([phone])).toEqual(["nameless"]);
  });

  it("lets the list show whose its phones are", () => {
    expect(heldFor([["name", VAGUE, 4], phone], { vague: 6 })).toEqual(["vagueShown"]);
    expect(heldFor([["name", VAGUE, 4], phone, otherPhone], { vague: 6 })).toEqual(["vagueNames"]);
  });
});

describe("what is asked whatever the list made of its numbers", () => {
  const other: Said = ["name", WHOLLY, -8];
  const hotline: Said = ["contact", SAME, 3];
  it.each<[string, readonly Said[], boolean]>([
    ["a nickname and a phone", [["name", SAME, 2], phone], true],
    ["a nickname and a hotline", [["name", SAME, 2], hotline], false],
    [
      "a nickname and a phone nearly the same",
      [
        ["name", SAME, 2],
        ["contact", NEAR, 10],
      ],
      false,
    ],
    ["a phone beside no name", [phone], true],
    ["a phone beside another name", [other, phone], false],
    ["Hùng and Hưng on one phone", [["name", RIVAL, 5], phone], false],
    ["a tax number beside another name", [other, code], true],
    ["a number everybody bears", [other, ["id", SAME, 2]], false],
    ["a nickname and a house", [["name", SAME, 2], house], false],
  ])("%s", (_, fields, asked) => {
    expect(leastFor(signsOf(fields)) > 0).toBe(asked);
  });
});
