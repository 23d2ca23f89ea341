import { describe, expect, it } from "vitest";
import { heldNames } from "../../src/match/held-words.ts";
import { HELD, heldAt, reasonsOf, SLIP } from "../../src/match/holds.ts";
import { leastFor } from "../../src/match/least.ts";
import type { Role } from "../../src/match/roles.ts";
import {
  DOUBT,
  HALF,
  LIKELY,
  PARTLY,
  PARTNER,
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

const contrary: Said = ["name", WHOLLY, -8];
const partly: Said = ["name", PARTLY, 1];
const vague: Said = ["name", VAGUE, 4];

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

const partner: Said = ["name", PARTNER, 5];
const otherBirth: Said = ["personal", WHOLLY, -4];

describe("why a pair is held back", () => {
  const rival: Said = ["name", RIVAL, 5];
  const likely: Said = ["name", LIKELY, 6];
  it.each<[string, readonly Said[], readonly string[]]>([
    ["name and birth date", [name, birth], []],
    ["name, phone and house", [name, phone, house], []],
    ["other names in one house", [contrary, phone, house], ["contraryNames"]],
    ["one family name in one house", [partly, phone, house], ["contraryNames"]],
    ["twins", [partly, birth, house], ["contraryNamesOwn"]],
    ["married, by her card number", [vague, code], []],
    ["another of the family under one card number", [partly, code], ["denied"]],
    ["the same, of one birth date", [partly, birth, code], []],
    [
      "twins, each with a phone",
      [partly, birth, house, otherPhone],
      ["contraryNamesOwn", "eachOwn"],
    ],
    ["names that may be one, another phone", [likely, house, email, otherPhone], ["likelyNames"]],
    ["names that may be one, another phone, the same birth date", [likely, birth, otherPhone], []],
    [
      "names that may be one, another phone, birth date nearly the same",
      [likely, ["personal", NEAR, 6], house, otherPhone],
      ["likelyNames"],
    ],
    ["names that may be one, the same phone", [likely, birth, phone], []],
    ["firms that may be one, another phone", [["firm", LIKELY, 6], house, otherPhone], []],
    ["half a name and one phone", [vague, phone], ["vagueNames"]],
    ["half a name, phone and mailbox", [vague, phone, email], []],
    ["half a name and the birth date", [vague, birth], []],
    [
      "another family name, the birth date and house, another phone",
      [vague, birth, house, otherPhone],
      [],
    ],
    [
      "another family name, the birth date, another phone",
      [vague, birth, otherPhone],
      ["vagueNames"],
    ],
    [
      "another family name, a birth date nearly the same, the house, another phone",
      [vague, ["personal", NEAR, 6], house, otherPhone],
      ["vagueNames"],
    ],
    ["half a firm's name at its phone and address", [["firm", VAGUE, 4], phone, house], []],
    ["one of a couple in its house", [partner, house], ["rivalNamesOwn"]],
    ["one of a couple with the same mailbox", [partner, email], ["rivalNamesOwn"]],
    ["a child on its mother's passport", [partly, code, otherBirth], ["denied"]],
    ["a slip in the birth of one number", [name, code, otherBirth], []],
    ["Hùng and Hưng in one house", [rival, house], ["rivalNames"]],
    ["Hùng and Hưng on one phone", [rival, phone, house], ["rivalNamesOwn"]],
    ["namesakes with another birth date", [name, ["personal", WHOLLY, -4], house], ["denied"]],
    [
      "father and son of one name, each with a mailbox",
      [name, ["personal", WHOLLY, -4], house, phone, otherPhone],
      ["denied", "eachOwn"],
    ],
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
    ["no name, one house", [house], ["nameless"]],
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
      "slips in name, birth date and mailbox",
      [["name", NEAR, 8], ["personal", NEAR, 5], nearEmail],
      [],
    ],
    [
      "slips in birth date and mailbox, no name",
      [["personal", NEAR, 5], nearEmail],
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
    const half: Said = ["name", HALF, 4];
    const card: Said = ["attribute", SAME, 4];
    expect(heldFor([vague, phone], { shown: 6 })).toEqual(["vagueShown"]);
    expect(heldFor([vague, phone, otherPhone], { shown: 6 })).toEqual(["vagueNames"]);
    expect(heldFor([half, phone], { shown: 6 })).toEqual(["halfName"]);
    expect(heldFor([half, phone, otherPhone], { shown: 6 })).toEqual(["vagueNames"]);
    expect(heldFor([half, phone, card], { shown: 1 })).toEqual([]);
    expect(heldFor([half, phone, card], { shown: 0 })).toEqual(["halfName"]);
    expect(heldFor([vague, phone, card], { shown: 6 })).toEqual(["vagueShown"]);
    expect(heldFor([phone, house], { shown: 6 })).toEqual(["namelessShown"]);
    expect(heldFor([phone, otherPhone], { shown: 6 })).toEqual(["nameless"]);
    expect(heldFor([phone, house], { anonymous: true })).toEqual([]);
    expect(heldFor([house], { anonymous: true })).toEqual(["nameless"]);
  });

  it("takes for a slip what the list shows to be one", () => {
    const slips = { names: 9, wholeNames: 9, births: 9 };
    const sex: Said = ["personal", DOUBT, -5];
    const heldBy = (fields: readonly Said[], shown = slips): number =>
      reasonsOf(signsOf(fields), { slips: shown });
    expect(heldBy([partly, birth, house])).toBe(SLIP);
    expect(heldBy([contrary, birth, phone])).toBe(SLIP);
    expect(heldBy([name, otherBirth, house])).toBe(SLIP);
    expect(heldAt(SLIP)).toBe(Infinity);
    expect(heldAt(SLIP | HELD.nameAlone)).toBe(heldAt(HELD.nameAlone));
    // Each has a phone, is of another sex, lives elsewhere, or nothing shows anything.
    expect(heldBy([partly, birth, house, otherPhone]) & SLIP).toBe(0);
    expect(heldBy([partly, birth, house, sex]) & SLIP).toBe(0);
    expect(heldBy([partly, birth, elsewhere]) & SLIP).toBe(0);
    expect(heldBy([partly, otherBirth, house]) & SLIP).toBe(0);
    expect(heldBy([partly, house]) & SLIP).toBe(0);
    expect(heldBy([partner, birth, house]) & SLIP).toBe(0);
    expect(heldBy([partly, birth, house], { ...slips, names: 7 }) & SLIP).toBe(0);
    expect(heldBy([contrary, birth, house], { ...slips, wholeNames: 7 }) & SLIP).toBe(0);
    expect(heldBy([name, otherBirth, house], { ...slips, births: 7 }) & SLIP).toBe(0);
    expect(heldBy([name, otherBirth, house, otherPhone]) & SLIP).toBe(0);
    expect(heldBy([vague, otherBirth, house]) & SLIP).toBe(0);
  });

  it("asks about no twins where the list shows that families share their phones", () => {
    expect(heldFor([partly, birth, phone], { shown: 1 })).toEqual(["contraryNamesOwn", "eachOwn"]);
    expect(heldFor([partly, birth, phone], { shown: 5 })).toEqual(["contraryNamesOwn"]);
    expect(heldFor([partly, birth, phone, email], { shown: 1 })).toEqual(["contraryNamesOwn"]);
    expect(heldFor([contrary, birth, phone], { shown: 1 })).toEqual(["contraryNamesOwn"]);
  });
});

describe("how far a pair gets that is held back", () => {
  it.each<[string, number, number | undefined, number]>([
    ["half a name, phones shown to be one person's", HELD.halfName, 6, 8],
    ["half a name, phones that families share", HELD.halfName, 0, 4],
    ["half a name, phones hardly any family shares", HELD.halfName, 3, 6],
    ["less than half a name", HELD.vagueShown, 3, 4],
    ["no name, phones shown to be one person's", HELD.namelessShown, 6, 6],
    ["half a name, in a short list", HELD.halfName | HELD.shortList, 6, 4],
    ["half a name, another number", HELD.halfName | HELD.otherId, 6, 2],
    ["twins, each with a phone", HELD.contraryNamesOwn | HELD.eachOwn, 6, -4],
    ["nothing", 0, 6, Infinity],
  ])("%s", (_, held, shown, bits) => {
    expect(heldAt(held, shown)).toBe(bits);
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

  it("goes as far as the list shows one phone to be one person's, a written name on top", () => {
    const nickname: Said = ["name", SAME, 2];
    const moved: Said = ["personal", NEAR, -1];
    expect(leastFor(signsOf([nickname, phone]), 5)).toBe(9);
    expect(leastFor(signsOf([["name", NEAR, 2], phone]), 5)).toBe(7);
    expect(leastFor(signsOf([phone]), 5)).toBe(5);
    expect(leastFor(signsOf([nickname, phone]), -3)).toBe(1);
    expect(leastFor(signsOf([nickname, phone, otherPhone]), 5)).toBe(1);
    expect(leastFor(signsOf([nickname, phone, elsewhere]), 5)).toBe(1);
    expect(leastFor(signsOf([nickname, phone, moved]), 5)).toBe(1);
    expect(leastFor(signsOf([contrary, phone]), 5)).toBe(-Infinity);
  });
});
