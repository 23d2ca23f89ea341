import { describe, expect, it } from "vitest";
import { mentionsOf } from "../../src/run/mentions.ts";

describe("a text of somebody else", () => {
  const tells = mentionsOf(["+84912345678", "an.nguyen@mail.example.com", "079123456789"]);
  it.each([
    ["gọi 0912345678 buổi tối", true, "the number as people dial it"],
    ["số mới 0912.345.678", true, "dotted"],
    ["(+84) 912 345 678", true, "with the country in brackets"],
    ["AN.NGUYEN@mail.example.com là vợ", true, "an address in capitals"],
    ["mailto:an.nguyen@mail.example.com", true, "behind a link"],
    ["CCCD 079123456789", true, "an id"],
    ["gọi 0912345679", false, "a neighbour's number"],
    ["dan.nguyen@mail.example.com", false, "within a longer word"],
    ["thích trà", false, "nothing of theirs"],
    ["", false, "nothing at all"],
  ])("%j → %j (%s)", (text, expected) => expect(tells(text)).toBe(expected));

  it("mentions nobody where nobody is erased", () => {
    expect(mentionsOf([])("0912345678 an@mail.example.com")).toBe(false);
  });
});
